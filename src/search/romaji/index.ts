import type { Range } from '../../text/segment.ts';
import { type Automaton, automatonOf, step } from './automaton.ts';
import { readingKey, unitLength } from './units.ts';

/** What a search needs of this room, which loads when romaji are looked for. */
export interface Romaji {
  romajiMatcher: typeof romajiMatcher;
  readingCodes: typeof readingCodes;
}

/** Matches a query in Latin letters against the readings of texts. */
export interface RomajiMatcher {
  /**
   * Whether a reading of some part of a text spells the query. The text is [from, to) of `codes`, as of
   * `readingCodes`.
   */
  test(codes: Uint16Array, from: number, to: number): boolean;
  /**
   * The same, but by kana and Latin letters alone, whose reading is certain: by サーバ, and not by 裁 and 化. Always
   * false for a query of fewer than four letters, which too much would spell.
   */
  testKana(codes: Uint16Array, from: number, to: number): boolean;
  /** Whether the query has fewer than four letters, which are read in almost every text. */
  isShort: boolean;
  /**
   * Where readings in a text key spell the query, leftmost first, each as short as it can be, not overlapping.
   * Slower than `test`: for texts that are shown.
   */
  ranges(key: string): Range[];
}

const ascii = /^[!-~]*$/;
/** Letters that a query needs for `testKana`, which is a second look at each text that is found. */
const fewestLetters = 4;
/** In letters; those behind are not looked at, as a state of the automaton has a bit for each. */
const longestQuery = 30;

/**
 * The matcher of a word's text key; undefined where that has fewer than two letters, or is not ASCII. Only the
 * first 30 characters count. The last unit may be typed in part (`kik` finds 機械), so each beginning of a word
 * that has two letters finds all that the word finds. The first call prepares the readings, in milliseconds.
 */
export function romajiMatcher(word: string): RomajiMatcher | undefined {
  if (!ascii.test(word) || word.replace(/[^a-z]/g, '').length < 2) return undefined;
  // サーバー is typed `sa-ba-`, and may be written サーバ.
  const automaton = automatonOf(word.replace(/(?<=[aiueo])-+$/, '').slice(0, longestQuery));
  const ofKana = { ...automaton, numbers: kanaNumbers(automaton.numbers) };
  const isShort = word.length < fewestLetters;
  return {
    isShort,
    test: (codes, from, to) => spells(automaton, codes, from, to),
    testKana: (codes, from, to) => !isShort && spells(ofKana, codes, from, to),
    ranges: key => rangesIn(automaton, key),
  };
}

/** The reading key of a text key, as UTF-16 units. */
export function readingCodes(key: string): Uint16Array {
  const reading = readingKey(key);
  const codes = new Uint16Array(reading.length);
  for (let at = 0; at < reading.length; at++) codes[at] = reading.charCodeAt(at);
  return codes;
}

function spells(automaton: Automaton, codes: Uint16Array, from: number, to: number): boolean {
  const { numbers, leaves } = automaton;
  // Bit 0 (nothing spelled so far) is always set, as a match may begin at any unit.
  let state = 1;
  for (let at = from; at < to; at++) {
    const number = numbers[codes[at]!]!;
    if ((state & leaves[number]!) === 0) state = 1;
    else {
      state = step(automaton, state, number);
      if (state < 0) return true;
      state |= 1;
    }
  }
  return false;
}

let knownNumbers: Uint16Array | undefined;

/** The numbers of units, with 0 for kanji, so that they spell nothing. The same for every query. */
function kanaNumbers(numbers: Uint16Array): Uint16Array {
  knownNumbers ??= numbers.map((number, code) => (isKanji(code) ? 0 : number));
  return knownNumbers;
}

/** Ideographs of the Basic Multilingual Plane, 々, and the surrogates of all others. */
function isKanji(code: number): boolean {
  return (
    code === 0x3005 ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd800 && code <= 0xfaff && (code < 0xe000 || code >= 0xf900))
  );
}

function rangesIn(automaton: Automaton, textKey: string): Range[] {
  const key = readingKey(textKey);
  const found: Range[] = [];
  let start = 0;
  for (let at = 0; at < key.length; ) {
    const units = unitsFrom(automaton, key, at);
    const end = start + lengthOf(key, at, at + Math.max(units, 1));
    if (units > 0) found.push({ start, end });
    at += Math.max(units, 1);
    start = end;
  }
  return found;
}

/** How many units from an offset on spell the query; 0 where none do. */
function unitsFrom(automaton: Automaton, key: string, from: number): number {
  let state = 1;
  for (let at = from; at < key.length && state !== 0; at++) {
    state = step(automaton, state, automaton.numbers[key.charCodeAt(at)]!);
    if (state < 0) return at + 1 - from;
  }
  return 0;
}

function lengthOf(key: string, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += unitLength(key.charCodeAt(at));
  return length;
}
