import os from 'node:os';
import { endingSignals } from '../../terminal/child.ts';
import { isHangUp } from '../../terminal/streams.ts';
import { mouseOff, mouseOn } from './mouse.ts';
import { autowrapOn } from './output.ts';
import { type ProcessPort, processPort } from './port.ts';

/** What a TUI changes in a terminal; `cursor` means that the cursor is hidden. */
export type Mode = 'mouse' | 'paste' | 'alternate' | 'cursor' | 'raw';

/** In the order in which they are taken back. */
const backSequences: readonly (readonly [Mode, string])[] = [
  ['mouse', mouseOff],
  ['paste', '\u001b[?2004l'],
  // Ink's output turns autowrap off with it.
  ['alternate', `${autowrapOn}\u001b[?1049l`],
  ['cursor', '\u001b[?25h'],
];

/** Ends a frame (synchronized output) and colours, before anything else. */
const endOfFrame = '\u001b[?2026l\u001b[0m';

/** Signals at which the terminal is restored: all that end a program which does not care for them. */
const signals = ['SIGINT', 'SIGQUIT', ...endingSignals] as const;

/** The exit code of a program whose terminal has gone. */
const hungUp = 128 + os.constants.signals.SIGHUP;

/** What to do when the program ends suddenly. */
export interface Leaving {
  /** Saves what must be saved; it cannot wait for anything. */
  onLeave(): void;
  /** What to say of an error that nobody caught: one line, or more with its stack. */
  describe(error: unknown): string;
}

/** Knows which modes are on, whoever turned them on, and takes back those and no others, however the program ends. */
export class TerminalGuard {
  readonly #port: ProcessPort;
  readonly #held = new Set<Mode>();
  #left = false;
  /** Whether someone else has the terminal. */
  #lent = false;
  /** An end that waits for the terminal to come back. */
  #putOff: (() => void) | undefined;

  constructor(port: ProcessPort = processPort()) {
    this.#port = port;
  }

  /** Notes which modes Ink turns on; to be called before it does. */
  hold(...modes: Mode[]): void {
    for (const mode of modes) this.#held.add(mode);
  }

  /** Notes which modes Ink itself has taken back. */
  release(...modes: Mode[]): void {
    for (const mode of modes) this.#held.delete(mode);
  }

  /** Turns the mouse on or off, the one mode that Ink does not know. */
  mouse(on: boolean): void {
    if (on === this.#held.has('mouse')) return;
    if (on) this.hold('mouse');
    else this.release('mouse');
    this.#port.write(on ? mouseOn : mouseOff);
  }

  /**
   * Someone else has the terminal, and nothing is written to it: an end that a signal or an error asks for waits for
   * `takeBack`. To be called when all modes have been taken back.
   */
  lend(): void {
    this.#held.clear();
    this.#lent = true;
  }

  /** The terminal is ours again: ends what was to end meanwhile, or notes which modes Ink turns on again. */
  takeBack(...modes: Mode[]): void {
    this.#lent = false;
    this.#putOff?.();
    if (!this.#left) this.hold(...modes);
  }

  /** Takes back every mode, before it returns. A second call does nothing. */
  restore(): void {
    if (this.#held.size === 0) return;
    const back = backSequences.filter(([mode]) => this.#held.has(mode)).map(([, sequence]) => sequence);
    const raw = this.#held.has('raw');
    this.#held.clear();
    this.#port.write(endOfFrame + back.join(''));
    if (raw) this.#setRaw();
  }

  /** A terminal that has gone cannot be set. */
  #setRaw(): void {
    try {
      this.#port.setRaw(false);
    } catch {}
  }

  /**
   * From now on the terminal is restored when the process ends, at signals (exit code 128 + n), and at errors that
   * nobody catches (70, but for those of a terminal that has gone). Returns what ends that, to be called when Ink is
   * done.
   */
  guard(leaving: Leaving): () => void {
    const failed = (error: unknown) =>
      isHangUp(error) ? this.#leave(leaving, hungUp) : this.#leave(leaving, 70, { error });
    const handlers: [string, (argument: unknown) => void][] = [
      ['exit', () => this.#leave(leaving)],
      ['uncaughtException', failed],
      ['unhandledRejection', failed],
      ...signals.map((signal): [string, () => void] => [
        signal,
        () => this.#leave(leaving, 128 + os.constants.signals[signal]),
      ]),
    ];
    for (const [event, handler] of handlers) this.#port.on(event, handler);
    return () => {
      for (const [event, handler] of handlers) this.#port.off(event, handler);
    };
  }

  /** Ink draws a last frame when the process ends, over the reader's main screen: so what it writes is dropped. */
  #leave({ onLeave, describe }: Leaving, code?: number, problem?: { error: unknown }): void {
    if (this.#left) return;
    if (this.#lent && code !== undefined) {
      this.#putOff ??= () => this.#leave({ onLeave, describe }, code, problem);
      return;
    }
    this.#left = true;
    this.restore();
    this.#port.mute();
    let reason = problem;
    try {
      onLeave();
    } catch (error) {
      reason ??= { error };
    }
    if (reason && !isHangUp(reason.error)) this.#port.say(`${describe(reason.error)}\n`);
    if (code !== undefined) this.#port.exit(code);
  }
}
