import { type Instance, render } from 'ink';
import { timeOfEvent } from '../event/time.ts';
import { watchFile } from '../library/watch.ts';
import { App } from './app.tsx';
import type { Browsing } from './browsing.ts';
import { everyMinute } from './clock.ts';
import { type Memory, memoryOf } from './memory.ts';
import { sessionOf, startState } from './restore-session.ts';
import { Searcher } from './searcher.ts';
import type { Effect, ExitCode, State } from './state.ts';
import { Store } from './store.ts';
import { filterInput } from './terminal/input.ts';
import { inkOutput } from './terminal/output.ts';
import { TerminalGuard } from './terminal/restore.ts';
import { type SuspendHooks, type Suspension, suspension } from './terminal/suspend.ts';
import { perform, refresh, searcherPort } from './world.ts';

/** Shows an event full-screen until the reader leaves; resolves with the exit code. */
export function browse(browsing: Browsing): Promise<number> {
  return new Session(browsing).run();
}

/** One run of the TUI, from the first frame to the last. */
class Session {
  readonly #browsing: Browsing;
  readonly #memory: Memory;
  readonly #store: Store;
  readonly #guard = new TerminalGuard();
  readonly #stops: (() => void)[] = [];
  readonly #output = inkOutput(process.stdout);
  readonly #searcher = new Searcher(searcherPort);
  #suspension: Suspension | undefined;
  #instance: Instance | undefined;
  #code: ExitCode = 0;
  /** Whether the whole screen will be drawn anew. */
  #repainting = false;
  /** Whether the screen is the reader's own again, for good. */
  #left = false;
  /** Whether someone else has the terminal. */
  #away = false;

  constructor(browsing: Browsing) {
    const { event, own, stateFolder, place } = browsing;
    this.#browsing = browsing;
    this.#memory = memoryOf(stateFolder, event.id, own?.file);
    const { session } = this.#memory;
    const now = this.#clock();
    const start = {
      event,
      session,
      size: size(),
      ...(now && { now }),
      ...(place !== undefined && { place }),
    };
    this.#store = new Store(startState(start), (effect, state) => this.#perform(effect, state));
  }

  async run(): Promise<number> {
    this.#listen();
    try {
      this.#guard.hold('raw', 'alternate', 'cursor', 'paste');
      this.#instance = this.#render();
      this.#mouse();
      await this.#instance.waitUntilExit();
      this.#left = true;
      // Ink has taken these back; once more would move the cursor on some terminals.
      this.#guard.release('raw', 'alternate', 'cursor', 'paste');
    } finally {
      this.#guard.restore();
      for (const stop of this.#stops) stop();
    }
    const wrong = this.#save();
    if (wrong !== undefined) process.stderr.write(`pepahate: ${wrong}\n`);
    return this.#code;
  }

  /** Everything that happens without a key. */
  #listen(): void {
    const { own, describe, now } = this.#browsing;
    const store = this.#store;
    const resized = () => store.happen({ type: 'resize', size: size() });
    const repaint = () => this.#repaint();
    // Before Ink listens, so that it draws no old frame in the new size.
    process.stdout.on('resize', resized);
    process.on('SIGWINCH', repaint);
    this.#stops.push(
      this.#guard.guard({ onLeave: () => void this.#save(), describe }),
      () => process.stdout.off('resize', resized),
      () => process.off('SIGWINCH', repaint),
      store.subscribe(() => this.#mouse()),
      everyMinute(now, () => this.#tick()),
    );
    if (own) this.#stops.push(watchFile(own.file, () => void refresh(store, own.read, this.#searcher)));
  }

  #render(): Instance {
    const store = this.#store;
    const stdin = filterInput(process.stdin, mouse => store.happen({ type: 'mouse', mouse }));
    const ready = (suspendTerminal: SuspendHooks['suspendTerminal']) => this.#ready(suspendTerminal);
    const { colors, env } = this.#browsing;
    // The Linux console prints what it does not know.
    const links = colors && env['TERM'] !== 'linux';
    return render(<App store={store} colors={colors} links={links} onReady={ready} />, {
      stdin,
      stdout: this.#output.stream,
      exitOnCtrlC: false,
      patchConsole: false,
      alternateScreen: true,
      incrementalRendering: true,
      interactive: true,
      // Ink's default of 30 makes each key wait for the next thirtieth of a second.
      maxFps: 1000,
    });
  }

  #ready(suspendTerminal: SuspendHooks['suspendTerminal']): void {
    this.#suspension = suspension({
      suspendTerminal,
      leave: () => {
        this.#away = true;
        this.#mouse();
      },
      enter: () => {
        if (this.#left) return;
        this.#away = false;
        this.#mouse();
        // A terminal that changed its size told whoever was in front.
        process.emit('SIGWINCH', 'SIGWINCH');
      },
    });
    this.#stops.push(this.#suspension.install());
    const { message } = this.#memory;
    if (message !== undefined)
      this.#store.happen({ type: 'say', message: { text: message, style: 'warning' } });
  }

  #perform(effect: Effect, state: State): void {
    const { env, own } = this.#browsing;
    const world = {
      env,
      platform: process.platform,
      write: (text: string) => void process.stdout.write(text),
      quit: (code: ExitCode) => {
        this.#code = code;
        this.#left = true;
        this.#instance?.unmount();
      },
      repaint: () => this.#repaint(),
      suspension: () => this.#suspension,
      searcher: this.#searcher,
      ...(own && { own }),
    };
    void perform(effect, state, this.#store, world);
  }

  #save(): string | undefined {
    return this.#memory.save(sessionOf(this.#store.get()));
  }

  /**
   * A terminal that changes its size moves the cursor as it likes, and Ink draws relative to where it left it.
   * There and back again it has lost what was drawn, and Node tells of no change: hence the signal.
   */
  #repaint(): void {
    if (this.#repainting) return;
    this.#repainting = true;
    // After Ink's own listener.
    setImmediate(() => {
      this.#repainting = false;
      if (this.#away || this.#left) return;
      this.#output.renew(() => this.#instance?.clear());
      this.#store.happen({ type: 'repaint' });
    });
  }

  /** The mouse is ours where the reader wants it so and nobody else has the terminal. */
  #mouse(): void {
    this.#guard.mouse(this.#store.get().mouse && !this.#away);
  }

  #tick(): void {
    const now = this.#clock();
    if (now) this.#store.happen({ type: 'clock', now });
  }

  #clock() {
    const { event, now } = this.#browsing;
    return timeOfEvent(event, now());
  }
}

/** The terminal's size; a terminal that does not tell has 80 by 24. */
function size(): State['size'] {
  const { columns, rows } = process.stdout;
  return { columns: columns || 80, rows: rows || 24 };
}
