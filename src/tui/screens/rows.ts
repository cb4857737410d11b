import { type Line, span } from '../../line/line.ts';
import type { Position } from '../state.ts';
import { gutterColumns } from '../talk-list.ts';
import { type Rows, shownLines } from '../viewport.ts';
import { rowLine } from './fitted.ts';

/** What a list's window is drawn from. */
export interface Window {
  rows: Rows;
  position: Position;
  height: number;
  /** Columns with the gutter. */
  columns: number;
  /** Whether the list has the keys. */
  focused: boolean;
  lineOf(row: number, line: number): Line;
  /** One column before a row: `*` for a star and the like. */
  markOf(row: number): string;
}

/** The lines of a window; the cursor's row is marked by a sign and, with the keys, inverted. */
export function windowLines(window: Window): Line[] {
  const { rows, position, height, columns, focused, lineOf, markOf } = window;
  return shownLines(rows, position, height).map(({ row, line }) => {
    const here = row === position.cursor;
    const gutter = line === 0 ? `${here ? '>' : ' '}${markOf(row)}` : ' '.repeat(gutterColumns);
    return rowLine([span(gutter, 'strong'), ...lineOf(row, line)], columns, here && focused);
  });
}
