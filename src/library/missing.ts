import { basename, dirname, join } from 'node:path';
import { type Failure, notFound, unreadable } from '../errors.ts';
import { kindOfPath, namesIn } from './files/file.ts';
import { isNotesName, notesSuffix, scheduleSuffix } from './files/folder.ts';
import type { Library } from './opened.ts';

/** What to say of a name that no event has: which files of that folder, or which ids, are near it. */
export function noEvent(
  name: string,
  ids: readonly string[],
  suggest: Library['suggest'] = () => [],
): Failure {
  const isPath = /[/\\]|\.\w+$/.test(name);
  const files = namesIn(dirname(name)).filter(each => isEventName(dirname(name), each));
  const same = files.filter(file => file.replace(notesSuffix, '') === basename(name));
  const near = [...new Set([...same, ...suggest(basename(name), files)])].map(file => beside(name, file));
  const meant = [...near, ...(isPath ? [] : suggest(name, ids))].slice(0, 3);
  const hint = meant.length > 0 ? `did you mean ${meant.join(', ')}?` : undefined;
  if (!isPath) return notFound(`no event '${name}', and no such file`, hint ?? 'pepahate events lists them');
  const folder = dirname(name);
  if (kindOfPath(folder) === undefined)
    return unreadable(`${name}: no such file`, `there is no folder ${folder}`);
  return unreadable(`${name}: no such file`, hint ?? 'pepahate events lists what can be opened by its id');
}

/**
 * Whether an operand is meant for a file or folder, also where there is none: it ends as notes do, or names a
 * folder that there is. `TCP/IP` may be the name of a talk, and `stns/4.2` an address.
 */
export function looksLikePath(name: string): boolean {
  if (notesSuffix.test(name) || scheduleSuffix.test(name) || /^(?:\.{0,2}|~)[/\\]|[/\\]$/.test(name))
    return true;
  const isAddress = /\/[qlr]?\d+(?:\.\d+)*$/.test(name);
  return /[/\\]/.test(name) && !isAddress && kindOfPath(dirname(name)) === 'folder';
}

/** Files of notes, and folders that are not hidden. */
function isEventName(folder: string, name: string): boolean {
  return isNotesName(name) || (!name.startsWith('.') && kindOfPath(join(folder, name)) === 'folder');
}

/** The path of a file in the folder that was named, written as that was. */
function beside(name: string, file: string): string {
  return name.slice(0, name.length - basename(name).length) + file;
}
