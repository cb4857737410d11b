import { type Event, isTalk, type Node, type Notes, type Reference, type Talk } from '../../event/model.ts';
import { eventMarkdown } from './event.ts';
import { inlineLine } from './inline.ts';
import { nodesMarkdown } from './nodes.ts';
import { notesMarkdown } from './notes.ts';

/** The level of a talk's heading where it stands alone. */
const talkLevel = 2;

/** An event as notes that read back to an equal one, with a line break at its end. */
export function writeEvent(event: Event): string {
  return toText(eventMarkdown(event));
}

/**
 * A talk or a section below its heading, with a line break at its end. With its event, notes of their own: a
 * file that reads back to an event of these notes and the slots that they fill.
 */
export function writeNotes(notes: Notes, event?: Event): string {
  if (!event) return toText(notesMarkdown(notes, talkLevel));
  return writeEvent({
    ...event,
    slots: event.slots.filter(({ talk }) => talk === notes.slug),
    notes: [notes],
  });
}

/** A file of a folder of notes. */
export interface NotesFile {
  /** From the folder. */
  path: string;
  text: string;
}

/**
 * An event as a folder of notes: `index.md` has its timetable and sections, and each talk a file of its own, whose name
 * says where it stands. Read as a folder it is the same event again.
 */
export function writeFolder(event: Event): NotesFile[] {
  const talks = event.notes.filter(isTalk);
  const places = Math.max(2, String(talks.length).length);
  const slots = event.slots.map(({ talk, ...slot }) => slot);
  const index = { ...event, slots, notes: event.notes.filter(each => !isTalk(each)) };
  return [
    { path: 'index.md', text: writeEvent(index) },
    ...talks.map((talk, at) => ({
      path: `${String(at + 1).padStart(places, '0')}-${talk.slug}.md`,
      text: writeEvent(alone(talk)),
    })),
  ];
}

/** The file of a talk of which nothing is noted yet, in a folder of notes. */
export function writeTalkFile(title: string, slug: string): string {
  const nothing = { nodes: [], questions: [], references: [], speakers: [] };
  return writeEvent(alone({ kind: 'talk', number: 1, slug, title, line: 1, ...nothing }));
}

/** A talk by itself: the timetable of its folder says when and where it is, and who speaks. */
function alone({ slug, title, nodes, questions, references, line }: Talk): Event {
  const talk: Talk = {
    kind: 'talk',
    number: 1,
    slug,
    title,
    nodes,
    questions,
    references,
    line,
    speakers: [],
  };
  return { id: slug, title, slots: [], notes: [talk] };
}

/** A node and what is below it, with a line break at its end. */
export function writeNode(node: Node): string {
  return toText(nodesMarkdown([node], new Set(), 0));
}

/** A reference as an item, with a line break at its end. */
export function writeReference({ title, url }: Reference): string {
  const marks = url === undefined ? [] : [{ start: 0, end: title.length, kind: 'link' as const, url }];
  return `- ${inlineLine({ text: title, marks })}\n`;
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
