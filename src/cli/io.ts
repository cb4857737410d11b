import { fstatSync, readSync, writeSync } from 'node:fs';
import { unwritable } from '../errors.ts';

/**
 * The program's only way to the outside: two streams out, one in, the terminal, the environment, the clock.
 * Tests hand in a twin.
 */
export interface Io {
  /** Writes to stdout. A reader that has gone away ends the program quietly. */
  out(text: string): void;
  /** Writes to stderr; where that takes nothing, nobody is left to be told. */
  err(text: string): void;
  readonly outIsTty: boolean;
  readonly errIsTty: boolean;
  readonly inIsTty: boolean;
  /** The terminal's width in columns; 80 where it is not known. */
  readonly columns: number;
  /** The terminal's height in rows; 24 where it is not known. */
  readonly rows: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** All of stdin, at most `limit` bytes and one chunk more. */
  readIn(limit: number): Buffer;
  /** Shows pieces of text in a pager and waits for its end; false where the pager cannot be started. */
  page(text: Iterable<string>, command: string): Promise<boolean>;
}

/** The Io of a real process. What costs time (`node:tty`, `process.stdout`) is touched on a terminal only. */
export function processIo(): Io {
  const outIsTty = isTty(1);
  return {
    outIsTty,
    get errIsTty() {
      return isTty(2);
    },
    get inIsTty() {
      return isTty(0);
    },
    columns: (outIsTty && process.stdout.columns) || 80,
    rows: (outIsTty && process.stdout.rows) || 24,
    env: process.env,
    now: () => new Date(),
    out,
    err,
    readIn,
    page,
  };
}

/** A pipe or a file is told without `node:tty`, which takes 3 ms to load. */
function isTty(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && require('node:tty').isatty(descriptor);
  } catch {
    // A closed descriptor.
    return false;
  }
}

/** Waits for a descriptor that is not ready, in milliseconds. */
const retryDelay = 5;

/** A closed pipe ends the process with 0. */
function out(text: string): void {
  try {
    writeAll(1, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(0);
    throw unwritable(`cannot write: ${message}`);
  }
}

function err(text: string): void {
  try {
    writeAll(2, text);
  } catch {
    // What stdout gets is still of use.
  }
}

/** Writes all of a text, whatever the descriptor takes at a time. */
function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    const written = attempt(() => writeSync(descriptor, rest));
    if (written !== undefined) rest = rest.subarray(written);
  }
}

/** Undefined where the descriptor was not ready; then it has waited. */
function attempt(action: () => number): number | undefined {
  try {
    return action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EOF') return 0;
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryDelay);
    return undefined;
  }
}

function readIn(limit: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total <= limit) {
    const chunk = Buffer.allocUnsafe(65536);
    const read = attempt(() => readSync(0, chunk));
    if (read === 0) break;
    if (read === undefined) continue;
    chunks.push(chunk.subarray(0, read));
    total += read;
  }
  return Buffer.concat(chunks);
}

/** The shell's exit code for what Ctrl+C ended. */
const interrupted = 130;

/** The pager owns the terminal until it ends; its leaving early is no error. Ctrl+C ends the process with it. */
async function page(text: Iterable<string>, command: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const { Readable } = await import('node:stream');
  // Without it, less takes Japanese for binary wherever the locale is not set.
  const env = { LESSCHARSET: 'utf-8', ...process.env };
  return new Promise(resolve => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const done = (shown: boolean) => {
      process.off('SIGINT', ignore);
      resolve(shown);
    };
    child.on('error', () => done(false));
    child.on('close', (code, signal) => {
      if (signal === 'SIGINT' || code === interrupted) process.exit(interrupted);
      // 126 and 127 are the shell's words for a command that cannot be run.
      done(code !== 126 && code !== 127);
    });
    child.stdin.on('error', ignore);
    Readable.from(text).pipe(child.stdin);
  });
}
