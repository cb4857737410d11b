import { mostQueries, type SavedView, type Session } from './session.ts';
import { tabs } from './state.ts';

/** Of stars, and of slugs read; the newest are kept. */
const maxMarked = 10_000;
const maxViews = 1000;

/** `slug` and tab; no name of Object.prototype has this shape. */
const viewKey = new RegExp(`^\\S+ (?:${tabs.join('|')})$`);

/** Reads what was remembered. What is not of the shape of a Session is left out; never throws. */
export function readSession(value: unknown): Session {
  const saved = isRecord(value) && value['version'] === 1 ? value : {};
  const { open, views, stars, read, queries } = saved;
  const tab = tabs.find(name => name === saved['tab']);
  const focus = (['timetable', 'talk'] as const).find(name => name === saved['focus']);
  return {
    version: 1,
    ...(isName(open) ? { open } : {}),
    ...(tab ? { tab } : {}),
    ...(focus ? { focus } : {}),
    views: readViews(views),
    stars: names(stars, maxMarked),
    read: names(read, maxMarked),
    queries: names(queries, mostQueries),
  };
}

/**
 * What to save where `current` is in the file by now and `before` was when this program last read or saved
 * it: positions and folds are `mine`; of the views, stars and what was read, only what I added and removed
 * since `before` is changed, so that two running programs do not undo each other.
 */
export function mergeSession(current: unknown, mine: Session, before: Session): Session {
  const now = readSession(current);
  const stars = merge(now.stars, mine.stars, before.stars);
  const read = merge(now.read, mine.read, before.read);
  const elsewhere = merge(now.queries, mine.queries, before.queries).filter(
    query => !mine.queries.includes(query),
  );
  const queries = [...elsewhere, ...mine.queries].slice(-mostQueries);
  const keys = merge(Object.keys(now.views), Object.keys(mine.views), Object.keys(before.views));
  const others = keys.filter(key => !Object.hasOwn(mine.views, key)).map(key => [key, now.views[key]]);
  const views = Object.fromEntries([...others, ...Object.entries(mine.views)].slice(-maxViews));
  const marked = { stars: stars.slice(-maxMarked), read: read.slice(-maxMarked) };
  return { ...mine, version: 1, views, ...marked, queries };
}

/** What `now` holds, without what left `before` on the way to `mine`, and with what came to it. */
function merge(now: readonly string[], mine: readonly string[], before: readonly string[]): string[] {
  const kept = new Set(mine);
  const known = new Set(before);
  const others = now.filter(name => kept.has(name) || !known.has(name));
  return [...new Set([...others, ...mine.filter(name => !known.has(name))])];
}

function readViews(value: unknown): Record<string, SavedView> {
  if (!isRecord(value)) return {};
  const read = Object.entries(value)
    .filter(([key, view]) => viewKey.test(key) && isRecord(view))
    .map(([key, view]) => [key, readView(view as Record<string, unknown>)] as const);
  return Object.fromEntries(read.slice(-maxViews));
}

function readView({ cursor, folds, zoom }: Record<string, unknown>): SavedView {
  return {
    ...(isName(cursor) ? { cursor } : {}),
    folds: names(folds),
    ...(isName(zoom) ? { zoom } : {}),
  };
}

/** The strings of a list, each once, at most `most`: the last ones. */
function names(value: unknown, most = Number.POSITIVE_INFINITY): string[] {
  if (!Array.isArray(value)) return [];
  const found = [...new Set(value.filter(isName))];
  return found.slice(Math.max(0, found.length - most));
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
