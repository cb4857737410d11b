import { keyNote } from '../keys/keymap.ts';
import { tierNames } from '../lists/overlays/hit-list.ts';
import { sceneOf } from '../lists/scene.ts';
import { nodeAtCursor } from '../lists/talk/talk-list.ts';
import type { Arrival } from '../state/actions.ts';
import { type Hits, hitAt } from '../state/hits.ts';
import { said, tabStateOf, warned, withTabState } from '../state/parts.ts';
import type { ActiveSearch, State, Tab } from '../state/state.ts';
import { lineAtCursor } from './effects.ts';
import { goTo } from './go-to.ts';

/** Goes to a hit: its talk, its tab, its row. Says which it is, with `wrapped` behind. */
export function toHit(state: State, hits: Hits, index: number, wrapped = ''): State {
  const hit = hitAt(hits, index);
  if (!hit) return state;
  const there = toUnfolded(state, hit.entry.record.address);
  return said({ ...there, search: { hits, index, marked: true } }, whichText(hits, index, wrapped));
}

/** `/redis  2 of 5, by reading`. */
function whichText(hits: Hits, index: number, wrapped = ''): string {
  const { tier } = hitAt(hits, index)!;
  const how = tier === 'literal' ? '' : `, ${tierNames[tier]}`;
  return `/${hits.query}  ${index + 1} of ${hits.count}${wrapped}${how}`;
}

/** At a hit that was found from elsewhere. What was searched for is marked as soon as it is found here, too. */
export function withArrival(state: State, { address, query }: Arrival & { kind: 'hit' }): State {
  const hits: Hits = { query, count: 0, done: false, found: [], runs: [] };
  return { ...toUnfolded(state, address), search: { hits, index: 0, awaited: address, marked: true } };
}

/** What the search in use has found; at its end it is said which hit the reader came for. */
export function withSearchHits(state: State, search: ActiveSearch, hits: Hits): State {
  const { awaited, ...known } = search;
  if (awaited === undefined || !hits.done) return { ...state, search: { ...search, hits } };
  const index = hits.found.findIndex(({ entry }) => entry.record.address === awaited);
  if (index < 0) return { ...state, search: { ...known, hits } };
  return said({ ...state, search: { ...known, hits, index } }, whichText(hits, index));
}

/** Goes to an address; folds above it open, and are written down to be closed again. */
function toUnfolded(state: State, address: string): State {
  const closed = withAllClosed(state);
  const there = goTo(closed, address);
  const { open: slug, tab } = there;
  const { filter, folds: shown } = tabStateOf(there);
  // A filter leaves the reader's own folds alone.
  const before = filter ? [] : [...ownFolds(closed, slug, tab)];
  const folds = before.filter(each => !shown.has(each));
  return { ...there, ...(folds.length > 0 && { unfolded: { slug, tab, folds } }) };
}

/**
 * From a hit, the next or previous one of the list, in which the surest come first. From elsewhere, the nearest of
 * the surest behind or before the cursor in the order of the notes. Behind the last comes the first.
 */
export function hitBeside(state: State, by: 1 | -1): State {
  const { search } = state;
  if (!search || (search.hits.count === 0 && search.awaited === undefined))
    return warned(state, `nothing is searched for${keyNote('talk', 'search', 'searches')}`);
  if (search.awaited !== undefined) return said(state, 'still searching');
  const { hits, index } = search;
  const next = isAt(state, search) ? index + by : hitFrom(state, hits, by);
  const isBeyond = next < 0 || next >= hits.count;
  const wrapped = isBeyond ? `, ${by > 0 ? 'from the first' : 'from the last'} on` : '';
  return toHit(state, hits, (next + hits.count) % hits.count, wrapped);
}

/** Whether the cursor is on the hit that was gone to last. A talk's title has no row: it counts as the first. */
function isAt(state: State, { hits, index }: ActiveSearch): boolean {
  const hit = hitAt(hits, index);
  if (state.focus !== 'talk' || !hit || hit.entry.notes.slug !== state.open) return false;
  const { talk } = sceneOf(state);
  const { address } = hit.entry.record;
  if (address === state.open) return talk?.position.cursor === 0;
  return talk !== undefined && nodeAtCursor(talk)?.address === address;
}

/** The surest hit nearest to the cursor in the notes; where there is none on that side, what the list has there. */
function hitFrom(state: State, { found, runs }: Hits, by: 1 | -1): number {
  const place = new Map(state.event.notes.map(({ slug }, index) => [slug, index]));
  const here = { notes: place.get(state.open) ?? 0, line: lineAtCursor(state) };
  const order = (slug: string, line: number, from: { notes: number; line: number }) =>
    (place.get(slug) ?? 0) - from.notes || line - from.line;
  const { count } = runs[0]!;
  let best = by > 0 ? count : -1;
  let nearest: typeof here | undefined;
  for (let index = 0; index < count; index++) {
    const { notes, record } = found[index]!.entry;
    const isAside = by * order(notes.slug, record.line, here) > 0;
    if (!isAside || (nearest && by * order(notes.slug, record.line, nearest) >= 0)) continue;
    nearest = { notes: place.get(notes.slug) ?? 0, line: record.line };
    best = index;
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
