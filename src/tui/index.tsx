import type { EventRef } from '../across/found.ts';
import type { Event } from '../event/model.ts';
import { setLook } from '../line/style.ts';
import { lineWriter, say } from '../terminal/streams.ts';
import { setAmbiguousWidth } from '../text/width.ts';
import { codeText, hasColors } from '../view/code/index.ts';
import type { ListedEvent } from '../view/event.ts';
import type { Browsing } from './browsing.ts';
import { everyMinute, pauses } from './clock.ts';
import { previewsFound } from './found-preview.ts';
import { FullScreen, terminalSize } from './full-screen.ts';
import { setOwnKeys } from './keys/keymap.ts';
import { logged, type Timed, untimed } from './log.ts';
import { perform } from './perform.ts';
import type { Painting } from './screens/painting.ts';
import { Searcher, searcherPort } from './searcher.ts';
import type { Arrival, Effect, ExitCode } from './state/actions.ts';
import type { State } from './state/state.ts';
import { Store } from './store.ts';
import { Visit } from './visit.ts';
import type { World } from './world.ts';

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

/** Whether a screen reader reads the rows. The variable is Ink's, which takes `true` alone. */
function hasScreenReader({ INK_SCREEN_READER }: Browsing['env']): boolean {
  return INK_SCREEN_READER === 'true' || INK_SCREEN_READER === '1';
}

/** Columns of the timetable beside the talk that the reader has chosen: none for a screen reader, which reads whole rows. */
function chosenPane(env: Browsing['env']): number | undefined {
  if (hasScreenReader(env)) return 0;
  return env['PEPAHATE_PANE'] ? Number(env['PEPAHATE_PANE']) : undefined;
}

/** One run of the TUI, from the first frame to the last: ties screen, memory, clock and file to the store. */
class Run {
  readonly #browsing: Browsing;
  /** The event that is browsed now. */
  #visit: Visit;
  /** How often another event was asked for. */
  #asked = 0;
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
    this.#timed = PEPAHATE_LOG ? logged(lineWriter(PEPAHATE_LOG), () => performance.now()) : untimed;
    this.#visit = new Visit(browsing, browsing.stateFolder);
    const state = this.#startState(browsing.address);
    this.#store = new Store(state, (effect, asked) => this.#perform(effect, asked), this.#timed);
    this.#screen = new FullScreen(this.#store);
  }

  async run(): Promise<number> {
    const { colors, env, now, describe } = this.#browsing;
    const stops = [
      everyMinute(now, () => this.#tick()),
      () => this.#visit.end(),
      () => this.#searcher.stop(),
    ];
    stops.push(previewsFound(this.#store, this.#browsing.library.search));
    this.#visit.begin(this.#store, this.#world());
    // The Linux console prints sequences that it does not know.
    const links = colors && env['TERM'] !== 'linux';
    const leaving = { onLeave: () => void this.#save(), describe };
    try {
      await this.#screen.run(
        { painting: this.#painting, colors, links, screenReader: hasScreenReader(env) },
        leaving,
        () => {
          const { message } = this.#visit;
          if (message !== undefined) this.#store.warn(message);
          if (colors) stops.push(this.#colorCode());
        },
      );
    } finally {
      for (const stop of stops) stop();
    }
    const problem = this.#save();
    if (problem !== undefined) this.#farewells.push(`pepahate: ${problem}`);
    for (const text of this.#farewells) say(`${text}\n`);
    return this.#code;
  }

  /** What the event begins with: as it was left, or at an address. */
  #startState(address?: string): State {
    const pane = chosenPane(this.#browsing.env);
    const now = this.#visit.timeAt(this.#browsing.now());
    return this.#visit.startState({
      size: { ...terminalSize(), ...(pane !== undefined && { pane }) },
      ...(now && { now }),
      ...(address !== undefined && { address }),
    });
  }

  /** What is remembered is as it is now. */
  async #listEvents(): Promise<readonly ListedEvent[]> {
    this.#save();
    return this.#browsing.library.list();
  }

  /**
   * Browses another event. Where another one yet was asked for meanwhile, that counts; where a line is being typed into
   * the notes, it stays.
   */
  async #openEvent(listed: EventRef, at?: Arrival): Promise<void> {
    const asked = ++this.#asked;
    const browsed = await this.#browsing.library.open(listed);
    if (asked !== this.#asked) return;
    if (this.#store.get().overlay?.kind === 'add') {
      this.#store.warn(`${browsed.event.title} was not opened, as a line is being added`);
      return;
    }
    const problem = this.#save();
    this.#visit.end();
    this.#visit = new Visit(browsed, this.#browsing.stateFolder);
    this.#store.happen({ type: 'opened', state: this.#startState(), at });
    this.#visit.begin(this.#store, this.#world());
    const said = problem ?? this.#visit.message;
    if (said !== undefined) this.#store.warn(said);
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
    const { own } = this.#visit;
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
      eventsSearch: this.#browsing.library.search,
      pause: this.#pause,
      events: { list: () => this.#listEvents(), open: (event, at) => this.#openEvent(event, at) },
      report: shown => this.#visit.report(shown),
      bug: error => this.#bug(error),
      ...(own && { own }),
    };
  }

  /** The footer has room for one line and goes with the next key, so a bug is told again at the end. */
  #bug(error: unknown): void {
    const text = this.#browsing.describe(error);
    this.#store.warn(text);
    this.#farewells.push(text);
  }

  /** Returns what went wrong. */
  #save(): string | undefined {
    return this.#visit.save(this.#store.get());
  }

  #tick(): void {
    const now = this.#visit.timeAt(this.#browsing.now());
    if (now) this.#store.happen({ type: 'clock', now });
  }
}
