import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unwritable } from '../../errors.ts';
import { systemReason } from './system-error.ts';
import { temporaryName } from './temporary.ts';

/** What a file of the user's is written with. */
export interface WriteOptions {
  /**
   * Whether a file that is there may be replaced; it keeps its mode and owner. A link still leads to it, though there
   * was nothing yet where it leads.
   */
  force?: boolean | undefined;
}

/**
 * Writes a file of the user's, whole or not at all: aside, then put in its place.
 * @throws Failure where it cannot be written, or is there and `force` is not given.
 */
export function writeUserFile(
  path: string,
  text: string | Uint8Array,
  { force = false }: WriteOptions = {},
): void {
  let temporary: string | undefined;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw unwritable(`${path}: is a folder`, 'name a file');
    // What is no regular file, such as /dev/stdout, is written into.
    if (stats && !stats.isFile()) {
      writeFileSync(path, text);
      return;
    }
    if (stats && !force) throw alreadyThere(path);
    const target = force ? linkTarget(path) : path;
    // A folder that may be written to lets replace files that may not.
    if (stats) accessSync(target, constants.W_OK);
    temporary = temporaryName(target);
    writeFileSync(temporary, text, { flag: 'wx', flush: true, mode: stats ? 0o600 : 0o666 });
    if (stats && !isAlike(temporary, stats)) writeInto(target, text);
    else if (force) renameSync(temporary, target);
    else putNew(temporary, target, path);
  } catch (error) {
    throw notWritten(error, path);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { force: true });
  }
}

/** What a path leads to through links, though there be nothing; the path itself where that cannot be told. */
export function linkTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return path;
  }
  try {
    return linkTarget(resolve(dirname(path), readlinkSync(path)));
  } catch {
    return path;
  }
}

/** Gives a file the owner and mode of another that it is to replace; false where that cannot be, or has other names. */
function isAlike(temporary: string, { nlink, uid, gid, mode }: Stats): boolean {
  if (nlink > 1) return false;
  try {
    const made = statSync(temporary);
    if (made.uid !== uid || made.gid !== gid) chownSync(temporary, uid, gid);
    chmodSync(temporary, mode & 0o7777);
    return true;
  } catch {
    return false;
  }
}

/** Writes over a file where it lies. Where not all of it could be written, it holds again what it held. */
function writeInto(file: string, text: string | Uint8Array): void {
  const before = readFileSync(file);
  try {
    writeFileSync(file, text, { flag: 'r+', flush: true });
    truncateSync(file, Buffer.byteLength(text));
  } catch (error) {
    writeFileSync(file, before, { flag: 'r+', flush: true });
    truncateSync(file, before.length);
    throw error;
  }
}

/** Makes the folders that a file of the program's own lies in. @throws Failure where they cannot be made. */
export function makeParents(path: string): void {
  const folder = dirname(path);
  try {
    makeFolder(folder);
  } catch (error) {
    throw notWritten(error, folder);
  }
}

/**
 * Makes a folder of the program's own, with the folders above it, where it is not there. Node's own `recursive` never
 * ends where a folder refuses new ones with ENOENT.
 * @throws Error of the system.
 */
export function makeFolder(folder: string, again = true): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || !again || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    makeFolder(folder, false);
  }
}

/** What the system says of writing `path`, in words; any other error as it is. */
export function notWritten(error: unknown, path: string): unknown {
  const reason = systemReason(error, 'write');
  return reason === undefined ? error : unwritable(`${path}: cannot be written: ${reason}`);
}

/** Renaming would replace a file that has come meanwhile; a link is refused. */
function putNew(temporary: string, target: string, path: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw alreadyThere(path);
    // Some file systems know no links.
    renameSync(temporary, target);
  }
}

function alreadyThere(path: string) {
  return unwritable(`${path}: is already there`, '--force replaces it');
}
