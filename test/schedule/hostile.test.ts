import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFailure } from '../../src/errors.ts';
import { readSchedule } from '../../src/schedule/index.ts';

/** Whatever it holds, a file is read, or told as one that cannot be. */
function expectToldOrRead(text: string): void {
  try {
    const { event } = readSchedule(text, { where: 'schedule', id: 'notes' });
    for (const { start, minutes } of event.slots) {
      expect(start).toMatch(/^[0-2]\d:[0-5]\d$/);
      if (minutes !== undefined)
        expect(Number.isSafeInteger(minutes) && minutes > 0 && minutes <= 9999).toBe(true);
    }
  } catch (error) {
    if (!isFailure(error)) throw error;
    expect(error.message).toMatch(/^schedule:/);
  }
}

const scalar = fc.oneof(
  fc.constantFrom(
    null,
    '',
    '2026-03-28T10:00:00+01:00',
    '10:00',
    '99:99',
    '2026-13-45',
    'x',
    0,
    -1,
    1e300,
    true,
  ),
  fc.string(),
);
const keys = [
  ...[
    'schedule',
    'conference',
    'days',
    'rooms',
    'events',
    'sessions',
    'speakers',
    'timetable',
    'track',
    'persons',
  ],
  ...[
    'title',
    'date',
    'start',
    'end',
    'duration',
    'room',
    'links',
    'abstract',
    'startsAt',
    'started_at',
    'url',
    '__proto__',
  ],
];
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }),
  ),
}));

test('any JSON is read, or told as none that is known', () => {
  fc.assert(
    fc.property(value, fc.nat(3), (of, wrap) => {
      const wrapped = [of, [of], { schedule: of }, { schedule: { conference: { days: [of, of] } } }][wrap];
      expectToldOrRead(JSON.stringify(wrapped) ?? '{}');
    }),
    { numRuns: 500 },
  );
});

const pieces = [
  ...[
    '<schedule>',
    '</schedule>',
    '<day date="2026-03-28">',
    '</day>',
    '<room name="A">',
    '</room>',
    '<event id="1">',
  ],
  ...[
    '</event>',
    '<title>',
    '</title>',
    '<start>10:00</start>',
    '<date>',
    '&nbsp;',
    '&#0;',
    '&',
    '<',
    '<!DOCTYPE x [',
    ']>',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    'text',
    '\u0000',
    '<iCalendar>',
    '<vcalendar>',
    '<vevent>',
    '<dtstart>20260328T100000',
  ],
];

test('a session of any fields is a slot', () => {
  const fields = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 });
  fc.assert(
    fc.property(fields, of => {
      const events = [{ title: 'T', ...of, date: '2026-03-28T10:00:00' }];
      const text = JSON.stringify({ days: [{ date: '2026-03-28', events }] });
      expectToldOrRead(text);
      expect(readSchedule(text, { where: 'schedule', id: 'notes' }).event.slots).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});

test('any XML is read, or told as none', () => {
  const xml = fc
    .array(fc.constantFrom(...pieces), { maxLength: 25 })
    .map(list => `<schedule>${list.join('')}`);
  fc.assert(fc.property(xml, expectToldOrRead), { numRuns: 500 });
});

const lines = [
  ...[
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
    'BEGIN:VALARM',
    'DTSTART:20260328T100000Z',
    'DTSTART;TZID=:20260328T1000',
  ],
  ...[
    'DTSTART;TZID="No/Where":20260328T250000',
    'DTEND:20200101T000000',
    'DURATION:-PT5M',
    'SUMMARY:',
    'SUMMARY:a\\',
    ' folded',
  ],
  ...[
    '\tfolded',
    'NOTE: x',
    ':',
    ';',
    'ATTENDEE;CN="a;b":mailto:x',
    'RRULE:FREQ=DAILY',
    'STATUS:CANCELLED',
    'UID:1',
    '\u0000',
  ],
];

test('any calendar is read, or told as one that holds nothing', () => {
  const ics = fc
    .array(fc.constantFrom(...lines), { maxLength: 25 })
    .map(list => ['BEGIN:VCALENDAR', ...list].join('\n'));
  fc.assert(fc.property(ics, expectToldOrRead), { numRuns: 500 });
});

test('elements and lists that nest deeply are read in no deep recursion', () => {
  expectToldOrRead(`<schedule>${'<day><room><event>'.repeat(50_000)}`);
  expectToldOrRead(`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(50_000)}`);
  expectToldOrRead(`{"days":${'['.repeat(5_000)}${']'.repeat(5_000)}}`);
  const title = `${'{"name":'.repeat(50_000)}"T"${'}'.repeat(50_000)}`;
  const events = `[{"title":${title},"date":"2026-03-28T10:00:00"}]`;
  expectToldOrRead(`{"days":[{"date":"2026-03-28","events":${events}}]}`);
});
