import { describe, expect, test, vi } from 'vitest';
import { talksOf } from '../../src/event/model.ts';
import { Search } from '../../src/search/search.ts';
import { timetableRows } from '../../src/tui/lists/timetable/slots.ts';
import { Searcher } from '../../src/tui/searcher.ts';
import type { Hits } from '../../src/tui/state/hits.ts';
import { item } from '../helpers/notes/tree.ts';
import { event } from './event.ts';

/** A searcher whose clock goes on by as much as is said at each look, and whose turns come when asked for. */
function twin(milliseconds: number) {
  const waiting: (() => void)[] = [];
  let now = 0;
  const searcher = new Searcher({
    loadReadings: () => import('../../src/search/romaji/index.ts'),
    clock: () => {
      now += milliseconds;
      return now;
    },
    later: call => waiting.push(call),
  });
  const goOn = () => {
    while (waiting.length > 0) waiting.shift()!();
  };
  return { searcher, goOn, waiting };
}

const many = {
  ...event,
  notes: talksOf(event).map(talk => ({
    ...talk,
    nodes: Array.from({ length: 1000 }, (_, index) => item(`item ${index + 1}`)),
  })),
};

test('a search is told of at its end', async () => {
  const told: Hits[] = [];
  await twin(0).searcher.run(event, 'one', hits => told.push(hits));
  expect(told.map(({ count, done, query }) => ({ count, done, query }))).toEqual([
    { count: 4, done: true, query: 'one' },
  ]);
});

test('hits come in a run for each way in which some were found, and for no other', async () => {
  const told: Hits[] = [];
  await twin(0).searcher.run(event, 'a caveat', hits => told.push(hits));
  await twin(0).searcher.run(event, 'zzzz', hits => told.push(hits));
  expect(told.map(({ runs }) => runs)).toEqual([[{ tier: 'literal', start: 0, count: 1 }], []]);
});

test('a long one goes on in slices, and is told of ever more seldom, with a growing count', async () => {
  const gather = vi.spyOn(Search.prototype, 'hits');
  const { searcher, waiting } = twin(10);
  let slice = 1;
  const told: { slice: number; count: number }[] = [];
  await searcher.run(many, 'item', ({ count }) => told.push({ slice, count }));
  while (waiting.length > 0) {
    slice++;
    waiting.shift()!();
  }
  expect(slice).toBeGreaterThan(8);
  expect(told.map(each => each.slice)).toEqual([1, 2, 4, 8, slice]);
  const counts = told.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(counts.at(-1)).toBe(2000);
  // To gather the hits takes as long as there are hits.
  expect(gather).toHaveBeenCalledTimes(told.length);
  gather.mockRestore();
});

test('a search that is stopped does no more', async () => {
  const { searcher, waiting } = twin(10);
  const told: Hits[] = [];
  await searcher.run(many, 'item', hits => told.push(hits));
  searcher.stop();
  expect(waiting).toHaveLength(1);
  waiting.shift()!();
  expect(waiting).toEqual([]);
  expect(told).toHaveLength(1);
});

test('what is starred is searched for in the timetable, with all that lies below it', async () => {
  const { searcher } = twin(0);
  const { address } = event.notes[0]!.nodes[0]!;
  const rows = async (stars: string[]) => (await searcher.rows(event, 'is:starred', new Set(stars))).rows;
  const row = timetableRows(event).findIndex(({ slug }) => slug === event.notes[0]!.slug);
  expect(await rows([address])).toEqual([row]);
  expect(await rows([event.notes[0]!.slug])).toEqual([row]);
  expect(await rows([])).toEqual([]);
});

test('what is starred is searched for', async () => {
  const told: Hits[] = [];
  const { address } = event.notes[0]!.nodes[0]!;
  await twin(0).searcher.run(event, 'is:starred', hits => told.push(hits), new Set([address]));
  expect(told.map(({ count }) => count)).toEqual([1]);
});

test('a new search takes the place of the old', async () => {
  const { searcher, goOn } = twin(5);
  const told: string[] = [];
  await searcher.run(many, 'item', ({ query }) => told.push(query));
  await searcher.run(many, 'item 1', ({ query, count, done }) => told.push(`${query} ${done && count}`));
  goOn();
  expect(told.filter(query => query === 'item')).toHaveLength(1);
  expect(told.at(-1)).toMatch(/^item 1 \d+$/);
});

describe('a marker', () => {
  const marked = (text: string, ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));

  test('marks what a query fits, in romaji too, and stays the same', async () => {
    const { searcher } = twin(0);
    await searcher.run(event, 'saba', () => {});
    const marker = searcher.marker('saba');
    expect(marked('a サーバ b', marker('a サーバ b'))).toEqual(['サーバ']);
    expect(searcher.marker('saba')).toBe(marker);
  });

  test('is there for a query that was searched for long ago', async () => {
    const { searcher } = twin(0);
    for (const query of ['one', 'two', 'three', 'four', 'five', 'six'])
      await searcher.run(event, query, () => {});
    expect(marked('one', searcher.marker('one')('one'))).toEqual(['one']);
  });

  test('marks nothing before anything was searched for', () => {
    expect(twin(0).searcher.marker('one')('one')).toEqual([]);
  });
});
