// Kana as the readings of kanji need them: hiragana, and how a sound changes inside a word.

const rows = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};
/** By what they begin with, the kana before a small ゃゅょ. */
const glides = {
  ...{ ky: 'き', gy: 'ぎ', sh: 'し', sy: 'し', j: 'じ', jy: 'じ', zy: 'じ', ch: 'ち', ty: 'ち', dy: 'ぢ' },
  ...{ ny: 'に', hy: 'ひ', by: 'び', py: 'ぴ', my: 'み', ry: 'り' },
};
const kanaOf = new Map([
  ...Object.entries(rows).flatMap(([start, row]) => spread(start, row)),
  ...Object.entries(glides).flatMap(([start, kana]) =>
    ['a', 'u', 'o'].map((vowel, n) => [start + vowel, kana + 'ゃゅょ'[n]]),
  ),
  ...Object.entries({
    ya: 'や',
    yu: 'ゆ',
    yo: 'よ',
    wa: 'わ',
    wi: 'い',
    we: 'え',
    wo: 'を',
    n: 'ん',
    "n'": 'ん',
  }),
  ...Object.entries({ shi: 'し', chi: 'ち', tsu: 'つ', fu: 'ふ', ji: 'じ' }),
]);

/** The hiragana of Unihan's romaji, as `KYOU`; undefined where it is none. */
export function fromRomaji(romaji) {
  const text = romaji.toLowerCase();
  let kana = '';
  for (let at = 0; at < text.length; ) {
    const part = [3, 2, 1].map(length => text.slice(at, at + length)).find(each => kanaOf.has(each));
    if (part) kana += kanaOf.get(part);
    else if (text[at] === text[at + 1]) kana += 'っ';
    else return undefined;
    at += part?.length ?? 1;
  }
  return kana;
}

export function toHiragana(text) {
  return text.replace(/[ァ-ヶ]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

const plain = 'かきくけこさしすせそたちつてとはひふへほ';
const voiced = 'がぎぐげござじずぜぞだぢづでどばびぶべぼ';

/** A reading and what becomes of it in a word: かい がい, はつ ばつ ぱつ はっ …, ちゃく ぢゃく じゃく …. */
export function soundChanges(reading) {
  const [first] = reading;
  const rest = reading.slice(1);
  const begun = new Set([reading]);
  if (plain.includes(first)) begun.add(voiced[plain.indexOf(first)] + rest);
  if ('はひふへほ'.includes(first)) begun.add('ぱぴぷぺぽ'['はひふへほ'.indexOf(first)] + rest);
  // Modern spelling writes most of these two as the others.
  if (first === 'ち' || first === 'ぢ') begun.add(`じ${rest}`);
  if (first === 'つ' || first === 'づ') begun.add(`ず${rest}`);
  const shortened = [...begun]
    .filter(each => /.[くきつち]$/.test(each))
    .map(each => `${each.slice(0, -1)}っ`);
  return [...begun, ...shortened];
}

function spread(start, row) {
  return [...row].map((kana, n) => [start + 'aiueo'[n], kana]);
}
