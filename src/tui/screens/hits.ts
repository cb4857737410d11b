import { type Line, span } from '../../line/line.ts';
import { paragraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { graphemes } from '../../text/segment.ts';
import { truncate, width } from '../../text/width.ts';
import { type Found, groupOf, hitAt, markedBy } from '../found.ts';
import { hitList } from '../lists.ts';
import type { State } from '../state.ts';
import { shownLines } from '../viewport.ts';
import { rowLine } from './fitted.ts';

/** The hits of a search, by talk, over the whole body. */
export function hitScreen(state: State, overlay: State['overlay'] & { kind: 'search' }): Line[] {
  const { found } = overlay;
  if (!found) return [[span('Search titles, outlines, Q&A, links and remarks', 'dim')]];
  if (found.problem !== undefined) return [[span(sanitizeLine(found.problem), 'warning')]];
  if (found.count === 0) return [[span(found.done ? 'nothing found' : 'searching…', 'dim')]];
  const { rows, position, height } = hitList(state, overlay);
  const { columns } = state.size;
  return shownLines(rows, position, height).map(({ row, line }) => {
    const isTitle = line === 0 && rows.heightOf(row) === 2;
    return isTitle ? titleLine(found, row) : hitLine(found, row, row === position.cursor, columns);
  });
}

function titleLine(found: Found, row: number): Line {
  const { notes, entries } = groupOf(found, row)!;
  const slug = notes.slug === notes.title ? '' : `  ${notes.slug}`;
  return [span(sanitizeLine(notes.title), 'title'), span(sanitizeLine(`${slug}  ${entries.length}`), 'dim')];
}

/**
 * Its address without the slug, which stands above, and its text on one line, cut; where the first match would be
 * cut off, the text begins shortly before it.
 */
function hitLine(found: Found, row: number, here: boolean, columns: number): Line {
  const { record, notes, text } = hitAt(found, row)!;
  const number = sanitizeLine(record.address.slice(notes.slug.length + 1));
  const address = number === '' ? '' : `${truncate(number, Math.floor(columns / 3))}  `;
  const lead = [span(here ? '> ' : '  ', 'strong'), span(address, 'address')];
  const room = columns - width(address) - 2;
  const [line = []] = paragraph([], markedBy(found, words(from(found, text, room))), {});
  return rowLine([...lead, ...line], columns, here);
}

/** Columns before a match that stay, where what stands before them is cut. */
const before = 8;

function from(found: Found, text: string, columns: number): string {
  const line = sanitizeLine(text);
  const [first] = found.ranges(line);
  if (!first || width(line.slice(0, first.end)) <= columns) return line;
  const left = [...graphemes(line.slice(0, first.start))];
  let start = first.start;
  for (let used = 0; left.length > 0 && used < before; ) {
    const cluster = left.pop()!;
    used += width(cluster);
    start -= cluster.length;
  }
  return start === 0 ? line : `…${line.slice(start)}`;
}
