import type { Notes } from '../../../event/model.ts';
import { freshTab, type Tab, type TabState } from '../../state/state.ts';
import { previewOrderOf, rowOf } from '../order.ts';
import { type Panes, paneSeparator } from '../panes.ts';
import { indexOfAddress, type ListNode, nodesOf } from '../talk/nodes.ts';
import { type NodeList, nodeColumns, withRows } from '../talk/talk-list.ts';
import { type List, reveal } from '../viewport.ts';

/** The place of a hit, as the talk shows it. */
export interface Preview {
  /** Whether it stands beside the list, or below it. */
  beside: boolean;
  /** Of the hit. */
  address: string;
  /** Of its talk. */
  title: string;
  /** Lines, with that of its head. */
  height: number;
  columns: number;
  /** Undefined where the notes are not there. */
  list: NodeList | undefined;
}

/** What a preview shows: the hit, and how its talk is looked at. */
export interface PreviewPlace {
  address: string;
  title: string;
  /** Undefined where they are not there. */
  notes: Notes | undefined;
  tab: Tab;
  folds: TabState['folds'];
}

/** Rows below which there is no preview below the list. */
const rowsForPreview = 10;

/** Columns of a list of hits, which has a preview beside it where there is room. */
export function hitColumns({ sideBySide }: Panes, columns: number): number {
  return sideBySide ? Math.floor(columns * 0.55) : columns;
}

/** A list with a preview of a place beside or below it, where there is room; `all` are the columns of both. */
export function withPreview<Of extends List & { columns: number }>(
  list: Of,
  place: PreviewPlace | undefined,
  { sideBySide, body }: Panes,
  all: number,
): Of & { preview?: Preview } {
  if (!place || (!sideBySide && body < rowsForPreview)) return list;
  const height = sideBySide ? list.height : previewHeight(list, body);
  const columns = sideBySide ? all - list.columns - paneSeparator().length : all;
  const { address, title } = place;
  const shown = previewListOf(place, columns, height - 1);
  const preview = { beside: sideBySide, address, title, height, columns, list: shown };
  return { ...list, height: sideBySide ? list.height : body - height, preview };
}

/** Below the list, it has two fifths of the body, and what the list does not need. */
function previewHeight({ rows }: List, body: number): number {
  const least = Math.floor(body * 0.4);
  let needed = 0;
  for (let row = 0; row < rows.count && needed < body - least; row++) needed += rows.heightOf(row);
  return Math.max(least, body - needed);
}

/** The place as if it were gone to. */
function previewListOf(place: PreviewPlace, columns: number, height: number): NodeList | undefined {
  const { notes, tab, address, folds } = place;
  if (!notes || height < 1) return undefined;
  const nodes = nodesOf(notes, tab);
  const index = indexOfAddress(nodes, address);
  const shownTab = { ...freshTab, folds: withoutAbove(nodes, index, folds) };
  const order = previewOrderOf(nodes, shownTab);
  const cursor = index < 0 ? -1 : rowOf(order, index);
  // It begins at one of few rows, so that it stays for hits that stand close together.
  const step = Math.max(1, height >> 1);
  const position = { cursor, top: Math.max(0, cursor - (cursor % step)), skip: 0 };
  const parts = { notes, nodes, tab: shownTab, order, columns: nodeColumns(columns), position, height };
  const list = withRows(parts);
  return cursor < 0 ? list : { ...list, position: reveal(list.rows, position, height) };
}

/** Folds without those that hide a node; the same set where none does. */
function withoutAbove(
  nodes: readonly ListNode[],
  index: number,
  folds: ReadonlySet<string>,
): ReadonlySet<string> {
  const open = new Set(folds);
  for (let at = nodes[index]?.parent ?? -1; at >= 0; at = nodes[at]!.parent) open.delete(nodes[at]!.address);
  return open.size === folds.size ? folds : open;
}
