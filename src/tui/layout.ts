import type { Size } from './state.ts';

/** From this many columns the timetable and the talk stand side by side. */
export const wideFrom = 100;
const leastColumns = 20;
const leastRows = 6;

/** Where the panes lie, in columns and rows of the terminal. */
export interface Panes {
  wide: boolean;
  /** Columns of the timetable's pane. */
  timetable: number;
  /** Columns of the talk's pane; wide, it begins behind the timetable's and a separator of 3. */
  talk: number;
  /** Rows between the header and the footer, one of each. */
  body: number;
}

/** Columns between two panes. */
export const separatorColumns = 3;

/** Whether there is too little room to show anything but that. */
export function tooSmall({ columns, rows }: Size): boolean {
  return columns < leastColumns || rows < leastRows;
}

export function panesOf({ columns, rows }: Size): Panes {
  const body = rows - 2;
  if (columns < wideFrom) return { wide: false, timetable: columns, talk: columns, body };
  const timetable = Math.min(64, Math.floor(columns * 0.4));
  return { wide: true, timetable, talk: columns - timetable - separatorColumns, body };
}
