import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseKey, nameKey, textKey, widthKey } from '../../src/text/keys.ts';
import { anyText } from '../helpers/notes/texts.ts';

describe('keys make alike', () => {
  test.each([
    ['ＳＴＮＳ', 'stns'],
    ['ﾛｸﾞ', 'ろぐ'],
    ['ログ', 'ろぐ'],
    ['REDIS', 'redis'],
    ['～〜∼', '~~~'],
    ['a‐b–c—d−e', 'a-b-c-d-e'],
    ['サー\u200bバ', 'さーば'],
    ['②', '2'],
  ])('%s and %s', (text, key) => expect(textKey(text)).toBe(key));

  test('but not か and が', () => expect(textKey('か')).not.toBe(textKey('が')));
  test('names with and without punctuation', () => expect(nameKey('@y_uuki')).toBe('yuuki'));

  test('ς and σ', () => expect(textKey('ΑΣ')).toBe(textKey('ασ')));

  test('a key and its own key', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(textKey(textKey(text))).toBe(textKey(text));
        expect(widthKey(widthKey(text))).toBe(widthKey(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('each character and its own key', () => {
    const isStable = (code: number) => {
      const key = textKey(String.fromCodePoint(code));
      return textKey(key) === key;
    };
    // Planes 4 to 13 have no characters, the last two only private ones.
    for (let code = 0; code <= 0xeffff; code = code === 0x3ffff ? 0xe0000 : code + 1)
      if (!isStable(code)) expect.fail(`U+${code.toString(16)}`);
  });

  test('hiragana and katakana, unit by unit', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(textKey(text)).toHaveLength(widthKey(text).length);
      }),
    );
  });

  test('and never hold the signs that a search puts between keys', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(textKey(text)).not.toMatch(/[\u00ad\u00a0]/);
      }),
    );
  });
});

describe('the looser key', () => {
  test.each([
    ['さーばー', 'さば'],
    ['うぇぶ', 'うえぶ'],
    ['ゔぁいおりん', 'ばいおりん'],
    ['ヴェルサーチ', 'ベルサチ'],
    ['1ヶ月', '1カ月'],
    ['三か月', '三か月'],
    ['霞ヶ関', '霞ケ関'],
    ['髙﨑邉邊齋澤會國', '高崎辺辺斎沢会国'],
    ['きゃっしゅ', 'きやつしゆ'],
    ['a-b', 'a-b'],
  ])('of %s is %s', (key, loose) => expect(looseKey(key)).toBe(loose));
});
