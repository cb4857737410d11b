import { oneColumn } from '../../text/width.ts';
import type { Size } from '../state/state.ts';

/** Columns from which the timetable and the talk stand side by side. */
const twoPaneColumns = 100;
/** The timetable's part of them, and how much it can use. */
const timetablePart = 0.4;
const widestTimetable = 72;
/** Columns that the reader's own choice leaves for the talk. */
const leastTalk = 40;
const smallestSize: Size = { columns: 20, rows: 6 };

/** What stands between two panes. */
export const paneSeparator = (): string => ` ${oneColumn('│', '|')} `;

/** Columns before a row of a pane: the cursor's and the star's. */
export const gutterColumns = 2;
/** In the timetable, where a talk may be starred and read. */
export const timetableGutter = 3;

/** Where the panes lie, in columns and rows of the terminal. */
export interface Panes {
  /** Whether both stand side by side; if not, one stands in front of the other. */
  sideBySide: boolean;
  /** Columns of the timetable's pane. */
  timetable: number;
  /** Columns of the talk's pane. */
  talk: number;
  /** The first column of the talk's pane. */
  talkStart: number;
  /** Rows between the header and the footer, which take one each. */
  body: number;
}

/** Whether there is too little room to show anything but that. */
export function tooSmall({ columns, rows }: Size): boolean {
  return columns < smallestSize.columns || rows < smallestSize.rows;
}

/** Where the panes lie in a terminal: beside each other where there is room, else one over the other. */
export function panesOf({ columns, rows, pane }: Size): Panes {
  const body = rows - 2;
  if (columns < twoPaneColumns || pane === 0)
    return { sideBySide: false, timetable: columns, talk: columns, talkStart: 0, body };
  const timetable =
    pane === undefined
      ? Math.min(widestTimetable, Math.floor(columns * timetablePart))
      : Math.min(pane, columns - leastTalk);
  const talkStart = timetable + paneSeparator().length;
  return { sideBySide: true, timetable, talk: columns - talkStart, talkStart, body };
}
