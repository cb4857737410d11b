import { type ReadingNode, readingsFrom } from './readings.ts';
import { lengthsAt, silentBehind, silentInside, spelledAt } from './spell.ts';
import { units } from './units.ts';

/**
 * How each unit of a text changes the state of a match. Bit n of a state says that the first n letters of the query
 * have been spelled, so a query has at most 30 letters. The tables are indexed by a unit's number.
 */
export interface Automaton {
  /** 1 where a match may begin with the unit. */
  begins: Uint8Array;
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
  /** By number, what a unit spells only by a reading that says little. */
  doubts: ReadonlyMap<number, readonly Doubt[]>;
}

/** Letters that a unit spells by a reading which says little. */
export interface Doubt {
  start: number;
  /** `width` or more where the unit spells the rest of the query. */
  end: number;
  /** Whether it says little only where a word begins. */
  inside: boolean;
}

/** The automaton of a query of at most 30 letters; `asWritten`, where Latin letters spell themselves too. */
export function automatonOf(query: string, asWritten: boolean): Automaton {
  return new Builder(query, asWritten).made();
}

class Builder {
  readonly #query: string;
  readonly #units = units();
  readonly #begins = new Uint8Array(this.#units.size);
  readonly #leaves = new Int32Array(this.#units.size);
  readonly #ends = new Int32Array(this.#units.size);
  readonly #exactEnds = new Int32Array(this.#units.size);
  readonly #moves: Int32Array;
  /** By offset in the query. */
  readonly #spelled: readonly { unit: number; length: number }[][];
  /** Units before this number are left out. */
  readonly #first: number;
  readonly #doubts = new Map<number, Doubt[]>();
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
    const exactEnds = this.#exactEnds;
    return {
      begins: this.#begins,
      leaves,
      ends,
      exactEnds,
      moves,
      longest: this.#longest,
      width: query.length,
      doubts: this.#doubts,
    };
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
  #take({ kanji, inside, rare, numbers, before }: ReadingNode, start: number, end: number): void {
    for (const number of numbers) this.#takeNumber(number, start, end);
    for (const number of before) this.#markSure(number, start, end, false);
    this.#takeAll(kanji, start, end);
    // Inside of the query, it has the word that the reading stands in.
    this.#takeAll(inside, start, end, start === 0 ? { start, end, inside: true } : undefined);
    this.#takeAll(rare, start, end, { start, end, inside: false });
  }

  #takeAll(kanji: string, start: number, end: number, doubt?: Doubt): void {
    const { numbers } = this.#units;
    for (let at = 0; at < kanji.length; at++)
      this.#takeNumber(numbers[kanji.charCodeAt(at)]!, start, end, doubt);
  }

  /** Marks a unit, and those that have all of its readings. */
  #takeNumber(number: number, start: number, end: number, doubt?: Doubt): void {
    const { firstDerived, nextDerived } = this.#units;
    for (let each = number; each !== 0; each = each === number ? firstDerived[number]! : nextDerived[each]!) {
      if (doubt) this.#doubt(each, doubt);
      else this.#markSure(each, start, end);
    }
  }

  /** Marks a unit, without the doubt that another reading of the same letters has left. */
  #markSure(number: number, start: number, end: number, ended?: boolean): void {
    this.#mark(number, start, end, ended);
    const doubts = this.#doubts.get(number);
    if (doubts)
      this.#doubts.set(
        number,
        doubts.filter(each => each.start !== start || each.end !== end),
      );
  }

  /** Marks a unit, with a doubt unless it spells the same in another way. */
  #doubt(number: number, doubt: Doubt): void {
    const { start, end } = doubt;
    if (this.#isMarked(number, start, end)) return;
    this.#mark(number, start, end);
    const doubts = this.#doubts.get(number);
    if (doubts) doubts.push(doubt);
    else this.#doubts.set(number, [doubt]);
  }

  #isMarked(number: number, start: number, end: number): boolean {
    const width = this.#query.length;
    const marks = end >= width ? this.#ends[number]! : this.#moves[number * width + end - start]!;
    return ((marks >> start) & 1) === 1;
  }

  /**
   * Enters a unit that spells the query from `start` to `end`, and the same in katakana; `ended`, where the word need
   * not go on behind it.
   */
  #mark(number: number, start: number, end: number, ended = true): void {
    if (number < this.#first) return;
    const { lastKatakana, lastHiragana, kanaDistance } = this.#units;
    if (number > lastKatakana && number <= lastHiragana) this.#mark(number - kanaDistance, start, end);
    const bit = 1 << start;
    const width = this.#query.length;
    if (start === 0) this.#begins[number] = 1;
    this.#leaves[number]! |= bit;
    if (end >= width) {
      this.#ends[number]! |= bit;
      if (end === width && ended) this.#exactEnds[number]! |= bit;
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

/**
 * The same without what the unit spells only by readings that say little; `begins`, where a word begins with it.
 */
export function sureStep(automaton: Automaton, state: number, number: number, begins: boolean): number {
  const doubts = automaton.doubts.get(number);
  if (!doubts) return step(automaton, state, number);
  const { leaves, moves, width, longest } = automaton;
  const live = state & leaves[number]!;
  let next = 0;
  for (let length = 0; length <= longest; length++) {
    let bits = live & moves[number * width + length]!;
    for (const { start, end, inside } of doubts)
      if (end - start === length && end < width && (begins || !inside)) bits &= ~(1 << start);
    next |= bits << length;
  }
  return next;
}

/** The bits of a state from which a unit spells the rest of the query by a reading that does not say little. */
export function sureEnds(automaton: Automaton, state: number, number: number, begins: boolean): number {
  let ends = state & automaton.ends[number]!;
  for (const { start, end, inside } of automaton.doubts.get(number) ?? [])
    if (end >= automaton.width && (begins || !inside)) ends &= ~(1 << start);
  return ends;
}
