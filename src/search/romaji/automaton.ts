import { type ReadingNode, readingsFrom } from './readings.ts';
import { lengthsAt, silentBehind, silentInside, spelledAt } from './spell.ts';
import { units } from './units.ts';

/**
 * How each unit of a text changes the state of a match. Bit n of a state says that the first n letters of the query
 * have been spelled, so a query has at most 30 letters. The tables are indexed by a unit's number.
 */
export interface Automaton {
  /** The bits from which the unit goes on. */
  leaves: Int32Array;
  /** The bits from which the unit spells the rest of the query, or more; then those from which no more. */
  ends: Int32Array;
  exactEnds: Int32Array;
  /**
   * At number × `width` + n, the bits that the unit moves up by n letters; by 0 where it need not be typed, as a
   * long vowel.
   */
  moves: Int32Array;
  width: number;
  /** The largest n in `moves`. */
  longest: number;
}

/** The automaton of a query of at most 30 letters; `asWritten`, where Latin letters spell themselves too. */
export function automatonOf(query: string, asWritten: boolean): Automaton {
  return new Builder(query, asWritten).made();
}

class Builder {
  readonly #query: string;
  readonly #units = units();
  readonly #leaves = new Int32Array(this.#units.size);
  readonly #ends = new Int32Array(this.#units.size);
  readonly #exactEnds = new Int32Array(this.#units.size);
  readonly #moves: Int32Array;
  /** By offset in the query. */
  readonly #spelled: readonly { unit: number; length: number }[][];
  /** Units before this number are left out. */
  readonly #first: number;
  #longest = 0;

  constructor(query: string, asWritten: boolean) {
    this.#query = query;
    this.#first = asWritten ? 0 : this.#units.firstKana;
    // A unit that spells all letters ends the match, so `moves` needs no n as large as the query.
    this.#moves = new Int32Array(this.#units.size * query.length);
    this.#spelled = Array.from(query, (_, at) => spelledAt(query, at));
  }

  made(): Automaton {
    const query = this.#query;
    for (let at = 0; at < query.length; at++) {
      for (const { unit, length } of this.#spelled[at]!) this.#arrive(readingsFrom(unit), at, at + length);
      for (const { unit, length } of lengthsAt(query, at)) this.#mark(unit, at, at + length);
      if (at > 0) for (const unit of silentBehind(query[at - 1]!)) this.#mark(unit, at, at);
    }
    const [leaves, ends, moves] = [this.#leaves, this.#ends, this.#moves];
    return { leaves, ends, exactEnds: this.#exactEnds, moves, longest: this.#longest, width: query.length };
  }

  /** Follows all readings that began at `start` and have been spelled up to `at`. */
  #walk(node: ReadingNode, start: number, at: number): void {
    for (const { unit, length } of this.#spelled[at]!) this.#arrive(node.next.get(unit), start, at + length);
    for (const unit of silentInside(this.#query[at - 1]!)) this.#arrive(node.next.get(unit), start, at);
    for (const { unit, length } of lengthsAt(this.#query, at))
      this.#arrive(node.next.get(unit), start, at + length);
  }

  #arrive(node: ReadingNode | undefined, start: number, at: number): void {
    if (!node) return;
    this.#take(node, start, at);
    const { length } = this.#query;
    if (at < length) {
      this.#walk(node, start, at);
      return;
    }
    // The rest of the reading is not typed; a vowel that only makes it longer need not be.
    const silent = at === length ? silentInside(this.#query.at(-1)!) : [];
    for (const [unit, next] of node.next) this.#arrive(next, start, silent.includes(unit) ? at : length + 1);
  }

  /** Marks the units whose reading ends at a node, which has been spelled from `start` to `end`. */
  #take({ kanji, before, numbers }: ReadingNode, start: number, end: number): void {
    const table = this.#units;
    for (let at = 0; at < kanji.length; at++) {
      const number = table.numbers[kanji.charCodeAt(at)]!;
      this.#mark(number, start, end);
      const derived = table.derived[number];
      if (derived) for (const each of derived) this.#mark(each, start, end);
    }
    for (let at = 0; at < before.length; at++)
      this.#mark(table.beforeHiragana[before.charCodeAt(at)]!, start, end);
    for (const number of numbers) {
      this.#mark(number, start, end);
      for (const each of table.derived[number] ?? []) this.#mark(each, start, end);
    }
  }

  /** Enters a unit that spells the query from `start` to `end`, and the same in katakana. */
  #mark(number: number, start: number, end: number): void {
    if (number < this.#first) return;
    const { lastKatakana, lastHiragana, kanaDistance } = this.#units;
    if (number > lastKatakana && number <= lastHiragana) this.#mark(number - kanaDistance, start, end);
    const bit = 1 << start;
    const width = this.#query.length;
    this.#leaves[number]! |= bit;
    if (end >= width) {
      this.#ends[number]! |= bit;
      if (end === width) this.#exactEnds[number]! |= bit;
      return;
    }
    this.#longest = Math.max(this.#longest, end - start);
    this.#moves[number * width + end - start]! |= bit;
  }
}

/** The state after a unit, given the state before it, without what the unit spells to the end. */
export function step(automaton: Automaton, state: number, number: number): number {
  const { leaves, moves, width, longest } = automaton;
  const live = state & leaves[number]!;
  if (live === 0) return 0;
  let next = 0;
  for (let length = 0, move = number * width; length <= longest; length++, move++)
    next |= (live & moves[move]!) << length;
  return next;
}
