import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { type Failure, unreadable } from '../../errors.ts';
import { systemReason } from './system-error.ts';

/** The largest notes that are read, in bytes; of a folder all files together. */
export const sizeLimit = 10 * 1024 * 1024;

/** In bytes. */
const chunkSize = 64 * 1024;

/** Pipes that the shell has opened for the program: `<(command)`. */
const openPipe = /^\/(?:dev|proc\/(?:self|\d+))\/fd\/\d+$|^\/dev\/stdin$/;

/**
 * The bytes of a notes file, to its end whatever size it tells. What is no regular file is refused before
 * anything is read from it, but for a pipe of the shell's.
 * No more than `sizeLimit` and one chunk are read.
 * @throws Failure where it cannot be read, or says that it is larger than `sizeLimit`.
 */
export function readNotesFile(path: string): Buffer {
  let descriptor: number | undefined;
  try {
    refuseOddities(path, statSync(path));
    // Without O_NONBLOCK, opening a FIFO that nobody writes to waits for ever.
    const wait = openPipe.test(path) ? 0 : (constants.O_NONBLOCK ?? 0);
    descriptor = openSync(path, constants.O_RDONLY | wait);
    const stats = fstatSync(descriptor);
    refuseOddities(path, stats);
    if (stats.size > sizeLimit) throw tooLarge(path);
    return readToEnd(descriptor);
  } catch (error) {
    throw asFailure(error, path);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What to say of notes that are larger than `sizeLimit`. */
export function tooLarge(where: string): Failure {
  const limit = `${sizeLimit / 1024 / 1024} MB`;
  return unreadable(`${where}: larger than ${limit}`, 'split the notes into one file an event');
}

/**
 * The text of a file of the program's own; undefined where there is none, also where none can have that name.
 */
export function readIfThere(path: string): string | undefined {
  return bytesIfThere(path)?.toString();
}

/** The bytes of such a file. What is no regular file is none: reading a pipe would wait for its writer. */
export function bytesIfThere(path: string): Buffer | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The text of the program's config file; undefined where there is none.
 * @throws Failure where it cannot be read.
 */
export function configText(path: string): string | undefined {
  try {
    // Reading a FIFO would wait for its writer.
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (!stats.isFile()) throw unreadable(`${path}: not a file`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw asFailure(error, path);
  }
}

/** The stems of a folder's files of one extension, sorted; none where there is no such folder. */
export function stems(folder: string, extension: string): string[] {
  return namesIn(folder)
    .filter(name => name.endsWith(extension) && !name.startsWith('.'))
    .map(name => name.slice(0, -extension.length));
}

/** The names in a folder, sorted; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** What stands at a path, a file also where that cannot be told; undefined where nothing does. */
export function kindOfPath(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'file' : undefined;
  }
}

/** The size of a file of /proc is 0, and that of a file that is written to grows. */
function readToEnd(descriptor: number): Buffer {
  const chunks: Buffer[] = [];
  for (let filled = 0; filled <= sizeLimit; ) {
    const chunk = Buffer.allocUnsafe(chunkSize);
    const read = readSync(descriptor, chunk, 0, chunkSize, null);
    if (read === 0) break;
    filled += read;
    chunks.push(chunk.subarray(0, read));
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** @throws Failure for what is no regular file. */
function refuseOddities(path: string, stats: Stats): void {
  const oddity = oddityOf(stats, path);
  if (oddity) throw unreadable(`${path}: is ${oddity}`, 'name a Markdown file, or - to read a pipe');
}

/** What is no regular file, in words; undefined for one. */
function oddityOf(stats: Stats, path: string): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'a folder';
  if (stats.isSocket()) return 'a socket';
  if (!stats.isFIFO()) return 'a device';
  return openPipe.test(path) ? undefined : 'a pipe';
}

/** What the system says of reading `path`, in words; any other error as it is. */
export function asFailure(error: unknown, path: string): unknown {
  const reason = systemReason(error, 'read');
  return reason === undefined ? error : unreadable(`${path}: cannot be read: ${reason}`);
}
