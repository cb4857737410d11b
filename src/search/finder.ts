import { looseKey, textKey, widthKey } from '../text/keys.ts';
import type { Range } from '../text/segment.ts';
import type { Batch, Keys, ReadingKeys } from './corpus.ts';
import { type MappedKey, mappedKey, mappedLooseKey, sourceRange } from './mapped-key.ts';
import type { Term } from './query.ts';
import type { Romaji, RomajiMatcher } from './romaji/index.ts';

/**
 * How a term was found, the surest first: as written but for case and width; by its kana, also as romaji;
 * loosely; by readings of kanji.
 */
export const tiers = ['literal', 'kana', 'loose', 'reading'] as const;
export type Tier = (typeof tiers)[number];

/** By entry of a batch: the index of a tier, `absent` or `unranked`. */
export type Ranks = Uint8Array;
/** The rank of what is not found: after those of all tiers. */
export const absent = 4;
/** The rank of what was not looked at yet. */
export const unranked = 5;

const rankOf = { literal: 0, kana: 1, loose: 2, reading: 3 } as const satisfies Record<Tier, number>;

/** Looks for one term. */
export interface Finder {
  term: Term;
  /** Gives a rank to the entries of a batch that are `unranked`, all of them. */
  rank(batch: Batch, ranks: Ranks): void;
  /** Where the term is in a text, found by its surest tier; ascending. For texts that are shown: it is slow. */
  ranges(text: string): Range[];
  /** Whether the term is looked for as romaji too. */
  readsRomaji: boolean;
  /** Whether every entry that has this term has `before` too, which was typed before it. */
  refines(before: Finder): boolean;
}

/** Finds a term to the letter. */
export function exactFinder(term: Term): Finder {
  const { text } = term;
  return {
    term,
    rank({ entries }, ranks) {
      for (let entry = 0; entry < ranks.length; entry++)
        if (ranks[entry] === unranked) ranks[entry] = entries[entry]!.text.includes(text) ? 0 : absent;
    },
    ranges: source => occurrences(source, text),
    readsRomaji: false,
    refines: ({ term: before }) => text.startsWith(before.text),
  };
}

const ascii = /^[\x00-\x7f]*$/;
const kana = /[\u3041-\u309f\u30a1-\u30ff\uff66-\uff9f]/;

/** Finds a term by its keys and, with `romaji`, as romaji. */
export function keyFinder(term: Term, romaji: Romaji | undefined): Finder {
  const key = textKey(term.text);
  const isAscii = ascii.test(key);
  // ASCII has no looser key, and other scripts are no romaji.
  const loose = isAscii ? '' : looseKey(key);
  const matcher = isAscii && !term.phrase ? romaji?.romajiMatcher(key) : undefined;
  const literal = kana.test(term.text) ? widthKey(term.text) : undefined;
  return {
    term,
    rank(batch, ranks) {
      if (literal !== undefined) rankText(batch.widthKeys, literal, ranks, rankOf.literal);
      const rank = literal === undefined ? rankOf.literal : rankOf.kana;
      rankText(isAscii ? batch.asciiKeys : batch.textKeys, key, ranks, rank);
      if (loose !== '') rankText(batch.looseKeys, loose, ranks, rankOf.loose);
      if (matcher && romaji) rankRomaji(batch.readingKeys(romaji), matcher, ranks);
      rankRest(ranks);
    },
    ranges(text) {
      const mapped = mappedKey(text);
      const found = inSource(mapped, occurrences(mapped.key, key));
      if (found.length > 0) return found;
      const mappedLoose = mappedLooseKey(mapped);
      const foundLoosely = loose === '' ? [] : inSource(mappedLoose, occurrences(mappedLoose.key, loose));
      return foundLoosely.length > 0 ? foundLoosely : inSource(mapped, matcher?.ranges(mapped.key) ?? []);
    },
    readsRomaji: matcher !== undefined,
    refines({ term: before, readsRomaji }) {
      const beforeKey = textKey(before.text);
      // Each way to find this term must be a way to find the earlier one. A single letter is not looked for as
      // romaji; ASCII, or ー alone, has no looser key.
      const sameWays = isAscii
        ? matcher === undefined || readsRomaji
        : !ascii.test(beforeKey) && looseKey(beforeKey) !== '';
      return key.startsWith(beforeKey) && sameWays;
    },
  };
}

// Plain loops, as they run over all entries at each letter that is typed.

/** Gives a rank to the unranked entries whose keys hold a text. */
function rankText({ text, ends }: Keys, part: string, ranks: Ranks, rank: number): void {
  let entry = 0;
  for (let at = text.indexOf(part); at >= 0 && entry < ends.length; ) {
    while (ends[entry]! < at) entry++;
    if (ranks[entry] === unranked) ranks[entry] = rank;
    // Once in each entry is enough.
    at = text.indexOf(part, ends[entry++]! + 1);
  }
}

/**
 * Ranks the unranked entries in which a reading spells a query. Kana have one reading, so an entry where kana alone
 * spell it is a surer hit.
 */
function rankRomaji({ codes, ends }: ReadingKeys, matcher: RomajiMatcher, ranks: Ranks): void {
  let start = 0;
  for (let entry = 0; entry < ranks.length; entry++) {
    const end = ends[entry]!;
    if (ranks[entry] === unranked && matcher.test(codes, start, end))
      ranks[entry] = matcher.testKana(codes, start, end) ? rankOf.kana : rankOf.reading;
    start = end + 1;
  }
}

/** What is still unranked has been found in no way. */
function rankRest(ranks: Ranks): void {
  for (let entry = 0; entry < ranks.length; entry++) if (ranks[entry] === unranked) ranks[entry] = absent;
}

function inSource(mapped: MappedKey, ranges: readonly Range[]): Range[] {
  return ranges.map(range => sourceRange(mapped, range));
}

/** Where a text stands in another, not overlapping; nowhere if it is empty. */
function occurrences(text: string, part: string): Range[] {
  const found: Range[] = [];
  if (part === '') return found;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    found.push({ start, end: start + part.length });
  return found;
}
