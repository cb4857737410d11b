import type { Notes } from '../../../event/model.ts';
import type { Line } from '../../../line/line.ts';
import type { Range } from '../../../text/segment.ts';
import { bars, isApart, type Neighbour } from '../../../view/nodes/index.ts';
import type { CodeColor } from '../../../view/nodes/text.ts';
import { openNotes, tabStateOf } from '../../state/parts.ts';
import type { State, TabState } from '../../state/state.ts';
import { memoized } from '../memo.ts';
import { type Order, orderOf, rowOf } from '../order.ts';
import { gutterColumns, type Panes } from '../panes.ts';
import type { List } from '../viewport.ts';
import { type Head, headOf } from './head.ts';
import { innermost, rowLines } from './node-lines.ts';
import { type ListNode, nodesOf } from './nodes.ts';

/** Nodes of a tab of some notes, in a window. */
export interface NodeList extends List {
  notes: Notes;
  nodes: readonly ListNode[];
  tab: TabState;
  order: Order;
  /** Columns of a row without the gutter. */
  columns: number;
}

/** The list of the open talk's tab, and the head above it. */
export interface TalkList extends NodeList {
  head: Head;
}

/** Undefined where the event has no notes at all. */
export function talkListOf(state: State, panes: Panes): TalkList | undefined {
  const notes = openNotes(state);
  if (!notes) return undefined;
  const tab = tabStateOf(state);
  const nodes = nodesOf(notes, state.tab);
  const order = orderOf(nodes, tab);
  const head = headOf(state, notes, panes.talk);
  const { cursor, top, skip } = tab.position;
  const position = { cursor: rowOf(order, cursor), top: rowOf(order, top), skip };
  const height = Math.max(1, panes.body - head.lines.length);
  return withRows({ notes, head, nodes, tab, order, columns: nodeColumns(panes.talk), position, height });
}

/** Columns of a node in a pane of some columns. */
export function nodeColumns(pane: number): number {
  return Math.max(1, pane - gutterColumns);
}

/** A list of nodes with the heights of its rows. */
export function withRows<Of extends Omit<NodeList, 'rows'>>(of: Of): Of & Pick<NodeList, 'rows'> {
  const list = {
    ...of,
    rows: { count: of.order.length, heightOf: (row: number): number => heightOf(list, row) },
  };
  return list;
}

/** The node at the cursor. */
export function nodeAtCursor({ nodes, order, position }: TalkList): ListNode | undefined {
  return nodes[order[position.cursor] ?? -1];
}

const heightsOf = memoized((_list: NodeList) => new Map<number, number>());

/** Lines of a row with those above it; a move asks for each several times. */
function heightOf(list: NodeList, row: number): number {
  const heights = heightsOf(list);
  const known = heights.get(row) ?? linesAbove(list, row).length + linesOf(list, row).length;
  heights.set(row, known);
  return known;
}

/** Says what is to be marked in a text: UTF-16 offsets, ascending. */
export type Marker = (text: string) => readonly Range[];

/** The marker of a query, as it was typed. The same function for the same query. */
export type MarkerOf = (query: string) => Marker;

/** The lines of a row, without those above it. Marks make no line longer, so heights are the same without them. */
export function linesOf(
  list: NodeList,
  row: number,
  marker?: Marker,
  colorCode?: CodeColor,
): readonly Line[] {
  const { nodes, order, columns } = list;
  const node = nodes[order[row]!]!;
  const hidden = isFolded(list, node) ? node.size : 0;
  const outdent = outdentOf(list);
  return marker
    ? markedLines(node, outdent, columns, hidden, marker, colorCode)
    : plainLines(node, outdent, columns, hidden, undefined, colorCode);
}

const plainLines = memoized(drawnRow);
const markedLines = memoized(drawnRow);

function drawnRow(
  node: ListNode,
  outdent: number,
  columns: number,
  hidden: number,
  mark?: Marker,
  colorCode?: CodeColor,
): Line[] {
  return rowLines(node, { outdent, columns, hidden, ...(mark && { mark }), ...(colorCode && { colorCode }) });
}

/** An empty line where the row stands apart from the one before it, as in print; two folded ones do not. */
export function linesAbove(list: NodeList, row: number): readonly Line[] {
  const { nodes, order, columns } = list;
  const [before, next] = [nodes[order[row - 1] ?? -1], nodes[order[row]!]!];
  if (!isOfNode(before) || !isOfNode(next)) return [];
  const isOverview = isFolded(list, before) && isFolded(list, next);
  if (isOverview || !isApart(before, next)) return [];
  const indent = innermost(next.indent.slice(outdentOf(list)), Math.floor(columns / 2));
  return [bars(indent.trimEnd())];
}

function isOfNode(row: ListNode | undefined): row is ListNode & Neighbour {
  return row?.node !== undefined;
}

/** Whether what lies below a node is hidden by its fold. */
export function isFolded({ tab }: Pick<NodeList, 'tab'>, { address, size }: ListNode): boolean {
  return size > 0 && tab.folds.has(address) && tab.zoom !== address;
}

/** Whether a node is zoomed in on. */
export function isRoot({ tab }: Pick<NodeList, 'tab'>, { address }: ListNode): boolean {
  return tab.zoom === address;
}

/** What is zoomed in on stands at the left edge. */
function outdentOf({ nodes, order, tab }: NodeList): number {
  return tab.zoom === undefined ? 0 : nodes[order[0]!]!.indent.length;
}
