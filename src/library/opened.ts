import type { Event } from '../event/model.ts';
import type { EventReading, SaidReading, Warning } from '../event/reading.ts';
import { pathIn } from './files/folder.ts';

/** Where events are looked for. */
export interface Library {
  /** Folder of the bundled events, one JSON file each. */
  bundled: string;
  /** Folder of the user's own notes, a Markdown file or a folder for each event; need not exist. */
  own?: string | undefined;
  /** The file that lists what else belongs to the library, a path a line; need not exist. */
  kept?: string | undefined;
  /** Folder of what was read before; need not exist. Absent where nothing is to be kept. */
  cache?: string | undefined;
  inIsTty(): boolean;
  /** All of stdin, at most `limit` bytes and one chunk more; called for `-` only. */
  readIn(limit: number): Buffer;
  /** Of names those that somebody may have meant who typed another, the nearest first. */
  suggest?(typed: string, names: readonly string[]): readonly string[];
}

/** An event as it was opened. */
export interface OpenedEvent {
  event: Event;
  /** `bundled`, `stdin`, or the path of its file or folder; of several, with commas between. */
  where: string;
  /** What the reader had to guess, or could not use. */
  warnings: Warning[];
  /** How it was understood. */
  reading: EventReading;
  /** Of a schedule that lists meetups, opened to begin notes: each as an event of its own, by the slug of its talk. */
  meetups?: Readonly<Record<string, Event>>;
  /** Where it can be edited and read again; absent of what is bundled or comes from a pipe. */
  source?: Source;
}

/** Where notes lie, in absolute paths. */
export interface Source {
  /** The files and folders that were named: these are to be watched. */
  roots: string[];
  /** What `file` of talks, sections, slots and warnings begins from. */
  folder: string;
}

/** How an event is to be opened. */
export interface OpenOptions {
  /** Decides by hand what kind of notes they are. */
  as?: SaidReading | undefined;
  /** Whether the reading is to tell why. */
  inspect?: boolean;
  /** Whether a text may be a timetable that was copied from a page. */
  pasted?: boolean;
  /** The time zone of the event, an IANA name: that of notes, and in which the times of a schedule are told. */
  zone?: string | undefined;
  /** Whether the notes belong to the library, so that what is read of them is kept however small they are. */
  isOwn?: boolean;
}

/** A file of notes as it was decoded. */
export interface FileText {
  /** Below the folder of the event, with `/`. */
  path: string;
  /** Of several files and folders that were named, the one it belongs to: the first is 0. */
  root?: number;
  text: string;
  /** What was guessed of its encoding. */
  warnings: Warning[];
}

/** The absolute path of the file in which something of an event stands; `file` as its notes or slot have it. */
export function pathOfFile({ roots, folder }: Source, file: string | undefined): string {
  return file === undefined ? roots[0]! : pathIn(folder, file);
}
