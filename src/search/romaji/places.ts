import { numberMask, type ReadingCodes } from './codes.ts';
import { longVowel, numberOf, units } from './units.ts';

/**
 * Where each unit stands in some texts, with what stands behind it. So a query is looked for only where a reading of
 * its first letters begins, which is a twentieth of all places, and they lie beside each other in memory.
 */
export interface UnitPlaces {
  /** The numbers of the units, each once. */
  numbers: Uint16Array;
  /** By index in `numbers`, where the places of the unit begin in `places`; then the end of the last. */
  starts: Uint32Array;
  /** The number of the text, of 16 bits; above it that of the unit behind; `isLong` where an ー stands before that. */
  places: Uint32Array;
}

export const isLong = 1 << 30;

const asked = new WeakSet<ReadingCodes>();
const known = new WeakMap<ReadingCodes, UnitPlaces>();

/**
 * The places of all units in some texts; found once. Undefined when they are first asked for: to find them takes
 * longer than to look through the texts, as a command does a single time.
 */
export function placesIn(texts: ReadingCodes): UnitPlaces | undefined {
  const before = known.get(texts);
  if (before) return before;
  if (!asked.has(texts)) {
    asked.add(texts);
    return undefined;
  }
  const made = findPlaces(texts);
  known.set(texts, made);
  return made;
}

/** By number of a unit, its count and then where its next place goes; all 0 between two calls. */
let counts: Uint32Array | undefined;

function findPlaces({ codes, ends }: ReadingCodes): UnitPlaces {
  counts ??= new Uint32Array(units().size);
  const found: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    const number = codes[at]! & numberMask;
    if (counts[number]!++ === 0) found.push(number);
  }
  const starts = new Uint32Array(found.length + 1);
  for (let at = 0; at < found.length; at++) {
    starts[at + 1] = starts[at]! + counts[found[at]!]!;
    counts[found[at]!] = starts[at]!;
  }
  const places = new Uint32Array(codes.length);
  const long = numberOf(longVowel);
  let text = 0;
  for (let at = 0; at < codes.length; at++) {
    while (ends[text]! < at) text++;
    const next = codes[at + 1]! & numberMask;
    const behind = next === long ? ((codes[at + 2]! & numberMask) << 16) | isLong : next << 16;
    places[counts[codes[at]! & numberMask]!++] = text | behind;
  }
  for (const number of found) counts[number] = 0;
  return { numbers: Uint16Array.from(found), starts, places };
}
