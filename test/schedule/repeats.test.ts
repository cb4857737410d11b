import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/schedule/formats/repeats.ts';
import { readSchedule } from '../../src/schedule/index.ts';

const start = { date: '2026-03-20', minutes: 19 * 60 };

/** The dates of a rule from Friday, 2026-03-20. */
const dates = (rule: string) => datesOf(rule, start)?.dates.map(date => date.slice(5));

test.each([
  ['FREQ=WEEKLY;COUNT=3', ['03-20', '03-27', '04-03']],
  ['FREQ=DAILY;INTERVAL=2;COUNT=3', ['03-20', '03-22', '03-24']],
  ['FREQ=WEEKLY;BYDAY=MO,FR;COUNT=4', ['03-20', '03-23', '03-27', '03-30']],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,FR;COUNT=4', ['03-20', '03-29', '04-03', '04-12']],
  ['FREQ=MONTHLY;BYDAY=3FR;COUNT=3', ['03-20', '04-17', '05-15']],
  ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', ['03-20', '03-27', '04-24', '05-29']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['03-20', '03-31', '04-30']],
  ['FREQ=YEARLY;COUNT=2', ['03-20', '03-20']],
  ['FREQ=DAILY;UNTIL=20260322T190000', ['03-20', '03-21', '03-22']],
  ['FREQ=DAILY;UNTIL=20260322T185900', ['03-20', '03-21']],
  ['FREQ=DAILY;UNTIL=20260322', ['03-20', '03-21', '03-22']],
  ['freq=daily;count=1;', ['03-20']],
])('%s is on %j', (rule, expected) => expect(dates(rule)).toEqual(expected));

test.each([
  'FREQ=HOURLY',
  'FREQ=DAILY;BYSETPOS=1',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;UNTIL=soon',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;COUNT',
  'FREQ=WEEKLY;INTERVAL=',
  'FREQ',
  '',
])('%j is not known', rule => expect(dates(rule)).toBeUndefined());

test('a rule without an end is cut, and one that no day fits ends', () => {
  const daily = datesOf('FREQ=DAILY', start)!;
  expect([daily.dates.length, daily.isCut]).toEqual([100, true]);
  expect(datesOf('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', start)).toEqual({
    dates: ['2026-03-20'],
    isCut: true,
  });
  expect(datesOf('FREQ=DAILY', { ...start, date: '9999-12-30' })).toEqual({
    dates: ['9999-12-30', '9999-12-31'],
    isCut: false,
  });
});

describe('the dates of rules', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const count = fc.integer({ min: 1, max: 12 });
  const interval = fc.integer({ min: 1, max: 3 });
  const list = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { minLength: 1, maxLength: 3 });
  const nth = fc.tuple(fc.constantFrom('1', '2', '3', '-1', '-2'), weekday).map(parts => parts.join(''));
  const by = fc.oneof(
    fc.record({ FREQ: fc.constant('DAILY'), INTERVAL: interval }),
    fc.record({ FREQ: fc.constant('WEEKLY'), INTERVAL: interval, BYDAY: list(weekday) }),
    fc.record({ FREQ: fc.constant('MONTHLY'), INTERVAL: interval, BYDAY: list(nth) }),
    fc.record({ FREQ: fc.constant('MONTHLY'), BYMONTHDAY: list(fc.constantFrom(1, 13, 28)) }),
    fc.record({
      FREQ: fc.constant('YEARLY'),
      BYMONTH: list(fc.integer({ min: 1, max: 12 })),
      BYDAY: list(nth),
    }),
  );

  test('are those that another reader finds, from a date of the rule', () => {
    fc.assert(
      fc.property(by, count, (parts, COUNT) => {
        const text = Object.entries({ ...parts, COUNT }).map(part => part.join('='));
        const iterator = () => {
          const parts = { year: 2026, month: 3, day: 20, hour: 19, minute: 0, second: 0, isDate: false };
          const from = new ICAL.Time(parts, ICAL.Timezone.localTimezone);
          return ICAL.Recur.fromString(text.join(';')).iterator(from);
        };
        // What begins on another day than those of its rule is not told alike everywhere.
        const first = iterator().next().toString().slice(0, 10);
        const last = `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
        const other: string[] = [];
        const all = iterator();
        for (let next = all.next(); next && String(next).slice(0, 10) <= last; next = all.next())
          other.push(String(next).slice(0, 10));
        const own = datesOf(text.join(';'), { ...start, date: first })!.dates;
        expect(own.filter(date => date <= last)).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });
});

/** The times of an event of a calendar, each with its title. */
function timesOf(...lines: string[]) {
  const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n');
  const { event, warnings } = readSchedule(text, { where: 'x.ics', id: 'x' });
  const days = event.days ?? [{ title: '', date: event.date! }];
  return {
    times: event.slots.map(
      ({ day = 1, start: at, minutes, title }) =>
        `${days[day - 1]!.date!.slice(5)} ${at} ${minutes} ${title}`,
    ),
    warnings: warnings.map(({ line, message }) => `${line}: ${message}`),
  };
}

const weekly = [
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:Night',
  'DTSTART;TZID=Europe/Berlin:20260320T190000',
  'DTEND;TZID=Europe/Berlin:20260320T203000',
];

test('each date of a calendar is a slot, at the same time on the clocks of its place', () => {
  // The clocks change on 2026-03-29.
  expect(timesOf(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20260403T170000Z', 'END:VEVENT')).toEqual({
    times: ['03-20 19:00 90 Night', '03-27 19:00 90 Night', '04-03 19:00 90 Night'],
    warnings: [],
  });
});

test('dates are taken out, added, and told by events of their own', () => {
  const { times, warnings } = timesOf(
    ...weekly,
    'RRULE:FREQ=WEEKLY;COUNT=5',
    'EXDATE;TZID=Europe/Berlin:20260327T190000,20260403T190000',
    'RDATE;TZID=Europe/Berlin:20260328T150000',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:a',
    'RECURRENCE-ID:20260410T170000Z',
    'SUMMARY:Long night',
    'DTSTART;TZID=Europe/Berlin:20260411T200000',
    'DURATION:PT3H',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:a',
    'RECURRENCE-ID;VALUE=DATE:20260417',
    'DTSTART;TZID=Europe/Berlin:20260417T190000',
    'STATUS:CANCELLED',
    'END:VEVENT',
  );
  expect([times, warnings]).toEqual([
    ['03-20 19:00 90 Night', '03-28 15:00 90 Night', '04-11 20:00 180 Long night'],
    [],
  ]);
});

test('a date that is added as a period is one by its start', () => {
  const { times } = timesOf(
    ...weekly,
    'RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260328T150000/PT1H,20260329T150000/20260329T160000',
    'END:VEVENT',
  );
  expect(times).toEqual(['03-20 19:00 90 Night', '03-28 15:00 90 Night', '03-29 15:00 90 Night']);
});

test('what is told of the first date alone leaves the others', () => {
  const { times } = timesOf(
    ...weekly,
    'RRULE:FREQ=WEEKLY;COUNT=2',
    'END:VEVENT',
    ...weekly.map(line => line.replace('Night', 'First night')),
    'RECURRENCE-ID;TZID=Europe/Berlin:20260320T190000',
    'END:VEVENT',
  );
  expect(times).toEqual(['03-20 19:00 90 First night', '03-27 19:00 90 Night']);
});

test('what is not read is told with its line', () => {
  expect(
    timesOf(...weekly, 'RRULE:FREQ=DAILY;COUNT=3', 'EXRULE:FREQ=DAILY;INTERVAL=2', 'END:VEVENT'),
  ).toEqual({
    times: ['03-20 19:00 90 Night'],
    warnings: [
      '7: Night: of how it repeats (FREQ=DAILY;COUNT=3, FREQ=DAILY;INTERVAL=2) only the first date is read',
    ],
  });
  expect(timesOf(...weekly, 'RRULE:FREQ=WEEKLY;BYSETPOS=2', 'END:VEVENT').warnings).toEqual([
    '7: Night: of how it repeats (FREQ=WEEKLY;BYSETPOS=2) only the first date is read',
  ]);
  expect(timesOf(...weekly, 'RRULE:FREQ=DAILY', 'END:VEVENT').warnings).toEqual([
    '7: Night: goes on behind 2026-06-27, up to which its dates are read',
  ]);
});

test('dates that cannot be read are told, each property with its line', () => {
  const { times, warnings } = timesOf(
    ...weekly,
    'RRULE:FREQ=WEEKLY;COUNT=2',
    'RDATE;TZID=Europe/Berlin:soon,20260328T150000,20260230T150000,',
    'EXDATE:a,b,c,d',
    'END:VEVENT',
  );
  expect(times).toEqual(['03-20 19:00 90 Night', '03-27 19:00 90 Night', '03-28 15:00 90 Night']);
  expect(warnings).toEqual([
    '8: Night: RDATE lists what is no date: soon, 20260230T150000',
    '9: Night: EXDATE lists what is no date: a, b, c …',
  ]);
});

test('of very many events that repeat each has a date, and few are told', () => {
  const many = Array.from({ length: 80 }, (_, index) => [
    'BEGIN:VEVENT',
    `UID:${index}`,
    `SUMMARY:Night ${index}`,
    `DTSTART:20260320T190000`,
    'RRULE:FREQ=DAILY',
    'END:VEVENT',
  ]);
  const { times, warnings } = timesOf(...many.flat());
  expect(times).toHaveLength(5000 + 30);
  expect(new Set(times.map(each => each.replace(/.* /, ''))).size).toBe(80);
  expect(warnings).toHaveLength(10);
});
