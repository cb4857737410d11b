import { isTalk, type Slot, type Talk } from '../../event/model.ts';
import { isOrdered } from './order.ts';
import { folderOf, type Group, lastPart, type RootOf, stemOf } from './paths.ts';
import type { ReadFile } from './read.ts';

/**
 * The files in the order in which their notes stand, given in that of their names: as the file that leads links
 * to them; else as the timetable has their talks; else, where no name has a number, by the times of the talks.
 * What leads a folder stands first in it; days stay together. What was named stands in the order in which it was.
 */
export function arranged(
  files: readonly ReadFile[],
  groups: readonly Group[],
  slots: readonly Slot[],
  rootOf: RootOf,
): ReadFile[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.files.map(path => [path, index] as const)));
  const whole = ranksOf(files, slots);
  const byPath = new Map(files.map(file => [file.path, whole(file)]));
  const firsts = groups.map(group => Math.min(...group.files.map(path => byPath.get(path) ?? last)));
  const inGroups = groups.map((_, group) =>
    ranksOf(
      files.filter(({ path }) => groupOf.get(path) === group),
      slots,
    ),
  );
  const keyed = files.map((file, index) => {
    const group = groupOf.get(file.path);
    const rank = whole(file);
    const root = rootOf(file.path);
    if (group === undefined) return { file, keys: [root, rank, index] };
    const first = files.findIndex(each => groupOf.get(each.path) === group);
    const day = [rootOf(files[first]!.path), firsts[group]!, first];
    return { file, keys: [...day, root, inGroups[group]!(file), rank, index] };
  });
  return keyed.sort((one, other) => byKeys(one.keys, other.keys)).map(({ file }) => file);
}

function byKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : byValue(one[at]!, other[at]!);
}

/** Behind all that have a rank. */
const last = Number.MAX_SAFE_INTEGER;

function byValue<T extends number | string>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Ranks of the files of a folder, what leads it before all others; `last` for all others where nothing tells an order.
 */
function ranksOf(files: readonly ReadFile[], slots: readonly Slot[]): (file: ReadFile) => number {
  const notes = files.filter(({ leads }) => !leads);
  const links = topmost(files)?.links ?? [];
  const order = linked(links, notes) ?? timetabled(slots, notes) ?? timed(notes) ?? [];
  const ranks = new Map(order.map((path, index) => [path, index]));
  const leading = files.filter(({ leads }) => leads);
  return file => {
    const own = ranks.get(file.path);
    if (!file.leads) return own ?? last;
    const isTop = leading.every(({ path }) => folderOf(path).length >= folderOf(file.path).length);
    return isTop ? -1 : (own ?? last);
  };
}

/** The file that leads the folder nearest to the top, and has the most links. */
function topmost(files: readonly ReadFile[]): ReadFile | undefined {
  const depth = ({ path }: ReadFile) => folderOf(path).length;
  return [...files]
    .filter(({ leads, links }) => leads && links.length > 1)
    .sort((one, other) => depth(one) - depth(other) || other.links.length - one.links.length)[0];
}

/** The order of links, where they lead to half of the files at least. */
function linked(links: readonly string[], notes: readonly ReadFile[]): readonly string[] | undefined {
  const known = new Set(notes.map(({ path }) => path));
  const count = links.filter(path => known.has(path)).length;
  return count >= 2 && count >= notes.length / 2 ? links : undefined;
}

/** The order of the timetable, where it has the talks of half of the files at least. */
function timetabled(slots: readonly Slot[], notes: readonly ReadFile[]): readonly string[] | undefined {
  const pathOf = new Map(
    notes.flatMap(({ path, reading }) => reading.event.notes.map(each => [each.slug, path])),
  );
  const paths = [
    ...new Set(
      slots.flatMap(({ talk, file }) => (talk === undefined ? [] : (pathOf.get(talk) ?? file ?? []))),
    ),
  ];
  return paths.length >= 2 && paths.length >= notes.length / 2 ? paths : undefined;
}

/** The order of the talks' times, where every file is one talk that has one, and no name tells an order. */
function timed(notes: readonly ReadFile[]): readonly string[] | undefined {
  if (notes.length < 2 || notes.some(({ path }) => isOrdered(lastPart(stemOf(path))))) return undefined;
  const talks = notes.map(({ path, reading }) => ({ path, talk: reading.event.notes.find(isTalk) }));
  if (talks.some(({ talk }) => talk?.start === undefined)) return undefined;
  return talks.sort((one, other) => byValue(timeOf(one.talk!), timeOf(other.talk!))).map(({ path }) => path);
}

function timeOf({ date = '', start = '' }: Talk): string {
  return `${date} ${start}`;
}
