import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { unwritable } from '../errors.ts';
import { sanitize } from '../text/sanitize.ts';

/** Milliseconds to wait for a descriptor that is not ready. */
const retryDelay = 5;

const devNull = '/dev/null';

/** Whether a descriptor is a terminal; a closed one is none. */
export function isTerminal(descriptor: number): boolean {
  // `node:tty` takes 3 ms to load, which the build has it do when it is asked; a pipe or a file is told without it.
  return isDevice(descriptor) && isatty(descriptor);
}

/** Whether a descriptor is a terminal, though it have gone, or another device that is not /dev/null. */
export function isDevice(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
  } catch (error) {
    if (codeOf(error) === 'EBADF') return false;
    throw error;
  }
}

/**
 * Writes all of a text before it returns, however little the descriptor takes at a time. Gives up where it was
 * not ready `attempts` times, 5 ms apart.
 * @throws Error of the system, such as EPIPE.
 */
export function writeAll(descriptor: number, text: string, attempts = Number.POSITIVE_INFINITY): void {
  let rest = Buffer.from(text);
  for (let left = attempts; rest.length > 0 && left > 0; ) {
    const written = whenReady(() => writeSync(descriptor, rest));
    if (written === undefined) left--;
    else rest = rest.subarray(written);
  }
}

/**
 * Writes a message to stderr, cleaned, before it returns: it may hold names of files, and stderr may be a terminal.
 * Where that takes nothing, nobody is left to be told. Gives up as `writeAll` does.
 */
export function say(text: string, attempts?: number): void {
  try {
    writeAll(2, sanitize(text, 'screen'), attempts);
  } catch {
    // What stdout gets is still of use.
  }
}

/** Whether an error says that the terminal has gone: its window was closed, or a connection was cut. */
export function isHangUp(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EIO' || code === 'EPIPE';
}

/** Closes those of stdin, stdout and stderr whose terminal has gone, as below, and says whether there were any. */
export function closeGoneTerminals(): boolean {
  const gone = [0, 1, 2].filter(descriptor => {
    try {
      if (isDevice(descriptor)) writeSync(descriptor, '');
      return false;
    } catch (error) {
      return isHangUp(error);
    }
  });
  for (const descriptor of gone) closeSync(descriptor);
  return gone.length > 0;
}

/**
 * Puts nothing in place of stdin, stdout and stderr, just before the process ends: Node sets a terminal back then, and
 * aborts where that has gone. Nor may their numbers be free: Node aborts, too, where a thread that ends has taken one.
 */
export function closeStandardStreams(): void {
  for (const descriptor of [0, 1, 2]) {
    try {
      closeSync(descriptor);
    } catch {
      // It was closed.
    }
    try {
      openSync('/dev/null', 'r+');
    } catch {
      // There is none on Windows, which aborts for neither.
    }
  }
}

/**
 * What writes lines to the end of a file, cleaned, each before it returns.
 * @throws Failure where the file cannot be opened; Error of the system where it cannot be written.
 */
export function lineWriter(file: string): (line: string) => void {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'a');
  } catch (error) {
    throw unwritable(`cannot write ${file}: ${(error as Error).message}`, 'PEPAHATE_LOG names it');
  }
  return line => writeAll(descriptor, `${sanitize(line, 'screen')}\n`);
}

/**
 * All that a descriptor has to read: at most `limit` bytes and one chunk more.
 * @throws Error of the system.
 */
export function readAll(descriptor: number, limit: number): Buffer {
  const chunks: Buffer[] = [];
  for (let total = 0; total <= limit; ) {
    const chunk = Buffer.allocUnsafe(65536);
    const length = whenReady(() => readSync(descriptor, chunk));
    if (length === 0) break;
    if (length === undefined) continue;
    chunks.push(chunk.subarray(0, length));
    total += length;
  }
  return Buffer.concat(chunks);
}

/** Undefined where the descriptor was not ready, after a wait. */
function whenReady(action: () => number): number | undefined {
  try {
    return action();
  } catch (error) {
    // Windows ends a pipe so.
    if (codeOf(error) === 'EOF') return 0;
    if (codeOf(error) !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryDelay);
    return undefined;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
