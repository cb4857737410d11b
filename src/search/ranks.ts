import type { Keys, ReadingKeys } from './block.ts';
import type { RomajiMatcher } from './romaji/index.ts';

/**
 * How a term was found, the surest first: as written but for case and width; by its kana, also as romaji; loosely;
 * by readings of kanji.
 */
export const tiers = ['literal', 'kana', 'loose', 'reading'] as const;
export type Tier = (typeof tiers)[number];

/** Ranks of the entries of a block: the index of a tier, `nowhere` or `unknown`. */
export type Ranks = Uint8Array;
/** The rank of what is not found: behind all others. */
export const nowhere = 4;
/** The rank of what is not looked at yet. */
export const unknown = 5;

// What follows is plain loops, as it goes over all entries with each letter that is typed.

/** Gives a rank to entries not looked at yet in whose keys a text stands. */
export function mark({ text, ends }: Keys, part: string, ranks: Ranks, rank: number): void {
  let entry = 0;
  for (let at = text.indexOf(part); at >= 0 && entry < ends.length; ) {
    while (ends[entry]! < at) entry++;
    if (ranks[entry] === unknown) ranks[entry] = rank;
    // Once for each entry is enough.
    at = text.indexOf(part, ends[entry++]! + 1);
  }
}

/**
 * Ranks entries not looked at yet of whose texts a reading spells what a matcher looks for: as `kana` where kana
 * alone spell it, whose reading is certain, else as `reading`.
 */
export function markRead({ codes, ends }: ReadingKeys, matcher: RomajiMatcher, ranks: Ranks): void {
  let start = 0;
  for (let entry = 0; entry < ranks.length; entry++) {
    const end = ends[entry]!;
    if (ranks[entry] === unknown && matcher.test(codes, start, end))
      ranks[entry] = matcher.testKana(codes, start, end) ? 1 : 3;
    start = end + 1;
  }
}

/** Nothing more is looked for. */
export function close(ranks: Ranks): void {
  for (let entry = 0; entry < ranks.length; entry++) if (ranks[entry] === unknown) ranks[entry] = nowhere;
}

/** New ranks of entries of which nothing is known but that some have none by what was typed before. */
export function freshRanks(size: number, before: Ranks | undefined): Ranks {
  const ranks = new Uint8Array(size).fill(unknown);
  if (before)
    for (let entry = 0; entry < size; entry++) if (before[entry] === nowhere) ranks[entry] = nowhere;
  return ranks;
}
