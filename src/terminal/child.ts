import type { ChildProcess } from 'node:child_process';

/** How a program ended that had the terminal; `error` where it could not even be started. */
export interface ChildEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  error?: NodeJS.ErrnoException;
}

/** Starts a program and waits for its end. Never rejects. */
export function childEnd(start: () => ChildProcess): Promise<ChildEnd> {
  return new Promise(resolve => {
    const failed = (error: unknown) =>
      resolve({ code: null, signal: null, error: error as NodeJS.ErrnoException });
    try {
      const child = start();
      child.on('error', failed);
      child.on('close', (code, signal) => resolve({ code, signal }));
    } catch (error) {
      failed(error);
    }
  });
}

/** Whether a program never ran; a shell says so by 126 (cannot be run) and 127 (not found). */
export function isUnstarted({ code, error }: ChildEnd): boolean {
  return error !== undefined || code === 126 || code === 127;
}

/**
 * While a child has the terminal, Ctrl+C and Ctrl+\ are the child's. Ctrl+Z must stop us as well, or the shell
 * never hears of it: so SIGTSTP has its default effect, and SIGCONT redraws nothing.
 * @returns what takes the signals back.
 */
export function lendSignals(): () => void {
  const ignore = () => {};
  const ignored = ['SIGINT', 'SIGQUIT'];
  for (const signal of ignored) process.on(signal, ignore);
  const kept = [...ignored, 'SIGTSTP', 'SIGCONT'].map(signal => {
    const listeners = process.rawListeners(signal).filter(listener => listener !== ignore);
    return { signal, listeners: listeners as (() => void)[] };
  });
  for (const { signal, listeners } of kept) for (const listener of listeners) process.off(signal, listener);
  return () => {
    for (const { signal, listeners } of kept) for (const listener of listeners) process.on(signal, listener);
    for (const signal of ignored) process.off(signal, ignore);
  };
}
