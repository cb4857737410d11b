import { type ProcessPort, processPort } from './port.ts';

export interface SuspendHooks {
  /** Ink's, of `useApp()`: leaves its screen and modes, calls back, takes them again and draws all anew. */
  suspendTerminal(callback: () => void | Promise<void>): Promise<void>;
  /** Takes our own modes back; Ink's are off by then. */
  leave(): void;
  /** Turns them on again; Ink's are on by then. */
  enter(): void;
}

/** Hands the terminal over, one at a time; what comes while it is away does nothing. */
export interface Suspension {
  /** Ctrl+Z: stops the process group until it is continued. Without job control (Windows) it does nothing. */
  suspend(): Promise<void>;
  /** Takes the terminal anew and draws all, for when others wrote to it. */
  redraw(): Promise<void>;
  /** Hands the terminal to a child until it has ended; undefined if the terminal was away. */
  lend<Result>(action: () => Promise<Result>): Promise<Result | undefined>;
  /** Does the same at SIGTSTP and SIGCONT from outside. Returns what ends that. */
  install(): () => void;
}

export function suspension(hooks: SuspendHooks, port: ProcessPort = processPort()): Suspension {
  let away = false;
  /** After a stop of our own a SIGCONT follows, which is told of when all is drawn. */
  let expectsContinue = false;

  const handOver = async (action: () => void | Promise<void>) => {
    if (away) return;
    away = true;
    try {
      await hooks.suspendTerminal(() => {
        hooks.leave();
        return action();
      });
    } finally {
      away = false;
      // After Ink has set raw mode: continued behind the shell, the program is stopped there again.
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

/** Ink refuses where someone else has its terminal; a signal then has nothing to do. */
function quietly(done: Promise<void>): void {
  done.catch(() => {});
}
