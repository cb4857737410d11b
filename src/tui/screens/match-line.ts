import type { Line, Style } from '../../line/line.ts';
import { overlaid, paragraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { graphemes, type Range } from '../../text/segment.ts';
import { width } from '../../text/width.ts';
import type { Marker } from '../lists/talk/talk-list.ts';

/** A text on one line, its matches marked; where the first one would not fit the columns, the text is cut before it. */
export function matchLine(raw: string, columns: number, marker: Marker, ...styles: Style[]): Line {
  const text = sanitizeLine(raw);
  const matches = marker(text);
  const cut = withMatchInView(text, columns, matches[0]);
  const marked = overlaid(words(cut, ...styles), cut === text ? matches : marker(cut), 'match');
  const [first = []] = paragraph([], marked, {});
  return first;
}

/** Columns that stay before the first match where a text is cut at its begin; more, where its end leaves room. */
const columnsBeforeMatch = 8;

function withMatchInView(text: string, columns: number, first: Range | undefined): string {
  if (!first || width(text.slice(0, first.end)) <= columns) return text;
  const clusters = [...graphemes(text.slice(0, first.start))];
  // The sign of the cut takes a column.
  const room = Math.max(columnsBeforeMatch, columns - 1 - width(text.slice(first.start)));
  let start = first.start;
  let used = 0;
  while (clusters.length > 0) {
    const cluster = clusters.pop()!;
    used += width(cluster);
    if (used > room) break;
    start -= cluster.length;
  }
  return start === 0 ? text : `…${text.slice(start)}`;
}
