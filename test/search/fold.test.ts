import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/search/distance.ts';
import { foldName } from '../../src/search/fold.ts';
import { fold, widthFold } from '../../src/text/fold.ts';
import { anyText } from '../helpers/texts.ts';

describe('folding makes alike', () => {
  test.each([
    ['ＳＴＮＳ', 'stns'],
    ['ﾛｸﾞ', 'ろぐ'],
    ['ログ', 'ろぐ'],
    ['REDIS', 'redis'],
    ['～〜∼', '~~~'],
    ['a‐b–c—d−e', 'a-b-c-d-e'],
    ['サー\u200bバ', 'さーば'],
    ['②', '2'],
  ])('%s and %s', (text, key) => expect(fold(text)).toBe(key));

  test('but not か and が', () => expect(fold('か')).not.toBe(fold('が')));
  test('names without their punctuation', () => expect(foldName('@y_uuki')).toBe('yuuki'));

  test('ς and σ', () => expect(fold('ΑΣ')).toBe(fold('ασ')));

  test('twice is once', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(widthFold(widthFold(text))).toBe(widthFold(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('every character, twice and once', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const key = fold(String.fromCodePoint(code));
      if (fold(key) !== key) expect.fail(`U+${code.toString(16)}`);
    }
  });

  test('kana have as many units as the others', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fold(text)).toHaveLength(widthFold(text).length);
      }),
    );
  });

  test('no key has what stands between keys, or for what is not ASCII', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fold(text)).not.toMatch(/[\u00ad\u00a0]/);
      }),
    );
  });
});

describe('the distance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['stns', 'snts', 1],
    ['matumotory', 'matsumotory', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (a, b, away) => expect(distance(a, b)).toBe(away));

  test('is the same both ways', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
      }),
    );
  });
});
