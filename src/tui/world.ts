import type { EventRef } from '../across/found.ts';
import type { EventsSearch } from '../across/index.ts';
import type { Event } from '../event/model.ts';
import type { ListedEvent } from '../view/event.ts';
import type { ReadingReport } from '../view/reading.ts';
import type { OwnNotes } from './browsing.ts';
import type { Searcher } from './searcher.ts';
import type { Arrival, ExitCode } from './state/actions.ts';
import type { Suspension } from './terminal/suspend.ts';

/** What effects need of the world; tests hand in a twin. */
export interface World {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** The user's own notes; absent for a bundled event. */
  own?: Pick<OwnNotes, 'pathOf' | 'read' | 'readAs' | 'add' | 'begin'>;
  /** How the notes are read, and why. @throws Failure where they cannot be read. */
  report(shown: Event): Promise<ReadingReport>;
  /** Writes to the terminal, beside what Ink draws. */
  write(text: string): void;
  quit(code: ExitCode): void;
  /** Draws all rows anew. */
  repaint(): void;
  /** The events of the library, and another one in the place of this one. @throws Failure where it cannot be read. */
  events: { list(): Promise<readonly ListedEvent[]>; open(event: EventRef, at?: Arrival): Promise<void> };
  /** Undefined until the first frame is drawn. */
  suspension(): Suspension | undefined;
  searcher: Pick<Searcher, 'run' | 'rows' | 'prepare'>;
  /** Searches all events of the library. */
  eventsSearch: Pick<EventsSearch, 'run'>;
  /** Calls when nothing was typed for a while; a call that waits already is put off. */
  pause(call: () => void): void;
  /** Tells of an error that is a bug of ours, without ending the run. */
  bug(error: unknown): void;
}
