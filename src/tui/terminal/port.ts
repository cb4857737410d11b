import { closeStandardStreams, say, writeAll } from '../../terminal/streams.ts';

/** What the terminal's edge needs of the process; tests hand in a twin. */
export interface ProcessPort {
  readonly platform: NodeJS.Platform;
  /** Writes sequences to stdout before it returns. Never throws, as the terminal may have gone. */
  write(sequences: string): void;
  /** Writes a message to stderr, cleaned, before it returns. Never throws. */
  say(text: string): void;
  setRaw(on: boolean): void;
  /** Drops whatever is written to `process.stdout` from now on. */
  mute(): void;
  /** Ends the process, and lets go of its terminal, which may have gone. */
  exit(code: number): void;
  on(event: string, handler: (...args: unknown[]) => void): void;
  off(event: string, handler: (...args: unknown[]) => void): void;
  /** Stops the process group, and returns when it is continued. */
  stop(): void;
}

export function processPort(): ProcessPort {
  return {
    platform: process.platform,
    write,
    say: text => say(text, attempts),
    setRaw: on => {
      if (process.stdin.isTTY) process.stdin.setRawMode(on);
    },
    mute: () => {
      process.stdout.write = () => true;
    },
    exit: code => {
      closeStandardStreams();
      process.exit(code);
    },
    on: (event, handler) => process.on(event, handler),
    off: (event, handler) => process.off(event, handler),
    stop: stopGroup,
  };
}

/**
 * Stops the process group, as Ctrl+Z does in a shell. Where no shell controls jobs, the kernel ignores SIGTSTP; a
 * SIGSTOP would stop us for good there, as nobody would continue us.
 */
function stopGroup(): void {
  const listeners = process.rawListeners('SIGTSTP') as (() => void)[];
  for (const listener of listeners) process.off('SIGTSTP', listener);
  process.kill(0, 'SIGTSTP');
  for (const listener of listeners) process.on('SIGTSTP', listener);
}

/** How often to wait for a terminal that takes nothing, 5 ms each. */
const attempts = 100;

/** Gives up silently: the terminal may have gone, a disk may be full. */
function write(sequences: string): void {
  try {
    writeAll(1, sequences, attempts);
  } catch {
    // Nobody can be told.
  }
}
