import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { isFailure } from '../errors.ts';
import type { Notes } from '../event/model.ts';
import { countBelow } from '../event/walk.ts';
import { type LibraryEvent, openEvent } from '../library/index.ts';
import type { Library, OpenedEvent } from '../library/opened.ts';
import { isEmpty, parseQuery } from '../search/query.ts';
import type { Romaji } from '../search/romaji/index.ts';
import { Search } from '../search/search.ts';
import { allEvents, type NamedEvent, whyNotAcross } from './events.ts';
import {
  type EventRef,
  type FoundEvent,
  foundEvent,
  isSameEvent,
  refKey,
  type SaidReadings,
} from './found.ts';

/** What a worker is to look through. */
export interface SearchTask {
  library: Pick<Library, 'bundled' | 'own' | 'kept' | 'cache'>;
  named: NamedEvent;
  said?: SaidReadings | undefined;
  /** The zone of the named event; what came from a pipe is handed over itself. */
  zone?: string | undefined;
  piped?: OpenedEvent | undefined;
}

/** A query as it was typed; a later one takes the place of one that is still looked for. */
export interface Asked {
  turn: number;
  query: string;
}

/** The notes of a talk in which something was found. */
export interface AskedNotes extends EventRef {
  slug: string;
}

/** Undefined where there are none, or so many that to hand them over would take long. */
export interface NotesAnswer {
  notes: Notes | undefined;
}

/** What was found since the last answer of a turn. */
export interface Findings {
  turn: number;
  found: readonly FoundEvent[];
  searched: number;
  done: boolean;
  problem?: string;
}

/** An event that is kept from one query to the next, with its last search. */
interface Kept {
  opened: LibraryEvent;
  search?: Search;
}

/** Nodes of notes that are handed over within milliseconds. */
const mostNodes = 5000;
/** Milliseconds between two answers of a turn. */
const answerMilliseconds = 60;
/** Records that are searched between two looks at what was asked. */
const recordsPerLook = 5000;

/** Looks through the events for what it is asked, each event being read once. Errors that are bugs end the thread. */
export class Looker {
  readonly #source: AsyncGenerator<LibraryEvent>;
  readonly #kept: Kept[] = [];
  readonly #romaji: () => Promise<Romaji>;
  readonly #clock: () => number;
  #isWhole = false;
  #turn = 0;

  /** `clock` gives milliseconds. */
  constructor(
    source: AsyncGenerator<LibraryEvent>,
    romaji: () => Promise<Romaji>,
    clock: () => number = () => performance.now(),
  ) {
    this.#source = source;
    this.#romaji = romaji;
    this.#clock = clock;
  }

  /** Tells of what it finds, until something else is asked. An empty query has the events read. */
  async look({ turn, query: text }: Asked, tell: (answer: Findings) => void): Promise<void> {
    this.#turn = turn;
    const query = parseQuery(text);
    const problem = query.problem ?? whyNotAcross(query)?.problem;
    if (problem !== undefined) return tell({ turn, found: [], searched: 0, done: true, problem });
    const romaji = await this.#romaji();
    let found: FoundEvent[] = [];
    let last = this.#clock();
    let searched = 0;
    for (let kept = await this.#at(0); kept; kept = await this.#at(searched)) {
      const search = isEmpty(query) ? undefined : await this.#searched(kept, turn, text, romaji);
      if (turn !== this.#turn) return;
      const event = search && foundEvent(kept.opened, search);
      if (event) found.push(event);
      searched++;
      if (this.#clock() - last < answerMilliseconds) continue;
      tell({ turn, found, searched, done: false });
      found = [];
      last = this.#clock();
    }
    if (turn === this.#turn) tell({ turn, found, searched, done: true });
  }

  /** The notes of a talk of an event that was read. */
  notes({ slug, ...event }: AskedNotes): Notes | undefined {
    const kept = this.#kept.find(({ opened }) => isSameEvent(opened, event));
    const notes = kept?.opened.event.notes.find(each => each.slug === slug);
    const count = notes?.nodes.reduce((sum, node) => sum + 1 + countBelow(node), 0) ?? 0;
    return count <= mostNodes ? notes : undefined;
  }

  /** Undefined where something else was asked meanwhile. */
  async #searched(kept: Kept, turn: number, text: string, romaji: Romaji): Promise<Search | undefined> {
    const search = new Search(kept.opened.event, parseQuery(text), romaji, kept.search);
    for (let isDone = false; !isDone; ) {
      isDone = search.step(recordsPerLook);
      await asked();
      if (turn !== this.#turn) return undefined;
    }
    kept.search = search;
    return search;
  }

  /** The event at an index, read if it was not yet; undefined past the last. */
  async #at(index: number): Promise<Kept | undefined> {
    while (this.#kept.length <= index && !this.#isWhole) await this.#read();
    return this.#kept[index];
  }

  async #read(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done) this.#isWhole = true;
    else this.#kept.push({ opened: value });
  }
}

/** What was asked meanwhile is heard. */
function asked(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

function work(port: MessagePort): void {
  const { library: folders, named, said, zone, piped } = workerData as SearchTask;
  const library: Library = { ...folders, inIsTty: () => false, readIn: () => Buffer.alloc(0) };
  const open = async () =>
    piped ?? openEvent(library, named.roots ?? [named.id], { as: said?.get(refKey(named)), zone });
  const looker = new Looker(
    readable(allEvents(library, named, open, said)),
    () => import('../search/romaji/index.ts'),
  );
  port.on('message', (message: Asked | AskedNotes) => {
    if ('slug' in message) port.postMessage({ notes: looker.notes(message) } satisfies NotesAnswer);
    else void looker.look(message, answer => port.postMessage(answer));
  });
}

/** The events, up to one that was named and can no longer be read. */
async function* readable(events: AsyncGenerator<LibraryEvent>): AsyncGenerator<LibraryEvent> {
  try {
    yield* events;
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
}

// Elsewhere it is loaded and does nothing.
if (parentPort) work(parentPort);
