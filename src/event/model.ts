/**
 * The model of an event's notes: plain data, as `--json` prints it.
 * Field names are a public interface; a change to one is a breaking change.
 */

/** One meetup or conference day. */
export interface Event {
  /** The data file's stem; `stdin` for notes read from a pipe. */
  id: string;
  title: string;
  /** `YYYY-MM-DD`. */
  date?: string;
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
  /** The timetable, in order. */
  slots: Slot[];
  /** In the order of the notes, numbered from 1. */
  talks: Talk[];
  /** Notes that belong to the whole event, in the order of the notes. */
  sections: Section[];
}

export type SlotKind = 'talk' | 'panel' | 'break' | 'ceremony';

/** One row of the timetable. */
export interface Slot {
  /** `HH:MM`, two digits each, the event's local time. */
  start: string;
  /** Absent where the timetable gives none. */
  minutes?: number;
  title: string;
  kind: SlotKind;
  speakers: Speaker[];
  /** The slug of the talk that fills it, where it has notes. */
  talk?: string;
  /** Line in the notes, from 1. */
  line: number;
}

export type Role = 'speaker' | 'panelist' | 'moderator';

export interface Speaker {
  name: string;
  affiliation?: string;
  role: Role;
}

/** What talks and sections have in common. */
export interface Notes {
  /** Names it in the shell and begins the addresses of all it holds; unique within an event. */
  slug: string;
  title: string;
  /** The outline. */
  items: Item[];
  /** In the order of the notes, a follow-up right behind the question it follows. */
  questions: Question[];
  /** Slides first, then in the order of the notes; an address once. */
  references: Reference[];
  remarks: Remark[];
  /** Line of the heading in the notes, from 1. */
  line: number;
}

/** What fills a slot and has notes. */
export interface Talk extends Notes {
  /** From 1, in the order of the notes. */
  number: number;
  /** `HH:MM`, from its slot. */
  start?: string;
  minutes?: number;
  speakers: Speaker[];
}

/** Whether notes are a talk's. */
export function isTalk(notes: Notes): notes is Talk {
  return 'number' in notes;
}

/** Notes of the whole event: a caveat, closing impressions. */
export interface Section extends Notes {
  /** Whether it stands after the first talk. */
  after: boolean;
}

/** Text of one line with its marks; every part of the outline, the Q&A and the remarks is one. */
export interface Text {
  /** Without Markdown's signs, not cleaned for a terminal. */
  text: string;
  /** Sorted by start; they nest or lie apart, never overlap by halves. */
  marks: Mark[];
}

export type MarkKind = 'strong' | 'emphasis' | 'code' | 'struck' | 'link' | 'image';

/** A range of a text, in UTF-16 offsets, end exclusive. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** Of links and images. */
  url?: string;
}

/** One entry of an outline. */
export interface Item extends Text {
  /** For example `stns/4.2`. */
  address: string;
  /** Absent for a common item. */
  kind?: 'heading' | 'quote' | 'code';
  /** Present for task items. */
  task?: 'open' | 'done';
  children: Item[];
  /** Line in the notes, from 1. */
  line: number;
}

export interface Question extends Text {
  /** For example `stns/q1`. */
  address: string;
  asker?: string;
  /** The address of the answer that this question follows up. */
  follows?: string;
  answers: Answer[];
  line: number;
}

export interface Answer extends Text {
  /** For example `stns/q1.2`. */
  address: string;
  /** Who gave it, where the notes say so. */
  by?: string;
  /** Details, addressed as items below the answer: `stns/q1.2.1`. */
  children: Item[];
  line: number;
}

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
  line: number;
}

/** One block of the note-taker's own prose. */
export interface Remark extends Text {
  /** For example `stns/r1`. */
  address: string;
  kind: 'prose' | 'heading' | 'code' | 'quote';
  /** As it stands in the notes, Markdown and all. */
  markdown: string;
  line: number;
}

/** Something the reader had to guess, or could not use. */
export interface Warning {
  /** Line in the notes, from 1. */
  line: number;
  message: string;
}
