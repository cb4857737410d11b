import {
  type FoundEvent,
  type FoundEvents,
  type FoundHit,
  type FoundTalk,
  isSameEvent,
} from '../../../across/found.ts';
import { freshTab, type Overlay, type State, type Tab, tabs } from '../../state/state.ts';
import { memoized } from '../memo.ts';
import type { Panes } from '../panes.ts';
import { indexOfAddress, nodesOf } from '../talk/nodes.ts';
import type { List } from '../viewport.ts';
import { hitColumns, type Preview, type PreviewPlace, withPreview } from './preview.ts';

/** A hit in some event, and what is named above it. */
export interface FoundRow {
  event: FoundEvent;
  talk: FoundTalk;
  hit: FoundHit;
  /** Whether it is the first of its event, and of its talk: what is new stands above it. A title says itself. */
  isFirstOfEvent: boolean;
  isFirstOfTalk: boolean;
}

/** The hits of a search in all events, by event and talk. */
export interface FoundList extends List {
  kind: 'search-all';
  found: FoundEvents | undefined;
  hits: readonly FoundRow[];
  /** Columns of the list. */
  columns: number;
  preview?: Preview;
}

type FoundOverlay = Overlay & { kind: 'search-all' };

/** The hits so far, and the preview of the one at the cursor where there is room for it. */
export function foundListOf(state: State, overlay: FoundOverlay, panes: Panes): FoundList {
  const { found, position, preview } = overlay;
  const hits = found ? foundRows(found.events) : [];
  const rows = { count: hits.length, heightOf: (row: number) => linesAboveHit(hits, row) + 1 };
  const all = state.size.columns;
  const columns = hitColumns(panes, all);
  const height = Math.max(1, panes.body);
  const list: FoundList = { kind: 'search-all', found, hits, columns, rows, position, height };
  const row = hits[position.cursor];
  return withPreview(list, row && placeOf(row, preview), panes, all);
}

/** The place of a hit in its talk, whose notes are there once they were asked for. */
function placeOf(
  { event, talk, hit: { address } }: FoundRow,
  preview: FoundOverlay['preview'],
): PreviewPlace {
  const { slug, title } = talk;
  const isThere = preview && isSameEvent(preview.event, event) && preview.notes.slug === slug;
  const notes = isThere ? preview.notes : undefined;
  const has = (tab: Tab) => notes !== undefined && indexOfAddress(nodesOf(notes, tab), address) >= 0;
  return { address, title, notes, tab: tabs.find(has) ?? 'outline', folds: freshTab.folds };
}

/** An empty line before each event but the first, its title, the title of the talk. */
export function linesAboveHit(hits: readonly FoundRow[], row: number): number {
  const { isFirstOfEvent, isFirstOfTalk } = hits[row]!;
  return (isFirstOfEvent ? (row > 0 ? 2 : 1) : 0) + (isFirstOfTalk ? 1 : 0);
}

/** The same rows for the same events. */
export const foundRows = memoized((events: readonly FoundEvent[]): readonly FoundRow[] =>
  events.flatMap(event =>
    event.talks.flatMap((talk, talkIndex) =>
      talk.hits.map((hit, index) => ({
        event,
        talk,
        hit,
        isFirstOfEvent: talkIndex === 0 && index === 0,
        isFirstOfTalk: index === 0 && hit.address !== talk.slug,
      })),
    ),
  ),
);
