import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/search/distance.ts';
import { foldName } from '../../src/search/fold.ts';
import { fold } from '../../src/text/fold.ts';

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

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text));
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
