import { type Line, lineText, type Style, span } from '../../line/line.ts';
import { truncate, width } from '../../text/width.ts';

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

/** A line of at most some columns. It is not padded: what Ink costs counts by cell. */
export function truncatedLine(line: Line, columns: number): Line {
  if (width(lineText(line)) <= columns) return line;
  const parts: Line[number][] = [];
  let left = columns;
  for (const part of line) {
    const partColumns = width(part.text);
    // A part that ends in the last column is cut too, since more follows: hence the space behind it.
    parts.push(partColumns >= left ? { ...part, text: truncate(`${part.text} `, left) } : part);
    left -= partColumns;
    if (left <= 0) break;
  }
  return parts;
}

/** The sign before the row at the cursor in a list without a gutter. */
export function cursorSign(atCursor: boolean): Line[number] {
  return span(atCursor ? '> ' : '  ', 'strong');
}
