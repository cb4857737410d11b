import type { Range } from '../folded.ts';
import { type Automaton, automatonOf, step } from './automaton.ts';
import { readingKey, unitLength } from './units.ts';

// The chunk exports it beside the matcher.
export { readingKey } from './units.ts';

/** A query in Latin letters, matched against readings. */
export interface RomajiMatcher {
  /**
   * Whether a reading of some part of a text spells the query. `codes` holds reading keys as UTF-16 units; the text
   * is [from, to).
   */
  test(codes: Uint16Array, from: number, to: number): boolean;
  /**
   * The same, but of kana and Latin letters alone, whose reading is certain: サーバ, and not 裁 and 化. Fewer than
   * four letters are spelled by so much that it is not told.
   */
  testKana(codes: Uint16Array, from: number, to: number): boolean;
  /**
   * Where readings in a folded text spell it, leftmost first, each as short as it can be, not overlapping: UTF-16
   * offsets into the folded text, `end` exclusive. For texts that are shown: it is slower than `test`.
   */
  ranges(folded: string): Range[];
}

const ascii = /^[!-~]*$/;
/** Letters from which on kana are told from kanji: it takes a second look at each text that is found. */
const leastCertain = 4;
/** More letters are not looked at: a state of the automaton has a bit for each. */
const longestQuery = 30;

/**
 * The matcher of a folded word; undefined where it has fewer than two letters, or more than ASCII. Of a long word
 * the first 30 characters count. The last unit may be typed in part (`kik` finds 機械), so what a word finds each
 * beginning of it of two letters finds too. The first call loads the readings, which takes milliseconds.
 */
export function romajiMatcher(word: string): RomajiMatcher | undefined {
  if (!ascii.test(word) || word.replace(/[^a-z]/g, '').length < 2) return undefined;
  // サーバー is typed `sa-ba-`, and may be written サーバ.
  const automaton = automatonOf(word.replace(/(?<=[aiueo])-+$/, '').slice(0, longestQuery));
  const ofKana = { ...automaton, numbers: kanaNumbers(automaton.numbers) };
  return {
    test: (codes, from, to) => spells(automaton, codes, from, to),
    testKana: (codes, from, to) => word.length >= leastCertain && spells(ofKana, codes, from, to),
    ranges: folded => rangesIn(automaton, folded),
  };
}

function spells(automaton: Automaton, codes: Uint16Array, from: number, to: number): boolean {
  const { numbers, leaves } = automaton;
  // Bit 0, nothing spelled so far, is always set: a match begins at any unit.
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

/** Numbers of units, but that kanji spell nothing. The same for every query. */
function kanaNumbers(numbers: Uint16Array): Uint16Array {
  knownNumbers ??= numbers.map((number, code) => (isKanji(code) ? 0 : number));
  return knownNumbers;
}

/** The ideographs of the Basic Multilingual Plane, 々 with them, and halves of the others. */
function isKanji(code: number): boolean {
  return (
    code === 0x3005 ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd800 && code <= 0xfaff && (code < 0xe000 || code >= 0xf900))
  );
}

function rangesIn(automaton: Automaton, folded: string): Range[] {
  const key = readingKey(folded);
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

/** How many units from a place on spell the query; 0 where none do. */
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
