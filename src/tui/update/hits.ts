import { sceneOf } from '../lists/scene.ts';
import { nodeAtCursor } from '../lists/talk-list.ts';
import { type Hits, hitAt } from '../state/hits.ts';
import { tabStateOf, warned, withTabState } from '../state/parts.ts';
import type { ActiveSearch, State, Tab } from '../state/state.ts';
import { lineAtCursor } from './effects.ts';
import { goTo } from './go-to.ts';

/** Goes to a hit: its talk, its tab, its row. Folds above it open, and are written down to be closed again. */
export function toHit(state: State, hits: Hits, index: number): State {
  const hit = hitAt(hits, index);
  if (!hit) return state;
  const closed = withAllClosed(state);
  const there = goTo(closed, hit.record.address);
  const { open: slug, tab } = there;
  const { filter, folds: shown } = tabStateOf(there);
  // A filter leaves the reader's own folds alone.
  const before = filter ? [] : [...ownFolds(closed, slug, tab)];
  const folds = before.filter(address => !shown.has(address));
  const message = { text: `/${hits.query}  ${index + 1} of ${hits.count}`, style: 'dim' } as const;
  return {
    ...there,
    message,
    search: { hits, index, marked: true },
    ...(folds.length > 0 && { unfolded: { slug, tab, folds } }),
  };
}

/**
 * From a hit, the next or previous one of the list. From elsewhere, the nearest one behind or before the cursor in
 * the order of the notes. Behind the last comes the first.
 */
export function hitBeside(state: State, by: 1 | -1): State {
  const { search } = state;
  if (!search || search.hits.count === 0) return warned(state, 'nothing is searched for; / searches');
  const { hits, index } = search;
  const next = isAt(state, search) ? index + by : hitFrom(state, hits, by);
  const there = toHit(state, hits, (next + hits.count) % hits.count);
  if (next >= 0 && next < hits.count) return there;
  const text = `${there.message?.text}, ${by > 0 ? 'from the first' : 'from the last'} on`;
  return { ...there, message: { text, style: 'dim' } };
}

/** Whether the cursor is on the hit that was gone to last. A talk's title has no row: it counts as the first. */
function isAt(state: State, { hits, index }: ActiveSearch): boolean {
  const hit = hitAt(hits, index);
  if (state.focus !== 'talk' || !hit || hit.notes.slug !== state.open) return false;
  const { talk } = sceneOf(state);
  const { address } = hit.record;
  if (address === state.open) return talk?.position.cursor === 0;
  return talk !== undefined && nodeAtCursor(talk)?.address === address;
}

/** The hit nearest to the cursor's line in the notes; -1 or the count where there is none on that side. */
function hitFrom(state: State, { groups, count }: Hits, by: 1 | -1): number {
  const here = lineAtCursor(state);
  let best = by > 0 ? count : -1;
  let nearest = by * Number.POSITIVE_INFINITY;
  for (const { start, hits } of groups) {
    hits.forEach(({ record: { line } }, at) => {
      const closer = by > 0 ? line > here && line < nearest : line < here && line > nearest;
      if (!closer) return;
      nearest = line;
      best = start + at;
    });
  }
  return best;
}

/** The reader's own folds in a tab, which a filter keeps apart. */
function ownFolds(state: State, slug: string, tab: Tab): ReadonlySet<string> {
  const { filter, folds } = tabStateOf(state, slug, tab);
  return filter?.before.folds ?? folds;
}

/** Closes the folds that were opened for a hit and that the cursor has left. */
export function closedBehind(state: State): State {
  const { unfolded, ...rest } = state;
  if (!unfolded) return state;
  const { slug, tab, folds } = unfolded;
  const around = slug === state.open && tab === state.tab ? aroundCursor(state) : new Set<string>();
  const staying = folds.filter(address => around.has(address));
  if (staying.length === folds.length) return state;
  const left = folds.filter(address => !around.has(address));
  const closed = withFolds(rest, slug, tab, left);
  return staying.length === 0 ? closed : { ...closed, unfolded: { slug, tab, folds: staying } };
}

/** Closes all of them: the next hit opens what it needs. */
function withAllClosed(state: State): State {
  const { unfolded, ...rest } = state;
  return unfolded ? withFolds(rest, unfolded.slug, unfolded.tab, unfolded.folds) : state;
}

function withFolds(state: State, slug: string, tab: Tab, more: readonly string[]): State {
  const now = tabStateOf(state, slug, tab);
  const folds = new Set([...ownFolds(state, slug, tab), ...more]);
  const { filter } = now;
  const next = filter
    ? { ...now, filter: { ...filter, before: { ...filter.before, folds } } }
    : { ...now, folds };
  return withTabState(state, next, slug, tab);
}

/** The addresses of the node at the cursor and of those above it. */
function aroundCursor(state: State): Set<string> {
  const { talk } = sceneOf(state);
  const around = new Set<string>();
  if (!talk) return around;
  for (let node = nodeAtCursor(talk); node; node = talk.nodes[node.parent]) around.add(node.address);
  return around;
}
