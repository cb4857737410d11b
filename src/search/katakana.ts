import { looseUnits } from '../text/keys.ts';
import type { Range } from '../text/segment.ts';
import { innerBorders } from './borders.ts';
import type { Romaji } from './romaji/index.ts';

const katakana = /[\u30a1-\u30fa\u30fc-\u30fe]{2,}/g;
/** Kana that a word needs to be found as the beginning of a longer one: fewer begin too many. */
const fewestKana = 3;

/** The runs of katakana in a batch: for each its number, and the entry that it stands in. */
export interface KatakanaRuns {
  numbers: Uint32Array;
  entries: Uint16Array;
}

/** A run of katakana. It is looked into once, as it may stand in thousands of entries. */
interface Run {
  /** Its looser key. */
  loose: string;
  /** Where words begin in that, and its end; found when it is asked for. */
  readonly borders: readonly number[];
}

const numbers = new Map<string, number>();
const runs: Run[] = [];

function numberOf(text: string, { isLoanWord }: Romaji): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, runs.length);
  return runs.push(runOf(text, isLoanWord)) - 1;
}

function runOf(text: string, isLoanWord: (loose: string) => boolean): Run {
  const units = looseUnits(text);
  const loose = units.replaceAll('ー', '');
  let borders: readonly number[] | undefined;
  return {
    loose,
    get borders() {
      borders ??= bordersIn(text, units, loose, isLoanWord);
      return borders;
    },
  };
}

/** Words begin where `Intl.Segmenter` says so, and where the run parts into words of the table: データ|ベース|サーバ. */
function bordersIn(
  text: string,
  units: string,
  loose: string,
  isLoanWord: (loose: string) => boolean,
): number[] {
  const inner = innerBorders(text);
  const borders = new Set([0, loose.length, ...partings(loose, isLoanWord)]);
  let at = 0;
  for (const [offset, unit] of Array.from(units).entries()) {
    if (unit === 'ー') continue;
    if (offset < 31 && ((inner >> offset) & 1) === 1) borders.add(at);
    at++;
  }
  return [...borders];
}

/** Where a looser key parts into nothing but words of the table. */
function partings(loose: string, isLoanWord: (loose: string) => boolean): number[] {
  const offsets = Array.from({ length: loose.length + 1 }, (_, at) => at);
  const before = [0];
  for (const end of offsets) if (before.some(start => isLoanWord(loose.slice(start, end)))) before.push(end);
  const behind = [loose.length];
  for (const start of offsets.toReversed())
    if (behind.some(end => isLoanWord(loose.slice(start, end)))) behind.push(start);
  return before.filter(at => behind.includes(at));
}

/** The runs in a text of many keys, where `ends` has the end of each. */
export function katakanaRunsIn(
  { text, ends }: { text: string; ends: readonly number[] },
  romaji: Romaji,
): KatakanaRuns {
  const found = { numbers: [] as number[], entries: [] as number[] };
  let entry = 0;
  for (const { 0: run, index } of text.matchAll(katakana)) {
    while (ends[entry]! < index) entry++;
    found.numbers.push(numberOf(run, romaji));
    found.entries.push(entry);
  }
  return { numbers: Uint32Array.from(found.numbers), entries: Uint16Array.from(found.entries) };
}

/** How some words stand in a run: as a whole word, as the beginning of one, or not at all; 0 where it is not known. */
export const standings = { whole: 1, part: 2, none: 3 } as const;

/** Finds the katakana of English words in runs. */
export class KatakanaWords {
  /** Their looser keys, each with whether all of the English word was typed. */
  readonly #words: ReadonlyMap<string, boolean>;
  readonly #romaji: Romaji;
  /** By number of a run, how they stand in it. */
  #known = new Uint8Array(runs.length);

  constructor(words: ReadonlyMap<string, boolean>, romaji: Romaji) {
    this.#words = words;
    this.#romaji = romaji;
  }

  /** How they stand in the run of a number. */
  standing(number: number): number {
    if (number >= this.#known.length) this.#grow();
    const known = this.#known[number]!;
    if (known !== 0) return known;
    const found = this.#find(runs[number]!);
    this.#known[number] = found;
    return found;
  }

  #grow(): void {
    const known = new Uint8Array(2 * runs.length);
    known.set(this.#known);
    this.#known = known;
  }

  /** Where the words stand in a width key. */
  ranges(key: string): Range[] {
    const found: Range[] = [];
    for (const { 0: run, index } of key.matchAll(katakana)) {
      if (this.standing(numberOf(run, this.#romaji)) === standings.none) continue;
      for (let start = 0; start < run.length; ) {
        const end = this.#endFrom(run, start);
        if (end > start) found.push({ start: index + start, end: index + end });
        start = Math.max(end, start + 1);
      }
    }
    return found;
  }

  #find(run: Run): number {
    const { loose } = run;
    let found: number = standings.none;
    for (const [word, isAll] of this.#words) {
      if (!loose.includes(word)) continue;
      const { borders } = run;
      for (const at of borders) {
        if (!loose.startsWith(word, at)) continue;
        const isWord = borders.includes(at + word.length);
        if (isWord && isAll) return standings.whole;
        if (isWord || word.length >= fewestKana) found = standings.part;
      }
    }
    return found;
  }

  /** Where a word that begins at an offset ends, the longest; the offset where there is none. */
  #endFrom(run: string, start: number): number {
    for (let end = run.length; end > start; end--)
      if (this.#words.has(looseUnits(run.slice(start, end)).replaceAll('ー', ''))) return end;
    return start;
  }
}
