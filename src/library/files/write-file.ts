import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { unwritable } from '../../errors.ts';

/** The longest name of a file that file systems take, in bytes. */
const longestName = 255;

/**
 * The name of a file that is in use for a moment; it tells who made it. No secret, so it does without
 * `node:crypto`, which takes 2 ms to load. A name that would be too long is cut.
 */
export function temporaryName(file: string): string {
  const random = Math.floor(Math.random() * 16 ** 12);
  const end = `.${pid}-${random.toString(16).padStart(12, '0')}.tmp`;
  const name = basename(file);
  if (Buffer.byteLength(name + end) <= longestName) return file + end;
  const kept = Array.from(name);
  while (Buffer.byteLength(kept.join('') + end) > longestName) kept.pop();
  return join(dirname(file), kept.join('') + end);
}

/** Why a file could not be written, in words. */
const reasons: Record<string, string> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a file stands where a folder should',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links go in a circle',
};

/** What a file of the user's is written with. */
export interface WriteOptions {
  /** Whether a file that is there may be replaced; it keeps its mode and owner, and links still lead to it. */
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
    const target = stats ? realpathSync(path) : path;
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
function notWritten(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string'
    ? unwritable(`${path}: cannot be written: ${reasons[code] ?? code}`)
    : error;
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

/** A file of a folder that is written as a whole. */
export interface FolderFile {
  /** A name in the folder. */
  path: string;
  text: string;
}

/**
 * Writes a folder of the user's, whole or not at all. With `force` a folder that is there is kept under another name,
 * which is given back: it may hold more than what is written.
 * @throws Failure where it cannot be written, or is there and `force` is not given.
 */
export function writeUserFolder(
  folder: string,
  files: readonly FolderFile[],
  { force = false }: WriteOptions = {},
): string | undefined {
  const temporary = temporaryName(folder);
  try {
    if (existsSync(folder) && !force)
      throw unwritable(`${folder}: is already there`, '--force puts another in its place, and keeps it');
    mkdirSync(temporary);
    for (const { path, text } of files)
      writeFileSync(join(temporary, path), text, { flag: 'wx', flush: true });
    const aside = existsSync(folder) ? freeName(folder) : undefined;
    if (aside !== undefined) renameSync(folder, aside);
    renameSync(temporary, folder);
    return aside;
  } catch (error) {
    throw notWritten(error, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function freeName(folder: string): string {
  let name = `${folder}~`;
  for (let number = 2; existsSync(name); number++) name = `${folder}~${number}`;
  return name;
}
