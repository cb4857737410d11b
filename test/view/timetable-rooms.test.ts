import { expect, test } from 'vitest';
import type { Event, Slot } from '../../src/event/model.ts';
import { clashing, momentAt } from '../../src/event/time.ts';
import { plainText } from '../../src/line/output.ts';
import { timetableGrid } from '../../src/view/timetable/grid.ts';
import { timetableLines } from '../../src/view/timetable/index.ts';

const slot = (start: string, minutes: number, title: string, room?: string): Slot => ({
  start,
  minutes,
  title,
  kind: 'talk',
  speakers: [],
  line: 1,
  ...(room === undefined ? {} : { room }),
});
const slots = [
  slot('10:00', 30, 'Opening'),
  slot('10:30', 60, 'Queues', 'Hall'),
  slot('10:30', 20, 'Logs', 'Loft'),
  slot('11:00', 30, 'Traces', 'Loft'),
  slot('12:00', 60, 'Lunch'),
  slot('13:00', 30, 'Caches', 'Hall'),
  slot('18:00', 30, 'Party'),
];
const event: Event = { id: 'e', title: 'E', slots, notes: [] };
const titles = (of: Iterable<Slot>) => Array.from(of, ({ title }) => title);

test('what begins together in several rooms stands below one start', () => {
  expect(plainText(timetableLines(event, { slots: slots.slice(1, 4) }, { columns: 60 }))).toBe(
    '   10:30-11:30  Hall  Queues\n        -10:50  Loft  Logs\n   11:00-11:30  Loft  Traces\n',
  );
  expect(plainText(timetableLines(event, { slots: slots.slice(1, 4) }, { columns: 25 }))).toBe(
    '   10:30-11:30\n  Queues\n  Hall\n   10:30-10:50\n  Logs\n  Loft\n   11:00-11:30\n  Traces\n  Loft\n',
  );
});

test('tables of one room behind the other are put together by start', () => {
  const tables = [slots[1]!, slots[5]!, slots[2]!];
  expect(plainText(timetableLines(event, { slots: tables }, { columns: 60 }))).toMatch(
    /Queues\n.*Logs\n.*Caches\n/,
  );
});

test('rooms stand beside each other, with a bar where something goes on', () => {
  expect(plainText(timetableGrid(event, { slots: slots.slice(0, 5) }, { columns: 45 }))).toBe(
    [
      '       Hall                Loft',
      '10:00  Opening',
      '       -10:30',
      '10:30  Queues              Logs',
      '       -11:30              -10:50',
      '11:00  │                   Traces',
      '                           -11:30',
      '12:00  Lunch',
      '       -13:00',
      '',
    ].join('\n'),
  );
});

test('rooms that have no room beside the others follow below', () => {
  const grid = plainText(timetableGrid(event, { slots: slots.slice(1, 4) }, { columns: 30 }));
  expect(grid).toBe(
    '       Hall\n10:30  Queues\n       -11:30\n\n       Loft\n10:30  Logs\n       -10:50\n11:00  Traces\n       -11:30\n',
  );
});

test('on a pipe a grid is a table parted by tabs', () => {
  expect(plainText(timetableGrid(event, { slots: slots.slice(0, 4) }, {}))).toBe(
    'start\t\tHall\tLoft\n10:00\tOpening\t\t\n10:30\t\tQueues\tLogs\n11:00\t\t\tTraces\n',
  );
});

test.each([
  ['09:00', [], ['Opening']],
  ['10:10', ['Opening'], ['Queues', 'Logs']],
  ['10:40', ['Queues', 'Logs'], ['Traces', 'Lunch']],
  ['10:55', ['Queues'], ['Traces', 'Lunch']],
  ['12:10', ['Lunch'], ['Caches']],
  ['13:10', ['Caches'], ['Party']],
])('at %s each room has its own next', (time, now, next) => {
  const moment = momentAt(slots, time);
  expect(titles(moment.now)).toEqual(now);
  expect(titles(moment.next)).toEqual(next);
});

test('talks clash that overlap on one day, and not those that follow each other', () => {
  const [, queues, logs, traces, lunch] = slots as [Slot, Slot, Slot, Slot, Slot];
  expect(titles(clashing([queues, logs, traces, lunch]))).toEqual(['Queues', 'Logs', 'Traces']);
  expect(clashing([logs, traces]).size).toBe(0);
  expect(clashing([slot('10:00', 30, 'Opening'), slot('10:30', 20, 'Logs')]).size).toBe(0);
  const { minutes: _, ...open } = queues;
  expect(titles(clashing([open, logs, { ...open, title: 'Pipes' }]))).toEqual(['Queues', 'Logs', 'Pipes']);
  expect(
    clashing([
      { ...queues, day: 1 },
      { ...logs, day: 2 },
    ]).size,
  ).toBe(0);
});
