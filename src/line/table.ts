import { sanitizeLine } from '../text/sanitize.ts';
import { width } from '../text/width.ts';
import { type Line, lineText, type Span, span } from './line.ts';

const tab = span('\t');

/** A row of tab-separated cells; tabs and line breaks within a cell become spaces. */
export function tabbed(cells: readonly (string | Span)[]): Line {
  return cells.flatMap((cell, index) => {
    const { text, ...rest } = typeof cell === 'string' ? span(cell) : cell;
    const cleaned = { text: sanitizeLine(text), ...rest };
    return index === 0 ? [cleaned] : [tab, cleaned];
  });
}

/**
 * Blocks of lines side by side, each block in its own columns, `gap` columns between them. Nothing is
 * padded behind the last block, so that no line ends in spaces.
 */
export function sideBySide(blocks: readonly (readonly Line[])[], widths: readonly number[], gap = 2): Line[] {
  const height = Math.max(...blocks.map(block => block.length));
  return Array.from({ length: height }, (_, row) => {
    const cells = blocks.map(block => block[row] ?? []);
    const last = cells.findLastIndex(cell => cell.length > 0);
    return cells.slice(0, last + 1).flatMap((cell, index) => {
      if (index === last) return cell;
      const used = width(lineText(cell));
      return [...cell, span(' '.repeat(Math.max(0, widths[index]! - used) + gap))];
    });
  });
}

/** Lines moved to the right by two columns. */
export function indented(lines: readonly Line[]): Line[] {
  return lines.map(line => [span('  '), ...line]);
}

/** Lines behind a prefix, `later` from the second on; where nothing follows it, it does not end in spaces. */
export function prefixed(lines: readonly Line[], first: Line, later: Line = first): Line[] {
  return lines.map((line, index) => {
    const prefix = index === 0 ? first : later;
    return lineText(line).trim() === '' ? trimmed(prefix) : [...prefix, ...line];
  });
}

function trimmed(line: Line): Line {
  const last = line.findLastIndex(({ text }) => text.trim() !== '');
  return line
    .slice(0, last + 1)
    .map((part, at) => (at === last ? { ...part, text: part.text.trimEnd() } : part));
}

/** The widest line of some blocks, in columns. */
export function widest(blocks: readonly (readonly Line[])[]): number {
  let columns = 0;
  for (const line of blocks.flat()) columns = Math.max(columns, width(lineText(line)));
  return columns;
}
