import type { Line } from '../../../line/line.ts';
import { paragraph, words } from '../../../line/text.ts';
import { sanitizeLine } from '../../../text/sanitize.ts';
import type { LinkTarget, Overlay, Position, State } from '../../state/state.ts';
import { memoized } from '../memo.ts';
import type { Panes } from '../panes.ts';
import { type StarRow, starRows } from '../stars.ts';
import type { List } from '../viewport.ts';
import { type EventList, eventListOf } from './events.ts';
import { type FoundList, foundListOf } from './found-list.ts';
import { type HelpList, helpListOf } from './help.ts';
import { type HitList, hitListOf } from './hit-list.ts';

/** The list of what lies over the screen. */
export type OverlayList =
  | HelpList
  | (List & { kind: 'report'; blocks: readonly (readonly Line[])[] })
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
    case 'help-search': {
      const query = overlay.kind === 'help' ? '' : overlay.prompt.line.text;
      // The heading takes a row.
      const lines = Math.max(1, panes.body - 1);
      return helpListOf(state, query.trim(), overlay.position, state.size.columns, lines);
    }
    case 'report':
      return reportList(overlay.report, overlay.position, state.size.columns, panes.body);
    case 'targets':
      return targetList(overlay.links, overlay.cursor);
    case 'stars':
      return starList(starRows(state.event, overlay.stars), overlay.position, panes.body);
    case 'events':
      return eventListOf(overlay.events, overlay.prompt.line.text, overlay.position, panes.body);
    case 'search':
      return hitListOf(state, overlay.hits, overlay.position, panes);
    case 'search-all':
      return foundListOf(overlay.found, overlay.position, panes.body);
    case 'filter':
    case 'row-filter':
    case 'add':
    case 'begin':
      return undefined;
  }
}

/** Its pages are as long as the list, which is short; the screen shows a part of it around the cursor. */
function targetList(links: readonly LinkTarget[], cursor: number): OverlayList {
  const position = { cursor, top: 0, skip: 0 };
  return { kind: 'targets', links, position, height: links.length, rows: oneLineRows(links.length) };
}

const reportBlocks = memoized((report: readonly string[], columns: number) =>
  report.map(text => paragraph([], words(sanitizeLine(text)), { columns })),
);

function reportList(
  report: readonly string[],
  position: Position,
  columns: number,
  body: number,
): OverlayList {
  const blocks = reportBlocks(report, Math.max(1, columns - 2));
  const rows = { count: blocks.length, heightOf: (row: number) => blocks[row]!.length };
  // The heading takes a row.
  return { kind: 'report', blocks, rows, position, height: Math.max(1, body - 1) };
}

function starList(stars: readonly StarRow[], position: Position, body: number): OverlayList {
  const rows = { count: stars.length, heightOf: (row: number) => (stars[row]!.isFirst ? 2 : 1) };
  // The heading takes a row.
  return { kind: 'stars', stars, rows, position, height: Math.max(1, body - 1) };
}

function oneLineRows(count: number): List['rows'] {
  return { count, heightOf: () => 1 };
}
