import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  type Stats,
} from 'node:fs';
import { type Failure, notFound, unreadable } from '../errors.ts';

/** The largest notes that are read, in bytes. */
export const sizeLimit = 10 * 1024 * 1024;

/**
 * The bytes of a notes file. What is no regular file is refused before anything is read from it.
 * @throws Failure where it cannot be read, or is larger than `sizeLimit`.
 */
export function readNotesFile(path: string): Buffer {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO that nobody writes to waits for ever.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    const oddity = oddityOf(stats);
    if (oddity) throw unreadable(`${path}: is ${oddity}`, 'name a Markdown file, or - to read a pipe');
    if (stats.size > sizeLimit) throw tooLarge(path);
    return readAll(descriptor, stats.size);
  } catch (error) {
    throw asFailure(error, path);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

export function tooLarge(where: string): Failure {
  const limit = `${sizeLimit / 1024 / 1024} MB`;
  return unreadable(`${where}: larger than ${limit}`, 'split the notes into one file an event');
}

/**
 * The text of a file of the program's own; undefined where there is none, also where none can have that name.
 */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The stems of a folder's files of one extension, sorted; none where there is no such folder. */
export function stems(folder: string, extension: string): string[] {
  try {
    const names = readdirSync(folder).filter(name => name.endsWith(extension) && !name.startsWith('.'));
    return names.sort().map(name => name.slice(0, -extension.length));
  } catch {
    return [];
  }
}

function readAll(descriptor: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(descriptor, bytes, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

/** What is no regular file, in words; undefined for one. */
function oddityOf(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'a folder';
  return stats.isFIFO() ? 'a pipe' : 'a device';
}

/** Why a file could not be opened, in words. */
const reasons: Record<string, string> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'it is a socket',
};

/** What the system says of reading `path`, in words; any other error as it is. */
export function asFailure(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const looksLikeFile = /[/\\]|\.\w+$/.test(path);
    if (looksLikeFile)
      return unreadable(`${path}: no such file`, 'pepahate events lists what can be opened by its id');
    return notFound(`no event '${path}', and no such file`, 'pepahate events lists them');
  }
  return unreadable(`${path}: cannot be read: ${reasons[code] ?? code}`);
}
