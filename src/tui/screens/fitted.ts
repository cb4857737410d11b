import { type Line, lineText, type Style, span } from '../../line/line.ts';
import { width } from '../../text/width.ts';
import { truncatedLine } from '../lists/truncated-line.ts';

/** A line of exactly some columns, cut or padded, with `styles` over all of it. */
export function fitted(line: Line, columns: number, ...styles: Style[]): Line {
  const parts = truncatedLine(line, columns);
  const missing = columns - width(lineText(parts));
  const padded = missing > 0 ? [...parts, span(' '.repeat(missing))] : parts;
  return styles.length === 0
    ? padded
    : padded.map(part => ({ ...part, styles: [...(part.styles ?? []), ...styles] }));
}

/** A row of a list; the one at the cursor is inverted over its full width. */
export function rowLine(line: Line, columns: number, atCursor: boolean): Line {
  return atCursor ? fitted(line, columns, 'cursor') : truncatedLine(line, columns);
}

/** The sign before the row at the cursor in a list without a gutter. */
export function cursorSign(atCursor: boolean): Line[number] {
  return span(atCursor ? '> ' : '  ', 'strong');
}
