import type { Instance } from 'ink';
import { type AppProps, renderApp } from './app.tsx';
import type { Size } from './state/state.ts';
import type { Store } from './store.ts';
import { filterInput } from './terminal/input.ts';
import { inkOutput } from './terminal/output.ts';
import { type Leaving, TerminalGuard } from './terminal/restore.ts';
import { type SuspendHooks, type Suspension, suspension } from './terminal/suspend.ts';

/** What Ink changes in the terminal. */
const inkModes = ['raw', 'alternate', 'cursor', 'paste'] as const;

/** The terminal while the TUI has it: takes it, draws on it, hands it over and gives it back. */
export class FullScreen {
  readonly #store: Store;
  readonly #guard = new TerminalGuard();
  readonly #output = inkOutput(process.stdout);
  readonly #stops: (() => void)[] = [];
  #suspension: Suspension | undefined;
  #instance: Instance | undefined;
  /** Whether everything will be drawn anew. */
  #repainting = false;
  /** Whether the reader has left for good. */
  #left = false;
  /** Whether someone else has the terminal. */
  #away = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Shows the app until `leave` is called. `onReady` is called behind the first frame. */
  async run(
    props: Omit<AppProps, 'store' | 'onReady'>,
    leaving: Leaving,
    onReady: () => void,
  ): Promise<void> {
    this.#listen(leaving);
    try {
      this.#guard.hold(...inkModes);
      const store = this.#store;
      const stdin = filterInput(process.stdin, mouse => store.happen({ type: 'mouse', mouse }), hangUp);
      const ready = (suspendTerminal: SuspendHooks['suspendTerminal']) => {
        this.#ready(suspendTerminal);
        onReady();
      };
      this.#instance = renderApp({ ...props, store, onReady: ready }, stdin, this.#output.stream);
      this.#mouse();
      await this.#instance.waitUntilExit();
      this.#left = true;
      // Ink has taken these back; a second time would move the cursor on some terminals.
      this.#guard.release(...inkModes);
    } finally {
      this.#guard.restore();
      for (const stop of this.#stops) stop();
    }
  }

  leave(): void {
    this.#left = true;
    this.#instance?.unmount();
  }

  /** Undefined until the first frame is drawn. */
  get suspension(): Suspension | undefined {
    return this.#suspension;
  }

  /** Writes beside what Ink draws. */
  write(text: string): void {
    process.stdout.write(text);
  }

  /**
   * Draws everything anew. A terminal that changes its size moves the cursor as it likes, but Ink draws from where it
   * left it. A terminal that has its old size again has lost what was drawn; Node does not tell of that, but the
   * signal does.
   */
  repaint(): void {
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

  #listen(leaving: Leaving): void {
    const store = this.#store;
    const resized = () => store.happen({ type: 'resize', size: { ...store.get().size, ...terminalSize() } });
    const repaint = () => this.repaint();
    // Before Ink listens, which would draw the old frame in the new size.
    process.stdout.on('resize', resized);
    process.on('SIGWINCH', repaint);
    this.#stops.push(
      this.#guard.guard(leaving),
      () => process.stdout.off('resize', resized),
      () => process.off('SIGWINCH', repaint),
      store.subscribe(() => this.#mouse()),
    );
  }

  #ready(suspendTerminal: SuspendHooks['suspendTerminal']): void {
    this.#suspension = suspension({
      suspendTerminal,
      leave: () => {
        this.#away = true;
        this.#mouse();
        this.#guard.lend();
      },
      back: () => this.#guard.takeBack(...inkModes),
      enter: () => {
        if (this.#left) return;
        this.#away = false;
        this.#mouse();
        // If the terminal changed its size meanwhile, it told whoever had it.
        process.emit('SIGWINCH', 'SIGWINCH');
      },
    });
    this.#stops.push(this.#suspension.install());
  }

  /** We have the mouse if the reader wants that and nobody else has the terminal. */
  #mouse(): void {
    this.#guard.mouse(this.#store.get().mouse && !this.#away);
  }
}

/** The terminal has gone, whether or not the system tells of that by a signal. */
function hangUp(): void {
  process.emit('SIGHUP', 'SIGHUP');
}

/** A terminal that does not tell its size has 80 by 24. */
export function terminalSize(): Size {
  const { columns, rows } = process.stdout;
  return { columns: columns || 80, rows: rows || 24 };
}
