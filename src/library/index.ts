import { join } from 'node:path';
import { type Failure, isFailure, misuse } from '../errors.ts';
import type { Event } from '../event/model.ts';
import { kindOfPath, namesIn, readIfThere, stems } from './file.ts';
import { notesIn } from './folder.ts';
import { noEvent } from './missing.ts';
import type { Library, OpenedEvent, OpenOptions } from './opened.ts';
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
  const bundled = isId(name) ? bundledEvent(library, name) : undefined;
  return bundled ?? openPath(pathOf(library, name), options);
}

/** Whether a name is an event's: an id, or the path of a file or folder that exists. */
export function namesEvent(library: Library, name: string): boolean {
  const isBundled = isId(name) && readIfThere(join(library.bundled, `${name}.json`)) !== undefined;
  return isBundled || ownPath(library, name) !== undefined || kindOfPath(name) !== undefined;
}

/** The ids that a name may have meant which no event has. */
export function meantEvents(library: Library, name: string): readonly string[] {
  return library.suggest?.(name, idsOf(library)) ?? [];
}

/** Every event of the library that can be read, the bundled ones first; calls `onFailure` for each other. */
export async function listEvents(
  library: Library,
  onFailure: (failure: Failure) => void,
): Promise<OpenedEvent[]> {
  const bundled = stems(library.bundled, '.json').flatMap(id => bundledEvent(library, id) ?? []);
  const own = ownIds(library).map(id =>
    openPath(ownPath(library, id)!, {}).catch(error => {
      if (!isFailure(error)) throw error;
      onFailure(error);
      return [];
    }),
  );
  return [...bundled, ...(await Promise.all(own)).flat()];
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
        `'${name}' is bundled, and an event by itself`,
        'name files and folders beside one another',
      );
    return pathOf(library, name);
  });
  return openFolder(paths, options);
}

async function openPath(path: string, options: OpenOptions): Promise<OpenedEvent> {
  return kindOfPath(path) === 'folder' ? openFolder([path], options) : openFile(path, options);
}

/** The path of the user's own notes. @throws Failure where nothing of the library, and no file, has that name. */
function pathOf(library: Library, name: string): string {
  const path = ownPath(library, name) ?? name;
  if (kindOfPath(path) === undefined) throw noEvent(path, idsOf(library), library.suggest);
  return path;
}

/** Whether a name can be an id, and so no path. */
function isId(name: string): boolean {
  return /^[^/\\.][^/\\]*$/.test(name);
}

/** Undefined where no bundled event has that id. */
function bundledEvent({ bundled }: Library, id: string): OpenedEvent | undefined {
  const text = readIfThere(join(bundled, `${id}.json`));
  if (text === undefined) return undefined;
  return { event: JSON.parse(text) as Event, where: 'bundled', warnings: [] };
}

function idsOf(library: Library): string[] {
  return [...stems(library.bundled, '.json'), ...ownIds(library)];
}

/** Files of notes, and folders that hold some. */
function ownIds({ own }: Library): string[] {
  if (own === undefined) return [];
  const folders = namesIn(own).filter(name => {
    const path = join(own, name);
    return isId(name) && kindOfPath(path) === 'folder' && notesIn(path).files.length > 0;
  });
  return [...new Set([...stems(own, '.md'), ...folders])].sort();
}

/** Undefined where nothing in the library has that id. */
function ownPath({ own }: Library, id: string): string | undefined {
  if (own === undefined || !isId(id)) return undefined;
  const paths = [join(own, `${id}.md`), join(own, id)];
  return paths.find((each, index) => kindOfPath(each) === (index === 0 ? 'file' : 'folder'));
}
