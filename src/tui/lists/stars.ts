import type { Event, Notes } from '../../event/model.ts';
import { type StarredRecord, starredRecords } from '../../event/starred.ts';
import { clashing } from '../../event/time.ts';
import { memoized } from './memo.ts';

/** A row of the list of stars. */
export interface StarRow {
  record: StarredRecord;
  notes: Notes;
  /** Whether the title of its talk stands above it. */
  isFirst: boolean;
}

/** What is starred, in the order of the notes. */
export const starRows = memoized((event: Event, stars: ReadonlySet<string>): readonly StarRow[] =>
  withFirst(starredRecords(event, stars)),
);

/** Rows of which the first of each talk has its title above it. */
export function withFirst(rows: readonly Omit<StarRow, 'isFirst'>[]): StarRow[] {
  let last: Notes | undefined;
  return rows.map(({ record, notes }) => {
    const isFirst = notes !== last && record.address !== notes.slug;
    last = notes;
    return { record, notes, isFirst };
  });
}

/** The slugs of starred talks that overlap with another one; of talks that have something starred in them too. */
export const clashingTalks = memoized((event: Event, stars: ReadonlySet<string>): ReadonlySet<string> => {
  const above = aboveStars(stars);
  const slots = event.slots.filter(({ talk = '' }) => stars.has(talk) || above.has(talk));
  return new Set([...clashing(slots)].map(({ talk }) => talk!));
});

/** The slugs of talks and the addresses of nodes that have something starred below them. */
export const aboveStars = memoized((stars: ReadonlySet<string>): ReadonlySet<string> => {
  const above = new Set<string>();
  for (const star of stars) {
    const slash = star.lastIndexOf('/');
    if (slash < 0) continue;
    above.add(star.slice(0, slash));
    for (let end = star.lastIndexOf('.'); end > slash; end = star.lastIndexOf('.', end - 1))
      above.add(star.slice(0, end));
  }
  return above;
});
