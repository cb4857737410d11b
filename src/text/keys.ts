/**
 * Keys: forms of a text made to be compared. Two texts that a reader takes for the same have the same key.
 */

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\p{Variation_Selector}/gu;
const dashes = /[\u2010-\u2015\u2212]/g;
const waves = /[\u301c\u223c\uff5e]/g;
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]+/g;
const ascii = /^[\x00-\x7f]*$/;
/** Distance between a katakana and its hiragana in Unicode. */
const kanaOffset = 0x60;

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
      .replace(invisible, '')
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
const looseUnits = new RegExp(`[ー${small}]`, 'g');

/**
 * The looser key of a text key or a width key: ー is dropped, small kana are large, ヴ is ブ. So サーバ and サーバー
 * are alike, and so are ウェブ and ウエブ.
 */
export function looseKey(key: string): string {
  return key.replace(looseUnits, unit => (unit === 'ー' ? '' : large[small.indexOf(unit)]!));
}

/** The key of a person's name or handle: a text key without `@`, `_`, `-`, `.` and spaces. */
export function nameKey(name: string): string {
  return textKey(name).replace(/[@_\-.\s]/g, '');
}
