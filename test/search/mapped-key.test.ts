import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mappedKey, mappedLooseKey, sourceRange } from '../../src/search/mapped-key.ts';
import { looseKey, textKey } from '../../src/text/keys.ts';
import { graphemes } from '../../src/text/segment.ts';
import { anyText } from '../helpers/notes/texts.ts';

/** UTF-16 offsets at which a cluster begins or ends. */
function boundaries(text: string): Set<number> {
  const ends = [0];
  for (const cluster of graphemes(text)) ends.push(ends.at(-1)! + cluster.length);
  return new Set(ends);
}

describe('a part of the key comes from', () => {
  test.each([
    ['ｶﾞｷﾞ', 'ぎ', 'ｷﾞ'],
    ['㍿の', '会', '㍿'],
    ['か\u3099き', 'が', 'か\u3099'],
    ['サー\u200bバ', 'ば', 'バ'],
    ['👨‍👩‍👧と', 'と', 'と'],
    ['ΑΣ ΣΑ', 'σ ', 'Σ '],
    ['ﾡￂx', 'x', 'ﾡￂx'],
  ])('%s: %s of %s', (text, part, source) => {
    const mapped = mappedKey(text);
    const start = mapped.key.indexOf(part);
    const range = sourceRange(mapped, { start, end: start + part.length });
    expect(text.slice(range.start, range.end)).toBe(source);
  });
});

describe('the looser key', () => {
  test('leads back to the text over what it drops', () => {
    const mapped = mappedLooseKey(mappedKey('新サーバー'));
    expect(sourceRange(mapped, { start: 1, end: 3 })).toEqual({ start: 1, end: 4 });
  });
});

describe('always', () => {
  test('the keys are those of textKey and looseKey', () => {
    fc.assert(
      fc.property(anyText, text => {
        const mapped = mappedKey(text);
        expect(mapped.key).toBe(textKey(text));
        expect(mappedLooseKey(mapped).key).toBe(looseKey(textKey(text)));
      }),
      { numRuns: 1000 },
    );
  });

  test('every part of a key comes from whole grapheme clusters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const at = boundaries(text);
        for (const mapped of [mappedKey(text), mappedLooseKey(mappedKey(text))]) {
          if (mapped.key === '') continue;
          const [start, end] = [one, other].map(each => each % mapped.key.length).sort((a, b) => a - b);
          const range = sourceRange(mapped, { start: start!, end: end! + 1 });
          expect([at.has(range.start), at.has(range.end)]).toEqual([true, true]);
          expect(range.end).toBeGreaterThan(range.start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the text that a part of the key comes from has that part in its own key', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, any) => {
        const mapped = mappedKey(text);
        if (mapped.key === '') return;
        const start = any % mapped.key.length;
        const range = sourceRange(mapped, { start, end: start + 1 });
        expect(textKey(text.slice(range.start, range.end))).toContain(mapped.key[start]);
      }),
      { numRuns: 1000 },
    );
  });
});
