import { type Line, lineText, type Style, span } from '../../line/line.ts';
import { truncate, width } from '../../text/width.ts';

/** A line of exactly some columns: cut or padded; `styles` over all of it. */
export function fitted(line: Line, columns: number, ...styles: Style[]): Line {
  const parts = cut(line, columns);
  const missing = columns - width(lineText(parts));
  const padded = missing > 0 ? [...parts, span(' '.repeat(missing))] : parts;
  return styles.length === 0
    ? padded
    : padded.map(part => ({ ...part, styles: [...(part.styles ?? []), ...styles] }));
}

/** A row of a list: inverted to its full width where it is `chosen`. */
export function rowLine(line: Line, columns: number, chosen: boolean): Line {
  return chosen ? fitted(line, columns, 'cursor') : cut(line, columns);
}

/** A line of at most some columns. Not padded where it need not be: Ink's cost is by cell. */
export function cut(line: Line, columns: number): Line {
  if (width(lineText(line)) <= columns) return line;
  const parts: Line[number][] = [];
  let left = columns;
  for (const part of line) {
    const wide = width(part.text);
    // What fills the room to its last column is cut as well: more follows.
    parts.push(wide >= left ? { ...part, text: truncate(`${part.text} `, left) } : part);
    left -= wide;
    if (left <= 0) break;
  }
  return parts;
}
