import { describe, expect, test } from 'vitest';
import type { Event, Slot } from '../../src/event/model.ts';
import {
  clockIn,
  dayOrNightMomentAt,
  endOf,
  instantIn,
  isTimezone,
  localTime,
  momentAt,
  readTime,
  slotsOn,
  timeOfEvent,
  toTime,
} from '../../src/event/time.ts';

const slot = (start: string, minutes?: number): Slot => ({
  start,
  title: start,
  kind: 'talk',
  speakers: [],
  line: 1,
  ...(minutes !== undefined && { minutes }),
});

describe('a time of day', () => {
  test.each([
    ['15:10', '15:10'],
    ['9:05', '09:05'],
    ['１５：１０', '15:10'],
    ['24:00', '24:00'],
    ['29:59', '29:59'],
    ['30:00', undefined],
    ['15:60', undefined],
    ['1510', undefined],
    ['', undefined],
  ])('%j is %j', (text, time) => expect(readTime(text)).toBe(time));
});

describe('what is on', () => {
  const slots = [slot('13:30', 30), slot('14:00', 25), slot('14:00', 40), slot('15:00'), slot('19:00')];
  test.each([
    ['13:00', [], ['13:30']],
    ['13:30', ['13:30'], ['14:00', '14:00']],
    ['14:24', ['14:00', '14:00'], ['15:00']],
    ['14:25', ['14:00'], ['15:00']],
    ['14:50', [], ['15:00']],
    ['18:59', ['15:00'], ['19:00']],
    ['19:00', ['19:00'], []],
    ['23:59', ['19:00'], []],
  ])('at %s: %j, next %j', (time, now, next) => {
    const moment = momentAt(slots, time);
    expect([...moment.now].map(({ start }) => start)).toEqual(now);
    expect([...moment.next].map(({ start }) => start)).toEqual(next);
  });

  const late = [slot('18:00', 60), slot('23:50', 30), slot('25:00', 30), slot('25:30')];
  test.each([
    ['00:10', ['23:50'], ['25:00']],
    ['00:30', [], ['25:00']],
    ['01:10', ['25:00'], ['25:30']],
    ['25:10', ['25:00'], ['25:30']],
    ['26:00', ['25:30'], []],
    ['24:30', [], ['25:00']],
    ['05:00', ['25:30'], []],
    ['12:00', [], ['18:00']],
    ['18:10', ['18:00'], ['23:50']],
  ])('after midnight, at %s: %j, next %j', (time, now, next) => {
    const moment = dayOrNightMomentAt(late, time);
    expect([...moment.now].map(({ start }) => start)).toEqual(now);
    expect([...moment.next].map(({ start }) => start)).toEqual(next);
  });

  test('in the morning of its day, nothing of the night behind it', () =>
    expect(momentAt(late, '01:10').now).toEqual(new Set()));

  test('in no timetable', () => expect(momentAt([], '10:00')).toEqual({ now: new Set(), next: new Set() }));
});

describe('of several days', () => {
  const on = (day: number | undefined, start: string): Slot => ({ ...slot(start, 30), ...(day && { day }) });
  const days = [
    { title: 'Day 1', date: '2026-04-01' },
    { title: 'Day 2', date: '2026-04-02' },
  ];
  const slots = [on(1, '10:00'), on(1, '25:00'), on(2, '10:10'), on(2, '12:00')];
  const event: Event = {
    id: 'e',
    title: 'E',
    date: '2026-04-01',
    end: '2026-04-02',
    timezone: 'UTC',
    days,
    slots,
    notes: [],
  };

  test('each has its own moment', () => {
    const { now, next } = momentAt(slots, '10:15');
    expect([...now].map(({ day }) => day)).toEqual([1, 2]);
    expect([...next].map(({ start }) => start)).toEqual(['25:00', '12:00']);
  });

  test('a date has the slots of its day', () => {
    expect(slotsOn(event, '2026-04-02')).toEqual(slots.slice(2));
    expect(slotsOn(event, '2026-04-03')).toEqual([]);
  });

  test('tracks without dates are all on the first day; without any date, on every day', () => {
    const tracks = {
      ...event,
      days: [{ title: 'A' }, { title: 'B' }],
      slots: [...slots, on(undefined, '9:00')],
    };
    expect(slotsOn(tracks, '2026-04-01')).toHaveLength(5);
    expect(slotsOn(tracks, '2026-04-02')).toEqual([]);
    const { date: _, ...undated } = tracks;
    expect(slotsOn(undated, '2030-01-01')).toHaveLength(5);
  });

  test('the night behind each of them counts on', () => {
    const at = (clock: string) => localTime(event, new Date(`${clock}:00Z`));
    expect(at('2026-04-02T01:10')).toEqual({ date: '2026-04-01', time: '25:10' });
    expect(at('2026-04-02T09:10')).toEqual({ date: '2026-04-02', time: '09:10' });
    expect(at('2026-04-03T01:10')).toEqual({ date: '2026-04-03', time: '01:10' });
  });

  test('the clock is read near all of them', () => {
    expect(timeOfEvent(event, new Date('2026-04-03T12:00:00Z'))?.date).toBe('2026-04-03');
    expect(timeOfEvent(event, new Date('2026-04-05T12:00:00Z'))).toBeUndefined();
    expect(timeOfEvent(event, new Date('2026-03-29T12:00:00Z'))).toBeUndefined();
  });
});

test('a slot without minutes has no end', () => {
  expect(endOf(slot('14:05', 25))).toBe('14:30');
  expect(endOf(slot('23:50', 20))).toBe('24:10');
  expect(endOf(slot('25:10', 25))).toBe('25:35');
  expect(endOf(slot('29:50', 20))).toBe('06:10');
  expect(endOf(slot('19:00'))).toBeUndefined();
});

test("the clock is read in the event's time zone", () => {
  const event = { timezone: 'Asia/Tokyo' } as Event;
  expect(localTime(event, new Date('2016-07-01T15:30:00Z'))).toEqual({ date: '2016-07-02', time: '00:30' });
});

test('a clock is read where the time zone is not known', () => {
  expect(['Asia/Tokyo', 'UTC', 'Japan'].map(isTimezone)).toEqual([true, true, true]);
  expect(isTimezone('Mars/Base')).toBe(false);
  expect(localTime({ timezone: 'Mars/Base' } as Event, new Date()).time).toMatch(/^\d\d:\d\d$/);
});

test("in the night behind the event's day the clock goes on counting, as long as there are slots", () => {
  const event = {
    date: '2016-07-02',
    timezone: 'Asia/Tokyo',
    slots: [slot('25:00', 30)],
  } as unknown as Event;
  const at = (time: string) => localTime(event, new Date(`${time}:00+09:00`));
  expect(at('2016-07-03T01:10')).toEqual({ date: '2016-07-02', time: '25:10' });
  expect(at('2016-07-03T01:30')).toEqual({ date: '2016-07-03', time: '01:30' });
  expect(at('2016-07-03T12:00')).toEqual({ date: '2016-07-03', time: '12:00' });
  expect(at('2016-07-02T01:10')).toEqual({ date: '2016-07-02', time: '01:10' });
  expect(at('2016-07-04T01:10')).toEqual({ date: '2016-07-04', time: '01:10' });
});

test.each([
  ['Asia/Tokyo', '2026-03-28', 600, '2026-03-28T01:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29', 90, '2026-03-29T00:30:00.000Z'],
  ['Europe/Berlin', '2026-03-29', 240, '2026-03-29T02:00:00.000Z'],
  ['Europe/Berlin', '2026-10-24', 25 * 60, '2026-10-24T23:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25', 240, '2026-10-25T03:00:00.000Z'],
])(
  'clocks of %s show %s and %i minutes at one instant, and show them then',
  (zone, date, minutes, instant) => {
    expect(new Date(instantIn(zone, date, minutes)).toISOString()).toBe(instant);
    const days = Math.floor(minutes / 1440) * 86_400_000;
    expect(clockIn(zone, Date.parse(instant))).toEqual({
      date: new Date(Date.parse(date) + days).toISOString().slice(0, 10),
      time: toTime(minutes % 1440),
    });
  },
);
