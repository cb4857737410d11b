import { addressNow } from './address.ts';
import type { Event, Notes } from './model.ts';
import { type NotesRecord, notesRecords, type RecordKind } from './walk.ts';

/** A record, or a talk or section by its title. */
export interface StarredRecord extends Omit<NotesRecord, 'kind'> {
  kind: RecordKind | Notes['kind'];
}

/** What is starred of an event, in the order of its notes: `stars` are addresses, and slugs of talks. */
export function starredRecords(
  event: Event,
  stars: Iterable<string>,
): { notes: Notes; record: StarredRecord }[] {
  const starred = new Set(Array.from(stars, star => addressNow(event, star)));
  const slugs = new Set(Array.from(starred, star => star?.replace(/\/[^/]*$/, '')));
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
