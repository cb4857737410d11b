/**
 * The key by which texts are compared: width, case, kana and the many dashes make no difference.
 * Voicing marks do: か is not が.
 */

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|\p{Variation_Selector}/gu;
const dashes = /[\u2010-\u2015\u2212]/g;
const waves = /[\u301c\u223c\uff5e]/g;
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]+/g;
const ascii = /^[\x00-\x7f]*$/;
/** Distance between a katakana and its hiragana in Unicode. */
const kanaOffset = 0x60;

/**
 * The key of a text: NFKC, lower case, hiragana, one sigma, one dash, one wave dash, nothing invisible. The key of a key is
 * the same.
 */
export function fold(text: string): string {
  return kanaFold(widthFold(text));
}

/** As `fold`, but katakana are not hiragana. */
export function widthFold(text: string): string {
  // The first normalize() of a process takes 6 ms; names typed in a shell are mostly ASCII.
  if (ascii.test(text)) return text.toLowerCase();
  return (
    text
      .replace(invisible, '')
      .replace(waves, '~')
      .normalize('NFKC')
      .toLowerCase()
      // What has no composed capital (J and a caron) composes now.
      .normalize('NFKC')
      .replace(dashes, '-')
      // At the end of a word only, which a part of the text may end elsewhere.
      .replaceAll('ς', 'σ')
  );
}

/** Katakana as hiragana, of what `widthFold` gives; the length stays. */
export function kanaFold(text: string): string {
  return text.replace(katakana, hiragana);
}

function hiragana(letters: string): string {
  let found = '';
  for (let at = 0; at < letters.length; at++)
    found += String.fromCharCode(letters.charCodeAt(at) - kanaOffset);
  return found;
}
