import type { SettingRow } from '../config/rows.ts';
import type { Event, Node } from '../event/model.ts';
import type { LibraryEvent } from '../library/index.ts';
import type { OpenedEvent } from '../library/opened.ts';
import type { Line } from '../line/line.ts';
import type { Layout } from '../line/text.ts';
import type { Romaji } from '../search/romaji/index.ts';
import type { CodeColor } from '../view/nodes/text.ts';

/** A command as data; `program.ts` makes flags and help of it, `run` does the work. */
export interface Command<Options = Record<string, unknown>> {
  name: string;
  /** As in the usage line, for example `[TALK...]`; absent where it takes none. */
  operands?: string;
  /** What an operand can be. */
  takes?: Values;
  summary: string;
  /** What to type and what it does; help leads with them. */
  examples: readonly (readonly [command: string, does: string])[];
  options?: readonly Option[];
  /** What to do next where an operand was taken for a flag, if there is more to say than `--help` does. */
  unknownFlag?: string;
  run(operands: readonly string[], options: Options, context: Context): Promise<Result>;
}

/**
 * What an operand or the value of a flag can be, as a shell completes it: words that are named here, or what the
 * event, the library or the file system has.
 */
export type Values =
  | readonly Choice[]
  | 'anything'
  | 'talks'
  /** Talks, also of another event: `kaigi:stns`. */
  | 'places'
  | 'query'
  | 'speakers'
  | 'days'
  | 'rooms'
  | 'tracks'
  | 'events'
  | 'settings'
  | 'paths';

/** A word that a shell may complete, and what it stands for. */
export interface Choice {
  value: string;
  does?: string | undefined;
}

/** All that can be typed, as data. */
export interface Usage {
  /** What `pepahate` does without a command's name. */
  root: Command;
  commands: readonly Command[];
  /** The flags that all of them take. */
  flags: readonly Option[];
}

/** What arguments ask for: a command, its operands, and all flags together. */
export interface Request {
  command: Command;
  operands: string[];
  flags: Record<string, unknown>;
}

/** A flag of a command. */
export interface Option {
  /** As commander reads it: `--at <HH:MM>`. */
  flags: string;
  does: string;
  /** What its value can be. */
  takes?: Values;
  /** `before` is what the same flag gave before it, if it was given. @throws Failure where the value is none. */
  read?(value: string, before: unknown): unknown;
}

/** What the TUI has remembered of an event. */
export interface Remembered {
  /** Addresses, and slugs of talks. */
  stars: readonly string[];
  /** Slugs of the talks that were read. */
  read: readonly string[];
}

/** What a command may ask for. */
export interface Context {
  /** The event that `--event` names. How it was read is said on stderr, once, unless it is said elsewhere. */
  event(silently?: boolean): Promise<Event>;
  /** The same with where it lies. */
  opened(): Promise<OpenedEvent>;
  /** The same with how it was read and why, of which nothing is said. */
  inspected(): Promise<OpenedEvent>;
  /** The same, where a text may be a timetable that was copied from a page. */
  pasted(): Promise<OpenedEvent>;
  /** Whether a name is an event's: an id, or a path that is there or looks like one. */
  isEvent(name: string): boolean;
  /** What stands before an address to name the event: `kaigi:` where `of` did, or nothing. */
  prefix: string;
  /** What begins a command on the same event, as a shell takes it: `pepahate`, `pepahate -e notes.md`. */
  program: string;
  /** Whether a flag names the event, so that no operand does. */
  isFlagged: boolean;
  /** The ids of the library's events. */
  eventIds(): readonly string[];
  /** The ids of events that a name may have meant which is none of theirs. */
  meantEvents(name: string): readonly string[];
  /** What may be asked for of another event. */
  of(name: string): Context;
  /** Every event of the library, one by one. What cannot be read is told. */
  events(): AsyncIterable<LibraryEvent>;
  /** Adds a file or a folder to the library: the ids of its events, and whether it is new. */
  addToLibrary(path: string): Promise<{ ids: string[]; isNew: boolean }>;
  /** Takes what was added out of the library, by its path or its id. Gives the path. */
  removeFromLibrary(name: string): string;
  /** What finds Japanese by romaji; loads when it is asked for. */
  romaji(): Promise<Romaji>;
  /** Colours code where colours are seen; loads what that needs if some of these nodes are such code. */
  codeColor(nodes: readonly Node[]): Promise<CodeColor | undefined>;
  /** What the reader has starred in the event: addresses, and slugs of talks. */
  stars(): Promise<readonly string[]>;
  /** What is remembered of any event. */
  remembered(opened: OpenedEvent): Promise<Remembered>;
  /** Every setting with what holds and who says so; loads when it is asked for. */
  settings(): Promise<readonly SettingRow[]>;
  /** Where the config file is, or would be; undefined where there is no home. */
  configFile: string | undefined;
  now(): Date;
  /** The folder of the user's own notes, which need not exist; undefined where there is no home. */
  library: string | undefined;
  /** Whether there is a terminal to take over: in and out, and one that can do more than print. */
  interactive: boolean;
  /** Opens the TUI, at a slug or an address if one is given; resolves with the exit code. */
  browse(address?: string): Promise<number>;
  /** Something the reader should know, for stderr. */
  tell(message: string): void;
}

/** What a command found, in the shapes in which it can be shown. */
export interface Result {
  /** What `--json` prints. */
  data: unknown;
  lines(layout: Layout): Iterable<Line>;
  /** What is printed instead of lines, as it is: clean, and in a form of its own. */
  text?: string;
  /** Where nothing was found: what to say on a terminal. The exit code is then 1. */
  nothing?: string;
  /** Whether to exit with 1 although something was found. */
  fails?: boolean;
  /** Takes the terminal over instead of printing; resolves with the exit code. */
  start?(): Promise<number>;
}
