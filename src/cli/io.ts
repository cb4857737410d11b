import { unwritable } from '../errors.ts';
import { isUnstarted } from '../terminal/child.ts';
import { type Pager, runPager } from '../terminal/pager.ts';
import {
  closeGoneTerminals,
  closeStandardStreams,
  isDevice,
  isTerminal,
  readAll,
  say,
  writeAll,
} from '../terminal/streams.ts';

/**
 * The program's only way to the outside: two streams out, one in, the terminal, the environment, the clock.
 * Tests hand in a twin.
 */
export interface Io {
  /** Writes to stdout. A reader that has gone away ends the program quietly. */
  out(text: string): void;
  /** Writes to stderr, cleaned; where that takes nothing, nobody is left to be told. */
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
  page(text: Iterable<string>, pager: Pager): Promise<boolean>;
}

/** The same Io with another environment. */
export function withEnvironment(io: Io, env: Io['env']): Io {
  return env === io.env ? io : Object.create(io, { env: { value: env } });
}

/** The Io of a real process. What costs time (`node:tty`, `process.stdout`) is touched on a terminal only. */
export function processIo(): Io {
  const outIsTty = isTerminal(1);
  return {
    outIsTty,
    get errIsTty() {
      return isTerminal(2);
    },
    get inIsTty() {
      return isTerminal(0);
    },
    columns: (outIsTty && process.stdout.columns) || 80,
    rows: (outIsTty && process.stdout.rows) || 24,
    env: process.env,
    now: () => new Date(),
    out,
    err: say,
    readIn: limit => readAll(0, limit),
    page,
  };
}

/** The shell's exit code for a program whose terminal has gone. */
export const hangUpCode = 129;

/** The exit code of a run that has ended with another, which lets go of a terminal that has gone meanwhile. */
export function ended(code: number): number {
  return closeGoneTerminals() ? hangUpCode : code;
}

/** A closed pipe ends the process with 0, a terminal that has gone quietly. */
function out(text: string): void {
  try {
    writeAll(1, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit(0);
    if (code === 'EIO' && isDevice(1)) {
      closeStandardStreams();
      process.exit(hangUpCode);
    }
    throw unwritable(`cannot write: ${message}`);
  }
}

/** The shell's exit code for what Ctrl+C ended. */
const interrupted = 130;

/** The pager owns the terminal until it ends. Ctrl+C ends the process with it. */
async function page(text: Iterable<string>, pager: Pager): Promise<boolean> {
  const end = await runPager(pager, text);
  if (end.signal === 'SIGINT' || end.code === interrupted) process.exit(interrupted);
  return !isUnstarted(end);
}
