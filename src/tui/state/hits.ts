import type { Hit } from '../../search/search.ts';
import type { Tier } from '../../search/tiers.ts';

/** The hits of one tier. */
export interface HitRun {
  tier: Tier;
  /** How many hits stand before it. */
  start: number;
  count: number;
}

/** What a search has found so far, in all talks. Each step makes a new one. */
export interface Hits {
  /** The query as it was typed. */
  query: string;
  count: number;
  /** Whether everything has been searched. */
  done: boolean;
  /** What is wrong with the query, if anything is. */
  problem?: string;
  /** The surest first. */
  found: readonly Hit[];
  /** The tiers that found some, the surest first. */
  runs: readonly HitRun[];
}

/** The rows of the timetable that a query fits. */
export interface RowHits {
  /** As it was typed. */
  query: string;
  /** Indexes of all rows. */
  rows: readonly number[];
  problem?: string;
}

/** The hit at an index. */
export function hitAt({ found }: Hits, index: number): Hit | undefined {
  return found[index];
}

/** The tier that a hit is the first of, and those behind it; none where it is not the first of one. */
export function runsFrom({ runs }: Hits, index: number): readonly HitRun[] {
  const at = runs.findIndex(({ start }) => start === index);
  return at < 0 ? [] : runs.slice(at);
}

/** The index of a hit, told by its address; -1 where it is no longer among them. */
export function indexOfHit({ found }: Hits, { entry: { notes, record } }: Hit): number {
  return found.findIndex(
    ({ entry }) => entry.notes.slug === notes.slug && entry.record.address === record.address,
  );
}

/** The addresses of the hits in one talk. */
export function addressesIn({ found }: Hits, slug: string): ReadonlySet<string> {
  const inTalk = found.filter(({ entry }) => entry.notes.slug === slug);
  return new Set(inTalk.map(({ entry }) => entry.record.address));
}
