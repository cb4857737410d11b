import { emptyLine, type Line, lineText, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { oneColumn } from '../../text/width.ts';
import type { Preview } from '../lists/overlays/preview.ts';
import { paneSeparator } from '../lists/panes.ts';
import type { Marker } from '../lists/talk/talk-list.ts';
import type { List } from '../lists/viewport.ts';
import { fitted } from './fitted.ts';
import type { Painting } from './painting.ts';
import { previewLines } from './panes.ts';

/** The lines of a list of hits, and the place of the one at the cursor beside or below them. */
export function withPreviewLines(
  lines: readonly Line[],
  { preview, height, columns }: List & { columns: number; preview?: Preview },
  marker: Marker,
  { colorCode }: Painting,
): readonly Line[] {
  if (!preview) return lines;
  const below = [previewHead(preview), ...previewLines(preview, marker, colorCode)];
  if (!preview.beside)
    return [...Array.from({ length: height }, (_, row) => lines[row] ?? emptyLine), ...below];
  return Array.from({ length: height }, (_, row) => [
    ...fitted(lines[row] ?? emptyLine, columns),
    span(paneSeparator(), 'dim'),
    ...(below[row] ?? emptyLine),
  ]);
}

/** The address of what a preview shows, and the title of its talk. */
function previewHead({ address, title, columns, beside }: Preview): Line {
  const place = span(sanitizeLine(address), 'address');
  const talk = span(`  ${sanitizeLine(title)} `, 'dim');
  const line = fitted([span(beside ? '' : `${rule().repeat(2)} `, 'dim'), place, talk], columns);
  return beside || lineText(line).endsWith('…') ? line : withRule(line);
}

function rule(): string {
  return oneColumn('─', '-');
}

/** A line whose empty end is ruled. */
function withRule(line: Line): Line {
  const last = line.at(-1)!;
  return last.text.trim() === ''
    ? [...line.slice(0, -1), span(rule().repeat(last.text.length), 'dim')]
    : line;
}
