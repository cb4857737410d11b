import { expect, test } from 'vitest';
import { byDay, rowsOf } from '../../src/event/slots.ts';
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
