import type { Event } from '../event/model.ts';

/** What the TUI is given by the command that opens it. */
export interface Browsing {
  event: Event;
  /** A slug or an address to open at. */
  place?: string;
  colors: boolean;
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** The user's own notes: they can be edited, and are read again when they change. */
  own?: { file: string; read(): Promise<Event> };
  /** Where to remember things; absent where nothing is to be. */
  stateFolder?: string;
  /** One line for an error of the program itself. */
  describe(error: unknown): string;
}
