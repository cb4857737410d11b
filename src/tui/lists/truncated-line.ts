import { type Line, lineText } from '../../line/line.ts';
import { truncate, width } from '../../text/width.ts';

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
