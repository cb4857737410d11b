import { type Line, span } from '../../line/line.ts';
import { overlaid, paragraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { graphemes } from '../../text/segment.ts';
import { truncate, width } from '../../text/width.ts';
import type { OverlayList } from '../lists/scene.ts';
import type { Marker, MarkerOf } from '../lists/talk-list.ts';
import { shownLines } from '../lists/viewport.ts';
import { groupOf, type Hits, hitAt } from '../state/hits.ts';
import { cursorSign, rowLine } from './fitted.ts';

/** The hits of a search, by talk, over the whole body. */
export function hitListLines(
  list: OverlayList & { kind: 'search' },
  columns: number,
  markerOf: MarkerOf,
): Line[] {
  const { hits, rows, position } = list;
  if (!hits) return [[span('Search titles, outlines, Q&A, links and remarks', 'dim')]];
  if (hits.problem !== undefined) return [[span(sanitizeLine(hits.problem), 'warning')]];
  if (hits.count === 0) return [[span(hits.done ? 'nothing found' : 'searching…', 'dim')]];
  const marker = markerOf(hits.query);
  return shownLines(list).map(({ row, line }) => {
    const isTitle = line === 0 && rows.heightOf(row) === 2;
    return isTitle ? titleLine(hits, row) : hitLine(hits, row, row === position.cursor, columns, marker);
  });
}

/** A talk's title, its slug and how many hits it has. */
function titleLine(hits: Hits, row: number): Line {
  const { notes, hits: inTalk } = groupOf(hits, row)!;
  const slug = notes.slug === notes.title ? '' : `  ${notes.slug}`;
  return [span(sanitizeLine(notes.title), 'title'), span(sanitizeLine(`${slug}  ${inTalk.length}`), 'dim')];
}

/** The address of a hit without the slug, which stands above, and its text on one line, cut. */
function hitLine(hits: Hits, row: number, atCursor: boolean, columns: number, marker: Marker): Line {
  const { record, notes, text } = hitAt(hits, row)!;
  const number = sanitizeLine(record.address.slice(notes.slug.length + 1));
  const address = number === '' ? '' : `${truncate(number, Math.floor(columns / 3))}  `;
  const shown = words(withMatchInView(sanitizeLine(text), columns - width(address) - 2, marker));
  const [line = []] = paragraph([], overlaid(shown, marker(shown.text), 'match'), {});
  return rowLine([cursorSign(atCursor), span(address, 'address'), ...line], columns, atCursor);
}

/** Columns that stay before the first match where a text is cut at its begin. */
const columnsBeforeMatch = 8;

/** A text, cut at its begin where its first match would not fit the columns. */
function withMatchInView(text: string, columns: number, marker: Marker): string {
  const [first] = marker(text);
  if (!first || width(text.slice(0, first.end)) <= columns) return text;
  const clusters = [...graphemes(text.slice(0, first.start))];
  let start = first.start;
  for (let used = 0; clusters.length > 0 && used < columnsBeforeMatch; ) {
    const cluster = clusters.pop()!;
    used += width(cluster);
    start -= cluster.length;
  }
  return start === 0 ? text : `…${text.slice(start)}`;
}
