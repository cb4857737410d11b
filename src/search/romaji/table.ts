/**
 * The table of readings, `readings.json`: a line for each kana that readings begin with. What a line says stands in
 * `scripts/readings/make.mjs`.
 */

/** The rows of hiragana, by which words are inflected, and the letters that the table has for them. */
const rows =
  'あいうえおぁぃぅぇぉ かきくけこ がぎぐげご さしすせそ たちつてとっ だぢづでど ざじずぜぞ なにぬねの はひふへほ ばびぶべぼ ぱぴぷぺぽ まみむめも やゆよゃゅょ らりるれろ わをん'.split(
    ' ',
  );
const rowLetters = 'akgstdznhbpmyrw';
export const rowCount = rows.length;
/** What a word in a row goes on with besides: 書い, 買っ, 読ん. */
const besides: Record<string, string> = { k: 'at', g: 'a', r: 'tw', w: 'at', n: 'w', b: 'w', m: 'w' };

/** By UTF-16 unit from ぁ on, the row of a hiragana. */
const rowOf = madeRows();

function madeRows(): Uint8Array {
  const found = new Uint8Array(0x60);
  for (const [at, row] of rows.entries()) for (const kana of row) found[kana.charCodeAt(0) - 0x3041] = at;
  return found;
}

/** The row of a hiragana, by its UTF-16 unit. */
export function rowAt(hiragana: number): number {
  return rowOf[hiragana - 0x3041]!;
}

/**
 * The kanji of a group that have a reading only before hiragana, and the rows of these: `k聞r通` is 聞 before か to こ, い
 * and っ, 通 before ら to ろ and っ. The group may end at an offset.
 */
export function eachInRows(
  group: string,
  visit: (kanji: number, row: number) => void,
  from = 0,
  to = group.length,
): void {
  let letters = '';
  let mine: readonly number[] = [];
  for (let at = from; at < to; at++) {
    const code = group.charCodeAt(at);
    if (code <= lastLetter) letters += group[at]!;
    else {
      if (letters !== '') mine = rowsFor(letters);
      letters = '';
      for (let each = 0; each < mine.length; each++) visit(code, mine[each]!);
    }
  }
}

/** The same of all readings of a line. */
export function eachBefore(line: string, visit: (kanji: number, row: number) => void): void {
  for (let start = 0; start < line.length; ) {
    const found = line.indexOf(';', start);
    const end = found < 0 ? line.length : found;
    const bar = line.indexOf('|', start);
    if (bar < 0) return;
    if (bar < end) {
      const next = line.indexOf('|', bar + 1);
      eachInRows(line, visit, bar + 1, next < 0 || next > end ? end : next);
    }
    start = end + 1;
  }
}

const lastLetter = 0x7a;
const known = new Map<string, readonly number[]>();

function rowsFor(letters: string): readonly number[] {
  const before = known.get(letters);
  if (before) return before;
  const all = new Set([...letters].flatMap(each => [each, ...(besides[each] ?? '')]));
  const made = Array.from(all, letter => rowLetters.indexOf(letter));
  known.set(letters, made);
  return made;
}

/** A reading of the table, and the kanji that have it. */
export interface TableReading {
  reading: string;
  kanji: string;
  /** As `eachInRows` takes them, those that have it only before hiragana. */
  before: string;
  /** Those that have it only where no word begins. */
  inside: string;
  /** Those that have it in few words. */
  rare: string;
}

/** The readings of a line of the table. */
export function splitLine(line: string): TableReading[] {
  return line.split(';').map(each => {
    const [reading = '', groups = ''] = each.split(' ');
    const [kanji = '', before = '', inside = '', rare = ''] = groups.split('|');
    return { reading, kanji, before, inside, rare };
  });
}
