import { type ProcessPort, processPort } from './port.ts';

export interface SuspendHooks {
  /** Ink's own, from `useApp()`: leaves screen and modes, calls back, takes them again and draws everything anew. */
  suspendTerminal(callback: () => void | Promise<void>): Promise<void>;
  /** Turns off the modes that Ink does not know; Ink's are off by then. */
  leave(): void;
  /** The terminal is ours again; Ink's modes are still off. */
  back(): void;
  /** Turns them on again; Ink's are on by then. */
  enter(): void;
}

/** Hands the terminal over, to one at a time. While it is away, all of these do nothing. */
export interface Suspension {
  /** Ctrl+Z: stops the process group until it is continued. Does nothing on Windows, which has no job control. */
  suspend(): Promise<void>;
  /** Takes the terminal anew and draws everything, after others may have written to it. */
  redraw(): Promise<void>;
  /** Hands the terminal to a child until that ends; undefined where the terminal was away. */
  lend<Result>(action: () => Promise<Result>): Promise<Result | undefined>;
  /** Does the same at a SIGTSTP or SIGCONT from outside. Returns what ends that. */
  install(): () => void;
}

export function suspension(hooks: SuspendHooks, port: ProcessPort = processPort()): Suspension {
  let away = false;
  /** A stop of our own is followed by a SIGCONT, which arrives when everything is drawn already. */
  let expectsContinue = false;

  const handOver = async (action: () => void | Promise<void>) => {
    if (away) return;
    away = true;
    try {
      await hooks.suspendTerminal(() => {
        hooks.leave();
        const done = action();
        if (done) return done.finally(hooks.back);
        // In the same turn: whoever continued us sees the terminal taken at once.
        hooks.back();
        return undefined;
      });
    } finally {
      away = false;
      // After Ink has set raw mode: if we were continued in the background, that has stopped us again.
      hooks.enter();
    }
  };
  const stop = () => {
    port.stop();
    expectsContinue = true;
  };
  const suspend = async () => {
    if (port.platform !== 'win32') await handOver(stop);
  };
  const redraw = () => handOver(() => {});
  const lend = async <Result>(action: () => Promise<Result>) => {
    let result: Result | undefined;
    await handOver(async () => {
      result = await action();
    });
    return result;
  };
  const onStop = () => quietly(suspend());
  const onContinue = () => {
    if (!expectsContinue) quietly(redraw());
    expectsContinue = false;
  };
  const install = () => {
    port.on('SIGTSTP', onStop);
    port.on('SIGCONT', onContinue);
    return () => {
      port.off('SIGTSTP', onStop);
      port.off('SIGCONT', onContinue);
    };
  };
  return { suspend, redraw, lend, install };
}

/** Ink refuses while someone else has the terminal; then the signal has nothing to do. */
function quietly(done: Promise<void>): void {
  done.catch(() => {});
}
