import type { ChildProcess } from 'node:child_process';

/** How a program ended that had the terminal; `error` where it could not even be started. */
export interface ChildEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  error?: NodeJS.ErrnoException;
}

/** Whether a program never ran; a shell says so by 126 (cannot be run) and 127 (not found). */
export function isUnstarted({ code, error }: ChildEnd): boolean {
  return error !== undefined || code === 126 || code === 127;
}

/**
 * The signals that end a program which does not care for them, without those that the keyboard sends. SIGUSR1 is
 * Node's own, for its debugger; SIGPROF belongs to profilers. SIGIOT is SIGABRT by its other name, for which Ink
 * listens too: by whichever name Node tells of it first, it must be found. Those that a system does not have never come.
 */
export const endingSignals: readonly NodeJS.Signals[] = [
  'SIGHUP',
  'SIGTERM',
  'SIGABRT',
  'SIGIOT',
  'SIGALRM',
  'SIGVTALRM',
  'SIGXCPU',
  'SIGXFSZ',
  'SIGUSR2',
  'SIGTRAP',
  'SIGSYS',
  'SIGIO',
  'SIGPWR',
  'SIGSTKFLT',
];

/** What the child has that the keyboard sends: Ctrl+C, Ctrl+\. */
const keyboardSignals = ['SIGINT', 'SIGQUIT'] as const;

/** Starts a program that has the terminal until it ends, and waits for that. Never rejects. */
export async function childEnd(start: () => ChildProcess): Promise<ChildEnd> {
  let child: ChildProcess | undefined;
  const giveBack = lendSignals(signal => handOn(signal, child));
  const end = await new Promise<ChildEnd>(resolve => {
    const failed = (error: unknown) =>
      resolve({ code: null, signal: null, error: error as NodeJS.ErrnoException });
    try {
      child = start();
      child.on('error', failed);
      child.on('close', (code, signal) => resolve({ code, signal }));
    } catch (error) {
      failed(error);
    }
  });
  await new Promise(resolve => setTimeout(resolve, lateSignal));
  giveBack();
  return end;
}

/** Milliseconds. The Ctrl+C that ended a child may reach us after its end, through another of Node's threads. */
const lateSignal = 30;

/**
 * While a child has the terminal, Ctrl+C and Ctrl+\ are the child's. Ctrl+Z must stop us as well, or the shell
 * never hears of it: so SIGTSTP has its default effect, and SIGCONT redraws nothing. What would end us goes to
 * `onEnding`: we end behind the child, or two programs would read the keys, it and the shell.
 * @returns what takes the signals back, and ends the process if that was put off and nobody else does it.
 */
function lendSignals(onEnding: (signal: NodeJS.Signals) => void): () => void {
  let ending: NodeJS.Signals | undefined;
  const ignore = () => {};
  const note = (signal: NodeJS.Signals) => {
    ending ??= signal;
    onEnding(signal);
  };
  for (const signal of keyboardSignals) process.on(signal, ignore);
  const kept = [...keyboardSignals, 'SIGTSTP', 'SIGCONT'].map(signal => {
    const listeners = process.rawListeners(signal).filter(listener => listener !== ignore);
    return { signal, listeners: listeners as (() => void)[] };
  });
  for (const { signal, listeners } of kept) for (const listener of listeners) process.off(signal, listener);
  for (const signal of endingSignals) process.on(signal, note);
  return () => {
    for (const { signal, listeners } of kept) for (const listener of listeners) process.on(signal, listener);
    for (const signal of keyboardSignals) process.off(signal, ignore);
    for (const signal of endingSignals) process.off(signal, note);
    if (ending && process.listenerCount(ending) === 0) process.kill(process.pid, ending);
  };
}

/** Milliseconds. Who signals a whole group signals the child too, and vim takes a second signal for haste. */
const ownSignal = 100;

/** Sends a signal on to a child and all that it has started, unless it has ended by itself meanwhile. */
function handOn(signal: NodeJS.Signals, child: ChildProcess | undefined): void {
  setTimeout(() => {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    void startedBy(child.pid).then(pids => {
      // A shell first, or it would say what became of its children.
      for (const pid of [child.pid!, ...pids]) signalTo(pid, signal);
    });
  }, ownSignal);
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
}

/** The processes below one: a shell that runs a pager ends without it. None where `ps` cannot tell. */
async function startedBy(parent: number): Promise<number[]> {
  const { execFile } = await import('node:child_process');
  const table = await new Promise<string>(resolve => {
    execFile('ps', ['-A', '-o', 'pid=', '-o', 'ppid='], (_, out) => resolve(out));
  });
  const pairs = table.split('\n').map(line => line.trim().split(/\s+/).map(Number));
  const found = [parent];
  for (const above of found)
    found.push(...pairs.flatMap(([pid, by]) => (by === above && pid !== undefined ? [pid] : [])));
  return found.slice(1);
}
