import { describe, expect, test } from 'vitest';
import type { Memory } from '../../../src/tui/memory/memory.ts';
import { mergedMemory, readMemory } from '../../../src/tui/memory/merge.ts';

const empty: Memory = { version: 1, views: {}, stars: [], read: [], queries: [] };

function memory(parts: Partial<Memory>): Memory {
  return { ...empty, ...parts };
}

describe('readMemory', () => {
  const full: Memory = {
    version: 1,
    open: 'stns',
    tab: 'qa',
    focus: 'talk',
    views: {
      'stns outline': { cursor: 'stns/4.2', folds: ['stns/1'], zoom: 'stns/4' },
      '点 links': { folds: [] },
    },
    stars: ['stns/4.2', 'panel'],
    read: ['stns'],
    queries: ['saba', 'redis -kernel'],
  };

  test('what was remembered is read as it is', () => {
    expect(readMemory(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'text'],
    ['a list', [1]],
    ['no version', { open: 'stns', stars: ['a'] }],
    ['another version', { version: 2, open: 'stns' }],
    [
      'fields of wrong types',
      { version: 1, open: 1, tab: 'x', focus: {}, views: [], stars: 'a', read: { a: 1 } },
    ],
    ['an empty name', { version: 1, open: '' }],
    ['a view of no kind', { version: 1, views: { 'stns outline': null, 'a qa': 'x', 'b qa': [] } }],
    ['a view of no tab', { version: 1, views: { stns: { folds: [] }, 'stns x': { folds: [] } } }],
  ])('%s is nothing', (_name, value) => {
    expect(readMemory(value)).toEqual(empty);
  });

  test('what is of the right type is kept beside what is not', () => {
    const views = { 'a qa': { cursor: 1, folds: ['x', 2, null, '', 'x'], zoom: [], more: 1 } };
    const value = { version: 1, tab: 'links', views, stars: ['a', 1, 'a', ['b'], 'c'], read: [{}], more: 1 };
    expect(readMemory(value)).toEqual(
      memory({ tab: 'links', views: { 'a qa': { folds: ['x'] } }, stars: ['a', 'c'] }),
    );
  });

  test('names of the language do no harm', () => {
    const views = '{"__proto__":{"folds":["a"]},"constructor":{"folds":[]},"__proto__ qa":{"folds":["b"]}}';
    const text = `{"version":1,"__proto__":{"open":"x"},"views":${views},"stars":["__proto__"],"read":["toString"]}`;
    const read = readMemory(JSON.parse(text));
    expect(read).toEqual(
      memory({ views: { '__proto__ qa': { folds: ['b'] } }, stars: ['__proto__'], read: ['toString'] }),
    );
    expect(read.open).toBeUndefined();
    expect(Object.getPrototypeOf(read.views)).toBe(Object.prototype);
    expect(({} as { folds?: unknown }).folds).toBeUndefined();
  });

  test('the newest 10,000 stars and 1,000 views are kept', () => {
    const stars = Array.from({ length: 10_001 }, (_, index) => `s${index}`);
    const views = Object.fromEntries(stars.slice(0, 1001).map(slug => [`${slug} qa`, { folds: [] }]));
    const read = readMemory({ version: 1, stars, read: stars, views });
    expect(read.stars).toEqual(stars.slice(1));
    expect(read.read).toHaveLength(10_000);
    expect(Object.keys(read.views)).toHaveLength(1000);
    expect(read.views['s1000 qa']).toBeDefined();
  });

  test('two that are empty share nothing', () => {
    readMemory(undefined).stars.push('a');
    expect(readMemory(undefined)).toEqual(empty);
  });
});

describe('mergedMemory', () => {
  test.each<[string, { before: string[]; current: string[]; mine: string[]; merged: string[] }]>([
    ['nothing anywhere', { before: [], current: [], mine: [], merged: [] }],
    ['mine alone', { before: [], current: [], mine: ['a'], merged: ['a'] }],
    ['the other added', { before: ['a'], current: ['a', 'b'], mine: ['a'], merged: ['a', 'b'] }],
    ['the other removed', { before: ['a', 'b'], current: ['a'], mine: ['a', 'b'], merged: ['a'] }],
    ['I removed', { before: ['a', 'b'], current: ['a', 'b'], mine: ['b'], merged: ['b'] }],
    ['both added', { before: [], current: ['a'], mine: ['b'], merged: ['a', 'b'] }],
    ['both added the same', { before: [], current: ['a'], mine: ['a'], merged: ['a'] }],
    ['both removed', { before: ['a', 'b'], current: ['b'], mine: ['a'], merged: [] }],
    ['I removed, the other added', { before: ['a'], current: ['a', 'b'], mine: [], merged: ['b'] }],
    ['the file is gone', { before: ['a'], current: [], mine: ['a', 'b'], merged: ['b'] }],
  ])('%s', (_name, { before, current, mine, merged }) => {
    const now = memory({ stars: current, read: current });
    const my = memory({ stars: mine, read: mine });
    expect(mergedMemory(now, my, memory({ stars: before, read: before }))).toEqual(
      memory({ stars: merged, read: merged }),
    );
  });

  test('where I was is mine, also what is closed', () => {
    const current = memory({ open: 'a', tab: 'qa', focus: 'talk', views: { 'a qa': { folds: ['a/1'] } } });
    const mine = memory({ open: 'b', views: { 'a qa': { cursor: 'a/q1', folds: [] } } });
    expect(mergedMemory(current, mine, current)).toEqual(mine);
  });

  test('views of the other program stay, and those of talks that are not there now; of the same ones mine count', () => {
    const views = { 'a qa': { folds: ['a/1'] }, 'b qa': { folds: ['b/1'] }, 'c qa': { folds: [] } };
    const before = memory({ views: { 'a qa': { folds: ['a/1'] }, 'c qa': { folds: [] } } });
    const mine = memory({ views: { 'c qa': { folds: ['c/1'] } } });
    expect(mergedMemory(memory({ views }), mine, before).views).toEqual({
      'a qa': { folds: ['a/1'] },
      'b qa': { folds: ['b/1'] },
      'c qa': { folds: ['c/1'] },
    });
  });

  test('mine are kept where there are too many', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `s${index}`);
    const views = Object.fromEntries(many.slice(0, 1000).map(slug => [`${slug} qa`, { folds: [] }]));
    const mine = memory({ stars: ['mine'], views: { 'mine qa': { folds: [] } } });
    const merged = mergedMemory(memory({ stars: many, views }), mine, empty);
    expect(merged.stars).toHaveLength(10_000);
    expect(merged.stars.at(-1)).toBe('mine');
    expect(Object.keys(merged.views)).toHaveLength(1000);
    expect(merged.views['mine qa']).toEqual({ folds: [] });
  });

  test('a damaged file is no hindrance', () => {
    const mine = memory({ open: 'a', stars: ['x'] });
    expect(mergedMemory('damaged', mine, empty)).toEqual(mine);
  });
});

describe('queries', () => {
  test.each([
    ['one used again becomes the latest', ['a', 'b'], ['a', 'b'], ['b', 'a'], ['b', 'a']],
    ['those of another program come before mine', ['a'], ['a', 'c'], ['a', 'b'], ['c', 'a', 'b']],
  ])('%s', (_, before, current, mine, merged) => {
    const saved = mergedMemory(
      memory({ queries: current }),
      memory({ queries: mine }),
      memory({ queries: before }),
    );
    expect(saved.queries).toEqual(merged);
  });

  test('at most 50 are kept, the latest', () => {
    const many = Array.from({ length: 60 }, (_, index) => `q${index}`);
    expect(readMemory({ version: 1, queries: many }).queries).toEqual(many.slice(-50));
    const [mine, others] = [many.slice(0, 40), many.slice(40)].map(queries => memory({ queries }));
    expect(mergedMemory(others, mine!, empty).queries).toEqual([...many.slice(50), ...many.slice(0, 40)]);
  });
});
