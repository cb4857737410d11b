import { talksOf } from '../event/model.ts';
import { entriesOf } from './entries.ts';
import { withTab } from './lists.ts';
import type { Node } from './nodes.ts';
import { markedRead, withOpen, withTabOpen } from './open.ts';
import { type State, tabs } from './state.ts';
import { nodeAtCursor, type TalkList, tabState, talkList } from './talk-list.ts';
import { viewKey } from './view-key.ts';

/** Opens a talk or section and gives it the keys. */
export function openTalk(state: State, slug: string): State {
  const entry = entriesOf(state.event).findIndex(each => each.slug === slug);
  return markedRead({
    ...withOpen(state, slug),
    focus: 'talk',
    ...(entry >= 0 && { timetable: { ...state.timetable, cursor: entry } }),
  });
}

/** The talk or section before or behind the open one, if there is one. */
export function talkBeside(state: State, by: 1 | -1): State {
  const all = state.event.notes.map(({ slug }) => slug);
  const next = all[all.indexOf(state.open) + by];
  return next === undefined
    ? say(state, by > 0 ? 'this is the last talk' : 'this is the first talk')
    : openTalk(state, next);
}

export function talkByNumber(state: State, number: number): State {
  const talk = talksOf(state.event).find(each => each.number === number);
  return talk ? openTalk(state, talk.slug) : say(state, `there is no talk ${number}`);
}

export function say(state: State, text: string): State {
  return { ...state, message: { text, style: 'warning' } };
}

/** The next or previous tab of the open talk. */
export function otherTab(state: State, by: 1 | -1): State {
  const next = (tabs.indexOf(state.tab) + by + tabs.length) % tabs.length;
  return withTabOpen(state, tabs[next]!);
}

/** Folds or unfolds the node at the cursor; one without children folds what holds it. */
export function toggleFold(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (!node) return state;
  const holder = node.size > 0 ? node : list.nodes[node.parent];
  if (!holder || isRoot(list, holder)) return state;
  return isFolded(list, holder) ? unfold(state, holder) : fold(state, list, holder);
}

/** `all`, `none`, or the number of levels to show; zoomed in, of what is shown. */
export function foldTo(state: State, { nodes, order, view }: TalkList, to: 'all' | 'none' | number): State {
  const levels = to === 'all' ? 1 : to === 'none' ? Number.POSITIVE_INFINITY : to;
  const root = view.zoom === undefined ? -1 : (order[0] ?? 0);
  const [first, last] = root < 0 ? [0, nodes.length] : [root + 1, root + nodes[root]!.size + 1];
  const base = root < 0 ? 0 : nodes[root]!.depth + 1;
  const folds = new Set(root < 0 ? [] : view.folds);
  for (const { address, size, depth } of nodes.slice(first, last)) {
    if (size > 0 && depth - base >= levels - 1) folds.add(address);
    else folds.delete(address);
  }
  const { opened: _, ...rest } = state;
  return withTab(rest, { folds });
}

/** Unfolds, or moves to the first child. */
export function moveIn(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (!node || node.size === 0) return state;
  return isFolded(list, node) ? unfold(state, node) : toNode(state, list, list.nodes.indexOf(node) + 1);
}

/** Folds, or moves to the parent; at the left edge it gives the keys to the timetable. */
export function moveOut(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (node && node.size > 0 && !isFolded(list, node) && !isRoot(list, node)) return fold(state, list, node);
  if (node && node.parent >= 0 && !isRoot(list, node)) return toNode(state, list, node.parent);
  return list.view.zoom === undefined ? { ...state, focus: 'timetable' } : zoomOut(state);
}

/** Back by one step: out of the filter, out of the zoom, without the marks of a search, to the timetable. */
export function leave(state: State): State {
  const view = tabState(state);
  if (view.filter) return withoutFilter(state);
  if (view.zoom !== undefined) return zoomOut(state);
  const { search } = state;
  return search?.marked
    ? { ...state, search: { ...search, marked: false } }
    : { ...state, focus: 'timetable' };
}

/** The open tab as it was before its filter, the cursor on the row that it is on. */
export function withoutFilter(state: State): State {
  const { filter, position } = tabState(state);
  if (!filter) return state;
  const view = { ...filter.before, position };
  return { ...state, views: { ...state.views, [viewKey(state.open, state.tab)]: view } };
}

export function toParent(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  return !node || node.parent < 0 || isRoot(list, node) ? state : toNode(state, list, node.parent);
}

/** The next or previous node of the same holder. */
export function toSibling(state: State, list: TalkList, by: 1 | -1): State {
  const at = list.order[list.position.cursor] ?? 0;
  const node = list.nodes[at];
  if (!node || isRoot(list, node)) return state;
  if (by > 0) {
    const next = at + node.size + 1;
    return list.nodes[next]?.parent === node.parent ? toNode(state, list, next) : state;
  }
  for (let index = at - 1; index > node.parent; index--) {
    if (list.nodes[index]!.parent === node.parent) return toNode(state, list, index);
  }
  return state;
}

/** Shows the node at the cursor alone, with what lies below it. */
export function zoomIn(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (!node || isRoot(list, node)) return state;
  if (node.size === 0) return say(state, 'there is nothing below it to zoom in on');
  return withTab(state, { zoom: node.address });
}

/** Shows what holds the zoomed node, or everything. */
export function zoomOut(state: State): State {
  const { zoom, ...rest } = tabState(state);
  if (zoom === undefined) return say(state, 'nothing is zoomed in on');
  const nodes = talkList(state)?.nodes ?? [];
  const root = nodes.find(({ address }) => address === zoom);
  const holder = root && nodes[root.parent];
  const view = holder ? { ...rest, zoom: holder.address } : rest;
  return { ...state, views: { ...state.views, [viewKey(state.open, state.tab)]: view } };
}

function isFolded({ view }: TalkList, node: Node): boolean {
  return view.folds.has(node.address) && view.zoom !== node.address;
}

function isRoot({ view }: TalkList, node: Node): boolean {
  return view.zoom === node.address;
}

function unfold(state: State, node: Node): State {
  const folds = new Set(tabState(state).folds);
  folds.delete(node.address);
  return withTab(state, { folds });
}

/** The cursor moves to what was folded: it may have been on something inside. */
function fold(state: State, list: TalkList, node: Node): State {
  const folds = new Set([...list.view.folds, node.address]);
  return toNode(withTab(state, { folds }), list, list.nodes.indexOf(node));
}

function toNode(state: State, { view }: TalkList, index: number): State {
  return withTab(state, { position: { ...view.position, cursor: index } });
}
