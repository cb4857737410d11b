import { expect, test } from 'vitest';
import { Searcher } from '../../src/tui/searcher.ts';
import type { Hits } from '../../src/tui/state/hits.ts';
import { event } from './event.ts';

/** A searcher whose clock goes on by as much as is said at each look, and whose turns come when asked for. */
function twin(milliseconds: number) {
  const waiting: (() => void)[] = [];
  let now = 0;
  const searcher = new Searcher({
    loadReadings: () => import('../../src/search/romaji.ts'),
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
  talks: event.talks.map(talk => ({
    ...talk,
    items: Array.from({ length: 1000 }, (_, index) => ({
      address: `${talk.slug}/${index + 1}`,
      text: `item ${index + 1}`,
      marks: [],
      children: [],
      line: 1,
    })),
  })),
};

test('a search is told of at its end', async () => {
  const told: Hits[] = [];
  await twin(0).searcher.run(event, 'one', hits => told.push(hits));
  expect(told.map(({ count, done, query }) => ({ count, done, query }))).toEqual([
    { count: 4, done: true, query: 'one' },
  ]);
});

test('a long one goes on in slices, with a growing count', async () => {
  const { searcher, goOn } = twin(5);
  const counts: number[] = [];
  await searcher.run(many, 'item', ({ count }) => counts.push(count));
  expect(counts).toHaveLength(1);
  goOn();
  expect(counts.length).toBeGreaterThan(3);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(counts.at(-1)).toBe(2000);
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
