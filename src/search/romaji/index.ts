import type { Range } from '../../text/segment.ts';
import type { Ranks } from '../tiers.ts';
import { automatonOf } from './automaton.ts';
import { codesOf, type ReadingCodes } from './codes.ts';
import { isInTable, katakanaFor } from './english.ts';
import { lettersOf } from './letters.ts';
import { fewestLetters, markSpelled, rangesIn, type SpelledText, surest } from './match.ts';

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
  /** Whether all that a longer query finds which begins with these letters is found by them too. */
  isOpen: boolean;
  /** Whether it has so few letters that all it finds is a guess. */
  guesses: boolean;
  /** Ranks as `spelled` the unranked texts in which a reading spells the query; by number of the text. */
  mark(texts: ReadingCodes, ranks: Ranks): void;
  /** The surest of the ways in which a text, by its number, is read as the query. */
  surest(texts: ReadingCodes, text: number): SpelledText | undefined;
  /**
   * Where readings in a width key spell the query, leftmost first, each as short as it can be, not overlapping.
   * Where some begin and end as words do, only those. Slower than `mark`: for texts that are shown.
   */
  ranges(key: string): Range[];
}

const ascii = /^[!-~]*$/;
const hiragana = /^[ぁ-ゖー]*$/;
/** In letters; those behind are not looked at, as a state of the automaton has a bit for each. */
const longestQuery = 30;
/** The letters that spell a kana alone. */
const single = /^[aiueon]$/;
/** A small kana that is not typed to its end. */
const begunSmall = /[xl][a-z]{0,2}$/;

/**
 * The matcher of a word's width key; undefined where that has fewer than two letters and is no kana as `o` is, or is
 * neither ASCII nor hiragana. Only the first 30 letters count. The last unit may be typed in part (`kik` finds 機械),
 * so each beginning of a word in Latin letters that has two of them finds all that the word finds, but for one that
 * ends inside of a small kana (`xt`). The first call prepares the readings, in milliseconds.
 */
export function romajiMatcher(word: string): RomajiMatcher | undefined {
  const letters = typed(word);
  if (letters === undefined) return undefined;
  const made = automatonOf(letters, ascii.test(word));
  // With a single letter, all that it begins would be almost any text.
  const automaton = letters.length === 1 ? { ...made, ends: made.exactEnds } : made;
  return {
    letters,
    isOpen: letters.length > 1 && !begunSmall.test(letters),
    guesses: letters.length < fewestLetters,
    mark: (texts, ranks) => markSpelled(automaton, texts, ranks),
    surest: (texts, text) => surest(automaton, texts, text),
    ranges: key => rangesIn(automaton, key),
  };
}

function typed(word: string): string | undefined {
  if (single.test(word)) return word;
  if (word.length < 2) return undefined;
  if (hiragana.test(word)) return lettersOf(word).slice(0, longestQuery);
  if (!ascii.test(word) || (word.replace(/[^a-z]/g, '').length < 2 && word !== 'z/')) return undefined;
  // サーバー is typed `sa-ba-`, and may be written サーバ.
  return word.replace(/(?<=[aiueo])-+$/, '').slice(0, longestQuery);
}
