import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { Store } from '../../src/tui/store.ts';
import { Visit } from '../../src/tui/visit.ts';
import { temporary } from '../helpers/temporary.ts';
import { event, started, typed } from './event.ts';

const twin = {
  roots: ['/n/night.md'],
  pathOf: () => '/n/night.md',
  read: async () => event,
  readAs: () => {},
  add: never,
  begin: never,
};
const port = { searcher: { prepare: async () => {}, rows: never, run: never }, bug: never };

test('how talks were left in one reading is remembered when the run ends in another', () => {
  const folder = temporary('visit-');
  const browsed = { event, listed: { id: 'night', where: '/n/night.md' }, report: never, own: twin };
  const visit = new Visit(browsed, folder);
  const shown = typed(started(undefined, 'first'), 'h').state;
  const store = new Store(shown, () => {});
  visit.begin(store, port);
  visit.own!.readAs('diary');
  visit.save({ ...shown, event: parse('# Night\n\n- one\n', 'night', 'diary').event, talks: new Map() });
  visit.end();
  const again = new Visit(browsed, folder).startState({ size: shown.size });
  expect([...again.talks.get('first')!.tabs.outline!.folds]).toEqual(['first/1']);
});

test('nothing is written into the notes of an event that is browsed no more', async () => {
  const log: string[] = [];
  const own = {
    ...twin,
    add: async () => log.push('add'),
    begin: async () => ({ line: log.push('begin') }),
  };
  const visit = new Visit(
    { event, listed: { id: 'night', where: 'bundled' }, report: never, own },
    undefined,
  );
  const store = new Store(started(), () => {});
  visit.begin(store, port);
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
