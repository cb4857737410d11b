import { type Line, span } from '../../../line/line.ts';
import { sanitizeLine } from '../../../text/sanitize.ts';
import type { State } from '../../state/state.ts';
import { type Order, rowOf } from '../order.ts';
import { type Panes, timetableGutter } from '../panes.ts';
import { truncatedLine } from '../truncated-line.ts';
import type { List } from '../viewport.ts';
import { narrowingText, rowsOfOrder, timetableOrder } from './narrowed.ts';
import { type TimetableRow, timetableRowLines } from './slots.ts';

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

/** The timetable in its pane, as far as it is not narrowed. */
export function timetableListOf(state: State, { timetable: columns, body }: Panes): TimetableList {
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

/** The row of the timetable that its cursor is on. */
export function slotAt({ slots, position }: TimetableList): TimetableRow | undefined {
  return slots[position.cursor];
}
