import { expect, test } from 'vitest';
import type { Section, Slot } from '../../src/event/model.ts';
import { byDay, rowsOf, sectionOfSlot } from '../../src/event/slots.ts';
import { parse } from '../../src/markdown/index.ts';

const talk = (heading: string) => `## ${heading} (by Ann Lee)\n\n- a\n\n`;
const table = '| Time | Title |\n| --- | --- |\n| 10:00 | Queues |\n\n';
const rows = (...files: string[]) => {
  const events = files.map(notes => parse(`# Kaigi\n\n${notes}`, 'notes').event);
  const named = <T extends object>(all: readonly T[], index: number) =>
    all.map(each => ({ ...each, ...(files.length > 1 && { file: `${index}.md` }) }));
  return rowsOf({
    ...events[0]!,
    slots: events.flatMap(({ slots }, index) => named(slots, index)),
    notes: events.flatMap(({ notes }, index) => named(notes, index)),
  }).map(({ start = '', title }) => `${start} ${title}`.trim());
};

test('a timetable is taken as it stands', () =>
  expect(rows(`${table}${talk('Queues')}${talk('Logs')}`)).toEqual(['10:00 Queues']));

test('without one, talks are rows, with their times where they have any', () =>
  expect(rows(`${talk('Queues')}${talk('11:00 Logs')}`)).toEqual(['Queues', '11:00 Logs']));

test('each file counts for itself', () =>
  expect(rows(talk('Tar'), `${table}${talk('Queues')}`, talk('Logs'))).toEqual([
    'Tar',
    '10:00 Queues',
    'Logs',
  ]));

test('a talk without a day stays behind the day above it', () => {
  const day = (number: number, title: string) => `# Day ${number} (2024-05-0${number})\n\n${talk(title)}`;
  const notes = `---\nreading: days\n---\n\n${day(1, 'Ropes')}${day(2, 'Wells')}# After\n\n${talk('Knots')}`;
  const found = rowsOf(parse(notes, 'notes').event);
  expect(found.map(({ title }) => title)).toEqual(['Ropes', 'Wells', 'Knots']);
  const days = byDay([...found, found[0]!]).map(({ day, rows }) => [day, rows.map(({ title }) => title)]);
  expect(days).toEqual([
    [1, ['Ropes', 'Ropes']],
    [2, ['Wells']],
    [undefined, ['Knots']],
  ]);
});

test('a break has the notes of its title and its day', () => {
  const { event } = parse('# Kaigi\n\n- a\n', 'notes');
  const section = (title: string, day: number) => ({ kind: 'section', title, day }) as Section;
  const lunch = section('Lunch', 2);
  const notes = [section('Lunch', 1), section('Party', 2), lunch];
  const slot = (kind: Slot['kind'], day: number) => ({ kind, title: 'Lunch', day }) as Slot;
  expect(sectionOfSlot({ ...event, notes }, slot('break', 2))).toBe(lunch);
  expect(sectionOfSlot({ ...event, notes }, slot('break', 3))).toBeUndefined();
  expect(sectionOfSlot({ ...event, notes }, slot('talk', 2))).toBeUndefined();
});
