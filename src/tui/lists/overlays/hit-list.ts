import type { Hit } from '../../../search/search.ts';
import type { Tier } from '../../../search/tiers.ts';
import { type Hits, hitAt, runsFrom } from '../../state/hits.ts';
import { tabStateOf } from '../../state/parts.ts';
import { type Position, type State, type Tab, tabs } from '../../state/state.ts';
import type { Panes } from '../panes.ts';
import { indexOfAddress, nodesOf } from '../talk/nodes.ts';
import type { List } from '../viewport.ts';
import { hitColumns, type Preview, type PreviewPlace, withPreview } from './preview.ts';

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

/** Columns from which it is said in a column where a hit stands. */
const columnsForWhere = 60;
const mostWhereColumns = 40;

/** The list of the hits so far, and the preview where there is room for it. */
export function hitListOf(state: State, hits: Hits | undefined, position: Position, panes: Panes): HitList {
  const all = state.size.columns;
  const columns = hitColumns(panes, all);
  const wide = columns >= columnsForWhere || panes.sideBySide;
  const whereColumns = wide ? Math.min(mostWhereColumns, Math.floor(columns * 0.35)) : 0;
  const rows = { count: hits?.count ?? 0, heightOf: (row: number) => heightOf(hits!, row, wide) };
  const height = Math.max(1, panes.body);
  const list: HitList = { kind: 'search', hits, columns, whereColumns, rows, position, height };
  const hit = hits && hitAt(hits, position.cursor);
  return withPreview(list, hit && placeOf(state, hit), panes, all);
}

/** The place of a hit in its talk, as if it were gone to. Undefined where the notes no longer have the talk. */
function placeOf(state: State, hit: Hit): PreviewPlace | undefined {
  const { slug } = hit.entry.notes;
  const notes = state.event.notes.find(each => each.slug === slug);
  if (!notes) return undefined;
  const tab = tabWith(state, hit) ?? 'outline';
  const { filter, folds } = tabStateOf(state, slug, tab);
  const { address } = hit.entry.record;
  return { notes, address, title: notes.title, tab, folds: filter?.before.folds ?? folds };
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
