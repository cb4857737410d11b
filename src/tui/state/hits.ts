import type { Notes } from '../../event/model.ts';
import type { Entry } from '../../search/entries.ts';

/** The hits in one talk or section. */
export interface HitGroup {
  notes: Notes;
  /** How many hits stand in the groups before it. */
  start: number;
  hits: readonly Entry[];
}

/** What a search has found so far, by talk: talks in the order of their surest hits. Each step makes a new one. */
export interface Hits {
  /** The query as it was typed. */
  query: string;
  count: number;
  /** Whether everything has been searched. */
  done: boolean;
  /** What is wrong with the query, if anything is. */
  problem?: string;
  groups: readonly HitGroup[];
}

/** The group that holds a hit; `index` counts the hits of all groups. */
export function groupOf({ groups }: Hits, index: number): HitGroup | undefined {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle]!.start <= index) low = middle;
    else high = middle - 1;
  }
  return groups[low];
}

/** The hit at an index over all groups. */
export function hitAt(hits: Hits, index: number): Entry | undefined {
  const group = groupOf(hits, index);
  return group?.hits[index - group.start];
}

/** The index of a hit, told by its address; -1 where it is no longer among them. */
export function indexOfHit({ groups }: Hits, { notes, record }: Entry): number {
  const group = groups.find(each => each.notes.slug === notes.slug);
  const at = group?.hits.findIndex(each => each.record.address === record.address) ?? -1;
  return at < 0 ? -1 : group!.start + at;
}

/** The addresses of the hits in one talk. */
export function addressesIn({ groups }: Hits, slug: string): ReadonlySet<string> {
  const group = groups.find(({ notes }) => notes.slug === slug);
  return new Set(group?.hits.map(({ record }) => record.address));
}
