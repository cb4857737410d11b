import { basename, dirname, join } from 'node:path';
import { notesSuffix } from '../text/endings.ts';
import { kindOfPath, namesIn } from './files/file.ts';
import { isNotesName, notesIn, realPath } from './files/folder.ts';
import { keptPaths } from './kept.ts';
import type { Library } from './opened.ts';

/** An event of the user's: a file of notes, or a folder of them. */
export interface OwnEvent {
  /** Unique among the events of the library, the bundled ones too; without `/`. */
  id: string;
  path: string;
}

/** How deep below the library's folder events may lie. */
const deepest = 4;
/** The most events that are looked for. */
const mostEvents = 5000;
/** The most folders that are looked into for events. */
const mostFolders = 2000;

/** Names of folders that are days of an event, and no events. */
const dayName = /^(?:(?:day|track|room)[-_ ]?\w{1,2}|\d{1,2}日目|(?:\d{4}-)?\d\d-?\d\d)$/i;
/** Names of folders that hold a year's events, and are none. */
const yearName = /^(?:19|20)\d\d年?$/;
/** A file that says what its folder is, and is no event. */
const aboutFolder = /^(?:readme|index)\./i;

/**
 * The user's events: what lies in the library's folder, then what was added, in that order and by name. The
 * ids of `taken` are not given again: one that is not free gets the name of its folder before it.
 */
export function ownEvents(library: Library, taken: readonly string[]): OwnEvent[] {
  const paths = library.own === undefined ? [] : eventsIn(library.own);
  for (const path of keptPaths(library)) paths.push(...eventsAt(path));
  const ids = new Set(taken);
  return [...new Set(paths)].slice(0, mostEvents).map(path => {
    const id = freeId(path, ids);
    ids.add(id);
    return { id, path };
  });
}

/** The events that a path which was added stands for: itself, or those of a folder of events. */
export function eventsAt(path: string): string[] {
  return kindOfPath(path) !== 'folder' || isEventFolder(path) ? [path] : eventsIn(path);
}

/** Where links lead in a circle, each folder is looked into once. */
function eventsIn(folder: string, depth = 0, seen = new Set([realPath(folder)])): string[] {
  return namesIn(folder).flatMap(name => {
    if (name.startsWith('.')) return [];
    const path = join(folder, name);
    const kind = kindOfPath(path);
    if (kind === 'file') return isNotesName(name) && !aboutFolder.test(name) ? [path] : [];
    if (kind !== 'folder' || depth >= deepest || seen.size >= mostFolders) return [];
    const real = realPath(path);
    if (seen.has(real)) return [];
    seen.add(real);
    return isEventFolder(path) ? [path] : eventsIn(path, depth + 1, seen);
  });
}

/** Whether a folder is one event: notes lie in it, or in folders that are its days. */
function isEventFolder(folder: string): boolean {
  if (yearName.test(basename(folder))) return false;
  const names = namesIn(folder).filter(name => !name.startsWith('.'));
  if (names.some(name => isNotesName(name) && kindOfPath(join(folder, name)) === 'file')) return true;
  const folders = names.filter(name => kindOfPath(join(folder, name)) === 'folder');
  return folders.length > 0 && folders.every(name => dayName.test(name)) && notesIn(folder).files.length > 0;
}

/** The name of a path without its ending; with those of the folders above it as far as it is not free. */
function freeId(path: string, taken: ReadonlySet<string>): string {
  let id = basename(path).replace(notesSuffix, '');
  for (let above = dirname(path); taken.has(id) && basename(above) !== ''; above = dirname(above))
    id = `${basename(above)}-${id}`;
  const name = id;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  return id;
}
