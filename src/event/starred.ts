import { addressNow, splitAddress } from './address.ts';
import type { Event, Notes } from './model.ts';
import { type NotesRecord, notesRecords, type RecordKind } from './walk.ts';

/** A record, or a talk or section by its title. */
export interface StarredRecord extends Omit<NotesRecord, 'kind'> {
  kind: RecordKind | Notes['kind'];
}

/** The addresses, and slugs of talks, that were remembered as starred, as they are now, without those that are gone. */
export function starsNow(event: Event, stars: Iterable<string>): Set<string> {
  return new Set(Array.from(stars).flatMap(star => addressNow(event, star) ?? []));
}

/** The slugs of the talks and sections that are starred, or that have something starred. */
export function starredSlugs(event: Event, stars: Iterable<string>): Set<string> {
  return slugsOf(starsNow(event, stars));
}

function slugsOf(starred: ReadonlySet<string>): Set<string> {
  return new Set(Array.from(starred, star => splitAddress(star)?.name ?? star));
}

/** What is starred of an event, in the order of its notes: `stars` are addresses, and slugs of talks. */
export function starredRecords(
  event: Event,
  stars: Iterable<string>,
): { notes: Notes; record: StarredRecord }[] {
  const starred = starsNow(event, stars);
  const slugs = slugsOf(starred);
  return event.notes
    .filter(({ slug }) => slugs.has(slug))
    .flatMap(notes =>
      [titleRecord(notes), ...notesRecords(notes)]
        .filter(({ address }) => starred.has(address))
        .map(record => ({ notes, record })),
    );
}

function titleRecord({ slug, kind, title, line }: Notes): StarredRecord {
  return { address: slug, kind, path: [], text: title, line };
}
