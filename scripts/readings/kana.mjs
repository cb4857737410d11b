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

/** The rows of hiragana, and those in which a word goes on that is inflected in a row: 書か, 書い; 通ら, 通っ, 通ん. */
const inflections = {
  ...{ k: ['かきくけこ', 'あいうえおっ'], g: ['がぎぐげご', 'い'], s: ['さしすせそ', ''] },
  ...{
    r: ['らりるれろ', 'っん'],
    w: ['わをん', 'あいうえおっ'],
    t: ['たちつてとっ', ''],
    n: ['なにぬねの', 'ん'],
  },
  ...{
    b: ['ばびぶべぼ', 'ん'],
    m: ['まみむめも', 'ん'],
    a: ['あいうえおぁぃぅぇぉ', ''],
    d: ['だぢづでど', ''],
  },
  ...{ z: ['ざじずぜぞ', ''], h: ['はひふへほ', ''], p: ['ぱぴぷぺぽ', ''], y: ['やゆよゃゅょ', ''] },
};

/** The rows in which hiragana behind a kanji go on, as few letters as say so. */
export function rowsOf(behind) {
  const rest = new Set(behind);
  let found = '';
  for (const [letter, [row, more]] of Object.entries(inflections)) {
    if (![...row].some(each => rest.has(each))) continue;
    found += letter;
    for (const each of row + more) rest.delete(each);
  }
  return [...found].sort().join('');
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
