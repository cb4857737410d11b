import { inOrder } from '../event/address.ts';
import type { Event, Notes, Talk } from '../event/model.ts';
import { speakersText } from '../event/speakers.ts';
import { type NotesRecord, notesRecords, type RecordKind, recordText } from '../event/walk.ts';
import type { SearchPlace } from './query.ts';

/** What can be found: a record, or a talk or section by its title and speakers. */
export interface SearchRecord extends Omit<NotesRecord, 'kind'> {
  kind: RecordKind | 'talk' | 'section';
}

/** A record as it is searched. */
export interface Entry {
  record: SearchRecord;
  /** The talk or section that it stands in. */
  notes: Notes;
  /** What is searched and shown: the text, with a name before it and a URL behind it; a title, then its speakers. */
  text: string;
  /** Undefined for a talk's title, which stands in none. */
  place?: SearchPlace;
  /** Index of the entry above it, which comes before it; -1 for a talk's title. */
  parent: number;
}

/** The entries of an event, in the order of the notes; what lies above one comes before it. */
export function* entriesOf(event: Event): Generator<Entry> {
  let index = 0;
  for (const notes of inOrder(event)) {
    /** By the length of its path, the last entry. */
    const above: number[] = [];
    const enter = (record: SearchRecord): number => {
      const depth = record.path.length;
      above.length = depth;
      above.push(index++);
      return above[depth - 1] ?? -1;
    };
    const title = titleRecord(notes);
    const text = [title.text, title.by].filter(Boolean).join('  ');
    yield { record: title, notes, text, parent: enter(title) };
    for (const record of notesRecords(notes)) {
      const place = placeOf(record);
      yield { record, notes, text: recordText(record), place, parent: enter(record) };
    }
  }
}

function titleRecord(notes: Notes): SearchRecord {
  const { slug: address, title: text, line } = notes;
  const { speakers } = notes as Partial<Talk>;
  const by = speakersText(speakers ?? []) || undefined;
  return { address, kind: speakers ? 'talk' : 'section', path: [], text, line, by };
}

/** By the letter of its address. */
function placeOf({ address }: NotesRecord): SearchPlace {
  const letter = address[address.lastIndexOf('/') + 1];
  if (letter === 'q') return 'qa';
  return letter === 'l' ? 'links' : 'outline';
}
