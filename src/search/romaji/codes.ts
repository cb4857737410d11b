import { WordBorders } from '../borders.ts';
import { pairAt, type Units, unitLength, units, type Word } from './units.ts';

/** For each unit of a text its number, with a bit where a word may begin and one where a word may end behind it. */
export type ReadingCodes = Uint16Array;

export const numberMask = 0x3fff;
export const beginsWord = 0x4000;
export const endsWord = 0x8000;

/** The codes of a width key. Soft hyphens in it part texts: their code is `separatorNumber`. */
export function codesOf(key: string): ReadingCodes {
  const codes = new Uint16Array(key.length);
  const table = units();
  const borders = new WordBorders(key);
  let count = 0;
  const add = (number: number, at: number, end: number) => {
    codes[count++] =
      number <= 1
        ? number
        : number | (borders.begins(at) ? beginsWord : 0) | (borders.ends(end) ? endsWord : 0);
  };
  for (let at = 0; at < key.length; ) {
    const word = wordAt(table, key, at);
    for (const number of word?.numbers ?? []) add(number, at, ++at);
    if (word) continue;
    const number = numberAt(table, key, at);
    const end = at + unitLength(table, number);
    add(number, at, end);
    at = end;
  }
  return codes.slice(0, count);
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isHiragana = (code: number) => code >= 0x3041 && code <= 0x3096;
const isKatakana = (code: number) => code >= 0x30a1 && code <= 0x30f6;
const isKanji = (code: number) => (code >= 0x3400 && code <= 0x9fff) || code === repeated;
/** 々, which is the kanji before it. */
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
  if (code === repeated) return numbers[key.charCodeAt(at - 1)]!;
  if (isDigit(code)) {
    const counts =
      (isKanji(next) || isHiragana(next) || isKatakana(next)) && !isDigit(key.charCodeAt(at - 1));
    return counts ? table.counting[code]! : numbers[code]!;
  }
  return (isHiragana(next) && table.beforeHiragana[code]) || numbers[code]!;
}

const joinsNumber = (code: number) => isDigit(code) || isKanji(code);

/** The number of a kana with the small one behind it; 0 where they are no pair. */
function pairOf({ pairs }: Units, first: number, second: number, distance: number): number {
  const small = isKatakana(second) ? second - 0x60 : second;
  const pair = isHiragana(small) ? pairs[pairAt(first, small)]! : 0;
  return pair === 0 ? 0 : pair + distance;
}
