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

/** What is seen in the row at the cursor: inverted, colours would be patches, and what is dim hard to read. */
const stylesAtCursor: ReadonlySet<Style> = new Set([
  'title',
  'heading',
  'subheading',
  'strong',
  'emphasis',
  'struck',
  'link',
  'match',
  'next',
]);

/** A row of a list; the one at the cursor is inverted over its full width. */
export function rowLine(line: Line, columns: number, atCursor: boolean): Line {
  if (!atCursor) return truncatedLine(line, columns);
  const plain = line.map(({ styles = [], ...part }) => ({
    ...part,
    styles: styles.filter(style => stylesAtCursor.has(style)),
  }));
  return fitted(plain, columns, 'cursor');
}

/** The sign before the row at the cursor in a list without a gutter. */
export function cursorSign(atCursor: boolean): Line[number] {
  return span(atCursor ? '> ' : '  ', 'strong');
}
