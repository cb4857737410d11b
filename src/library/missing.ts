import { basename, dirname, join } from 'node:path';
import { type Failure, notFound, unreadable } from '../errors.ts';
import { notesSuffix, scheduleSuffix } from '../text/endings.ts';
import { didYouMean } from '../text/english.ts';
import { kindOfPath, namesIn } from './files/file.ts';
import { isNotesName } from './files/folder.ts';
import type { Library } from './opened.ts';

/** What to say of a name that no event has: which files of that folder, or which ids, are near it. */
export function noEvent(
  name: string,
  ids: readonly string[],
  suggest: Library['suggest'] = () => [],
): Failure {
  if (isAddress(name)) return fetchedByNobody(name, 'curl -sL ADDRESS | pepahate -e - opens what is there');
  const isPath = /[/\\]|\.\w+$/.test(name);
  const meant = [...filesNear(name, suggest), ...(isPath ? [] : suggest(name, ids))];
  if (!isPath)
    return notFound(`no event '${name}', and no such file`, meantText(meant) ?? 'pepahate events lists them');
  return missing(name, meantText(meant) ?? 'pepahate events lists what can be opened by its id');
}

/** What to say of a path at which there is nothing, where an id will not do. */
export function noFile(name: string, suggest?: Library['suggest']): Failure {
  if (isAddress(name)) return fetchedByNobody(name, 'save it first: curl -sLO ADDRESS');
  return missing(name, meantText(filesNear(name, suggest)));
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

function fetchedByNobody(address: string, hint: string): Failure {
  return unreadable(`${address}: pepahate fetches nothing`, hint);
}

function missing(name: string, hint: string | undefined): Failure {
  const folder = dirname(name);
  const isLost = kindOfPath(folder) === undefined;
  return unreadable(`${name}: no such file`, isLost ? `there is no folder ${folder}` : hint);
}

function meantText(meant: readonly string[]): string | undefined {
  return didYouMean(meant.slice(0, 3));
}

/** The files beside a path that may have been meant by it, written as that was. */
function filesNear(name: string, suggest: Library['suggest'] = () => []): string[] {
  const files = namesIn(dirname(name)).filter(each => isEventName(dirname(name), each));
  const same = files.filter(file => file.replace(notesSuffix, '') === basename(name));
  return [...new Set([...same, ...suggest(basename(name), files)])].map(file => beside(name, file));
}

/**
 * Whether an operand is meant for a file or folder, also where there is none: it ends as notes do, or names a
 * folder that there is. `TCP/IP` may be the name of a talk, `stns/4.2` an address, and `./notes.md:stns` a talk of a
 * file that there is.
 */
export function looksLikePath(name: string): boolean {
  const colon = name.lastIndexOf(':');
  if (colon > 0 && kindOfPath(name.slice(0, colon)) !== undefined) return false;
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
