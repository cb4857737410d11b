import type { Notes } from '../event/model.ts';
import { overlaid, type Styled } from '../line/text.ts';
import type { Entry } from '../search/entries.ts';
import type { Search } from '../search/search.ts';
import type { Range } from '../text/segment.ts';

/** The hits in one talk or section. */
export interface HitGroup {
  notes: Notes;
  /** How many hits stand in the groups before it. */
  start: number;
  entries: readonly Entry[];
}

/** What a search has found so far. A new one for each step of the search. */
export interface Found {
  /** The query as it was typed. */
  text: string;
  count: number;
  /** Whether all was searched. */
  done: boolean;
  /** What is wrong with the query, if anything is. */
  problem?: string;
  groups: readonly HitGroup[];
  /** What is to be marked in a text: UTF-16 offsets, ascending. */
  ranges(text: string): Range[];
}

/** What a search has found, by talk: talks in the order of their surest hits, hits in the order of the search. */
export function foundBy(search: Search, text: string): Found {
  const byNotes = new Map<Notes, Entry[]>();
  for (const { entry } of search.hits()) {
    const known = byNotes.get(entry.notes);
    if (known) known.push(entry);
    else byNotes.set(entry.notes, [entry]);
  }
  let start = 0;
  const groups = Array.from(byNotes, ([notes, entries]) => {
    const group = { notes, start, entries };
    start += entries.length;
    return group;
  });
  const { problem } = search.query;
  const ranges = (shown: string) => search.ranges(shown);
  return { text, count: start, done: search.done, groups, ranges, ...(problem !== undefined && { problem }) };
}

/** The group that holds a hit, counted over all groups. */
export function groupOf({ groups }: Found, index: number): HitGroup | undefined {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle]!.start <= index) low = middle;
    else high = middle - 1;
  }
  return groups[low];
}

export function hitAt(found: Found, index: number): Entry | undefined {
  const group = groupOf(found, index);
  return group?.entries[index - group.start];
}

/** Where a hit stands among all of them, told by its address; -1 where it is none any more. */
export function indexOfHit({ groups }: Found, { notes, record }: Entry): number {
  const group = groups.find(each => each.notes.slug === notes.slug);
  const at = group?.entries.findIndex(each => each.record.address === record.address) ?? -1;
  return at < 0 ? -1 : group!.start + at;
}

/** A text with what was searched for marked in it. */
export function markedBy({ ranges }: Found, text: Styled): Styled {
  return overlaid(text, ranges(text.text), 'match');
}

/** The addresses of the hits in one talk. */
export function addressesIn({ groups }: Found, slug: string): ReadonlySet<string> {
  const group = groups.find(({ notes }) => notes.slug === slug);
  return new Set(group?.entries.map(({ record }) => record.address));
}
