import type { Range } from '../../text/segment.ts';
import { absent, rankOf } from '../tiers.ts';
import { type Automaton, automatonOf, step } from './automaton.ts';
import { beginsWord, codesOf, endsWord, numberMask, type ReadingCodes } from './codes.ts';
import { isInTable, katakanaFor } from './english.ts';
import { lettersOf } from './letters.ts';
import { unitLength, units } from './units.ts';

// This file is a chunk: what is used of the others is handed on.
export const readingCodes = codesOf;
export const katakanaOf = katakanaFor;
export const isLoanWord = isInTable;

/** What a search needs of this room, which loads when more is looked for than what is written. */
export interface Romaji {
  romajiMatcher: typeof romajiMatcher;
  readingCodes: typeof readingCodes;
  katakanaOf: typeof katakanaOf;
  isLoanWord: typeof isLoanWord;
}

/** Matches a query in Latin letters, or in hiragana, against the readings of texts. */
export interface RomajiMatcher {
  /** The query in Latin letters, as far as it counts. */
  letters: string;
  /**
   * The rank of a text, by its number, in which a reading spells the query, `absent` where none does. Guesses are
   * told apart, as words and as parts, where it is `close`.
   */
  rank(texts: ReadingCodes, text: number, close?: boolean): number;
  /**
   * Where readings in a width key spell the query, leftmost first, each as short as it can be, not overlapping.
   * Where some begin and end as words do, only those. Slower than `rank`: for texts that are shown.
   */
  ranges(key: string): Range[];
}

const ascii = /^[!-~]*$/;
const hiragana = /^[ぁ-ゖー]*$/;
/** Queries with fewer letters are read in almost every text: their readings are guesses. */
const fewestLetters = 4;
/** A reading that cuts through words is a guess too, with fewer letters than this. */
const fewestForParts = 5;
/** Hiragana that spell fewer letters are found in endings: して as `site`. */
const fewestForHiragana = 5;
/** Hiragana that spell fewer letters may stand there by chance, and have to be a word. */
const fewestForAnyHiragana = 7;
/** In letters; those behind are not looked at, as a state of the automaton has a bit for each. */
const longestQuery = 30;

/**
 * The matcher of a word's width key; undefined where that has fewer than two letters, or is neither ASCII nor
 * hiragana. Only the first 30 letters count. The last unit may be typed in part (`kik` finds 機械), so each
 * beginning of a word in Latin letters that has two of them finds all that the word finds. The first call prepares
 * the readings, in milliseconds.
 */
export function romajiMatcher(word: string): RomajiMatcher | undefined {
  const letters = typed(word);
  if (letters === undefined) return undefined;
  const automaton = automatonOf(letters, ascii.test(word));
  const { lastKatakana, lastHiragana } = units();
  return {
    letters,
    rank(texts, text, close = true) {
      const { codes } = texts;
      const [from, to] = [texts.start(text), texts.ends[text]!];
      if (!spells(automaton, codes, from, to)) return absent;
      texts.markWords(text);
      return rankIn({ automaton, codes, from, to, lastKatakana, lastHiragana }, close);
    },
    ranges: key => rangesIn(automaton, key),
  };
}

function typed(word: string): string | undefined {
  if (word.length < 2) return undefined;
  if (hiragana.test(word)) return lettersOf(word).slice(0, longestQuery);
  if (!ascii.test(word) || (word.replace(/[^a-z]/g, '').length < 2 && word !== 'z/')) return undefined;
  // サーバー is typed `sa-ba-`, and may be written サーバ.
  return word.replace(/(?<=[aiueo])-+$/, '').slice(0, longestQuery);
}

/** A text in which units spell a query, and the last numbers of units that kana are. */
interface Spelled {
  automaton: Automaton;
  codes: Uint16Array;
  from: number;
  to: number;
  lastKatakana: number;
  lastHiragana: number;
}

const wholeWord = beginsWord | endsWord;

/**
 * Katakana have one reading and are words, so a text where they spell a query is found by its kana. So is one where
 * hiragana do, if that is a word, or too long for chance. All else is found by readings of kanji.
 */
function rankIn(text: Spelled, close: boolean): number {
  const letters = text.automaton.width;
  const { lastKatakana, lastHiragana } = text;
  if (letters < fewestLetters)
    return rankOf('guess') + (close && spellsSo(text, numberMask, wholeWord) ? 0 : 1);
  const last = letters < fewestForHiragana ? lastKatakana : lastHiragana;
  if (spellsSo(text, last, 0)) {
    if (spellsSo(text, last, wholeWord)) return rankOf('kana');
    if (letters >= fewestForAnyHiragana || spellsSo(text, lastKatakana, 0)) return rankOf('kana') + 1;
  }
  if (letters < fewestForHiragana && spellsSo(text, lastHiragana, 0)) return rankOf('guess') + 1;
  if (spellsSo(text, numberMask, wholeWord)) return rankOf('reading');
  return (
    rankOf(letters < fewestForParts && !spellsSo(text, numberMask, beginsWord) ? 'guess' : 'reading') + 1
  );
}

/** Whether units spell the query. This runs over all of the texts, `spellsSo` over what it finds. */
function spells(automaton: Automaton, codes: Uint16Array, from: number, to: number): boolean {
  const { leaves, ends } = automaton;
  // Bit 0 (nothing is spelled so far) is always set, as a match may begin at any unit.
  let state = 1;
  for (let at = from; at < to; at++) {
    const number = codes[at]! & numberMask;
    if ((state & leaves[number]!) === 0) state = 1;
    else {
      if ((state & ends[number]!) !== 0) return true;
      state = step(automaton, state, number) | 1;
    }
  }
  return false;
}

/**
 * Whether units up to a number spell it, from where words begin and to where they end, if `borders` has these bits. A
 * word has to be typed to its end.
 */
function spellsSo({ automaton, codes, from, to }: Spelled, last: number, borders: number): boolean {
  const { leaves } = automaton;
  const begins = borders & beginsWord;
  const wanted = borders & endsWord;
  const ends = wanted === 0 ? automaton.ends : automaton.exactEnds;
  let state = 0;
  for (let at = from; at < to; at++) {
    const code = codes[at]!;
    const number = code & numberMask;
    if ((code & begins) === begins) state |= 1;
    if (number > last || (state & leaves[number]!) === 0) state = 0;
    else {
      if ((state & ends[number]!) !== 0 && (code & wanted) === wanted) return true;
      state = step(automaton, state, number);
    }
  }
  return false;
}

function rangesIn(automaton: Automaton, key: string): Range[] {
  const texts = codesOf(key);
  for (let text = 0; text < texts.ends.length; text++) texts.markWords(text);
  const { codes } = texts;
  const words = rangesBetween(automaton, codes, true);
  return words.length > 0 ? words : rangesBetween(automaton, codes, false);
}

function rangesBetween(automaton: Automaton, codes: Uint16Array, areWords: boolean): Range[] {
  const table = units();
  const found: Range[] = [];
  let start = 0;
  for (let at = 0; at < codes.length; ) {
    const mayBegin = !areWords || (codes[at]! & beginsWord) !== 0;
    const count = mayBegin ? unitsFrom(automaton, codes, at, areWords) : 0;
    let end = start;
    for (let unit = at; unit < at + Math.max(count, 1); unit++)
      end += unitLength(table, codes[unit]! & numberMask);
    if (count > 0) found.push({ start, end });
    at += Math.max(count, 1);
    start = end;
  }
  return found;
}

/** How many units from an offset on spell the query; 0 where none do. */
function unitsFrom(automaton: Automaton, codes: Uint16Array, from: number, isWord: boolean): number {
  let state = 1;
  for (let at = from; at < codes.length && state !== 0; at++) {
    const code = codes[at]!;
    const number = code & numberMask;
    const ends = isWord ? automaton.exactEnds : automaton.ends;
    if ((state & ends[number]!) !== 0 && (!isWord || (code & endsWord) !== 0)) return at + 1 - from;
    state = step(automaton, state, number);
  }
  return 0;
}
