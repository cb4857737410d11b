import { type Line, span } from '../../line/line.ts';
import { paragraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import type { LinkTarget, Overlay, Position, State } from '../state/state.ts';
import { type EventList, eventListOf } from './events.ts';
import { type HelpList, helpListOf } from './help.ts';
import { type HitList, hitListOf } from './hit-list.ts';
import { memoized } from './memo.ts';
import { narrowingText, rowsOfOrder, timetableOrder } from './narrowed.ts';
import { type Order, rowOf } from './order.ts';
import { type Panes, panesOf, timetableGutter } from './panes.ts';
import { type TimetableRow, timetableRowLines } from './slots.ts';
import { type StarRow, starRows } from './stars.ts';
import { nodeAtCursor, type TalkList, talkListOf } from './talk-list.ts';
import { truncatedLine } from './truncated-line.ts';
import type { List } from './viewport.ts';

/** What a state shows: where the panes lie, and the lists in them. */
export interface Scene {
  panes: Panes;
  timetable: TimetableList;
  /** Undefined where the event has no notes at all. */
  talk: TalkList | undefined;
  /** The list of what lies over the screen; a filter has none, its tab is the list. */
  overlay: OverlayList | undefined;
  /** The list that has the keys. */
  focused: List;
}

/** The timetable with the lines of each row. */
export interface TimetableList extends List {
  /** What it is narrowed to, above it. */
  head: readonly Line[];
  /** The rows that are shown, and their indexes among all. */
  order: Order;
  slots: readonly TimetableRow[];
  blocks: readonly (readonly Line[])[];
  /** By row, the lines above it, which do not take the cursor's look: the title of a day. */
  above: readonly (readonly Line[])[];
}

export type OverlayList =
  | HelpList
  | (List & { kind: 'report'; blocks: readonly (readonly Line[])[] })
  | (List & { kind: 'targets'; links: readonly LinkTarget[] })
  /** The first star of a talk has the talk's title above it. */
  | (List & { kind: 'stars'; stars: readonly StarRow[] })
  | EventList
  | HitList;

/** Derived once for each state; reducer and frame share it. */
export const sceneOf = memoized((state: State): Scene => {
  const panes = panesOf(state.size);
  const timetable = timetableList(state, panes);
  const talk = talkListOf(state, panes);
  const overlay = state.overlay && overlayList(state, state.overlay, panes);
  const below = state.focus === 'talk' ? talk : undefined;
  return { panes, timetable, talk, overlay, focused: overlay ?? below ?? timetable };
});

function timetableList(state: State, { timetable: columns, body }: Panes): TimetableList {
  const { event, now } = state;
  const order = timetableOrder(state);
  const slots = rowsOfOrder(order, event);
  const { blocks, above } = timetableRowLines(event, slots, Math.max(1, columns - timetableGutter), now);
  const head = narrowingLines(state);
  const { cursor, top, skip } = state.timetable;
  return {
    head: head.map(line => truncatedLine(line, columns)),
    slots,
    order,
    blocks,
    above,
    rows: { count: blocks.length, heightOf: row => above[row]!.length + blocks[row]!.length },
    position: { cursor: rowOf(order, cursor), top: rowOf(order, top), skip },
    height: Math.max(1, body - head.length),
  };
}

/** What the timetable is narrowed to, and its filter. */
function narrowingLines({ event, narrowing, rowFilter }: State): Line[] {
  const texts = [
    ...(narrowing ? [`Only ${narrowingText(event, narrowing)}`] : []),
    ...(rowFilter ? [`&${rowFilter.query}`] : []),
  ];
  return texts.map(text => [span(sanitizeLine(text), 'strong')]);
}

function overlayList(state: State, overlay: Overlay, panes: Panes): OverlayList | undefined {
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

/** The row of the timetable that its cursor is on. */
export function slotAt({ slots, position }: TimetableList): TimetableRow | undefined {
  return slots[position.cursor];
}

/** The slug or the address of what the cursor is on; a slot without notes has none. */
export function addressAtCursor(state: State): string | undefined {
  const { timetable, talk } = sceneOf(state);
  return state.focus === 'timetable' ? slotAt(timetable)?.slug : talk && nodeAtCursor(talk)?.address;
}
