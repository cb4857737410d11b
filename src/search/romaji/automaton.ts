import { longVowel, type ReadingNode, readings } from './readings.ts';
import { lengthensAt, silentBehind, spelledAt } from './spell.ts';

/**
 * How each unit of a reading key changes the state of a match. Bit n of a state says that the first n letters
 * of the query have been spelled, so a query has at most 30 letters. The tables are indexed by a unit's
 * number.
 */
export interface Automaton {
  /** The number of each UTF-16 unit; 0 for a unit that spells nothing. */
  numbers: Uint16Array;
  /** The bits from which the unit goes on. */
  leaves: Int32Array;
  /** The bits from which the unit spells the rest of the query, or more. */
  ends: Int32Array;
  /**
   * At number × `width` + n, the bits that the unit moves up by n letters; by 0 where it need not be typed,
   * as a long vowel.
   */
  moves: Int32Array;
  width: number;
  /** The largest n in `moves`. */
  longest: number;
}

/** The automaton of a query of at most 30 letters. */
export function automatonOf(query: string): Automaton {
  const { root, numbers, size } = readings();
  const [leaves, ends] = [new Int32Array(size), new Int32Array(size)];
  // A unit that spells all letters ends the match, so `moves` needs no n as large as the query.
  const moves = new Int32Array(size * query.length);
  let longest = 0;
  const spelled = Array.from(query, (_, at) => spelledAt(query, at));

  for (let at = 0; at < query.length; at++) {
    walk(root, at, at);
    if (lengthensAt(query, at)) take(longVowel, at, at + 1);
    for (const kana of at === 0 ? [] : [longVowel, ...silentBehind(query[at - 1])]) take(kana, at, at);
  }
  return { numbers, leaves, ends, moves, longest, width: query.length };

  /** Follows all readings that began at `start` and have been spelled up to `at`. */
  function walk(node: ReadingNode, start: number, at: number): void {
    for (const { unit, length } of spelled[at]!) arrive(node.next.get(unit), start, at + length);
    if (at > start)
      for (const kana of silentBehind(query[at - 1])) arrive(node.next.get(kana.charCodeAt(0)), start, at);
  }

  function arrive(node: ReadingNode | undefined, start: number, at: number): void {
    if (!node) return;
    take(node.units, start, at);
    if (at < query.length) walk(node, start, at);
    else for (const next of node.next.values()) arrive(next, start, at);
  }

  /** Enters units that spell the query from `start` to `end`. */
  function take(units: string, start: number, end: number): void {
    const bit = 1 << start;
    const length = end - start;
    if (end < query.length) longest = Math.max(longest, length);
    for (let at = 0; at < units.length; at++) {
      const number = numbers[units.charCodeAt(at)]!;
      leaves[number]! |= bit;
      if (end >= query.length) ends[number]! |= bit;
      else moves[number * query.length + length]! |= bit;
    }
  }
}

/** The state after a unit, given the state before it; -1 where the whole query is spelled. */
export function step(automaton: Automaton, state: number, number: number): number {
  const { leaves, ends, moves, width, longest } = automaton;
  const live = state & leaves[number]!;
  if (live === 0) return 0;
  if ((live & ends[number]!) !== 0) return -1;
  let next = 0;
  for (let length = 0, move = number * width; length <= longest; length++, move++)
    next |= (live & moves[move]!) << length;
  return next;
}
