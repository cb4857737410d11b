import { describe, expect, test } from 'vitest';
import { lineText } from '../../src/line/line.ts';
import { plainText } from '../../src/line/output.ts';
import { parse } from '../../src/markdown/index.ts';
import { corpusOf } from '../../src/search/corpus.ts';
import { parseQuery } from '../../src/search/query.ts';
import { searchAll } from '../../src/search/search.ts';
import { width } from '../../src/text/width.ts';
import { hitLines, hitTalkLines, rowsInContext } from '../../src/view/hits.ts';

const { event } = parse(
  `## One {#one}

- Above
  - cache a
    - cache b
  - no
    - cache c

## Two {#two}

- tab\there, cache\u001b and cache

~~~
first
  a cache
cache of lines
~~~

| a | b |
| --- | --- |
| c | d |
| the cache | e |
`,
  'night',
);

const found = searchAll(event, parseQuery('cache'));
const all = found.hits().map(({ entry }) => ({ entry }));
const matches = (columns?: number) =>
  hitLines(all, found, { color: true, ...(columns !== undefined && { columns }) })
    .flat()
    .filter(({ styles }) => styles?.includes('match'))
    .map(({ text }) => text);

describe('hits', () => {
  test('are one line each on a pipe, whatever they hold', () =>
    expect(plainText(hitLines(all, found, {}))).toBe(
      `one/1.1: cache a
one/1.1.1: cache b
one/1.2.1: cache c
two/1: tab here, cache␛ and cache
two/2: a cache
two/3: the cache | e
`,
    ));
  test('stand below what is above them, which is shown once', () =>
    expect(plainText(hitLines(rowsInContext(corpusOf(event), found.hits()), found, {}))).toBe(
      `one- One
one/1- Above
one/1.1: cache a
one/1.1.1: cache b
one/1.2- no
one/1.2.1: cache c
two- Two
two/1: tab here, cache␛ and cache
two/2: a cache
two/3: the cache | e
`,
    ));
  test('are wrapped on a terminal, later lines moved to the right', () => {
    const lines = hitLines(all.slice(3), found, { columns: 20 });
    expect(lines.slice(0, 2).map(lineText)).toEqual(['two/1: tab here,', '  cache␛ and cache']);
    for (const line of lines) expect(width(lineText(line))).toBeLessThanOrEqual(20);
  });
  test.each([undefined, 20, 40])('have their matches marked at %s columns', columns =>
    expect(matches(columns)).toEqual(Array(7).fill('cache')),
  );
});

test('a URL stands below on a terminal, whole, its matches marked', () => {
  const url = `https://example.com/cache/${'x'.repeat(30)}`;
  const { event: linked } = parse(`## T {#t}\n\n- see [The cache](${url})\n`, 'night');
  const search = searchAll(linked, parseQuery('cache'));
  const rows = search.hits().flatMap(({ entry }) => (entry.part === 'links' ? [{ entry }] : []));
  const lines = hitLines(rows, search, { columns: 40, color: true });
  expect(plainText(lines)).toBe(`t/l1: The cache\n  ${url}\n`);
  expect(lines.flat().filter(({ styles }) => styles?.includes('match'))).toHaveLength(2);
  expect(plainText(hitLines(rows, search, {}))).toBe(`t/l1: The cache ${url}\n`);
});

test('of code and tables the first line is shown where the words of a query are across lines', () => {
  const search = searchAll(event, parseQuery('first lines'));
  const rows = search.hits().map(({ entry }) => ({ entry }));
  expect(plainText(hitLines(rows, search, {}))).toBe('two/2: first\n');
});

test('nothing is marked where that is not seen', () =>
  expect(
    hitLines(all, found, {})
      .flat()
      .some(({ styles }) => styles?.includes('match')),
  ).toBe(false));

describe('talks with hits', () => {
  const talks = event.notes.map(({ slug, title }, index) => ({ slug, title, count: index + 1 }));
  test('are slug and count on a pipe', () =>
    expect(plainText(hitTalkLines(talks, true, {}))).toBe('one: 1\ntwo: 2\n'));
  test('without a count are the slug alone', () =>
    expect(plainText(hitTalkLines(talks.slice(0, 1), false, {}))).toBe('one\n'));
  test('have their titles beside them on a terminal', () =>
    expect(plainText(hitTalkLines(talks, true, { columns: 40 }))).toBe('one: 1  One\ntwo: 2  Two\n'));
  test('or below them, where the slug is long', () => {
    const talk = { ...talks[0]!, slug: 'a-slug-that-is-long' };
    expect(plainText(hitTalkLines([talk], false, { columns: 20 }))).toBe('a-slug-that-is-long\n  One\n');
  });
});
