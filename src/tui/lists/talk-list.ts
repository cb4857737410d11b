import type { Notes } from '../../event/model.ts';
import { type Line, type Span, span } from '../../line/line.ts';
import { joined, overlaid, paragraph, words } from '../../line/text.ts';
import type { Range } from '../../text/segment.ts';
import { openNotes, tabStateOf } from '../state/parts.ts';
import type { Position, State, TabState } from '../state/state.ts';
import { type Head, headOf } from './head.ts';
import { memoized } from './memo.ts';
import { type ListNode, nodesOf } from './nodes.ts';
import { type Order, orderOf, rowOf } from './order.ts';
import { gutterColumns, type Panes } from './panes.ts';
import type { List } from './viewport.ts';

/** The list of the open talk's tab, and the head above it. */
export interface TalkList extends List {
  notes: Notes;
  head: Head;
  nodes: readonly ListNode[];
  tab: TabState;
  order: Order;
  /** Columns of a row without the gutter. */
  columns: number;
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
  const list: TalkList = {
    notes,
    head,
    nodes,
    tab,
    order,
    columns: Math.max(1, panes.talk - gutterColumns),
    rows: { count: order.length, heightOf: row => linesOf(list, row).length },
    position: { cursor: rowOf(order, cursor), top: rowOf(order, top), skip },
    height: Math.max(1, panes.body - head.lines.length),
  };
  return list;
}

/** A position in rows as one in nodes. */
export function inNodes({ order }: TalkList, { cursor, top, skip }: Position): Position {
  return { cursor: order[cursor] ?? 0, top: order[top] ?? 0, skip };
}

/** The node at the cursor. */
export function nodeAt({ nodes, order, position }: TalkList): ListNode | undefined {
  return nodes[order[position.cursor] ?? -1];
}

/** Says what is to be marked in a text: UTF-16 offsets, ascending. */
export type Marker = (text: string) => readonly Range[];

/** The marker of a query, as it was typed. The same function for the same query. */
export type MarkerOf = (query: string) => Marker;

/** The lines of a row. Marks make no line longer, so heights are the same without them. */
export function linesOf(list: TalkList, row: number, marker?: Marker): readonly Line[] {
  const { nodes, order, tab, columns } = list;
  const node = nodes[order[row]!]!;
  const base = tab.zoom === undefined ? 0 : nodes[order[0]!]!.depth;
  const folded = node.size > 0 && tab.folds.has(node.address) && tab.zoom !== node.address;
  return marker
    ? markedLines(node, node.depth - base, columns, folded, marker)
    : plainLines(node, node.depth - base, columns, folded);
}

const plainLines = memoized(nodeLines);
const markedLines = memoized(nodeLines);

/** A node with its indent (2 columns a level) and the sign of its fold; folded, it says how many it hides. */
function nodeLines(node: ListNode, level: number, columns: number, folded: boolean, marker?: Marker): Line[] {
  const lead = [span('  '.repeat(level)), foldSign(node, folded), ...node.sign];
  const text = node.text();
  const marked = marker ? overlaid(text, marker(text.text), 'match') : text;
  const whole = folded ? joined(marked, words(` (+${node.size})`, 'dim')) : marked;
  return paragraph(lead, whole, { columns });
}

/** Both triangles take one column in every terminal, also where ambiguous characters take two. */
function foldSign({ size, sign }: ListNode, folded: boolean): Span {
  if (size > 0) return span(folded ? '▸ ' : '▾ ', 'bullet');
  return span(sign.length > 0 ? '  ' : '- ', 'bullet');
}
