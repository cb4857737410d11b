import { beforeAll, expect, test, vi } from 'vitest';
import { anyOf, type Entries, oneOf, raw, wordList } from '../../../src/markdown/words/vocabulary.ts';

/** All lists and patterns that are made when the reader is loaded. */
const ofReader = { lists: [] as Entries[], patterns: [] as (() => RegExp)[] };

beforeAll(async () => {
  vi.resetModules();
  vi.doMock(import('../../../src/markdown/words/vocabulary.ts'), async original => {
    const real = await original();
    return {
      ...real,
      wordList(entries) {
        ofReader.lists.push(entries);
        return real.wordList(entries);
      },
      anyOf(flags, alternatives) {
        const pattern = real.anyOf(flags, alternatives);
        ofReader.patterns.push(pattern);
        return pattern;
      },
    };
  });
  await import('../../../src/markdown/index.ts');
  vi.doUnmock(import('../../../src/markdown/words/vocabulary.ts'));
  vi.resetModules();
});

test('words stand behind commas or on lines of their own, by language', () => {
  const words = wordList({ ja: '縄, 結び目', en: '\n  knot, tied rope,\n  reef knot\n' });
  expect(['縄', '結び目', 'knot', 'tied rope', 'reef knot'].filter(word => !words.has(word))).toEqual([]);
  expect(['', 'tied', 'knot,', '縄, 結び目'].filter(word => words.has(word))).toEqual([]);
});

test('comments are no words', () => {
  const words = wordList(`
    // Knots
    reef knot  // as sailors say
    https://x
  `);
  expect(words.has('reef knot')).toBe(true);
  expect(words.has('https://x')).toBe(true);
  expect(words.has('// Knots')).toBe(false);
});

test('a pattern matches what any of its alternatives does', () => {
  const knot = oneOf({ en: 'knots?, bends?', de: 'knoten' });
  const pattern = anyOf(
    'i',
    raw`
    // Knots of the day
    ^${knot}\s\d{1,2}$
    ^縄
  `,
  );
  expect(['Knots 12', 'bend 3', 'Knoten 1', '縄の話'].filter(text => !pattern().test(text))).toEqual([]);
  expect(['Knots', 'A knot 1', 'knot 123', 'の縄'].filter(text => pattern().test(text))).toEqual([]);
  expect(pattern()).toBe(pattern());
});

test('a pattern is compiled when it is first asked for', () => {
  const broken = anyOf('', '(');
  expect(broken).toThrow(SyntaxError);
});

test('no word stands twice in a list of the reader', () => {
  expect(ofReader.lists.length).toBeGreaterThan(20);
  for (const list of ofReader.lists) {
    const words = Object.values(typeof list === 'string' ? { all: list } : list)
      .flatMap(text => text.split(/,\s|\n/))
      .map(word => word.trim())
      .filter(word => word !== '');
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  }
});

test('every pattern of the reader can be compiled', () => {
  expect(ofReader.patterns.length).toBeGreaterThan(20);
  for (const pattern of ofReader.patterns) expect(pattern).not.toThrow();
});
