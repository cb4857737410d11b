import { notesSuffix } from '../../text/endings.ts';
import { byName } from './order.ts';

/** Paths of notes have `/` between their parts, on every system. */
export function partsOf(path: string): string[] {
  return path.split('/');
}

/** The folder of a path, `''` for the topmost. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path without what says that it is a file of notes. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(notesSuffix, '');
}

/** Words by which people name the file that leads a folder, with a number before them or not. */
const leading =
  /^[\d_.\s-]*(?:readme|index|summary|overview|about|intro(?:duction)?|events?|programm?e?|schedule|agenda|time-?table|contents|toc|目次|概要|日程|タイムテーブル|イベント)(?:[._-]?(?:ja|en))?$/i;

/** Whether a file's name says that it leads its folder. */
export function isLeading(path: string): boolean {
  return leading.test(stemOf(path));
}

/** Whether a file that is alone in its folder stands for it: `queues/index.md`. */
export function isBundle(path: string): boolean {
  return /^[_\d.-]*(?:readme|index|notes?|memo|talk)$/i.test(stemOf(path));
}

/** A folder that is a day or a track. */
export interface Group {
  /** The path of the folder. */
  folder: string;
  files: string[];
}

/** To which of the files and folders that were named a path belongs: the first is 0. */
export type RootOf = (path: string) => number;

/**
 * The folders that are days or tracks, in the order in which they were named, else in that of their names: those at
 * the top, where several hold notes. A folder that is alone at the top is gone into; one that holds a single file
 * called `index` is a talk. `paths` in the order of their roots.
 */
export function groupsOf(paths: readonly string[], rootOf: RootOf, top = ''): Group[] {
  const below = new Map<string, string[]>();
  const depth = top === '' ? 0 : partsOf(top).length;
  for (const path of paths) {
    const parts = partsOf(path);
    if (parts.length > depth + 1) push(below, parts.slice(0, depth + 1).join('/'), path);
  }
  const [only] = [...below];
  if (below.size === 1) return groupsOf(only![1], rootOf, only![0]);
  const groups = [...below].filter(([, files]) => files.length > 1 || !isBundle(files[0]!));
  if (groups.length < 2) return [];
  return groups
    .sort(
      ([one, [first]], [other, [second]]) =>
        rootOf(first!) - rootOf(second!) || byName(lastPart(one), lastPart(other)),
    )
    .map(([folder, files]) => ({ folder, files }));
}

/** In the order of their names, part by part; what leads a folder stands before all else in it. */
export function sortPaths(paths: readonly string[]): string[] {
  return [...paths].sort((one, other) => {
    const [a, b] = [partsOf(one), partsOf(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    if (at < 0) return 0;
    const [aLeads, bLeads] = [at === a.length - 1 && isLeading(one), at === b.length - 1 && isLeading(other)];
    if (aLeads !== bLeads) return aLeads ? -1 : 1;
    return byName(nameOf(a, at), nameOf(b, at));
  });
}

/** A part of a path, a file's without its extension: `2` stands before `2-b`. */
function nameOf(parts: readonly string[], at: number): string {
  return at === parts.length - 1 ? stemOf(parts[at]!) : (parts[at] ?? '');
}

/** The last part of a path. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
