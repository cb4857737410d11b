import type { Event } from '../event/model.ts';
import type { SaidReading } from '../event/reading.ts';
import { type LocalTime, timeOfEvent } from '../event/time.ts';
import { watchNotes } from '../library/watch.ts';
import type { ReadingReport } from '../view/reading.ts';
import type { BrowsedEvent, OwnNotes } from './browsing.ts';
import { stays } from './clock.ts';
import { keyOf } from './keys/keymap.ts';
import { type MemoryFile, openMemory } from './memory/file.ts';
import { memoryOf, type Start, startState } from './memory/restore.ts';
import { refresh } from './own-notes.ts';
import type { State } from './state/state.ts';
import type { Store } from './store.ts';
import type { World } from './world.ts';

/** How long a talk must stay open to count as read. */
const readingMilliseconds = 10_000;

/** An event while it is browsed: what is remembered of it, the watch of its notes, and what marks talks as read. */
export class Visit {
  readonly #browsed: BrowsedEvent;
  readonly #memory: MemoryFile;
  /**
   * The reader's own notes, as long as the visit lasts: what comes of reading them later is let go, and nothing is
   * written into them at a place of another event.
   */
  readonly own: OwnNotes | undefined;
  #stops: (() => void)[] = [];
  #isOver = false;
  #store: Store | undefined;

  /** `stateFolder` is where things are remembered; absent where nothing is to be. */
  constructor(browsed: BrowsedEvent, stateFolder: string | undefined) {
    const { event, own } = browsed;
    this.#browsed = browsed;
    this.#memory = openMemory(stateFolder, event.id, own?.roots[0]);
    this.own = own && {
      ...own,
      read: shown => this.#read(own, shown),
      readAs: as => this.#readAs(own, as),
      add: async (file, jot) => (this.#isOver ? undefined : own.add(file, jot)),
      begin: async slot => (this.#isOver ? undefined : own.begin(slot)),
    };
  }

  /** What is to be said of the memory, if it could not be used as it was. */
  get message(): string | undefined {
    return this.#memory.message;
  }

  /** What the event begins with: as it was left, or where `at` says. */
  startState(at: Pick<Start, 'size' | 'now' | 'address'>): State {
    const { event, listed, own, schedule } = this.#browsed;
    const reading = this.#browsed.reading?.(keyOf('timetable', 'report') ?? 'pepahate check');
    return startState({
      ...at,
      event,
      listed,
      memory: this.#memory.memory,
      ...(reading && { reading }),
      own: own !== undefined,
      ...(schedule && { schedule }),
    });
  }

  /** Marks talks as read and watches the notes, until the visit ends. */
  begin(store: Store, world: Pick<World, 'searcher' | 'bug'>): void {
    this.#store = store;
    this.#stops = [marksRead(store), ...(this.own ? [watch(this.own, store, world)] : [])];
  }

  end(): void {
    this.#isOver = true;
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Remembers where the reader is. Returns what went wrong. */
  save(state: State): string | undefined {
    return this.#memory.save(memoryOf(state));
  }

  /** What time it is where the event takes place; undefined where that is not known. */
  timeAt(now: Date): LocalTime | undefined {
    return timeOfEvent(this.#browsed.event, now);
  }

  /** How the notes are read, and why. @throws Failure where they cannot be read. */
  report(shown: Event): Promise<ReadingReport> {
    return this.#browsed.report(shown);
  }

  /** How talks were left in one reading is remembered before another takes its place. */
  #readAs(own: OwnNotes, as: SaidReading | undefined): void {
    if (this.#store) this.save(this.#store.get());
    own.readAs(as);
  }

  async #read(own: OwnNotes, shown: Event): Promise<Event> {
    try {
      const event = await own.read(shown);
      return this.#isOver ? this.#store!.get().event : event;
    } catch (error) {
      if (!this.#isOver) throw error;
      return this.#store!.get().event;
    }
  }
}

/** Marks a talk as read that stays open. Returns what stops it. */
function marksRead(store: Store): () => void {
  const stay = stays(readingMilliseconds, slug => store.happen({ type: 'stay', slug }));
  const look = () => {
    const { focus, open } = store.get();
    stay(focus === 'talk' ? open : undefined);
  };
  look();
  const stop = store.subscribe(look);
  return () => {
    stop();
    stay(undefined);
  };
}

/** Reads notes again that have changed, and says which are gone. Returns what stops it. */
function watch({ roots, read }: OwnNotes, store: Store, world: Pick<World, 'searcher' | 'bug'>): () => void {
  let isGone = false;
  return watchNotes(roots, {
    changed: async () => {
      const wasGone = isGone;
      isGone = false;
      const outcome = await refresh(read, store, world);
      if (outcome === 'same' && wasGone) store.say('the notes are back, unchanged');
    },
    gone: name => {
      isGone = true;
      store.warn(`${name} is gone; its notes stay here until you leave`);
    },
  });
}
