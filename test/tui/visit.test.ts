import { expect, test } from 'vitest';
import { Store } from '../../src/tui/store.ts';
import { Visit } from '../../src/tui/visit.ts';
import { event, started } from './event.ts';

test('nothing is written into the notes of an event that is browsed no more', async () => {
  const log: string[] = [];
  const own = {
    roots: [],
    pathOf: () => '/n/a.md',
    read: async () => event,
    readAs: () => {},
    add: async () => log.push('add'),
    begin: async () => ({ line: log.push('begin') }),
  };
  const visit = new Visit(
    { event, listed: { id: 'night', where: 'bundled' }, report: never, own },
    undefined,
  );
  const store = new Store(started(), () => {});
  visit.begin(store, { searcher: { prepare: async () => {}, rows: never, run: never }, bug: never });
  const jot = {
    notes: { line: 1, title: 'A' },
    under: [],
    after: undefined,
    beside: undefined,
    kind: 'item',
    text: 'b',
  } as const;
  expect(await visit.own!.add(undefined, jot)).toBe(1);
  expect(await visit.own!.begin(event.slots[0]!)).toEqual({ line: 2 });
  visit.end();
  expect(await visit.own!.add(undefined, jot)).toBeUndefined();
  expect(await visit.own!.begin(event.slots[0]!)).toBeUndefined();
  expect(log).toEqual(['add', 'begin']);
});

function never(): never {
  throw new Error('is not asked for');
}
