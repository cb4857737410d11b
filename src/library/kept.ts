import { resolve } from 'node:path';
import { misuse, notFound } from '../errors.ts';
import { readIfThere } from './files/file.ts';
import { makeParents, writeUserFile } from './files/write-file.ts';
import type { Library } from './opened.ts';

/**
 * The paths that belong to the library without lying in its folder, absolute, in the order in which they were
 * added. The file that keeps them has a path a line; what begins with `#` and empty lines are left as they are.
 */
export function keptPaths({ kept }: Library): string[] {
  return linesOf(kept).filter(isPath);
}

/**
 * Adds a file or folder to the library, where it lies; false where it belongs to it already.
 * @throws Failure where the list cannot be written.
 */
export function keepPath(library: Library, name: string): boolean {
  const path = resolve(name);
  if (/[\n\r]/.test(path)) throw misuse(`${name}: its name has a line break`, 'rename it first');
  const lines = linesOf(library.kept);
  if (lines.includes(path)) return false;
  write(library, [...lines, path]);
  return true;
}

/**
 * Takes a path out of the library again; the file stays.
 * @throws Failure where it was not added.
 */
export function dropPath(library: Library, path: string): void {
  const lines = linesOf(library.kept);
  if (!lines.includes(path))
    throw notFound(`${path} was not added to the library`, 'pepahate events lists it');
  write(
    library,
    lines.filter(line => line !== path),
  );
}

function isPath(line: string): boolean {
  return line !== '' && !line.startsWith('#');
}

function linesOf(file: string | undefined): string[] {
  const text = file === undefined ? undefined : readIfThere(file);
  return text === undefined ? [] : text.replace(/\n$/, '').split(/\r?\n/);
}

function write({ kept }: Library, lines: readonly string[]): void {
  if (kept === undefined) throw misuse('there is no home folder to keep a library in', 'set XDG_CONFIG_HOME');
  makeParents(kept);
  writeUserFile(kept, `${lines.join('\n')}\n`, { force: true });
}
