import { inOrder } from '../event/address.ts';
import type { Notes } from '../event/model.ts';
import { type Line, type Span, span } from '../view/line.ts';
import { joined, paragraph, words } from '../view/text.ts';
import { panesOf } from './layout.ts';
import { type Node, nodesOf } from './nodes.ts';
import { talkHead } from './screens/talk-head.ts';
import type { Position, State, TabState } from './state.ts';
import { viewKey } from './view-key.ts';
import { atTop, type Rows } from './viewport.ts';
import { type Order, rowOf, visible } from './visible.ts';

/** Columns before a row: the cursor's and the star's. */
export const gutterColumns = 2;

const untouched: TabState = { position: atTop, folds: new Set() };

/** The list of the open talk's tab as it is now. */
export interface TalkList {
  notes: Notes;
  nodes: readonly Node[];
  view: TabState;
  order: Order;
  rows: Rows;
  /** The position in rows instead of nodes. */
  position: Position;
  /** Lines that the window has. */
  height: number;
  /** Columns that a row has. */
  columns: number;
}

/** The open talk or section. */
export function openNotes({ event, open }: State): Notes | undefined {
  return inOrder(event).find(({ slug }) => slug === open);
}

export function tabState({ views, open, tab }: State): TabState {
  return views[viewKey(open, tab)] ?? untouched;
}

/** Undefined where the event has no notes at all. */
export function talkList(state: State): TalkList | undefined {
  const notes = openNotes(state);
  if (!notes) return undefined;
  const view = tabState(state);
  const nodes = nodesOf(notes, state.tab);
  const order = visible(nodes, view);
  const panes = panesOf(state.size);
  const columns = Math.max(1, panes.talk - gutterColumns);
  const height = Math.max(1, panes.body - talkHead(state, notes, panes.talk).length);
  const base = view.zoom === undefined ? 0 : (nodes[order[0] ?? 0]?.depth ?? 0);
  const rows: Rows = {
    count: order.length,
    heightOf: row => nodeLines(nodes[order[row]!]!, view, base, columns).length,
  };
  return { notes, nodes, view, order, rows, position: inRows(order, view.position), height, columns };
}

/** A position of nodes as one of rows. */
function inRows(order: Order, { cursor, top, skip }: Position): Position {
  return { cursor: rowOf(order, cursor), top: rowOf(order, top), skip };
}

/** A position of rows as one of nodes. */
export function inNodes(order: Order, { cursor, top, skip }: Position): Position {
  return { cursor: order[cursor] ?? 0, top: order[top] ?? 0, skip };
}

/** The node at the cursor. */
export function nodeAtCursor(list: TalkList): Node | undefined {
  return list.nodes[list.order[list.position.cursor] ?? -1];
}

interface Drawn {
  key: string;
  lines: Line[];
}

/** How each node was drawn last: a window is drawn many times before its width or folds change. */
const drawn = new WeakMap<Node, Drawn>();

/** A node's lines within some columns, with the sign of its fold; `base` is the depth at the left edge. */
export function nodeLines(node: Node, { folds, zoom }: TabState, base: number, columns: number): Line[] {
  const folded = node.size > 0 && folds.has(node.address) && zoom !== node.address;
  const key = `${columns} ${base} ${folded}`;
  const known = drawn.get(node);
  if (known?.key === key) return known.lines;
  const lead = [span('  '.repeat(node.depth - base)), foldSign(node, folded), ...node.sign];
  const text = folded ? joined(node.text(), words(` (+${node.size})`, 'dim')) : node.text();
  const lines = paragraph(lead, text, { columns });
  drawn.set(node, { key, lines });
  return lines;
}

/** Both triangles are one column wide in every terminal, also where ambiguous widths are set to two. */
function foldSign({ size, sign }: Node, folded: boolean): Span {
  if (size > 0) return span(folded ? '▸ ' : '▾ ', 'bullet');
  return span(sign.length > 0 ? '  ' : '- ', 'bullet');
}
