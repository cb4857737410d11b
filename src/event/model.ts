/**
 * The model of an event's notes: plain data. The notes keep their order: a talk is one tree, in which every
 * block of the file is a node at its place; questions and references are indexes over it.
 */

/** One meetup or conference. */
export interface Event {
  /** The data file's stem; `stdin` for notes read from a pipe. */
  id: string;
  title: string;
  /** `YYYY-MM-DD`, of its first day. */
  date?: string;
  /** `YYYY-MM-DD`, of its last day, where that is another. */
  end?: string;
  /** IANA name, for example `Asia/Tokyo`. */
  timezone?: string;
  place?: string;
  /** With its `#`. */
  hashtag?: string;
  /** The event's own page. */
  url?: string;
  /** What the notes were written from. */
  source?: string;
  /** The handle of the source's author. */
  author?: string;
  /** Its days or tracks, where the notes tell more than one apart. */
  days?: Day[];
  /** The timetable, in order. */
  slots: Slot[];
  /** What the notes call the timetable and its columns, where they have words of their own. */
  header?: TimetableHeader;
  /** Talks and sections, in the order of the file. */
  notes: Notes[];
}

/** A day, or a track, of an event. */
export interface Day {
  /** As the notes name it: `Day 1`, `1日目`, `Track A`. */
  title: string;
  /** `YYYY-MM-DD`. */
  date?: string;
}

/** The words above a timetable, as they are written. */
export interface TimetableHeader {
  /** Its heading, where that is not `Timetable`. */
  heading?: string;
  /** Its columns, but for those that go by the names of these keys. */
  columns?: Partial<Record<TimetableColumn, string>>;
}

export type TimetableColumn = 'time' | 'speaker' | 'title' | 'minutes' | 'room' | 'track';

export type SlotKind = 'talk' | 'panel' | 'break' | 'ceremony';

/** One row of the timetable. */
export interface Slot {
  /** Number of its day, from 1, where the event has days. */
  day?: number;
  /** `HH:MM`, two digits each, the event's local time; hours go on behind 23 after midnight. */
  start: string;
  /** Absent where the timetable gives none. */
  minutes?: number;
  title: string;
  kind: SlotKind;
  speakers: Speaker[];
  room?: string;
  /** What it belongs to, where the timetable tells tracks apart from rooms: `Security`, `Beginners`. */
  track?: string;
  /** The slug of the talk that fills it, where it has notes. */
  talk?: string;
  /** Line in the notes, from 1. */
  line: number;
  /** The file that it stands in, as of a talk. */
  file?: string;
}

/** What somebody does in a talk. */
export type Role = 'speaker' | 'panelist' | 'moderator';

/** Somebody whom a slot or a heading names. */
export interface Speaker {
  name: string;
  affiliation?: string;
  role: Role;
}

/** A talk or a section. */
export type Notes = Talk | Section;

/** What talks and sections have in common. */
interface Branch {
  /** Names it in the shell and begins the addresses of all it holds; unique within an event. */
  slug: string;
  title: string;
  /** Its heading as written, where that says more than the title: a number, a time, an affiliation. */
  heading?: string;
  /** Number of the day that it stands below, from 1, where the event has days. */
  day?: number;
  /** Its notes, in the order of the file. */
  nodes: Node[];
  /** Index over the nodes: the questions, in the order of the file. */
  questions: Question[];
  /** Index over the nodes: what they point to. Slides first, then in the order of the file; an address once. */
  references: Reference[];
  /** Line of the heading in the notes, from 1. */
  line: number;
  /** Where the event is more than one file: the file that it stands in, its path from the event's folder, with `/`. */
  file?: string;
}

/** What somebody presented, or a panel, and has notes. */
export interface Talk extends Branch {
  kind: 'talk';
  /** From 1, in the order of the notes. */
  number: number;
  /** `YYYY-MM-DD`, where it is said for the talk. */
  date?: string;
  /** `HH:MM`, as of a slot. */
  start?: string;
  minutes?: number;
  room?: string;
  speakers: Speaker[];
}

/** Notes of the whole event, or of one of its days: a caveat, a break, closing impressions. */
export interface Section extends Branch {
  kind: 'section';
}

/** A text with its marks. */
export interface Text {
  /** Without Markdown's signs, not cleaned for a terminal. A line break is one that the writer kept. */
  text: string;
  /** Sorted by start; they nest or lie apart, never overlap by halves. */
  marks: readonly Mark[];
}

export type MarkKind = 'strong' | 'emphasis' | 'code' | 'struck' | 'link' | 'image';

/** A range of a text, in UTF-16 offsets, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** Of links and images. */
  url?: string;
  /** Of links: what they say of themselves besides, `[text](url "title")`. */
  title?: string;
}

/** The kinds of nodes, by the names that `in:` and `--json` have for them. */
export const nodeKinds = [
  'item',
  'heading',
  'paragraph',
  'quote',
  'code',
  'table',
  'image',
  'question',
  'answer',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/**
 * One block of the notes at its place. A heading holds what stands below it; an item its paragraphs, code and
 * items; a quotation what is quoted behind its first paragraph, which is its own text; a paragraph that leads
 * into a list (`…:`) that list; a question its answers.
 */
export interface Node extends Text {
  kind: NodeKind;
  /** For example `stns/4.2`: the second node below the fourth of the talk. */
  address: string;
  /** First line in the notes, from 1. */
  line: number;
  children: Node[];
  /** Of a heading, as written: 1-6. */
  level?: number;
  /** Of a numbered item, as written with its sign: `3.`, `3)`. */
  ordinal?: string;
  /** Of a task item. */
  task?: 'open' | 'done';
  /** Of code: the fence's word, where it has one. */
  language?: string;
  /** Of a table: its rows, the header first, all of one length. Its text is a row a line, cells apart by ` | `. */
  rows?: Text[][];
  /** Of an image. */
  url?: string;
  /** Of a question or an answer: what marks it in the notes, where that is more than `Q` or `A`: `Q1`, `質問2`. */
  label?: string;
  /** Of a question, who asked; of an answer, who gave it; where the notes say so. */
  by?: string;
}

/** A question as the index has it. */
export interface Question extends Text {
  /** For example `stns/q1`. */
  address: string;
  /** The address of the node. */
  node: string;
  /** Who asked. */
  asker?: string;
  /** The address of the answer that this question follows up, as the index has it: `stns/q1.2`. */
  follows?: string;
  answers: Answer[];
  line: number;
}

/** An answer, as the index of questions has it. */
export interface Answer extends Text {
  /** For example `stns/q1.2`. */
  address: string;
  /** The address of the node. */
  node: string;
  /** Who gave it. */
  by?: string;
  line: number;
}

/** The kinds of references; `link` is any other. */
export const referenceKinds = ['slides', 'repository', 'article', 'book', 'post', 'link'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Something outside that the notes point to. */
export interface Reference {
  /** For example `stns/l1`. */
  address: string;
  kind: ReferenceKind;
  title: string;
  /** Absent where the notes name it without an address. */
  url?: string;
  /** The address of the node that points to it; absent where the heading or the timetable does. */
  node?: string;
  line: number;
}

/** Whether notes are a talk's. */
export function isTalk(notes: Notes): notes is Talk {
  return notes.kind === 'talk';
}

/** An event's talks, in the order of the notes. */
export function talksOf({ notes }: Event): Talk[] {
  return notes.filter(isTalk);
}
