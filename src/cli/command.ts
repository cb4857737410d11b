import type { Event, Remark } from '../event/model.ts';
import type { Opened } from '../library/index.ts';
import type { Line } from '../line/line.ts';
import type { Layout } from '../line/text.ts';
import type { Readings } from '../search/corpus.ts';
import type { CodeColorer } from '../view/code.ts';

/** A command as data; `program.ts` makes flags and help of it, `run` does the work. */
export interface Command<Options = Record<string, unknown>> {
  name: string;
  /** As in the usage line, for example `[TALK...]`; absent where it takes none. */
  operands?: string;
  summary: string;
  /** What to type and what it does; help leads with them. */
  examples: readonly (readonly [command: string, does: string])[];
  options?: readonly Option[];
  /** What to do next where an operand was taken for a flag, if there is more to say than `--help` does. */
  unknownFlag?: string;
  run(operands: readonly string[], options: Options, context: Context): Promise<Result>;
}

/** A flag of a command. */
export interface Option {
  /** As commander reads it: `--at <HH:MM>`. */
  flags: string;
  does: string;
  /** @throws Failure where the value is none. */
  read?(value: string): unknown;
}

/** What a command may ask for. */
export interface Context {
  /** The event that `--event` names. Its warnings go to stderr. */
  event(): Promise<Event>;
  /** Every event of the library. */
  events(): Promise<Opened[]>;
  /** How kanji and kana are read, for what is typed as romaji; loads a table. */
  readings(): Promise<Readings>;
  now(): Date;
  /** Colours code where colours are seen; loads what that needs if some of these remarks are such code. */
  codeColorer(remarks: readonly Remark[]): Promise<CodeColorer | undefined>;
  /** Whether there is a terminal to take over: in and out, and one that can do more than print. */
  interactive: boolean;
  /** Opens the TUI, at a slug or an address if one is given; resolves with the exit code. */
  browse(place?: string): Promise<number>;
  /** Something the reader should know, for stderr. */
  tell(message: string): void;
}

/** What a command found, in the shapes in which it can be shown. */
export interface Result {
  /** What `--json` prints. */
  data: unknown;
  lines(layout: Layout): Line[];
  /** Where nothing was found: what to say on a terminal. The exit code is then 1. */
  nothing?: string;
  /** Takes the terminal over instead of printing; resolves with the exit code. */
  start?(): Promise<number>;
}
