import { lineAtCursor } from './effects.ts';
import { type Found, hitAt } from './found.ts';
import { goTo } from './go-to.ts';
import { nodesOf } from './nodes.ts';
import type { ActiveSearch, State } from './state.ts';
import { say } from './talk-actions.ts';
import { nodeAtCursor, talkList } from './talk-list.ts';
import { viewKey } from './view-key.ts';

/** Goes to a hit: its talk, its tab, its row, with the folds above it open. */
export function toHit(state: State, found: Found, index: number): State {
  const entry = hitAt(found, index);
  if (!entry) return state;
  const closed = withoutOpened(state);
  const there = goTo(closed, entry.record.address);
  const key = viewKey(there.open, there.tab);
  const shown = there.views[key];
  // A filter has folds of its own.
  const before = shown?.filter ? [] : [...(foldsBefore(closed, key) ?? [])];
  const folds = before.filter(address => !shown?.folds.has(address));
  const message = { text: `/${found.text}  ${index + 1} of ${found.count}`, style: 'dim' } as const;
  return {
    ...there,
    message,
    search: { found, index, marked: true },
    ...(folds.length > 0 && { opened: { key, folds } }),
  };
}

/**
 * The next or previous hit of the list, where the cursor is on one; else, in the order of the notes, from where
 * the cursor is. Behind the last comes the first.
 */
export function hitBeside(state: State, by: 1 | -1): State {
  const { search } = state;
  if (!search || search.found.count === 0) return say(state, 'nothing is searched for; / searches');
  const { found, index } = search;
  const next = isAt(state, search) ? index + by : hitFrom(state, found, by);
  const there = toHit(state, found, (next + found.count) % found.count);
  if (next >= 0 && next < found.count) return there;
  const text = `${there.message?.text}, ${by > 0 ? 'from the first' : 'from the last'} on`;
  return { ...there, message: { text, style: 'dim' } };
}

/** Whether the cursor is where the hit was gone to; a title stands above the first row. */
function isAt(state: State, { found, index }: ActiveSearch): boolean {
  const entry = hitAt(found, index);
  if (state.focus !== 'talk' || !entry || entry.notes.slug !== state.open) return false;
  const list = talkList(state);
  const { address } = entry.record;
  if (address === state.open) return list?.position.cursor === 0;
  return list !== undefined && nodeAtCursor(list)?.address === address;
}

/** The index of the first hit behind the cursor by its line in the notes; -1 or the count where there is none. */
function hitFrom(state: State, { groups, count }: Found, by: 1 | -1): number {
  const here = lineAtCursor(state);
  let best = by > 0 ? count : -1;
  let nearest = by * Number.POSITIVE_INFINITY;
  for (const { start, entries } of groups) {
    entries.forEach(({ record: { line } }, at) => {
      const closer = by > 0 ? line > here && line < nearest : line < here && line > nearest;
      if (!closer) return;
      nearest = line;
      best = start + at;
    });
  }
  return best;
}

function foldsBefore({ views }: State, key: string): ReadonlySet<string> | undefined {
  const view = views[key];
  return (view?.filter?.before ?? view)?.folds;
}

/** Closes the folds that were opened for a hit and that the cursor has left. */
export function closedBehind(state: State): State {
  const { opened, ...rest } = state;
  if (!opened) return state;
  const { key, folds } = opened;
  const around = key === viewKey(state.open, state.tab) ? aroundCursor(state) : new Set<string>();
  const staying = folds.filter(address => around.has(address));
  if (staying.length === folds.length) return state;
  const left = folds.filter(address => !around.has(address));
  const closed = withFolds(rest, key, left);
  return staying.length === 0 ? closed : { ...closed, opened: { key, folds: staying } };
}

/** Closes all of them: what comes next opens what it needs. */
function withoutOpened(state: State): State {
  const { opened, ...rest } = state;
  return opened ? withFolds(rest, opened.key, opened.folds) : state;
}

/** The reader's own folds, which a filter keeps apart. */
function withFolds(state: State, key: string, folds: readonly string[]): State {
  const view = state.views[key];
  if (!view) return state;
  const { filter } = view;
  const closed = { folds: new Set([...(filter?.before ?? view).folds, ...folds]) };
  const next = filter
    ? { ...view, filter: { ...filter, before: { ...filter.before, ...closed } } }
    : { ...view, ...closed };
  return { ...state, views: { ...state.views, [key]: next } };
}

/** The addresses of the node at the cursor and of those above it. */
function aroundCursor(state: State): Set<string> {
  const list = talkList(state);
  const around = new Set<string>();
  if (!list) return around;
  const nodes = nodesOf(list.notes, state.tab);
  for (let node = nodeAtCursor(list); node; node = nodes[node.parent]) around.add(node.address);
  return around;
}
