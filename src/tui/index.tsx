import type { Event } from '../event/model.ts';
import { type LocalTime, timeOfEvent } from '../event/time.ts';
import { watchNotes } from '../library/watch.ts';
import { type Look, setLook } from '../line/style.ts';
import { lineWriter, say } from '../terminal/streams.ts';
import { setAmbiguousWidth } from '../text/width.ts';
import { codeText, hasColors } from '../view/code.ts';
import { everyMinute, pauses, stays } from './clock.ts';
import { FullScreen, terminalSize } from './full-screen.ts';
import { logged, type Timed, untimed } from './log.ts';
import { type MemoryFile, openMemory } from './memory/file.ts';
import { memoryOf, startState } from './memory/restore.ts';
import type { Painting } from './screens/frame.ts';
import { Searcher } from './searcher.ts';
import type { Effect, ExitCode } from './state/actions.ts';
import type { State } from './state/state.ts';
import { Store } from './store.ts';
import { type OwnNotes, perform, refresh, searcherPort, type World } from './world.ts';

/** What the command that opens the TUI gives it. */
export interface Browsing {
  event: Event;
  /** A slug or an address to open at. */
  address?: string;
  /** How the notes were read, in one line, not cleaned for a terminal; absent where that need not be said. */
  reading?: string;
  colors: boolean;
  /** How many columns the terminal gives to ambiguous characters. */
  ambiguousWidth: 1 | 2;
  /** How styles are drawn. */
  look: Look;
  env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  own?: OwnNotes | undefined;
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
  return new Run(browsing).run();
}

/** How long the digits of a count wait for what follows. */
const pauseMilliseconds = 700;

/** How long a talk must stay open to count as read. */
const readingMilliseconds = 10_000;

/** One run of the TUI, from the first frame to the last: ties screen, memory, clock and file to the store. */
class Run {
  readonly #browsing: Browsing;
  readonly #memory: MemoryFile;
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
    const { event, own, env, stateFolder, address, reading } = browsing;
    const { PEPAHATE_LOG } = env;
    this.#browsing = browsing;
    this.#timed = PEPAHATE_LOG ? logged(lineWriter(PEPAHATE_LOG), () => performance.now()) : untimed;
    this.#memory = openMemory(stateFolder, event.id, own?.roots[0]);
    const { memory } = this.#memory;
    const now = this.#time();
    const size = terminalSize();
    const state = startState({
      event,
      memory,
      size,
      ...(now && { now }),
      address,
      reading,
      own: own !== undefined,
    });
    this.#store = new Store(state, (effect, asked) => this.#perform(effect, asked), this.#timed);
    this.#screen = new FullScreen(this.#store);
  }

  async run(): Promise<number> {
    const { own, colors, env, now, describe } = this.#browsing;
    const stops = [everyMinute(now, () => this.#tick()), this.#marksRead(), () => this.#searcher.stop()];
    if (own) stops.push(this.#watch(own));
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
    const { colorCode } = await import('../view/code-colors.ts');
    this.#painting.colorCode = (code, language) => codeText(code, language ?? '', colorCode);
    this.#store.happen({ type: 'repaint' });
  }

  #perform(effect: Effect, state: State): void {
    void this.#timed('effect', effect, () => perform(effect, state, this.#store, this.#world()));
  }

  #world(): World {
    const { env, own } = this.#browsing;
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
      bug: error => this.#bug(error),
      ...(own && { own }),
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
    const { event, now } = this.#browsing;
    return timeOfEvent(event, now());
  }
}
