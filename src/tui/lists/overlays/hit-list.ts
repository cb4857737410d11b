import type { Hit } from '../../../search/search.ts';
import type { Tier } from '../../../search/tiers.ts';
import { type Hits, hitAt, runsFrom } from '../../state/hits.ts';
import { tabStateOf } from '../../state/parts.ts';
import { freshTab, type Position, type State, type Tab, tabs } from '../../state/state.ts';
import { previewOrderOf, rowOf } from '../order.ts';
import { type Panes, paneSeparator } from '../panes.ts';
import { indexOfAddress, type ListNode, nodesOf } from '../talk/nodes.ts';
import { type NodeList, nodeColumns, withRows } from '../talk/talk-list.ts';
import { type List, reveal } from '../viewport.ts';

/** Each tier as the list calls it. */
export const tierNames: Record<Tier, string> = {
  literal: 'as written',
  accent: 'without accents',
  kana: 'by kana',
  english: 'as English',
  loose: 'loosely',
  reading: 'by reading',
  guess: 'by guessed reading',
};

/** The hits of a search, with a line above the first of each tier, and the place of the one at the cursor. */
export interface HitList extends List {
  kind: 'search';
  hits: Hits | undefined;
  /** Columns of the list. */
  columns: number;
  /** Columns in which it is said where a hit stands; 0 where that takes a line of its own. */
  whereColumns: number;
  preview?: Preview;
}

/** The place of a hit, as the talk shows it. */
export interface Preview {
  /** Whether it stands beside the list, or below it. */
  beside: boolean;
  hit: Hit;
  /** Lines, with that of its head. */
  height: number;
  columns: number;
  list: NodeList;
}

/** Rows below which there is no preview below the list. */
const rowsForPreview = 10;
/** Columns from which it is said in a column where a hit stands. */
const columnsForWhere = 60;
const mostWhereColumns = 40;

/** The list of the hits so far, and the preview where there is room for it. */
export function hitListOf(state: State, hits: Hits | undefined, position: Position, panes: Panes): HitList {
  const { sideBySide, body } = panes;
  const all = state.size.columns;
  const columns = sideBySide ? Math.floor(all * 0.55) : all;
  const wide = columns >= columnsForWhere || sideBySide;
  const whereColumns = wide ? Math.min(mostWhereColumns, Math.floor(columns * 0.35)) : 0;
  const rows = { count: hits?.count ?? 0, heightOf: (row: number) => heightOf(hits!, row, wide) };
  const list: HitList = {
    kind: 'search',
    hits,
    columns,
    whereColumns,
    rows,
    position,
    height: Math.max(1, body),
  };
  const hit = hits && hitAt(hits, position.cursor);
  if (!hit || (!sideBySide && body < rowsForPreview)) return list;
  const height = sideBySide ? list.height : previewHeight(list, body);
  const previewColumns = sideBySide ? all - columns - paneSeparator().length : all;
  const shown = previewListOf(state, hit, previewColumns, height - 1);
  if (!shown) return list;
  const preview = { beside: sideBySide, hit, height, columns: previewColumns, list: shown };
  return { ...list, height: sideBySide ? list.height : body - height, preview };
}

/** Below the list, it has two fifths of the body, and what the list does not need. */
function previewHeight({ rows }: HitList, body: number): number {
  const least = Math.floor(body * 0.4);
  let needed = 0;
  for (let row = 0; row < rows.count && needed < body - least; row++) needed += rows.heightOf(row);
  return Math.max(least, body - needed);
}

function heightOf(hits: Hits, row: number, wide: boolean): number {
  return 1 + (runsFrom(hits, row).length > 0 ? 1 : 0) + (!wide && hasWhereLine(hits, row) ? 1 : 0);
}

/** Whether, where there is no column for it, a line says where a hit stands: elsewhere than the one before it. */
export function hasWhereLine(hits: Hits, row: number): boolean {
  const [hit, before] = [hitAt(hits, row), hitAt(hits, row - 1)];
  if (!hit || runsFrom(hits, row).length > 0 || !before) return true;
  return placeKey(hit) !== placeKey(before);
}

function placeKey({ entry: { notes, record, part } }: Hit): string {
  return [notes.slug, part === 'links' ? part : '', ...record.path].join('\n');
}

/** The tab of a talk in which a hit is shown: the one that the talk was left at, if that has it. */
function tabWith({ talks }: State, { entry: { notes, record } }: Hit): Tab | undefined {
  const left = talks.get(notes.slug)?.tab ?? 'outline';
  return [left, ...tabs].find(tab => indexOfAddress(nodesOf(notes, tab), record.address) >= 0);
}

/** The place of a hit in its talk, as if it were gone to. Undefined where the notes no longer have the talk. */
function previewListOf(state: State, hit: Hit, columns: number, height: number): NodeList | undefined {
  const { slug } = hit.entry.notes;
  const notes = state.event.notes.find(each => each.slug === slug);
  if (!notes || height < 1) return undefined;
  const tab = tabWith(state, hit) ?? 'outline';
  const nodes = nodesOf(notes, tab);
  const index = indexOfAddress(nodes, hit.entry.record.address);
  const { filter, folds } = tabStateOf(state, slug, tab);
  const shownTab = { ...freshTab, folds: withoutAbove(nodes, index, filter?.before.folds ?? folds) };
  const order = previewOrderOf(nodes, shownTab);
  const cursor = index < 0 ? -1 : rowOf(order, index);
  // It begins at one of few rows, so that it stays for hits that stand close together.
  const step = Math.max(1, height >> 1);
  const position = { cursor, top: Math.max(0, cursor - (cursor % step)), skip: 0 };
  const list = withRows({
    notes,
    nodes,
    tab: shownTab,
    order,
    columns: nodeColumns(columns),
    position,
    height,
  });
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
