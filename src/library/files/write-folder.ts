import { lstatSync, mkdirSync, promises, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unwritable } from '../../errors.ts';
import { removeLeftBehind, temporaryName } from './temporary.ts';
import { notWritten, type WriteOptions } from './write-file.ts';

/** A file of a folder that is written as a whole. */
export interface FolderFile {
  /** A name in the folder. */
  path: string;
  text: string;
}

/**
 * Writes a folder of the user's, whole or not at all: aside, under a hidden name, then put in its place. With `force`
 * what is there is kept under another name, which is given back: it may hold more than what is written.
 * @throws Failure where it cannot be written, or is there and `force` is not given.
 */
export async function writeUserFolder(
  folder: string,
  files: readonly FolderFile[],
  { force = false }: WriteOptions = {},
): Promise<string | undefined> {
  const hidden = join(dirname(folder), `.${basename(folder)}`);
  const temporary = temporaryName(hidden);
  try {
    refuseToReplace(folder, force);
    removeLeftBehind(hidden);
    mkdirSync(temporary);
    const paths = files.map(({ path }) => join(temporary, path));
    files.forEach(({ text }, index) => {
      writeFileSync(paths[index]!, text, { flag: 'wx' });
    });
    await flush(paths);
    const aside = isThere(folder) ? freeName(folder) : undefined;
    if (aside !== undefined) renameSync(folder, aside);
    putInPlace(temporary, folder, aside);
    return aside;
  } catch (error) {
    throw notWritten(error, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** @throws Failure where another folder cannot take the place of what is there. */
function refuseToReplace(folder: string, force: boolean): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return;
  // A device, a pipe or a socket is of use to programs under its name alone; so is the folder they are in.
  const isKept = stats.isDirectory() || stats.isFile() || stats.isSymbolicLink();
  if (!isKept || /^\.{0,2}$/.test(basename(folder)))
    throw unwritable(`${folder}: has to stay there`, 'name another folder');
  if (!force)
    throw unwritable(`${folder}: is already there`, '--force puts another in its place, and keeps it');
}

/** What was put aside for it comes back where that fails. */
function putInPlace(temporary: string, folder: string, aside: string | undefined): void {
  try {
    renameSync(temporary, folder);
  } catch (error) {
    if (aside !== undefined) renameSync(aside, folder);
    throw error;
  }
}

/** How many files are brought to the disk at once; each by itself waits for it as long as all of them. */
const flushedAtOnce = 8;

async function flush(paths: readonly string[]): Promise<void> {
  const left = paths.values();
  const worker = async () => {
    for (const path of left) {
      const file = await promises.open(path, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    }
  };
  await Promise.all(Array.from({ length: flushedAtOnce }, worker));
}

/** Whether anything has that name, though it be a link that leads to nothing. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function freeName(folder: string): string {
  let name = `${folder}~`;
  for (let number = 2; isThere(name); number++) name = `${folder}~${number}`;
  return name;
}
