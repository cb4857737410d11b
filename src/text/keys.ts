import { formsOfToday } from './variants.ts';

/**
 * Keys: forms of a text made to be compared. Two texts that a reader takes for the same have the same key.
 */

/** A function, as the first pattern with a set of Unicode's takes 0.3 ms to be read. */
const invisible = () => /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\p{Variation_Selector}/gu;
const dashes = /[\u2010-\u2015\u2212]/g;
const waves = /[\u301c\u223c\uff5e]/g;
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]+/g;
const ascii = /^[\x00-\x7f]*$/;
/** Distance between a katakana and its hiragana in Unicode. */
export const kanaOffset = 0x60;

/**
 * The key of a text: NFKC, lower case, hiragana, one sigma, one dash, one wave dash, nothing invisible. Voicing
 * marks stay: か is not が. The key of a key is the same.
 */
export function textKey(text: string): string {
  return kanaKey(widthKey(text));
}

/** As `textKey`, but katakana stay katakana. */
export function widthKey(text: string): string {
  // The first normalize() of a process takes 6 ms, and names typed in a shell are mostly ASCII.
  if (ascii.test(text)) return text.toLowerCase();
  return (
    text
      .replace(invisible(), '')
      .replace(waves, '~')
      .normalize('NFKC')
      .toLowerCase()
      // Some capitals are composed only in lower case, such as J with a caron.
      .normalize('NFKC')
      .replace(dashes, '-')
      // ς stands only at the end of a word, and a query may end in the middle of one.
      .replaceAll('ς', 'σ')
  );
}

/** A width key with its katakana as hiragana. Its length stays the same. */
export function kanaKey(key: string): string {
  return key.replace(katakana, hiragana);
}

function hiragana(letters: string): string {
  let result = '';
  for (let at = 0; at < letters.length; at++)
    result += String.fromCharCode(letters.charCodeAt(at) - kanaOffset);
  return result;
}

const small = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶゔヴ';
const large = 'あいうえおつやゆよわかけアイウエオツヤユヨワカケぶブ';
/** ヴァ is バ; the ー behind it keeps the length. */
const vu = /ゔ[ぁぃぇぉ]|ヴ[ァィェォ]/g;
const ofVu: Record<string, string> = {
  ゔぁ: 'ばー',
  ゔぃ: 'びー',
  ゔぇ: 'べー',
  ゔぉ: 'ぼー',
  ヴァ: 'バー',
  ヴィ: 'ビー',
  ヴェ: 'ベー',
  ヴォ: 'ボー',
};
/** What counts months and places: 1ヶ月, 1ヵ月, 1ケ月, 1か月. */
const counters = /(?<=[0-9一二三四五六七八九十百数何幾])[ゕゖヵヶけケ]/g;

/**
 * The looser key of a text key or a width key: ー is dropped, small kana are large, ヴァ is バ and ヴ is ブ, ヶ behind a
 * number is か, kanji have the form of today. So サーバ and サーバー are alike, and ウェブ and ウエブ, 1ヶ月 and 1か月,
 * 髙橋 and 高橋.
 */
export function looseKey(key: string): string {
  return looseUnits(key).replaceAll('ー', '');
}

/** The looser key with an ー for each unit that it drops: as long as the key. */
export function looseUnits(key: string): string {
  return key
    .replace(vu, part => ofVu[part]!)
    .replace(counters, unit => (unit < '\u30a0' ? 'か' : 'カ'))
    .replace(loosened(), unit => formsOfToday().get(unit) ?? large[small.indexOf(unit)]!);
}

let knownUnits: RegExp | undefined;

function loosened(): RegExp {
  knownUnits ??= new RegExp(`[${small}${[...formsOfToday().keys()].join('')}]`, 'g');
  return knownUnits;
}

let kanjiInForms: ReadonlySet<string> | undefined;

/**
 * Whether a text key may be found by its looser key where it is not found itself: it has kana, or kanji with other
 * forms.
 */
export function hasLooseUnits(key: string): boolean {
  kanjiInForms ??= new Set([...formsOfToday()].flat());
  return /[\u3041-\u30ff]/.test(key) || Array.from(key).some(unit => kanjiInForms!.has(unit));
}

const accented = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]+/g;
/** Letters that are no letter with an accent in Unicode, and are typed as one. */
const otherLetters: Record<string, string> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'n' },
};

/** A key without its accents, as its letters are typed where there are none: café as cafe, straße as strasse. */
export function plainKey(key: string): string {
  return key.replace(
    accented,
    letters => otherLetters[letters] ?? letters.normalize('NFD').replace(marks, ''),
  );
}

const marks = /[\u0300-\u036f]+/g;

/** The key of a person's name or handle: a text key without `@`, `_`, `-`, `.` and spaces. */
export function nameKey(name: string): string {
  return textKey(name).replace(/[@_\-.\s]/g, '');
}
