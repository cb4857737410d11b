import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedText, looseKey, looselyFolded, sourceRange } from '../../src/search/folded.ts';
import { fold } from '../../src/text/fold.ts';
import { graphemes } from '../../src/text/segment.ts';
import { anyText } from '../helpers/texts.ts';

/** UTF-16 offsets at which a cluster begins or ends. */
function boundaries(text: string): Set<number> {
  const ends = [0];
  for (const cluster of graphemes(text)) ends.push(ends.at(-1)! + cluster.length);
  return new Set(ends);
}

describe('a part of the key comes of', () => {
  test.each([
    ['ｶﾞｷﾞ', 'ぎ', 'ｷﾞ'],
    ['㍿の', '会', '㍿'],
    ['か\u3099き', 'が', 'か\u3099'],
    ['サー\u200bバ', 'ば', 'バ'],
    ['👨‍👩‍👧と', 'と', 'と'],
    ['ΑΣ ΣΑ', 'σ ', 'Σ '],
    ['ﾡￂx', 'x', 'ﾡￂx'],
  ])('%s: %s of %s', (text, part, source) => {
    const folded = foldedText(text);
    const start = folded.key.indexOf(part);
    const range = sourceRange(folded, { start, end: start + part.length });
    expect(text.slice(range.start, range.end)).toBe(source);
  });
});

describe('the looser key', () => {
  test.each([
    ['さーばー', 'さば'],
    ['うぇぶ', 'うえぶ'],
    ['ゔぁいおりん', 'ぶあいおりん'],
    ['きゃっしゅ', 'きやつしゆ'],
    ['a-b', 'a-b'],
  ])('of %s is %s', (key, loose) => expect(looseKey(key)).toBe(loose));

  test('leads back to what is not dropped', () => {
    const folded = looselyFolded(foldedText('新サーバー'));
    expect(sourceRange(folded, { start: 1, end: 3 })).toEqual({ start: 1, end: 4 });
  });
});

describe('always', () => {
  test('the key is that of fold, and the looser key that of looseKey', () => {
    fc.assert(
      fc.property(anyText, text => {
        const folded = foldedText(text);
        expect(folded.key).toBe(fold(text));
        expect(looselyFolded(folded).key).toBe(looseKey(fold(text)));
      }),
      { numRuns: 1000 },
    );
  });

  test('every part of a key comes of whole grapheme clusters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const at = boundaries(text);
        for (const folded of [foldedText(text), looselyFolded(foldedText(text))]) {
          if (folded.key === '') continue;
          const [start, end] = [one, other].map(each => each % folded.key.length).sort((a, b) => a - b);
          const range = sourceRange(folded, { start: start!, end: end! + 1 });
          expect([at.has(range.start), at.has(range.end)]).toEqual([true, true]);
          expect(range.end).toBeGreaterThan(range.start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what comes of a part has the part in its own key', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, any) => {
        const folded = foldedText(text);
        if (folded.key === '') return;
        const start = any % folded.key.length;
        const range = sourceRange(folded, { start, end: start + 1 });
        expect(fold(text.slice(range.start, range.end))).toContain(folded.key[start]);
      }),
      { numRuns: 1000 },
    );
  });
});
