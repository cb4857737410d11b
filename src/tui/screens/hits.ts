import { type Line, span } from '../../line/line.ts';
import type { Entry } from '../../search/entries.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { padEnd, truncate, width } from '../../text/width.ts';
import { fittingLine } from '../../view/hits.ts';
import { memoized } from '../lists/memo.ts';
import { type HitList, hasWhereLine, tierNames } from '../lists/overlays/hit-list.ts';
import type { Marker } from '../lists/talk/talk-list.ts';
import { shownLines } from '../lists/viewport.ts';
import { hitAt, runsFrom } from '../state/hits.ts';
import type { State } from '../state/state.ts';
import { cursorSign, rowLine } from './fitted.ts';
import { matchLine } from './match-line.ts';
import type { Painting } from './painting.ts';
import { withPreviewLines } from './preview.ts';

/** The hits of a search over the whole body, and the place of the one at the cursor beside or below them. */
export function hitScreen(state: State, list: HitList, painting: Painting): readonly Line[] {
  const marker = list.hits ? painting.markerOf(list.hits.query) : () => [];
  return withPreviewLines(hitListLines(state, list, marker), list, marker, painting);
}

function hitListLines(state: State, list: HitList, marker: Marker): Line[] {
  const { hits } = list;
  if (!hits) return invitation(state);
  if (hits.problem !== undefined) return [[span(sanitizeLine(hits.problem), 'warning')]];
  if (hits.count === 0) return [[span(hits.done ? 'nothing found' : 'searching…', 'dim')]];
  return shownLines(list).map(({ row, line }) => {
    const fromLast = list.rows.heightOf(row) - line;
    if (fromLast === 1) return hitLine(list, row, marker);
    const isWhere = fromLast === 2 && list.whereColumns === 0 && hasWhereLine(hits, row);
    return isWhere
      ? [span(`  ${whereText(hitAt(hits, row)!.entry, list.columns - 2)}`, 'dim')]
      : dividerLine(list, row);
  });
}

/** What a search looks through, and what an empty one does. */
function invitation({ search, queries }: State): Line[] {
  const again = search?.hits.query ?? queries.at(-1);
  const lines = [[span('Search titles, outlines, Q&A and links of all talks', 'dim')]];
  if (again !== undefined) lines.push([span(`Enter searches again for ${sanitizeLine(again)}`, 'dim')]);
  return lines;
}

/** The name of a tier and how many hits it has, and the same of those behind it: `as written 3 · by reading 125`. */
function dividerLine({ hits }: HitList, row: number): Line {
  const texts = runsFrom(hits!, row).map(({ tier, count }) => `${tierNames[tier]} ${count}`);
  const [first = '', ...others] = texts;
  return [span(first, 'heading'), span(others.map(text => ` · ${text}`).join(''), 'dim')];
}

/** A hit on one line: the one at the cursor is inverted. */
function hitLine({ hits, columns, whereColumns, position }: HitList, row: number, marker: Marker): Line {
  const atCursor = row === position.cursor;
  const content = entryLine(hitAt(hits!, row)!.entry, columns - 2, whereColumns, marker);
  return rowLine([cursorSign(atCursor), ...content], columns, atCursor);
}

/**
 * Where an entry stands, in its column if there is one, and its text, cut. It is kept, as to look for matches takes
 * longer than all else of a frame.
 */
const entryLine = memoized((entry: Entry, columns: number, whereColumns: number, marker: Marker): Line => {
  const where = whereColumns === 0 ? '' : `${padEnd(whereText(entry, whereColumns), whereColumns)}  `;
  const isTitle = entry.record.path.length === 0;
  const line = entry.text.includes('\n')
    ? fittingLine(entry.text, { ranges: text => [...marker(text)] })
    : entry.text;
  const text = matchLine(line, columns - width(where), marker, ...(isTitle ? ['title' as const] : []));
  return [span(where, 'dim'), ...text];
});

/** The talk and what stands above an entry in it, outermost first; where that is too long, the middle goes. */
function whereText({ notes, record, part }: Entry, columns: number): string {
  const above = part === 'links' ? ['Links'] : record.path.slice(1);
  const slug = above.length > 0 ? truncate(notes.slug, Math.floor(columns / 2)) : notes.slug;
  const path = [slug, ...above].map(sanitizeLine);
  const joined = (from: number) => [path[0], ...(from > 1 ? ['…'] : []), ...path.slice(from)].join(' › ');
  let from = 1;
  while (from < path.length - 1 && width(joined(from)) > columns) from++;
  return truncate(joined(from), columns);
}
