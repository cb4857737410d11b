import type { Event } from '../event/model.ts';
import { type LocalTime, timeOfEvent } from '../event/time.ts';
import { watchNotes } from '../library/watch.ts';
import { type Look, setLook } from '../line/style.ts';
import { lineWriter, say } from '../terminal/streams.ts';
import { setAmbiguousWidth } from '../text/width.ts';
import { codeText, hasColors } from '../view/code/index.ts';
import type { ListedEvent } from '../view/event.ts';
import { everyMinute, pauses, stays } from './clock.ts';
import { FullScreen, terminalSize } from './full-screen.ts';
import { setOwnKeys } from './keys/keymap.ts';
import type { OwnKeys } from './keys/own-keys.ts';
import { logged, type Timed, untimed } from './log.ts';
import { type MemoryFile, openMemory } from './memory/file.ts';
import { memoryOf, startState } from './memory/restore.ts';
import type { Painting } from './screens/frame.ts';
import { Searcher } from './searcher.ts';
import type { Effect, ExitCode } from './state/actions.ts';
import type { State } from './state/state.ts';
import { Store } from './store.ts';
import { type OwnNotes, perform, refresh, searcherPort, type World } from './world.ts';

/** An event that is browsed. */
export interface BrowsedEvent {
  event: Event;
  own?: OwnNotes | undefined;
  /** How the notes were read, in one line, not cleaned for a terminal; absent where that need not be said. */
  reading?: string | undefined;
}

/** The events of the library. */
export interface BrowsedLibrary {
  /** @throws Failure where the library cannot be read. */
  list(): Promise<readonly ListedEvent[]>;
  /** @throws Failure where the event cannot be read. */
  open(event: ListedEvent): Promise<BrowsedEvent>;
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

/** Shows an event full-screen until the reader leaves. Resolves with the exit code. */
export async function runTui(browsing: Browsing): Promise<number> {
  // This chunk has its own copies of what measures and of what draws.
  setAmbiguousWidth(browsing.ambiguousWidth);
  setLook(browsing.look);
  setOwnKeys(browsing.keys);
  return new Run(browsing).run();
}

/** How long the digits of a count wait for what follows. */
const pauseMilliseconds = 700;

/** How long a talk must stay open to count as read. */
const readingMilliseconds = 10_000;

/**
 * Columns of the timetable beside the talk that the reader has chosen. A screen reader, for which Ink has this variable,
 * reads row by row: there nothing stands beside anything else.
 */
function chosenPane({ INK_SCREEN_READER, PEPAHATE_PANE }: Browsing['env']): number | undefined {
  if (INK_SCREEN_READER === 'true') return 0;
  return PEPAHATE_PANE ? Number(PEPAHATE_PANE) : undefined;
}

/** One run of the TUI, from the first frame to the last: ties screen, memory, clock and file to the store. */
class Run {
  readonly #browsing: Browsing;
  /** What is browsed now. */
  #browsed: BrowsedEvent;
  #memory: MemoryFile;
  /** How often another event was asked for. */
  #asked = 0;
  /** What ends when another event is opened. */
  #stops: (() => void)[] = [];
  readonly #store: Store;
  readonly #screen: FullScreen;
  readonly #timed: Timed;
  readonly #searcher = new Searcher(searcherPort);
  readonly #pause = pauses(pauseMilliseconds);
  readonly #painting: Painting = { markerOf: this.#searcher.marker };
  /** What to say when the reader's own screen is back. */
  readonly #farewells: string[] = [];
  #code: ExitCode = 0;

  constructor(browsing: Browsing) {
    const { PEPAHATE_LOG } = browsing.env;
    this.#browsing = browsing;
    this.#browsed = browsing;
    this.#timed = PEPAHATE_LOG ? logged(lineWriter(PEPAHATE_LOG), () => performance.now()) : untimed;
    this.#memory = this.#openMemory();
    const state = this.#startState(browsing.address);
    this.#store = new Store(state, (effect, asked) => this.#perform(effect, asked), this.#timed);
    this.#screen = new FullScreen(this.#store);
  }

  async run(): Promise<number> {
    const { colors, env, now, describe } = this.#browsing;
    const stops = [
      everyMinute(now, () => this.#tick()),
      () => this.#leaveEvent(),
      () => this.#searcher.stop(),
    ];
    this.#beginEvent();
    // The Linux console prints sequences that it does not know.
    const links = colors && env['TERM'] !== 'linux';
    const leaving = { onLeave: () => void this.#save(), describe };
    try {
      await this.#screen.run({ painting: this.#painting, colors, links }, leaving, () => {
        if (this.#memory.message !== undefined) this.#warn(this.#memory.message);
        if (colors) stops.push(this.#colorCode());
      });
    } finally {
      for (const stop of stops) stop();
    }
    const problem = this.#save();
    if (problem !== undefined) this.#farewells.push(`pepahate: ${problem}`);
    for (const text of this.#farewells) say(`${text}\n`);
    return this.#code;
  }

  #openMemory(): MemoryFile {
    const { event, own } = this.#browsed;
    return openMemory(this.#browsing.stateFolder, event.id, own?.roots[0]);
  }

  /** What the event begins with: as it was left, or at an address. */
  #startState(address?: string): State {
    const { event, own, reading } = this.#browsed;
    const { memory } = this.#memory;
    const pane = chosenPane(this.#browsing.env);
    const now = this.#time();
    return startState({
      event,
      memory,
      size: { ...terminalSize(), ...(pane !== undefined && { pane }) },
      ...(now && { now }),
      ...(address !== undefined && { address }),
      ...(reading !== undefined && { reading }),
      own: own !== undefined,
    });
  }

  /** Marks talks as read and watches the notes, until the event is left. */
  #beginEvent(): void {
    const { own } = this.#browsed;
    this.#stops = [this.#marksRead(), ...(own ? [this.#watch(this.#current(own))] : [])];
  }

  #leaveEvent(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** The notes of an event as long as it is browsed: what comes of reading it later is let go. */
  #current(own: OwnNotes): OwnNotes {
    const isLeft = () => this.#browsed.own !== own;
    const read = async (shown: Event) => {
      try {
        const event = await own.read(shown);
        return isLeft() ? this.#store.get().event : event;
      } catch (error) {
        if (!isLeft()) throw error;
        return this.#store.get().event;
      }
    };
    return { ...own, read };
  }

  /** What is remembered is as it is now. */
  async #listEvents(): Promise<readonly ListedEvent[]> {
    this.#save();
    return this.#browsing.library.list();
  }

  /** Browses another event. Where another one yet was asked for meanwhile, that counts. */
  async #openEvent(listed: ListedEvent): Promise<void> {
    const asked = ++this.#asked;
    const browsed = await this.#browsing.library.open(listed);
    if (asked !== this.#asked) return;
    const problem = this.#save();
    this.#leaveEvent();
    this.#browsed = browsed;
    this.#memory = this.#openMemory();
    this.#store.happen({ type: 'opened', state: this.#startState() });
    this.#beginEvent();
    const said = problem ?? this.#memory.message;
    if (said !== undefined) this.#warn(said);
  }

  /** Marks a talk as read that stays open. Returns what stops it. */
  #marksRead(): () => void {
    const stay = stays(readingMilliseconds, slug => this.#store.happen({ type: 'stay', slug }));
    const look = () => {
      const { focus, open } = this.#store.get();
      stay(focus === 'talk' ? open : undefined);
    };
    look();
    const stop = this.#store.subscribe(look);
    return () => {
      stop();
      stay(undefined);
    };
  }

  /** Reads notes again that have changed, and says which are gone. Returns what stops it. */
  #watch({ roots, read }: OwnNotes): () => void {
    let isGone = false;
    return watchNotes(roots, {
      changed: async () => {
        const wasGone = isGone;
        isGone = false;
        const outcome = await refresh(read, this.#store, this.#world());
        if (outcome === 'same' && wasGone) this.#say('the notes are there again, as they were');
      },
      gone: name => {
        isGone = true;
        this.#warn(`${name} is gone; its notes stay here until you leave`);
      },
    });
  }

  /**
   * Colours code from the first event on that has some to colour, as what knows the languages takes tens of
   * milliseconds to load. Returns what stops it.
   */
  #colorCode(): () => void {
    let seen: Event | undefined;
    const look = () => {
      const { event } = this.#store.get();
      if (event === seen) return;
      seen = event;
      if (!this.#painting.colorCode && event.notes.some(({ nodes }) => hasColors(nodes)))
        void this.#loadColors();
    };
    look();
    return this.#store.subscribe(look);
  }

  async #loadColors(): Promise<void> {
    const { colorCode } = await import('../view/code/colors.ts');
    this.#painting.colorCode = (code, language) => codeText(code, language ?? '', colorCode);
    this.#store.happen({ type: 'repaint' });
  }

  #perform(effect: Effect, state: State): void {
    void this.#timed('effect', effect, () => perform(effect, state, this.#store, this.#world()));
  }

  #world(): World {
    const { env } = this.#browsing;
    const { own } = this.#browsed;
    const screen = this.#screen;
    return {
      env,
      platform: process.platform,
      write: text => screen.write(text),
      quit: code => {
        this.#code = code;
        screen.leave();
      },
      repaint: () => screen.repaint(),
      suspension: () => screen.suspension,
      searcher: this.#searcher,
      pause: this.#pause,
      events: { list: () => this.#listEvents(), open: event => this.#openEvent(event) },
      bug: error => this.#bug(error),
      ...(own && { own: this.#current(own) }),
    };
  }

  /** The footer has room for one line and goes with the next key, so a bug is told again at the end. */
  #bug(error: unknown): void {
    const text = this.#browsing.describe(error);
    this.#warn(text);
    this.#farewells.push(text);
  }

  #say(text: string): void {
    this.#store.happen({ type: 'say', message: { text, style: 'dim' } });
  }

  #warn(text: string): void {
    this.#store.happen({ type: 'say', message: { text, style: 'warning' } });
  }

  /** Returns what went wrong. */
  #save(): string | undefined {
    return this.#memory.save(memoryOf(this.#store.get()));
  }

  #tick(): void {
    const now = this.#time();
    if (now) this.#store.happen({ type: 'clock', now });
  }

  #time(): LocalTime | undefined {
    return timeOfEvent(this.#browsed.event, this.#browsing.now());
  }
}
