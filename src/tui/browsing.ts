import type { EventRef } from '../across/found.ts';
import type { EventsSearch } from '../across/index.ts';
import type { Event, Slot } from '../event/model.ts';
import type { SaidReading } from '../event/reading.ts';
import type { Look } from '../line/style.ts';
import type { Jot } from '../markdown/jot/index.ts';
import type { ListedEvent } from '../view/event.ts';
import type { ReadingReport } from '../view/reading.ts';
import type { OwnKeys } from './keys/own-keys.ts';
import type { Message } from './state/state.ts';

/** Notes of the user's own, in absolute paths: they can be edited, and are read again when they change. */
export interface OwnNotes {
  /** The files and folders that were named. */
  roots: readonly string[];
  /** Where a file lies, as notes and slots have it. */
  pathOf(file: string | undefined): string;
  /** The event as it is now: `shown` itself where it is the same. */
  read(shown: Event): Promise<Event>;
  /** Has them read from now on as they are said to be; undefined has them read by their signs. */
  readAs(as: SaidReading | undefined): void;
  /**
   * Adds a line to a file as it is now, and gives its number; undefined where there is no place for it.
   * @throws Failure where the file cannot be read or written.
   */
  add(file: string | undefined, jot: Jot): Promise<number | undefined>;
  /** Begins a slot's notes, as `add` adds a line: by a heading in the slot's file, or in a file of their own where the other talks have one. */
  begin(slot: Slot): Promise<{ file?: string | undefined; line: number } | undefined>;
}

/** An event that is browsed. */
export interface BrowsedEvent {
  event: Event;
  /** What opens it in the library. */
  listed: EventRef;
  own?: OwnNotes | undefined;
  /** Whether it is read from a published schedule, which takes no notes. */
  schedule?: boolean;
  /**
   * How the notes were read, in one line, not cleaned for a terminal; absent where that need not be said. It is given
   * the key, or the command, that tells more.
   */
  reading?: ((more: string) => Message | undefined) | undefined;
  /**
   * How the notes are read, and why; `shown` as of `OwnNotes.read`.
   * @throws Failure where they cannot be read.
   */
  report(shown: Event): Promise<ReadingReport>;
}

/** The events of the library. */
export interface BrowsedLibrary {
  /** @throws Failure where the library cannot be read. */
  list(): Promise<readonly ListedEvent[]>;
  /** @throws Failure where the event cannot be read. */
  open(event: EventRef): Promise<BrowsedEvent>;
  search: Pick<EventsSearch, 'run' | 'notes' | 'stop'>;
}

/** What the command that opens the TUI gives it. */
export interface Browsing extends BrowsedEvent {
  library: BrowsedLibrary;
  /** A slug or an address to open at. */
  address?: string;
  colors: boolean;
  /** How many columns the terminal gives to ambiguous characters. */
  ambiguousWidth: 1 | 2;
  /** How styles are drawn. */
  look: Look;
  /** Keys of the reader's own. */
  keys: OwnKeys;
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** The folder in which to remember things; absent where nothing is to be remembered. */
  stateFolder?: string;
  /** What to say of an error that is a bug: one line, or more with its stack. */
  describe(error: unknown): string;
}
