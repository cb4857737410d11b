import { expect, test } from 'vitest';
import { minutesBetween, readLength, readMoment, wallIn } from '../../src/schedule/time.ts';

test.each([
  ['2025-12-27T11:00:00+01:00', { date: '2025-12-27', minutes: 660, offset: 60 }],
  ['2014-02-02 09:00:00 +0100', { date: '2014-02-02', minutes: 540, offset: 60 }],
  ['20250919T103000Z', { date: '2025-09-19', minutes: 630, offset: 0, utc: true }],
  ['2018-02-08T10:20:00', { date: '2018-02-08', minutes: 620 }],
  ['2018-02-08T10:20:00.000-0530', { date: '2018-02-08', minutes: 620, offset: -330 }],
])('%s is a time', (text, moment) => {
  expect(readMoment(text)).toEqual({ ...moment, hasTime: true });
});

test.each(['', '2025-02-30T10:00', '2025-13-01', '10:00', 'soon', '2025-12-27T99:00'])(
  '%j is no time',
  text => {
    expect(readMoment(text)).toBeUndefined();
  },
);

test.each([
  ['00:30', 30],
  ['1:05', 65],
  ['6:59', 419],
  ['01:30:00', 90],
  ['00:25:00:00', 25],
  ['PT45M', 45],
  ['PT1H30M', 90],
  ['P1DT2H', 1560],
  ['40', 40],
  ['25分', 25],
  [30, 30],
  ['', undefined],
  ['soon', undefined],
  [-5, undefined],
  [null, undefined],
])('%j is a length of %j minutes', (text, minutes) => {
  expect(readLength(text)).toBe(minutes);
});

const utc = (text: string) => readMoment(text)!;

test.each([
  ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29', 90],
  ['2026-03-29T01:30:00Z', 'Europe/Berlin', '2026-03-29', 210],
  ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25', 150],
  ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25', 150],
  ['2026-12-31T20:00:00Z', 'Asia/Tokyo', '2027-01-01', 300],
  ['2026-07-01T10:00:00+09:00', 'America/New_York', '2026-06-30', 1260],
])('%s in %s is %s, minute %i', (text, zone, date, minutes) => {
  expect(wallIn(utc(text), zone)).toEqual({ date, minutes });
});

test('a time in another zone is told on the clocks of the event, in summer and in winter', () => {
  const at = (date: string) =>
    wallIn({ date, minutes: 600, zone: 'America/New_York' }, 'Europe/Berlin').minutes;
  expect(at('2026-01-15')).toBe(960);
  // America's clocks change three weeks before Europe's.
  expect(at('2026-03-15')).toBe(900);
  expect(at('2026-06-15')).toBe(960);
});

test('a time without a zone, or in the zone of the event, stays as it is written', () => {
  const written = { date: '2026-06-15', minutes: 600 };
  expect(wallIn(written, 'Asia/Tokyo')).toEqual(written);
  expect(wallIn({ ...written, zone: 'Asia/Tokyo' }, 'Asia/Tokyo')).toEqual(written);
  expect(wallIn({ ...written, offset: 540 }, undefined)).toEqual(written);
});

test('a length goes across a change of clocks', () => {
  const zone = 'Europe/Berlin';
  const start = { date: '2026-03-29', minutes: 60, zone };
  expect(minutesBetween(start, { date: '2026-03-29', minutes: 240, zone })).toBe(120);
  expect(minutesBetween(start, start)).toBeUndefined();
});
