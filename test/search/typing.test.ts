import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/event/model.ts';
import { parseQuery } from '../../src/search/query.ts';
import * as romaji from '../../src/search/romaji/index.ts';
import { Search, searchAll } from '../../src/search/search.ts';
import { textKey } from '../../src/text/keys.ts';
import { graphemes } from '../../src/text/segment.ts';
import { bundled } from '../helpers/notes/bundled.ts';
import { outlineOf } from '../helpers/notes/outline.ts';
import { anyText } from '../helpers/notes/texts.ts';

/** What a search has found, by address and tier. */
const foundBy = (of: Search) => of.hits().map(({ entry, tier }) => `${tier} ${entry.record.address}`);
const beginnings = (text: string) => Array.from(text, (_, index) => text.slice(0, index + 1));

function expectSame(of: Search, event: Event, text: string, exact = false, read?: typeof romaji): void {
  const fresh = searchAll(event, parseQuery(text, exact), read);
  expect(foundBy(of), text).toEqual(foundBy(fresh));
  expect(of.count, text).toBe(fresh.count);
}

/** Typed letter by letter, and deleted again. */
function expectSameTyped(event: Event, text: string): void {
  let last: Search | undefined;
  for (const beginning of [...beginnings(text), ...beginnings(text).reverse()]) {
    last = new Search(event, parseQuery(beginning), romaji, last);
    last.step();
    expectSame(last, event, beginning, false, romaji);
  }
}

describe('a query typed letter by letter finds what it finds at once', () => {
  test.each([
    'kikai',
    'jiritsuseigyo',
    'sa-ba- -ro-do',
    'redis kernel',
    'ろーどばらんさ 透過性',
    '"load balancer" x',
    'ログ talk:log-platform in:outline',
    'speaker:はてな saba',
    'workflows',
    'cafés',
    '1か月のヴァイ',
    'がっこうのきょう',
    'kyounosa-ba',
  ])('%s', text => expectSameTyped(bundled(), text));

  // Where a beginning does not find what the rest of it does.
  test.each([
    ['ki', '機械', 'one letter is no romaji'],
    ['12き', '1ー2き', 'digits have no looser key'],
    ['"kiき', 'kーiき', 'letters of a phrase neither'],
    ['ーさ', 'ささば', 'ー alone neither'],
    ['か\u3099', 'が', 'what combines changes what is before it'],
    ['"ログ"の', 'ログ', 'a phrase ends'],
    ['-ログ', '- ログ', 'a sign becomes what excludes'],
  ])('%s in %s: %s', (text, of) => expectSameTyped(outlineOf([{ text: of, depth: 0 }]), text));
});

const letters = [...'kisabrogu12- "ー-きかサバ機械ょ\u3099Σσéヴァヶ月高んっlwf', ' in:o', ' -', ' talk:t'];
/** What a key does to what was typed, and how far the search for it then gets. */
const key = fc.record({
  letter: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...letters) }, fc.constantFrom('back', 'clear')),
  steps: fc.constantFrom(0, 1, 300, Number.POSITIVE_INFINITY),
});
const words = fc.constantFrom(
  'サーバ',
  'さーばー',
  '機械',
  'kーiき',
  '1ー2き',
  'か\u3099き',
  'café',
  'ヴァ',
  '1ヶ月',
  '髙橋',
  'ワークフロー',
  '今日は',
  'log',
  'ログ',
  'ki',
  'ς',
  ' ',
);
const entry = fc.record({
  text: fc.oneof(
    fc.array(words, { minLength: 1, maxLength: 3 }).map(parts => parts.join('')),
    anyText,
  ),
  depth: fc.nat(3),
});
/** Some of more than one block. */
const event = fc
  .tuple(fc.array(entry, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 60))
  .map(([entries, times]) => outlineOf(Array.from({ length: times }, () => entries).flat(), 'ログ'));

const after = (typed: string, letter: string) => {
  if (letter === 'clear') return '';
  return letter === 'back' ? typed.slice(0, -1) : typed + letter;
};

describe('always', () => {
  test('an earlier search makes no difference, whether it was finished or not', () => {
    const keys = fc.array(key, { maxLength: 12 });
    fc.assert(
      fc.property(event, keys, fc.boolean(), fc.boolean(), (of, typing, exact, reads) => {
        const read = reads ? romaji : undefined;
        let typed = '';
        let last: Search | undefined;
        const all: [string, Search][] = [];
        for (const { letter, steps } of typing) {
          typed = after(typed, letter);
          last = new Search(of, parseQuery(typed, exact), read, last);
          if (steps > 0) last.step(steps);
          if (steps === Number.POSITIVE_INFINITY) expectSame(last, of, typed, exact, read);
          all.push([typed, last]);
        }
        // Those that were left unfinished can go on too.
        for (const [text, each] of all) {
          each.step();
          expectSame(each, of, text, exact, read);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('an earlier search of another kind is not used', () => {
    const of = outlineOf([{ text: '機械', depth: 0 }]);
    let last = searchAll(of, parseQuery('kik'));
    const counts = [
      [parseQuery('kika'), romaji],
      [parseQuery('kika')],
      [parseQuery('kika', true), romaji],
      [parseQuery('kika'), romaji],
      [parseQuery('"kika"'), romaji],
      [parseQuery('kika'), romaji],
    ] as const;
    const found = counts.map(([query, read]) => {
      last = new Search(of, query, read, last);
      last.step();
      return last.count;
    });
    expect(found).toEqual([1, 0, 0, 1, 0, 1]);
  });

  test('the size of the steps makes no difference', () => {
    const queries = fc.constantFrom('ki', 'さば', 'ログ', 'log き', '-ki', '機 -log', 'talk:t', 'saba');
    fc.assert(
      fc.property(event, queries, fc.constantFrom(1, 7, 256, 500), (of, text, count) => {
        const stepped = new Search(of, parseQuery(text), romaji);
        let known = 0;
        for (let steps = 0; !stepped.step(count); steps++) {
          expect(stepped.count).toBeGreaterThanOrEqual(known);
          known = stepped.count;
          expect(steps).toBeLessThan(2000);
        }
        expect(stepped.done).toBe(true);
        expectSame(stepped, of, text, false, romaji);
      }),
    );
  });

  test('a text finds itself, and all of it is a match', () => {
    const text = anyText
      .map(any => any.replace(/["“”＂]/g, '').trim())
      // What is invisible is not looked for.
      .filter(any => textKey(any) !== '');
    fc.assert(
      fc.property(text, fc.array(anyText, { maxLength: 3 }), (own, others) => {
        const of = outlineOf([own, ...others].map(each => ({ text: each, depth: 0 })));
        for (const exact of [true, false])
          expect(foundBy(searchAll(of, parseQuery(`"${own}"`, exact)))).toContain('literal t/1');
      }),
      { numRuns: 1000 },
    );
  });

  test('matches lie apart, ascending, on whole grapheme clusters', () => {
    const queries = fc.oneof(anyText, fc.constantFrom('ki', 'saba', 'さば', 'ー', 'ro gu', 'か', 'σ'));
    fc.assert(
      fc.property(queries, fc.array(fc.oneof(words, anyText), { maxLength: 5 }), (query, parts) => {
        const text = parts.join('');
        const clusters = [0];
        for (const cluster of graphemes(text)) clusters.push(clusters.at(-1)! + cluster.length);
        const ranges = searchAll(outlineOf([]), parseQuery(query), romaji).ranges(text);
        let end = -1;
        for (const range of ranges) {
          expect(range.start).toBeGreaterThan(end);
          end = range.end;
          expect(clusters).toEqual(expect.arrayContaining([range.start, range.end]));
          expect(range.end).toBeGreaterThan(range.start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a hit of one word has a match', () => {
    const queries = fc.oneof(
      words,
      anyText,
      fc.constantFrom(
        'ki',
        'saba',
        'さば',
        'ー',
        'rogu',
        'か',
        'cafe',
        'work',
        'logs',
        '1か月',
        '高橋',
        'きょう',
      ),
    );
    fc.assert(
      fc.property(queries, fc.array(fc.oneof(words, anyText), { maxLength: 5 }), (any, parts) => {
        const word = any.replace(/["“”＂:：\s－−-]/g, '');
        // Of what is invisible, nothing is left to mark.
        fc.pre(textKey(word) !== '');
        const text = parts.join('');
        const whole = searchAll(outlineOf([{ text, depth: 0 }]), parseQuery(word), romaji);
        const isFound = whole.hits().some(({ entry: { record } }) => record.address === 't/1');
        expect(whole.ranges(text).length > 0).toBe(isFound);
      }),
      { numRuns: 1000 },
    );
  });
});
