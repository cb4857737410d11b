import type { Speaker } from './model.ts';

/**
 * How notes were understood: what the reader tells of itself in a line, and what `check` shows. Plain data.
 */

/** The kinds of notes, by the names that `--as` and `reading:` take. */
export const readingKinds = ['talk', 'event', 'days', 'diary', 'minutes'] as const;

/**
 * What a file of notes was read as: the notes of one talk; an event with talks at one level of headings;
 * days or tracks with talks a level below; a diary, whose headings are sections; minutes, a meeting a date.
 */
export type ReadingKind = (typeof readingKinds)[number];

/** The levels of headings that `--as` and `reading:` take: `h3` says that every `###` heading is a talk. */
const talkLevels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** What notes are said by hand to be: a kind, or an event with its talks at one level of headings. */
export type SaidReading = ReadingKind | (typeof talkLevels)[number];

/** All of these, by name. */
export const saidReadings: readonly SaidReading[] = [...readingKinds, ...talkLevels];

/** The same, as a sentence lists them. */
export const saidChoices: readonly string[] = [...readingKinds, 'h1 to h6'];

/** What was said, taken apart: a kind, or a level of headings, 1-6. */
export function readSaid(said: SaidReading | undefined): { kind?: ReadingKind; level?: number } {
  const kind = readingKinds.find(each => each === said);
  if (kind !== undefined) return { kind };
  return said === undefined ? {} : { level: Number(said.slice(1)) };
}

/** Something the reader had to guess, or could not use. */
export interface Warning {
  /** Line in the notes, from 1. */
  line: number;
  message: string;
  /** The file that it is about, as of a talk. */
  file?: string;
  /** Whether something is not shown, or not as it was written, so that it is to be said at every command. */
  lost?: boolean;
}

/** From the least sure to the surest. */
export const certainties = ['guess', 'likely', 'sure'] as const;

/** How sure a reading is: by how far the next best one lies behind, and by what could as well be something else. */
export type Certainty = (typeof certainties)[number];

/** How sure a reading is, in words. */
export const certaintyText: Record<Certainty, string> = { sure: 'sure', likely: 'likely', guess: 'a guess' };

/**
 * What decided how notes were read: `schedule`, that they are a published schedule; `hand`, front matter or a flag;
 * `form`, the notes are written as docs/format.md describes; `signs`, evidence; `siblings`, evidence, and the other
 * files of the folder; `index`, that the file leads its folder.
 */
export type DecidedBy = 'schedule' | 'hand' | 'form' | 'signs' | 'siblings' | 'index';

/** What a heading was taken for: `group` holds talks and is no day. */
export type HeadingRole = 'title' | 'day' | 'group' | 'talk' | 'section' | 'part';

/** How a file was understood. */
export interface FileReading {
  /** Where the event is more than one file: as of a talk. */
  file?: string;
  kind: ReadingKind;
  /** What it was said to be by hand; absent where nothing was said, or it cannot be read so. */
  as?: SaidReading;
  /** Why it is not what it was said to be by hand: `no \`####\` heading can be a talk, as h4 says`. */
  refused?: string;
  by: DecidedBy;
  certainty: Certainty;
  /** Such as `an event of 7 talks (## headings), 5 with speakers`. */
  summary: string;
  /** What was guessed, in the order of lines. */
  guesses: Warning[];
  /** Only where it was asked for. */
  outline?: ReadingOutline;
}

/** What has a file read so again, whoever decided it. */
export function readAgainAs({ as, kind }: FileReading): SaidReading {
  return as ?? kind;
}

/** Why a file was understood so. */
export interface ReadingOutline {
  /** In the order of the file; without lines in bold and items that are no talks either way. */
  headings: HeadingReading[];
  /** The next best way; absent where there is none. */
  runnerUp?: RunnerUp;
}

/** One heading as it was understood. */
export interface HeadingReading {
  /** From 1. */
  line: number;
  /** 1-6 as written, 7 of a paragraph in bold, 8 of an item or another line. */
  level: number;
  role: HeadingRole;
  /** The role that it has in the runner-up, where that is another. */
  otherwise?: HeadingRole;
  /** As written, without Markdown's signs. */
  text: string;
  /** Of a talk, as of the model. */
  title?: string;
  speakers?: Speaker[];
  date?: string;
  start?: string;
  minutes?: number;
  /** Number of its day, from 1. */
  day?: number;
  slug?: string;
  signs: SignReading[];
}

/** A piece of evidence, in words, and what it adds to the role that the heading has; it speaks against it below 0. */
export interface SignReading {
  name: string;
  weight: number;
}

/** A way to read a file that was not taken. */
export interface RunnerUp {
  kind: ReadingKind;
  /** Of the headings that are talks, as of a heading; absent where none of one level are. */
  level?: number;
  /** As that of the file. */
  summary: string;
  /** How far it lies behind, in the unit of the signs' weights; below 0 where the better one was refused by hand. */
  behind: number;
}

/** How an event was understood, which can be many files. */
export interface EventReading {
  /** As of a file. */
  summary: string;
  certainty: Certainty;
  /** Whether there is nothing to be said of it: all was decided by hand or by the form. */
  silent: boolean;
  files: FileReading[];
}
