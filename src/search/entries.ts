import { type Event, isTalk, type Node, type Notes } from '../event/model.ts';
import { listedReferences } from '../event/references.ts';
import { speakersText } from '../event/speakers.ts';
import { type NotesRecord, notesRecords, type RecordKind, recordText, walkNodes } from '../event/walk.ts';
import type { TalkPart } from './query.ts';

/** What can be found: a record, or a talk or section by its title and speakers. */
export interface SearchRecord extends Omit<NotesRecord, 'kind'> {
  kind: RecordKind | 'talk' | 'section';
}

/** A record as it is searched. */
export interface Entry {
  record: SearchRecord;
  /** The talk or section that it stands in. */
  notes: Notes;
  /**
   * What is searched and shown: the text, with a name before it and a URL after it; a title, then its
   * speakers.
   */
  text: string;
  /** Of a task. */
  task?: Node['task'];
  /** Undefined for a title, which stands in no part. */
  part?: TalkPart;
  /** Index of the entry above it, which comes before it; -1 for a title. */
  parent: number;
}

/** The entries of an event, in the order of the notes; what stands above an entry comes before it. */
export function* searchEntries(event: Event): Generator<Entry> {
  let index = 0;
  for (const notes of event.notes) {
    /** By depth, the index of the last entry. */
    const last: number[] = [];
    const parentOf = (record: SearchRecord): number => {
      const depth = record.path.length;
      last.length = depth;
      last.push(index++);
      return last[depth - 1] ?? -1;
    };
    const title = titleRecord(notes);
    const text = [title.text, title.by].filter(Boolean).join('  ');
    yield { record: title, notes, text, parent: parentOf(title) };
    const tasks = tasksOf(notes);
    for (const { record, part } of searchedRecords(notes)) {
      const task = tasks.get(record.address);
      const entry = { record, notes, text: recordText(record), part, parent: parentOf(record) };
      yield task ? { ...entry, task } : entry;
    }
  }
}

/** The tasks of a talk by their addresses. */
function tasksOf({ nodes }: Notes): Map<string, Node['task']> {
  const tasks = new Map<string, Node['task']>();
  for (const { node } of walkNodes(nodes)) if (node.task) tasks.set(node.address, node.task);
  return tasks;
}

/** The records of a talk with their parts; those that say what a reference says too are left to it. */
function* searchedRecords(notes: Notes): Generator<{ record: NotesRecord; part: TalkPart }> {
  const listed = listedReferences(notes);
  /** A node that may be left out, until it is known that nothing lies below it. */
  let held: NotesRecord | undefined;
  /** How long the path of the outermost question is that a record may stand below. */
  let asked = Number.POSITIVE_INFINITY;
  for (const record of notesRecords(notes)) {
    const depth = record.path.length;
    if (held && depth > held.path.length) yield { record: held, part: 'outline' };
    held = listed.has(record.address) ? record : undefined;
    if (held) continue;
    if (depth <= asked) asked = record.kind === 'question' ? depth : Number.POSITIVE_INFINITY;
    yield { record, part: record.kind === 'reference' ? 'links' : depth >= asked ? 'qa' : 'outline' };
  }
}

function titleRecord(notes: Notes): SearchRecord {
  const { slug: address, title: text, line } = notes;
  if (!isTalk(notes)) return { address, kind: 'section', path: [], text, line };
  const by = speakersText(notes.speakers) || undefined;
  return { address, kind: 'talk', path: [], text, line, by };
}
