import type { Line, Style } from '../../line/line.ts';
import { overlaid, paragraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { graphemes, type Range } from '../../text/segment.ts';
import { truncate, width } from '../../text/width.ts';
import type { Marker } from '../lists/talk/talk-list.ts';

/**
 * A text on one line, its matches marked; where the first one would not fit the columns, the text is cut before it. It
 * is at most a column too wide, so that whoever draws the row sees that more follows.
 */
export function matchLine(raw: string, columns: number, marker: Marker, ...styles: Style[]): Line {
  const text = sanitizeLine(raw);
  const matches = marker(text);
  const start = shownFrom(text, columns, matches[0]);
  const shown = truncate(start === 0 ? text : `…${text.slice(start)}`, columns + 1);
  const by = start === 0 ? 0 : 1 - start;
  const ranges = matches
    .map(match => ({ start: match.start + by, end: Math.min(match.end + by, shown.length) }))
    .filter(range => range.start < range.end);
  const [first = []] = paragraph([], overlaid(words(shown, ...styles), ranges, 'match'), {});
  return first;
}

/** Columns that stay before the first match where a text is cut at its begin; more, where its end leaves room. */
const columnsBeforeMatch = 8;

/** UTF-16 units that are taken apart for each of these columns: of a long line not all. */
const unitsOfColumn = 16;

/** Where a text begins to be shown. */
function shownFrom(text: string, columns: number, first: Range | undefined): number {
  if (!first || width(text.slice(0, first.end)) <= columns) return 0;
  // The sign of the cut takes a column.
  const room = Math.max(columnsBeforeMatch, columns - 1 - width(text.slice(first.start)));
  const clusters = [...graphemes(text.slice(Math.max(0, first.start - room * unitsOfColumn), first.start))];
  let start = first.start;
  let used = 0;
  while (clusters.length > 0) {
    const cluster = clusters.pop()!;
    used += width(cluster);
    if (used > room) break;
    start -= cluster.length;
  }
  return start;
}
