import { resolve } from 'node:path';
import { misuse, notFound } from '../errors.ts';
import { kindOfPath, readIfThere, readNotesFile } from './files/file.ts';
import { withLock } from './files/lock.ts';
import { makeParents, writeUserFile } from './files/write-file.ts';
import type { Library } from './opened.ts';

/**
 * The paths that belong to the library without lying in its folder, absolute, in the order in which they were
 * added. The file that keeps them has a path a line; what begins with `#` and empty lines are left as they are.
 */
export function keptPaths({ kept }: Library): string[] {
  return linesOf(kept && readIfThere(kept)).filter(isPath);
}

/**
 * Adds a file or folder to the library, where it lies; false where it belongs to it already.
 * @throws Failure where the list cannot be written.
 */
export function keepPath(library: Library, name: string): boolean {
  const path = resolve(name);
  if (/[\n\r]/.test(path)) throw misuse(`${name}: its name has a line break`, 'rename it first');
  const list = listOf(library);
  makeParents(list);
  const added = byteText(path);
  return rewrite(list, lines => (lines.includes(added) ? undefined : [...lines, added]));
}

/**
 * Takes a path out of the library again; the file stays.
 * @throws Failure where it was not added.
 */
export function dropPath(library: Library, path: string): void {
  const dropped = byteText(path);
  const isDropped = rewrite(listOf(library), lines =>
    lines.includes(dropped) ? lines.filter(line => line !== dropped) : undefined,
  );
  if (!isDropped) throw notFound(`${path} was not added to the library`, 'pepahate events lists it');
}

function isPath(line: string): boolean {
  return line !== '' && !line.startsWith('#');
}

/** @throws Failure where there is no place for a list. */
function listOf({ kept }: Library): string {
  if (kept === undefined) throw misuse('there is no home folder to keep a library in', 'set XDG_CONFIG_HOME');
  return kept;
}

/** A text whose characters are the bytes of another one. */
function byteText(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/**
 * Writes the lines that `change` makes of those of a list, as texts of bytes, while no other program does; false
 * where it makes none.
 * @throws Failure where the list cannot be read or written: what cannot be read is not replaced.
 */
function rewrite(list: string, change: (lines: readonly string[]) => readonly string[] | undefined): boolean {
  return withLock(`${list}.lock`, () => {
    // A path need not be in UTF-8, and what was written by hand stays as it is.
    const text = kindOfPath(list) === undefined ? undefined : readNotesFile(list).toString('latin1');
    const lines = change(linesOf(text));
    if (lines !== undefined)
      writeUserFile(list, Buffer.from(`${lines.join('\n')}\n`, 'latin1'), { force: true });
    return lines !== undefined;
  });
}

function linesOf(text = ''): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split(/\r?\n/);
}
