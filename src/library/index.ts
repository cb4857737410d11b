import { resolve, sep } from 'node:path';
import { type Failure, isFailure, misuse } from '../errors.ts';
import { bundledEvent, bundledFile } from './bundled.ts';
import { kindOfPath, stems } from './files/file.ts';
import { notesIn, refuseVast } from './files/folder.ts';
import { dropPath, keepPath, keptPaths } from './kept.ts';
import { noEvent, noFile } from './missing.ts';
import type { Library, OpenedEvent, OpenOptions } from './opened.ts';
import { eventsAt, ownEvents } from './own.ts';
import { openFile, openFolder, openStdin } from './read.ts';

/** The event that opens where none is named. */
export const defaultEvent = '2016-07-02-hatena-pepabo';

/**
 * Opens an event by its id, the path of its notes, a file or a folder, or `-` for stdin. Several names are read
 * as a folder of them.
 * @throws Failure where there is none of that name, or it cannot be read.
 */
export async function openEvent(
  library: Library,
  names: readonly string[],
  options: OpenOptions = {},
): Promise<OpenedEvent> {
  const [name = defaultEvent, ...others] = names;
  if (others.length > 0) return openSeveral(library, names, options);
  if (name === '-') return openStdin(library, options);
  const bundled = isId(name) ? bundledEvent(library, name, options) : undefined;
  if (bundled) return bundled;
  const own = ownPath(library, name);
  return own === undefined
    ? openPath(library, pathOf(library, name, options.pasted), options)
    : openPath(library, own, { ...options, isOwn: true });
}

/** Whether a name is an event's: an id, the path of a file or folder that exists, or `-`. */
export function namesEvent(library: Library, name: string): boolean {
  if (name === '-') return true;
  const isBundled = isId(name) && kindOfPath(bundledFile(library.bundled, name)) !== undefined;
  return isBundled || ownPath(library, name) !== undefined || kindOfPath(name) !== undefined;
}

/** The ids that a name may have meant which no event has. */
export function meantEvents(library: Library, name: string): readonly string[] {
  return library.suggest?.(name, eventIds(library)) ?? [];
}

/** An event of the library, and the id that opens it. */
export interface LibraryEvent extends OpenedEvent {
  id: string;
}

/**
 * Every event of the library that can be read, one by one, the bundled ones first; calls `onFailure` for each
 * other.
 */
export async function* libraryEvents(
  library: Library,
  onFailure: (failure: Failure) => void,
): AsyncGenerator<LibraryEvent> {
  const bundled = stems(library.bundled, '.json');
  for (const id of bundled) {
    const opened = bundledEvent(library, id);
    if (opened) yield { ...opened, id };
  }
  for (const { id, path } of ownEvents(library, bundled)) {
    const opened = await openPath(library, path, { isOwn: true }).catch(error => {
      if (!isFailure(error)) throw error;
      onFailure(error);
    });
    if (opened) yield { ...opened, id };
  }
}

/**
 * Adds a file or a folder to the library, where it lies. Gives the ids of its events, and whether it is new.
 * @throws Failure where nothing is there that can be read, or the list cannot be written.
 */
export async function addToLibrary(
  library: Library,
  name: string,
): Promise<{ ids: string[]; isNew: boolean }> {
  const path = resolve(name);
  // No name is not the folder that one is in.
  if (kindOfPath(name) === undefined) throw noFile(name, library.suggest);
  if (kindOfPath(path) === 'folder') refuseVast(name, notesIn(path));
  const paths = eventsAt(path);
  if (paths.length === 0) await openPath(library, path, {});
  for (const each of paths) await openPath(library, each, { isOwn: true });
  const isNew = keepPath(library, path);
  const ids = ownEvents(library, stems(library.bundled, '.json')).filter(own => paths.includes(own.path));
  return { ids: ids.map(({ id }) => id), isNew };
}

/**
 * Takes what was added out of the library, by its path or its id; the files stay. Gives the path.
 * @throws Failure where it was not added.
 */
export function removeFromLibrary(library: Library, name: string): string {
  const path = keptPaths(library).includes(resolve(name)) ? resolve(name) : ownPath(library, name);
  if (path === undefined && bundledEvent(library, name))
    throw misuse(`'${name}' is bundled, and stays`, 'only what was added can be removed');
  if (path === undefined) throw noEvent(name, eventIds(library), library.suggest);
  dropPath(library, path);
  return path;
}

async function openSeveral(
  library: Library,
  names: readonly string[],
  options: OpenOptions,
): Promise<OpenedEvent> {
  const paths = names.map(name => {
    if (name === '-') throw misuse('- is an event by itself', 'name files and folders beside one another');
    const isBundled = ownPath(library, name) === undefined && kindOfPath(name) === undefined && isId(name);
    if (isBundled && bundledEvent(library, name))
      throw misuse(
        `'${name}' is bundled, and is an event by itself`,
        'name files and folders beside one another',
      );
    return pathOf(library, name);
  });
  return openFolder(library, paths, options);
}

async function openPath(library: Library, path: string, options: OpenOptions): Promise<OpenedEvent> {
  return kindOfPath(path) === 'folder'
    ? openFolder(library, [path], options)
    : openFile(library, path, options);
}

/**
 * The path of the user's own notes; `pasted` where that is a timetable or a schedule.
 * @throws Failure where nothing of the library, and no file, has that name.
 */
function pathOf(library: Library, name: string, pasted = false): string {
  const path = ownPath(library, name) ?? name;
  if (kindOfPath(path) !== undefined) return path;
  throw pasted ? noFile(path, library.suggest) : noEvent(path, eventIds(library), library.suggest);
}

/** Whether a name can be an id, the name of a file, and so no path; where `\\` parts no folders, it may have some. */
function isId(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !name.includes('/') && !name.includes(sep);
}

/** The ids of the library's events, the bundled ones first. */
export function eventIds(library: Library): string[] {
  const bundled = stems(library.bundled, '.json');
  return [...bundled, ...ownEvents(library, bundled).map(({ id }) => id)];
}

/** Undefined where nothing of the user's in the library has that id. */
function ownPath(library: Library, id: string): string | undefined {
  if (!isId(id)) return undefined;
  return ownEvents(library, stems(library.bundled, '.json')).find(own => own.id === id)?.path;
}
