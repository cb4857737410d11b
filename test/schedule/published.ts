import fc from 'fast-check';
import { hostile } from '../markdown/write/roundtrip-texts.ts';

/** Published schedules: schedule.json of anything that people and programs may have written into it. */

/** Without what would ask or answer. */
const plain = hostile.filter(text => !/[QＱAＡ]\s*[:：]/i.test(text));
const title = fc.oneof(
  plain,
  fc.constantFrom('Lunch', 'Opening', '<b>Bold</b> &amp; plain', 'a | b', '1. first', '# x'),
);
const name = fc.oneof(
  hostile,
  fc.constantFrom(
    'Ann Lee',
    'bob',
    'eve moss',
    'Dan (Sample)',
    'Moderator Jo',
    'A, B & C',
    '佐藤 花子',
    'Zoë',
    '@x',
    'and',
  ),
);
const text = fc.oneof(
  fc.constantFrom(
    '',
    'One line.',
    'Lines\r\nthat break\r\n\r\n* item\r\n* item',
    '# heading\n\nQ: what?\n\nA: that\n',
    '<p>HTML &amp; <a href="https://example.org">links</a></p><ul><li>x</li></ul>',
    '---\n```\ncode\n',
    '> quoted\n\n| a | b |\n| - | - |\n| 10:00 | x |',
    'Speaker: Ann Lee\n10:00 - 11:00\n',
    '<script>alert(1)</script>',
  ),
  // A link within a link is none that Markdown can write.
  fc
    .array(
      hostile.filter(line => !/<a\b/i.test(line)),
      { maxLength: 4 },
    )
    .map(lines => lines.join('\n')),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('/media/a b.pdf', 'javascript:alert(1)', 'https://example.org/a(b)|c'),
);

const session = fc.record(
  {
    title,
    subtitle: title,
    clock: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })),
    duration: fc.constantFrom('00:30', '1:00', 25, '0:05', 'PT45M', '', null, '24:00'),
    room: fc.constantFrom('Hall A', '大|ホール', 'B: 2', ' ', null),
    track: fc.constantFrom('Security', '入門', 'a | b', '', null),
    persons: fc.array(
      name.map(public_name => ({ public_name })),
      { maxLength: 3 },
    ),
    abstract: text,
    description: text,
    links: fc.array(fc.record({ url, title }), { maxLength: 2 }),
  },
  { requiredKeys: ['title', 'clock'] },
);

/** As the text of a file. */
export const published = fc
  .record({
    title: hostile,
    zone: fc.constantFrom('Asia/Tokyo', 'Europe/Berlin', undefined),
    days: fc.array(fc.array(session, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  })
  .filter(({ days }) => days.some(sessions => sessions.length > 0))
  .map(({ title: of, zone, days }) => {
    const listed = days.map((sessions, index) => {
      const date = `2026-03-${28 + index}`;
      const events = sessions.map(({ clock: [hours, minutes], ...rest }) => {
        const start = [hours, minutes].map(part => String(part).padStart(2, '0')).join(':');
        return { ...rest, start, date: `${date}T${start}:00` };
      });
      return { date, rooms: { 'Hall A': events } };
    });
    const conference = { title: of, days: listed, ...(zone === undefined ? {} : { time_zone_name: zone }) };
    return JSON.stringify({ schedule: { conference } });
  });
