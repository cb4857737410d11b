import { describe, expect, test } from 'vitest';
import type { Event, Slot, Talk } from '../../src/event/model.ts';
import { momentAt } from '../../src/event/time.ts';
import { plainText } from '../../src/line/output.ts';
import { eventListLines } from '../../src/view/event.ts';
import { referenceLines, referenceRecords } from '../../src/view/references.ts';
import { timetableLines } from '../../src/view/timetable/index.ts';

const alice = { name: 'alice', affiliation: 'Example', role: 'speaker' } as const;
const slots: Slot[] = [
  { start: '13:00', minutes: 10, title: 'Opening', kind: 'ceremony', speakers: [], line: 1 },
  {
    start: '13:10',
    minutes: 20,
    title: 'A long talk of words',
    kind: 'talk',
    speakers: [alice],
    talk: 'a',
    line: 2,
  },
];
const talk = { kind: 'talk', slug: 'a', number: 1 } as Talk;
const event: Event = { id: 'e', title: 'E', slots, notes: [talk] };
const drawn = (columns?: number, moment = false) => {
  const options = moment ? { slots, moment: momentAt(slots, '13:05') } : { slots };
  return plainText(timetableLines(event, options, columns === undefined ? {} : { columns }));
};

test('a timetable on a pipe is tab-separated', () => {
  expect(drawn()).toBe('13:00\t10\tOpening\t\t\n13:10\t20\tA long talk of words\talice(Example)\ta\n');
  expect(drawn(undefined, true)).toMatch(/^now\t13:00.*\nnext\t13:10/);
});

test('a wide one has all side by side', () => {
  expect(drawn(60)).toBe('   13:00-13:10  Opening\n1  13:10-13:30  A long talk of words  alice(Example)\n');
});

test('a narrow one has the speakers below the titles', () => {
  const left = ' '.repeat(22);
  expect(drawn(42, true)).toBe(
    `   now   13:00-13:10  Opening\n1  next  13:10-13:30  A long talk of words\n${left}alice(Example)\n`,
  );
});

test('speakers stand beside titles that keep thirty columns', () => {
  const long = { ...slots[1]!, title: 'A talk with a title that is longer than others' };
  const at = (columns: number) => plainText(timetableLines(event, { slots: [long] }, { columns }));
  expect(at(62).split('\n')[0]).toContain('alice(Example)');
  expect(at(61).split('\n')[0]).not.toContain('alice(Example)');
});

test('a very narrow one has the titles below the times', () => {
  expect(drawn(20, true)).toBe(
    '   now   13:00-13:10\n  Opening\n1  next  13:10-13:30\n  A long talk of\n  words\n  alice(Example)\n',
  );
});

test('a room has the columns of a wide character, or stands below', () => {
  const wide: Slot = { start: '09:00', title: 'a', speakers: [], room: '大', kind: 'talk', line: 1 };
  const at = (columns: number) => plainText(timetableLines(event, { slots: [wide] }, { columns }));
  expect(at(20)).toBe('   09:00  大  a\n');
  expect(at(15)).toBe('   09:00\n  a\n  大\n');
});

test('slots are numbered by their talks, right-aligned', () => {
  const talks = Array.from(
    { length: 1000 },
    (_, index) => ({ kind: 'talk', slug: `t${index}`, number: index + 1 }) as Talk,
  );
  const many = talks.map(({ slug }): Slot => ({ ...slots[0]!, talk: slug }));
  const lines = timetableLines({ ...event, slots: many, notes: talks }, { slots: many }, { columns: 80 });
  expect(plainText(lines.slice(0, 1))).toMatch(/^ {3}1 {2}13:00/);
  expect(plainText(lines.slice(-1))).toMatch(/^1000 {2}13:00/);
});

test('talks are looked at once each, not once for each slot', () => {
  let reads = 0;
  const talks = Array.from({ length: 1000 }, (_, index) => ({
    kind: 'talk',
    number: index + 1,
    get slug() {
      reads++;
      return `t${index}`;
    },
  })) as unknown as Talk[];
  const many = talks.map((_, index): Slot => ({ ...slots[0]!, talk: `t${index}` }));
  for (const columns of [80, 40]) timetableLines({ ...event, notes: talks }, { slots: many }, { columns });
  expect(reads).toBe(2000);
});

test('a timetable may have more slots than a call takes arguments', () => {
  const many = Array.from({ length: 130_000 }, () => slots[0]!);
  expect(timetableLines(event, { slots: many }, { columns: 40 })).toHaveLength(130_000);
});

describe('rooms and days', () => {
  const days = [{ title: 'Day 1', date: '2026-04-01' }, { title: 'Day 2' }];
  const [opening, long] = slots as [Slot, Slot];
  const many: Slot[] = [
    { ...opening, day: 1 },
    { ...long, day: 1, room: 'Hall' },
    { ...opening, title: 'Closing', day: 2, room: 'Loft' },
  ];
  const all = { ...event, days, slots: many };
  const drawn = (columns?: number, of = all, shown = of.slots) =>
    plainText(timetableLines(of, { slots: shown }, columns === undefined ? {} : { columns }));

  test('are columns behind the others on a pipe', () => {
    expect(drawn()).toBe(
      '13:00\t10\tOpening\t\t\t\tDay 1\n13:10\t20\tA long talk of words\talice(Example)\ta\tHall\tDay 1\n13:00\t10\tClosing\t\t\tLoft\tDay 2\n',
    );
    // Also of slots that have none.
    expect(drawn(undefined, all, [many[0]!])).toBe('13:00\t10\tOpening\t\t\t\tDay 1\n');
  });

  test('are groups and a column on a terminal', () => {
    expect(drawn(70)).toBe(
      [
        'Day 1  2026-04-01',
        '   13:00-13:10        Opening',
        '1  13:10-13:30  Hall  A long talk of words  alice(Example)',
        '',
        'Day 2',
        '   13:00-13:10  Loft  Closing',
        '',
      ].join('\n'),
    );
  });

  test('stand below one another where it is narrow', () => {
    expect(drawn(36)).toBe(
      [
        'Day 1  2026-04-01',
        '   13:00-13:10  Opening',
        '1  13:10-13:30  A long talk of words',
        '                Hall',
        '                alice(Example)',
        '',
        'Day 2',
        '   13:00-13:10  Closing',
        '                Loft',
        '',
      ].join('\n'),
    );
  });

  test('a start is told on each day', () => {
    const first = { ...opening, room: 'Hall', day: 1 };
    expect(drawn(70, { ...all, slots: [first, { ...first, title: 'Closing', room: 'Loft', day: 2 }] })).toBe(
      'Day 1  2026-04-01\n   13:00-13:10  Hall  Opening\n\nDay 2\n   13:00-13:10  Loft  Closing\n',
    );
  });

  test('a room has at most a quarter of the columns behind the time', () => {
    const rooms = [
      { ...opening, room: 'The large hall of the east wing' },
      { ...long, room: 'Loft' },
    ];
    expect(drawn(80, { ...all, slots: rooms })).toBe(
      [
        '   13:00-13:10  The large hall    Opening',
        '                of the east wing',
        '1  13:10-13:30  Loft              A long talk of words  alice(Example)',
        '',
      ].join('\n'),
    );
  });

  test('slots of no day stay where they are, before the days or behind one', () => {
    expect(drawn(70, { ...all, slots: [opening, many[2]!] })).toMatch(/^ +13:00-13:10 +Opening\n\nDay 2\n/);
    expect(drawn(70, { ...all, slots: [many[2]!, opening] })).toMatch(
      /^Day 2\n.*\n\n +13:00-13:10 +Opening\n$/,
    );
  });
});

const entry = {
  id: '2026-04-01-example-night-3',
  title: 'Example Night 3',
  date: '2026-04-01',
  where: 'bundled',
  talks: 3,
  unread: 1,
  sections: 2,
  stars: 2,
};

test('a list of events has titles beside the ids', () => {
  expect(plainText(eventListLines([entry], { columns: 80 }))).toBe(
    '2026-04-01-example-night-3  Example Night 3\n                            2026-04-01  3 talks, 1 unread, 2 stars  bundled\n',
  );
});

test('and below them where the ids take more than half of the columns', () => {
  expect(plainText(eventListLines([entry, { ...entry, id: 'short' }], { columns: 50 }))).toBe(
    [
      '2026-04-01-example-night-3',
      '  Example Night 3',
      '  2026-04-01  3 talks, 1 unread, 2 stars  bundled',
      'short',
      '  Example Night 3',
      '  2026-04-01  3 talks, 1 unread, 2 stars  bundled',
      '',
    ].join('\n'),
  );
});

test('of a diary its sections are counted, of notes with neither nothing', () => {
  const diary = { ...entry, id: 'd', talks: 0, unread: 0, sections: 1 };
  const empty = { ...diary, sections: 0, stars: 0 };
  expect(plainText(eventListLines([diary, empty], { columns: 80 }))).toBe(
    'd  Example Night 3\n   2026-04-01  1 section, 2 stars  bundled\nd  Example Night 3\n   2026-04-01  bundled\n',
  );
});

test('a list of events on a pipe is tab-separated', () => {
  expect(plainText(eventListLines([entry], {}))).toBe(
    '2026-04-01-example-night-3\t2026-04-01\tExample Night 3\tbundled\t3\t1\t2\n',
  );
});

test('the address of a reference stands on a line of its own, whole', () => {
  const url = `https://example.com/${'a'.repeat(60)}`;
  const reference = { kind: 'slides', title: 'Some slides', url, address: 't/l1', line: 1 } as const;
  expect(plainText(referenceLines([reference], { columns: 30 }))).toBe(
    `slides      Some slides\n            ${url}\n`,
  );
  expect(plainText(referenceRecords([reference]))).toBe(`slides\tSome slides\t${url}\tt/l1\n`);
});

test('the address of a reference without a title is said once', () => {
  const url = 'https://example.com/a';
  const reference = { kind: 'link', title: url, url, address: 't/l1', line: 1 } as const;
  expect(plainText(referenceLines([reference], { columns: 60 }))).toBe(`link        ${url}\n`);
  expect(plainText(referenceLines([reference], {}))).toBe(`- link: ${url}\n`);
});
