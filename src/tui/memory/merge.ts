import { maxQueries, tabs } from '../state/state.ts';
import { isTabKey, type Memory, type RememberedTab } from './memory.ts';

/** How many stars, and how many slugs of talks read, are kept: the latest. */
const maxMarks = 10_000;
/** How many tabs are kept. */
const maxTabs = 1000;

/** Reads what was remembered. What has not the shape of a memory is left out; never throws. */
export function readMemory(value: unknown): Memory {
  const saved = isRecord(value) && value['version'] === 1 ? value : {};
  const { open, views, stars, read, queries } = saved;
  const tab = tabs.find(name => name === saved['tab']);
  const focus = (['timetable', 'talk'] as const).find(name => name === saved['focus']);
  return {
    version: 1,
    ...(isName(open) && { open }),
    ...(tab && { tab }),
    ...(focus && { focus }),
    views: readTabs(views),
    stars: readNames(stars, maxMarks),
    read: readNames(read, maxMarks),
    queries: readNames(queries, maxQueries),
  };
}

/**
 * What to save. `current` is in the file by now, `before` was when this program last read or saved it. Where the
 * reader is, is `mine`. Of stars, talks read and queries, only what was added and removed since `before` is changed, so
 * that two running programs do not undo each other. Tabs of talks that are not there now stay, up to a number: the notes
 * may be read in another way, or be changed back.
 */
export function mergedMemory(current: unknown, mine: Memory, before: Memory): Memory {
  const now = readMemory(current);
  const stars = merged(now.stars, mine.stars, before.stars);
  const read = merged(now.read, mine.read, before.read);
  const otherQueries = merged(now.queries, mine.queries, before.queries).filter(
    query => !mine.queries.includes(query),
  );
  const otherTabs = Object.entries(now.views).filter(([key]) => !Object.hasOwn(mine.views, key));
  return {
    ...mine,
    version: 1,
    views: Object.fromEntries([...otherTabs, ...Object.entries(mine.views)].slice(-maxTabs)),
    stars: stars.slice(-maxMarks),
    read: read.slice(-maxMarks),
    queries: [...otherQueries, ...mine.queries].slice(-maxQueries),
  };
}

/** `now` without what was removed between `before` and `mine`, and with what was added. */
function merged(now: readonly string[], mine: readonly string[], before: readonly string[]): string[] {
  const kept = new Set(mine);
  const known = new Set(before);
  const others = now.filter(name => kept.has(name) || !known.has(name));
  return [...new Set([...others, ...mine.filter(name => !known.has(name))])];
}

function readTabs(value: unknown): Record<string, RememberedTab> {
  if (!isRecord(value)) return {};
  const read = Object.entries(value)
    .filter(([key, tab]) => isTabKey(key) && isRecord(tab))
    .map(([key, tab]) => [key, readTab(tab as Record<string, unknown>)] as const);
  return Object.fromEntries(read.slice(-maxTabs));
}

function readTab({ cursor, folds, zoom }: Record<string, unknown>): RememberedTab {
  return {
    ...(isName(cursor) && { cursor }),
    folds: readNames(folds),
    ...(isName(zoom) && { zoom }),
  };
}

/** The strings of a list, each once; the last `most` of them. */
function readNames(value: unknown, most = Number.POSITIVE_INFINITY): string[] {
  if (!Array.isArray(value)) return [];
  const names = [...new Set(value.filter(isName))];
  return names.slice(Math.max(0, names.length - most));
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
