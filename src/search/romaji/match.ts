import type { Range } from '../../text/segment.ts';
import { absent, type Ranks, rankOf, spelled, unranked } from '../tiers.ts';
import { type Automaton, step, sureEnds, sureStep } from './automaton.ts';
import { beginsWord, codesOf, endsWord, numberMask, type ReadingCodes } from './codes.ts';
import { isLong, placesIn, type UnitPlaces } from './places.ts';
import { longVowel, numberOf, separatorNumber, type Units, unitLength, units } from './units.ts';

/** Queries with fewer letters are read in almost every text: their readings are guesses. */
export const fewestLetters = 4;
/** A reading that cuts through words is a guess too, with fewer letters than this. */
const fewestForParts = 5;
/** Hiragana that spell fewer letters, or are fewer, are found in endings: して as `site`, した as `shita`. */
const fewestForHiragana = 5;
const fewestHiragana = 3;
/** Hiragana that spell fewer letters may stand there by chance, and have to be a word. */
const fewestForAnyHiragana = 7;

/** Units of a text that spell a query, as indexes of its codes, `end` exclusive. */
export interface SpelledText {
  rank: number;
  /** Whether the last unit is typed to its end: not of `kik`, which finds 機械. */
  exact: boolean;
  /** Whether they may stand there by chance: kana, or kanji with readings that say little. */
  byChance: boolean;
  start: number;
  end: number;
}

/** Where a smaller share of the texts is wanted, these are walked through; otherwise the places where they may begin. */
const fewTexts = 1 / 16;

/** Ranks as `spelled` the unranked texts in which units spell a query. This runs over all texts at each letter. */
export function markSpelled(automaton: Automaton, texts: ReadingCodes, ranks: Ranks): void {
  let wanted = 0;
  for (let text = 0; text < ranks.length; text++) if (ranks[text] === unranked) wanted++;
  const places = wanted > ranks.length * fewTexts ? placesIn(texts) : undefined;
  if (places) markByPlaces(automaton, places, texts, ranks);
  else if (wanted > 0)
    for (let text = 0; text < ranks.length; text++)
      if (ranks[text] === unranked && isSpelledIn(automaton, texts, text)) ranks[text] = spelled;
}

function markByPlaces(automaton: Automaton, found: UnitPlaces, texts: ReadingCodes, ranks: Ranks): void {
  const { numbers, starts, places } = found;
  const { begins, ends, leaves } = automaton;
  const long = numberOf(longVowel);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (begins[number] === 0) continue;
    const state = step(automaton, 1, number);
    const longState = step(automaton, state, long);
    const isAll = (ends[number]! & 1) === 1;
    const isLongAll = isAll || (state & ends[long]!) !== 0;
    const last = starts[at + 1]!;
    for (let each = starts[at]!; each < last; each++) {
      const place = places[each]!;
      const text = place & 0xffff;
      if (ranks[text] !== unranked) continue;
      const next = (place >>> 16) & numberMask;
      const goesLong = (place & isLong) !== 0;
      const live = goesLong ? longState : state;
      if ((goesLong ? isLongAll : isAll) || (live & ends[next]!) !== 0) ranks[text] = spelled;
      else if ((live & leaves[next]!) !== 0 && isSpelledIn(automaton, texts, text)) ranks[text] = spelled;
    }
  }
}

function isSpelledIn(automaton: Automaton, texts: ReadingCodes, text: number): boolean {
  const { codes } = texts;
  const end = texts.ends[text]!;
  for (let at = texts.start(text); at < end; at++)
    if (automaton.begins[codes[at]! & numberMask] === 1 && isSpelledFrom(automaton, codes, at)) return true;
  return false;
}

/** Whether the units from an index on spell a query. What parts two texts spells nothing. */
function isSpelledFrom(automaton: Automaton, codes: Uint16Array, from: number): boolean {
  const { ends } = automaton;
  let state = 1;
  for (let at = from; at < codes.length && state !== 0; at++) {
    const number = codes[at]! & numberMask;
    if ((state & ends[number]!) !== 0) return true;
    state = step(automaton, state, number);
  }
  return false;
}

/** The surest of the matches in a text, by its number; of those as sure, one that is exact, and the first. */
export function surest(automaton: Automaton, texts: ReadingCodes, text: number): SpelledText | undefined {
  texts.markWords(text);
  const { codes } = texts;
  const [from, to] = [texts.start(text), texts.ends[text]!];
  const best: SpelledText = { rank: absent, exact: false, byChance: true, start: from, end: from };
  for (let start = from; start < to && best.rank > surestRank; start++)
    if (automaton.begins[codes[start]! & numberMask] === 1) take(best, automaton, codes, start, to);
  return best.rank === absent ? undefined : best;
}

const guess = rankOf('guess');
const reading = rankOf('reading');
const surestRank = rankOf('kana');

/** Makes the best match the surest of those that begin at an index, where that is better. */
function take(best: SpelledText, automaton: Automaton, codes: Uint16Array, start: number, to: number): void {
  const table = units();
  const { ends, exactEnds, width } = automaton;
  const begins = (codes[start]! & beginsWord) !== 0;
  let largest = 0;
  let state = 1;
  for (let at = start; at < to && state !== 0; at++) {
    const code = codes[at]!;
    const number = code & numberMask;
    if (number > largest) largest = number;
    if ((state & ends[number]!) !== 0) {
      const exact = (state & exactEnds[number]!) !== 0;
      const isWord = begins && exact && (code & endsWord) !== 0;
      let rank = rankBy(table, width, at + 1 - start, largest, begins, isWord);
      const areKana = largest <= table.lastHiragana;
      if (isBetter(rank, exact, best)) {
        const isSure = areKana || spellsSurely(automaton, codes, start, at + 1, table);
        if (!isSure) rank = width < fewestForParts ? guess + 1 : reading + 1;
        if (isSure || isBetter(rank, exact, best))
          Object.assign(best, { rank, exact, byChance: areKana || !isSure, start, end: at + 1 });
      }
    }
    state = step(automaton, state, number);
  }
}

function isBetter(rank: number, exact: boolean, than: SpelledText): boolean {
  return rank < than.rank || (rank === than.rank && exact && !than.exact);
}

/**
 * Katakana have one reading and are words, so a text where they spell a query is found by its kana. So is one where
 * hiragana do, if that is a word, or too long for chance. All else is found by readings of kanji. `largest` is the
 * largest number of the units, `count` how many they are.
 */
function rankBy(
  table: Units,
  letters: number,
  count: number,
  largest: number,
  begins: boolean,
  isWord: boolean,
): number {
  const part = isWord ? 0 : 1;
  if (letters < fewestLetters) return guess + part;
  if (largest <= table.lastKatakana) return surestRank + part;
  if (largest <= table.lastHiragana) {
    if (letters < fewestForHiragana || count < fewestHiragana) return guess + 1;
    return isWord || letters >= fewestForAnyHiragana ? surestRank + part : reading + 1;
  }
  return (letters < fewestForParts && !begins ? guess : reading) + part;
}

/** Whether units from one index to another spell a query also without the readings that say little. */
function spellsSurely(
  automaton: Automaton,
  codes: Uint16Array,
  start: number,
  end: number,
  table: Units,
): boolean {
  if (automaton.doubts.size === 0) return true;
  const isFirst = (codes[start]! & beginsWord) !== 0 && !goesOn(table, codes[start - 1]);
  let state = 1;
  for (let at = start; at < end - 1; at++)
    state = sureStep(automaton, state, codes[at]! & numberMask, isFirst && at === start);
  return sureEnds(automaton, state, codes[end - 1]! & numberMask, isFirst && end - 1 === start) !== 0;
}

/** Whether what stands behind a unit goes on as inside of a word, though a word may begin: 3階, ゴミ箱. */
function goesOn({ lastKatakana, lastHiragana, lastCounting }: Units, before = 0): boolean {
  const number = before & numberMask;
  return (
    (number > separatorNumber && number <= lastKatakana) || (number > lastHiragana && number <= lastCounting)
  );
}

/** Where units of a width key spell a query, as `RomajiMatcher.ranges` says. */
export function rangesIn(automaton: Automaton, key: string): Range[] {
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
