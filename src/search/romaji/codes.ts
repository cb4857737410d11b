import { WordBorders } from '../borders.ts';
import {
  looks,
  numberBefore,
  pairAt,
  separatorNumber,
  type Units,
  unitLength,
  units,
  type Word,
} from './units.ts';

/**
 * Texts as they are read: for each unit its number, with a bit where a word may begin and one where a word may end
 * behind it. These bits are found text by text, when they are asked for: few texts have what is looked for, and
 * `Intl.Segmenter` takes longer than all else.
 */
export class ReadingCodes {
  readonly codes: Uint16Array;
  /** Where the codes of each text end. */
  readonly ends: readonly number[];
  /** Where each text begins in the key. */
  readonly #starts: readonly number[];
  readonly #key: string;
  readonly #borders: WordBorders;
  readonly #marked: Uint8Array;

  constructor(key: string, codes: Uint16Array, ends: readonly number[], starts: readonly number[]) {
    this.codes = codes;
    this.ends = ends;
    this.#starts = starts;
    this.#key = key;
    this.#borders = new WordBorders(key);
    this.#marked = new Uint8Array(ends.length);
  }

  /** Where the codes of a text begin. */
  start(text: number): number {
    return text === 0 ? 0 : this.ends[text - 1]! + 1;
  }

  /** What stands in a text, by its number, between two indexes of the codes. */
  slice(text: number, from: number, to: number): string {
    const first = this.start(text);
    const start = this.#starts[text]! + from - first + this.#pairs(first, from);
    return this.#key.slice(start, start + to - from + this.#pairs(from, to));
  }

  /** How many pairs of kana stand between two indexes of the codes. */
  #pairs(from: number, to: number): number {
    const { firstPair, lastKatakana, lastHiragana, kanaDistance } = units();
    let count = 0;
    for (let at = from; at < to; at++) {
      const number = this.codes[at]! & numberMask;
      if (number > lastHiragana || number < firstPair) continue;
      if (number <= lastKatakana || number - kanaDistance >= firstPair) count++;
    }
    return count;
  }

  /** Sets the bits of a text, by its number, where words may begin and end. */
  markWords(text: number): void {
    if (this.#marked[text] === 1) return;
    this.#marked[text] = 1;
    const table = units();
    let at = this.#starts[text]!;
    const end = this.ends[text]!;
    for (let unit = this.start(text); unit < end; unit++) {
      const number = this.codes[unit]!;
      const behind = at + unitLength(table, number);
      if (number > separatorNumber) this.codes[unit] = number | this.#bits(at, behind);
      at = behind;
    }
  }

  #bits(at: number, end: number): number {
    return (this.#borders.begins(at) ? beginsWord : 0) | (this.#borders.ends(end) ? endsWord : 0);
  }
}

export const numberMask = 0x3fff;
export const beginsWord = 0x4000;
export const endsWord = 0x8000;

/** The codes of a width key. Soft hyphens in it part texts: their code is `separatorNumber`. */
export function codesOf(key: string): ReadingCodes {
  const codes = new Uint16Array(key.length);
  const ends: number[] = [];
  const starts = [0];
  const table = units();
  const { look, numbers } = table;
  let count = 0;
  for (let at = 0; at < key.length; ) {
    // Without a call, as this runs over all texts.
    const unit = key.charCodeAt(at);
    if (look[unit] !== looks.around && look[key.charCodeAt(at + 1)] !== looks.small) {
      codes[count++] = numbers[unit]!;
      at++;
      continue;
    }
    const word = wordAt(table, key, at);
    if (word) {
      for (const number of word.numbers) codes[count++] = number;
      at += word.numbers.length;
      continue;
    }
    const number = numberAt(table, key, at);
    at += unitLength(table, number);
    if (number === separatorNumber) {
      ends.push(count);
      starts.push(at);
    }
    codes[count++] = number;
  }
  ends.push(count);
  return new ReadingCodes(key, codes.slice(0, count), ends, starts);
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isHiragana = (code: number) => code >= 0x3041 && code <= 0x3096;
const isKatakana = (code: number) => code >= 0x30a1 && code <= 0x30f6;
const isKanji = (code: number) => (code >= 0x3400 && code <= 0x9fff) || code === repeated;
/** 々, which is the kanji before it; where none stands there, as at the beginning of a text, it cannot be typed. */
const repeated = 0x3005;
/** ケ, which stands for ヶ in names and behind numbers. */
const largeKe = 0x30b1;
const smallKe = 0x30f6;

/** A word with a reading of its own that begins at an offset. A number is not a part of a longer one. */
function wordAt({ words }: Units, key: string, at: number): Word | undefined {
  const same = words.get(key[at]!);
  const word = same?.find(({ text }) => key.startsWith(text, at));
  const isPart = word && isDigit(key.charCodeAt(at)) && isDigit(key.charCodeAt(at - 1));
  return isPart ? undefined : word;
}

function numberAt(table: Units, key: string, at: number): number {
  const { numbers } = table;
  const code = key.charCodeAt(at);
  const next = key.charCodeAt(at + 1);
  if (isHiragana(code)) return pairOf(table, code, next, table.kanaDistance) || numbers[code]!;
  if (isKatakana(code)) {
    if (code === largeKe && isKanji(next) && joinsNumber(key.charCodeAt(at - 1))) return numbers[smallKe]!;
    return pairOf(table, code - 0x60, next, 0) || numbers[code]!;
  }
  if (code === repeated) {
    const before = key.charCodeAt(at - 1);
    return isKanji(before) ? numbers[before]! : 0;
  }
  if (isDigit(code)) {
    const counts =
      (isKanji(next) || isHiragana(next) || isKatakana(next)) && !isDigit(key.charCodeAt(at - 1));
    return counts ? table.counting[code]! : numbers[code]!;
  }
  return (isHiragana(next) && numberBefore(table, code, next)) || numbers[code]!;
}

const joinsNumber = (code: number) => isDigit(code) || isKanji(code);

/** The number of a kana with the small one behind it; 0 where they are no pair. */
function pairOf({ pairs }: Units, first: number, second: number, distance: number): number {
  const small = isKatakana(second) ? second - 0x60 : second;
  const pair = isHiragana(small) ? pairs[pairAt(first, small)]! : 0;
  return pair === 0 ? 0 : pair + distance;
}
