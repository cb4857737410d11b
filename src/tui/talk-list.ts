import type { Notes } from '../event/model.ts';
import { type Line, type Span, span } from '../line/line.ts';
import { joined, paragraph, words } from '../line/text.ts';
import { type Found, markedBy } from './found.ts';
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
  /** What is searched for, or what the tab is narrowed to; it is marked. */
  found: Found | undefined;
}

/** The open talk or section. */
export function openNotes({ event, open }: State): Notes | undefined {
  return event.notes.find(({ slug }) => slug === open);
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
  const found = view.filter?.found ?? (state.search?.marked ? state.search.found : undefined);
  const rows: Rows = {
    count: order.length,
    heightOf: row => nodeLines(nodes[order[row]!]!, { view, base, columns, found }).length,
  };
  return { notes, nodes, view, order, rows, position: inRows(order, view.position), height, columns, found };
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
  found: Found | undefined;
  lines: Line[];
}

/** How a node is drawn. */
export interface NodeLook {
  view: Pick<TabState, 'folds' | 'zoom'>;
  /** The depth at the left edge. */
  base: number;
  columns: number;
  /** What is marked in its text. */
  found: Found | undefined;
}

/** How each node was drawn last: a window is drawn many times before its width or folds change. */
const drawn = new WeakMap<Node, Drawn>();

/** A node's lines, with the sign of its fold. */
export function nodeLines(node: Node, { view: { folds, zoom }, base, columns, found }: NodeLook): Line[] {
  const folded = node.size > 0 && folds.has(node.address) && zoom !== node.address;
  const key = `${columns} ${base} ${folded}`;
  const known = drawn.get(node);
  if (known?.key === key && known.found === found) return known.lines;
  const lead = [span('  '.repeat(node.depth - base)), foldSign(node, folded), ...node.sign];
  const own = found ? markedBy(found, node.text()) : node.text();
  const text = folded ? joined(own, words(` (+${node.size})`, 'dim')) : own;
  const lines = paragraph(lead, text, { columns });
  drawn.set(node, { key, found, lines });
  return lines;
}

/** Both triangles are one column wide in every terminal, also where ambiguous widths are set to two. */
function foldSign({ size, sign }: Node, folded: boolean): Span {
  if (size > 0) return span(folded ? '▸ ' : '▾ ', 'bullet');
  return span(sign.length > 0 ? '  ' : '- ', 'bullet');
}
