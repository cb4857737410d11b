import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/event/model.ts';
import { calendarOf } from '../../src/export/calendar.ts';
import { parse } from '../../src/markdown/index.ts';
import { bundled as bundledEvent } from '../helpers/notes/bundled.ts';

const bundled = bundledEvent();
const now = new Date('2026-01-02T03:04:05.678Z');

const eventOf = (notes: string) => parse(notes, 'notes').event;

/** The entries of an event's calendar, as ical.js reads it. */
function entriesOf(event: Event): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(calendarOf(event, now).text));
  return calendar.getAllSubcomponents('vevent').map(entry => new ICAL.Event(entry));
}

const meetup = (frontMatter: string, slots: string) =>
  eventOf(
    `---\ntitle: Meetup\n${frontMatter}\n---\n\n## Timetable\n\n| Time | Title |\n|---|---|\n${slots}\n`,
  );

test('each slot of the bundled event is an entry at its time in Kyoto', () => {
  const entries = entriesOf(bundled);
  expect(entries.map(({ summary }) => summary)).toEqual(bundled.slots.map(({ title }) => title));
  const stns = entries.find(({ summary }) => summary.startsWith('STNS'))!;
  expect(stns.startDate.toString()).toBe('2016-07-02T06:25:00Z');
  expect(stns.endDate.toString()).toBe('2016-07-02T06:50:00Z');
  expect([stns.description, stns.location]).toEqual(['pyama(ペパボ)', '京都']);
});

test('a slot without minutes ends when the next begins', () => {
  const [first, last] = entriesOf(meetup('date: 2026-03-01', '| 10:00 | One |\n| 10:40 | Two |'));
  expect(first!.endDate.toString()).toBe('2026-03-01T10:40:00');
  expect(last!.component.getFirstPropertyValue('dtend')).toBeNull();
});

test('where there are rooms, it ends when the next of its room begins', () => {
  const rows = '| 10:00 | A | One |\n| 10:10 | B | Two |\n| 10:40 | A | Three |';
  const event = eventOf(
    `---\ntitle: E\ndate: 2026-03-01\n---\n\n| Time | Room | Title |\n|---|---|---|\n${rows}\n`,
  );
  expect(entriesOf(event)[0]!.endDate.toString()).toBe('2026-03-01T10:40:00');
});

test('a time after midnight is on the day behind', () => {
  const [, night] = entriesOf(meetup('date: 2026-03-01', '| 23:00-24:30 | One |\n| 24:30-25:00 | Two |'));
  expect(night!.startDate.toString()).toBe('2026-03-02T00:30:00');
});

describe('on the day when the clocks go forward', () => {
  test.each([
    ['01:30-02:00', '2026-03-29T00:30:00Z'],
    ['03:30-04:00', '2026-03-29T01:30:00Z'],
  ])('%s in Berlin is %s', (time, utc) => {
    const event = meetup('date: 2026-03-29\ntimezone: Europe/Berlin', `| ${time} | One |`);
    expect(entriesOf(event)[0]!.startDate.toString()).toBe(utc);
  });
});

test('an entry keeps its identifier when its time changes', () => {
  const uids = (slots: string) => entriesOf(meetup('date: 2026-03-01', slots)).map(({ uid }) => uid);
  const before = uids('| 10:00-10:20 | One |\n| 10:20-10:40 | Break |\n| 11:00-11:20 | Break |');
  expect(uids('| 09:00-10:20 | One |\n| 10:30-10:40 | Break |\n| 12:00-12:20 | Break |')).toEqual(before);
  expect(new Set(before).size).toBe(3);
});

test('without a timetable, talks that say when they were are its entries', () => {
  const talk = (heading: string) => `## ${heading}\n\n- a\n\n`;
  const talks = ['10:00-10:25 Queues', '10:40 Logs', 'Ropes'].map(heading => talk(`${heading} (by Ann Lee)`));
  const entries = entriesOf(eventOf(`---\ntitle: E\ndate: 2026-03-01\n---\n\n${talks.join('')}`));
  expect(entries.map(({ summary, startDate }) => `${summary} ${startDate}`)).toEqual([
    'Queues 2026-03-01T10:00:00',
    'Logs 2026-03-01T10:40:00',
  ]);
});

test('an event without a timetable or a time fills its days', () => {
  const [entry] = entriesOf(
    eventOf('---\ntitle: E\ndate: 2026-03-01\nend: 2026-03-02\n---\n\n## A {.talk}\n\n- b\n'),
  );
  expect([entry!.summary, entry!.startDate.toString(), entry!.endDate.toString()]).toEqual([
    'E',
    '2026-03-01',
    '2026-03-03',
  ]);
});

test('without a timetable, it reaches to the last of its dated days', () => {
  const day = (date: string) => `## ${date}\n\n### Queues (by Ann Lee)\n\n- a\n\n`;
  const [entry] = entriesOf(eventOf(`# Kaigi\n\n${day('2026-03-01')}${day('2026-03-03')}`));
  expect([entry!.startDate.toString(), entry!.endDate.toString()]).toEqual(['2026-03-01', '2026-03-04']);
});

test('an event without a date is refused, with what to do', () => {
  expect(() => calendarOf(meetup('place: Kyoto', '| 10:00 | One |'), now)).toThrow('needs a date');
});

test('slots of a day without a date are left out, and it is said', () => {
  const day = { title: 'Day 2' };
  const [one, two] = bundled.slots.map(slot => ({ ...slot, day: 2 }));
  const event = { ...bundled, days: [{ title: 'Day 1', date: '2016-07-02' }, day], slots: [one!, two!] };
  const message =
    "2 slots are left out, as the day 'Day 2' has no date; write it behind the day's name, as YYYY-MM-DD";
  expect(calendarOf(event, now).left).toEqual([{ line: one!.line, message }]);
});

test('lines end as the standard has it, and none is longer than 75 bytes', () => {
  const title = `日本語${'の'.repeat(80)}; a, b\\n`;
  const event = { ...bundled, slots: [{ ...bundled.slots[0]!, title }] };
  const { text } = calendarOf(event, now);
  const lines = text.split('\r\n');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(entriesOf(event)[0]!.summary).toBe(title);
});

test('what the notes hold begins no line of its own', () => {
  const title = 'one\r\nEND:VEVENT\u001b]0;t\u0007';
  const entries = entriesOf({ ...bundled, slots: [{ ...bundled.slots[0]!, title }] });
  expect(entries).toHaveLength(1);
  expect(entries[0]!.summary).toBe('one\nEND:VEVENT␛]0;t␇');
});

test('control characters of titles stand in no line as they are', () => {
  const { text } = calendarOf(eventOf('---\ntitle: "Night\\e[31m"\ndate: 2026-03-01\n---\n'), now);
  expect(text).toContain('X-WR-CALNAME:Night␛[31m');
  expect(text).not.toContain('\x1b');
});
