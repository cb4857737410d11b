import { recordText } from '../../../event/walk.ts';
import {
  type CheckedFile,
  type ReadingGroup,
  type ReadingRow,
  readingGroups,
  readingRows,
} from '../../../view/reading.ts';
import type { LinkTarget, ListOverlay, Overlay, Position, State } from '../../state/state.ts';
import { memoized } from '../memo.ts';
import type { Panes } from '../panes.ts';
import { type StarRow, starRows, withFirst } from '../stars.ts';
import type { List } from '../viewport.ts';
import { type EventList, eventListOf, wordsFit } from './events.ts';
import { type FoundList, foundListOf } from './found-list.ts';
import { type HelpList, helpListOf } from './help.ts';
import { type HitList, hitListOf } from './hit-list.ts';

/** The list of what lies over the screen. */
export type OverlayList =
  | HelpList
  | (List & { kind: 'report'; report: readonly ReadingRow[] })
  | (List & { kind: 'targets'; links: readonly LinkTarget[] })
  /** The first star of a talk has the talk's title above it. */
  | (List & { kind: 'stars'; stars: readonly StarRow[] })
  | EventList
  | HitList
  | FoundList;

/** Undefined for what has no list of its own: a filter has its tab, a line to be added the talk. */
export function overlayListOf(state: State, overlay: Overlay, panes: Panes): OverlayList | undefined {
  switch (overlay.kind) {
    case 'help':
    case 'report':
    case 'targets':
    case 'stars':
      return listOf(state, overlay, '', overlay.position, panes);
    case 'list-search':
      return listOf(state, overlay.below, overlay.prompt.line.text, overlay.position, panes);
    case 'events':
      return eventListOf(overlay.events, overlay.prompt.line.text, overlay.position, panes.body);
    case 'search':
      return hitListOf(state, overlay.hits, overlay.position, panes);
    case 'search-all':
      return foundListOf(state, overlay, panes);
    case 'filter':
    case 'row-filter':
    case 'add':
    case 'begin':
      return undefined;
  }
}

/** What of a list some words fit. */
function listOf(
  state: State,
  list: ListOverlay,
  typed: string,
  position: Position,
  { body }: Panes,
): OverlayList {
  // The heading takes a row.
  const height = Math.max(1, body - 1);
  const { columns } = state.size;
  switch (list.kind) {
    case 'help':
      return helpListOf(state, typed, position, columns, height);
    case 'report': {
      const report = reportRows(list.files, columns, typed);
      const heightOf = (row: number) => report[row]!.above.length + report[row]!.lines.length;
      return { kind: 'report', report, rows: { count: report.length, heightOf }, position, height };
    }
    case 'targets': {
      const fits = wordsFit(typed);
      const links = list.links.filter(({ title, url }) => fits(`${title} ${url}`));
      // Its pages are as long as the list, which is short; the screen shows a part of it around the cursor.
      return { kind: 'targets', links, position, height: links.length, rows: oneLineRows(links.length) };
    }
    case 'stars': {
      const stars = fittingStars(starRows(state.event, list.stars), typed);
      const rows = { count: stars.length, heightOf: (row: number) => (stars[row]!.isFirst ? 2 : 1) };
      return { kind: 'stars', stars, rows, position, height };
    }
  }
}

/** What fits of how the notes were read, in a terminal of some columns, of which the cursor's sign takes two. */
export function reportRows(
  files: readonly CheckedFile[],
  columns: number,
  typed: string,
): readonly ReadingRow[] {
  return fittingReport(reportGroups(files, columns), typed);
}

const reportGroups = memoized((files: readonly CheckedFile[], columns: number) =>
  readingGroups(files, { columns: Math.max(1, columns - 2) }),
);

const fittingReport = memoized((groups: readonly ReadingGroup[], typed: string) =>
  readingRows(groups, wordsFit(typed)),
);

const fittingStars = memoized((stars: readonly StarRow[], typed: string): readonly StarRow[] => {
  const fits = wordsFit(typed);
  return withFirst(
    stars.filter(({ record, notes }) => fits(`${notes.title} ${record.address} ${recordText(record)}`)),
  );
});

function oneLineRows(count: number): List['rows'] {
  return { count, heightOf: () => 1 };
}
