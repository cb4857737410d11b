import type { ListNode } from '../lists/talk/nodes.ts';
import { isFolded, isRoot, nodeAtCursor, type TalkList } from '../lists/talk/talk-list.ts';
import { said, tabStateOf, warned, withTabChange, withTabState } from '../state/parts.ts';
import type { State } from '../state/state.ts';

/** Folds or unfolds the node at the cursor; a node without children folds the one that holds it. */
export function toggleFold(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  const holder = node && node.size === 0 ? list.nodes[node.parent] : node;
  if (!holder || isRoot(list, holder)) return nothingToFold(state);
  return isFolded(list, holder) ? unfold(state, holder) : fold(state, list, holder);
}

function nothingToFold(state: State): State {
  return said(state, 'there is nothing to fold here');
}

/** Folds all, none, or what lies below a number of levels. Zoomed in, it folds what is shown only. */
export function foldTo(state: State, { nodes, order, tab }: TalkList, to: 'all' | 'none' | number): State {
  const levels = to === 'all' ? 1 : to === 'none' ? Number.POSITIVE_INFINITY : to;
  const root = tab.zoom === undefined ? -1 : (order[0] ?? 0);
  const [first, last] = root < 0 ? [0, nodes.length] : [root + 1, root + nodes[root]!.size + 1];
  const base = root < 0 ? 0 : nodes[root]!.depth + 1;
  const folds = new Set(root < 0 ? [] : tab.folds);
  for (const { address, size, depth } of nodes.slice(first, last)) {
    if (size > 0 && depth - base >= levels - 1) folds.add(address);
    else folds.delete(address);
  }
  if (nodes.slice(first, last).every(({ size }) => size === 0)) return nothingToFold(state);
  if (!state.unfolded && isSame(folds, tab.folds))
    return said(state, to === 'none' ? 'nothing is folded' : 'it is already folded that way');
  // From here on the folds are the reader's own.
  const { unfolded: _, ...rest } = state;
  return withTabChange(rest, { folds });
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every(each => other.has(each));
}

/** Unfolds, or moves to the first child. */
export function moveIn(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (!node || node.size === 0) return said(state, 'there is nothing below it');
  return isFolded(list, node) ? unfold(state, node) : toNode(state, list, list.nodes.indexOf(node) + 1);
}

/** Folds, or moves to the parent; at the left edge it zooms out, or gives the keys to the timetable. */
export function moveOut(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (node && node.size > 0 && !isFolded(list, node) && !isRoot(list, node)) return fold(state, list, node);
  if (node && node.parent >= 0 && !isRoot(list, node)) return toNode(state, list, node.parent);
  return list.tab.zoom === undefined ? { ...state, focus: 'timetable' } : zoomOut(state, list);
}

/** To the node above; says so where there is none. */
export function toParent(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  const isTop = !node || node.parent < 0 || isRoot(list, node);
  return isTop ? said(state, 'there is nothing above it') : toNode(state, list, node.parent);
}

/** The next or previous node of the same holder. */
export function toSibling(state: State, list: TalkList, by: 1 | -1): State {
  const at = list.order[list.position.cursor] ?? 0;
  const node = list.nodes[at];
  const isBeside = (index: number) => list.nodes[index]?.parent === node?.parent;
  if (!node || isRoot(list, node)) return said(state, 'there is nothing beside it');
  let next = by > 0 ? at + node.size + 1 : at - 1;
  while (by < 0 && next > node.parent && !isBeside(next)) next--;
  if (next > node.parent && isBeside(next)) return toNode(state, list, next);
  return said(state, `it is the ${by > 0 ? 'last' : 'first'} of its level`);
}

/** Shows the node at the cursor alone, with what lies below it. */
export function zoomIn(state: State, list: TalkList): State {
  const node = nodeAtCursor(list);
  if (node && isRoot(list, node)) return said(state, 'it is already zoomed in on');
  if (!node || node.size === 0) return warned(state, 'there is nothing below it to zoom in on');
  return withTabChange(state, { zoom: node.address });
}

/** Zooms out to the node that holds the zoomed one, or to everything. */
export function zoomOut(state: State, { nodes }: TalkList): State {
  const { zoom, ...rest } = tabStateOf(state);
  if (zoom === undefined) return warned(state, 'nothing is zoomed in on');
  const root = nodes.find(({ address }) => address === zoom);
  const holder = root && nodes[root.parent];
  return withTabState(state, holder ? { ...rest, zoom: holder.address } : rest);
}

function unfold(state: State, node: ListNode): State {
  const folds = new Set(tabStateOf(state).folds);
  folds.delete(node.address);
  return withTabChange(state, { folds });
}

/** The cursor may be on something inside, so it moves to what is folded. */
function fold(state: State, list: TalkList, node: ListNode): State {
  const folds = new Set([...list.tab.folds, node.address]);
  return toNode(withTabChange(state, { folds }), list, list.nodes.indexOf(node));
}

function toNode(state: State, { tab }: TalkList, index: number): State {
  return withTabChange(state, { position: { ...tab.position, cursor: index } });
}
