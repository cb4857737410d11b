import type { FoundEvent, FoundHit } from '../../across/found.ts';
import { emptyLine, type Line, lineText, span } from '../../line/line.ts';
import { amount } from '../../text/english.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { padEnd, truncate, width } from '../../text/width.ts';
import { memoized } from '../lists/memo.ts';
import { type FoundList, type FoundRow, linesAboveHit } from '../lists/overlays/found-list.ts';
import { tierNames } from '../lists/overlays/hit-list.ts';
import type { Marker } from '../lists/talk/talk-list.ts';
import { truncatedLine } from '../lists/truncated-line.ts';
import { shownLines } from '../lists/viewport.ts';
import type { State } from '../state/state.ts';
import { cursorSign, rowLine } from './fitted.ts';
import { matchLine } from './match-line.ts';
import type { Painting } from './painting.ts';
import { withPreviewLines } from './preview.ts';

/** Columns from which a hit has what stands above it beside it. */
const columnsForAbove = 60;
const mostWhereColumns = 40;

/** The hits of a search in all events over the whole body, by event and talk, and the place of the one at the cursor. */
export function foundScreen(state: State, list: FoundList, painting: Painting): readonly Line[] {
  const { found } = list;
  if (found?.problem !== undefined) return [[span(sanitizeLine(found.problem), 'warning')]];
  if (!found || found.query.trim() === '') return invitation(state, list);
  if (found.count === 0) return [[span(nothingYet(list), 'dim')]];
  const marker = painting.markerOf(found.query);
  return withPreviewLines(foundLines(list, marker), list, marker, painting);
}

function foundLines(list: FoundList, marker: Marker): Line[] {
  const { hits, position, columns } = list;
  return shownLines(list).map(({ row, line }) => {
    const fromHit = linesAboveHit(hits, row) - line;
    const shown = hits[row]!;
    if (fromHit > 0) return truncatedLine(lineAbove(shown, fromHit, columns), columns);
    const atCursor = row === position.cursor;
    return rowLine([cursorSign(atCursor), ...hitLine(shown, columns - 2, marker)], columns, atCursor);
  });
}

/** What a search looks through, and what an empty one does. */
function invitation({ queries }: State, { found }: FoundList): Line[] {
  const events = found?.done
    ? ` ${found.searched === 1 ? 'of the one event' : `of ${found.searched} events`}`
    : '';
  const again = queries.at(-1);
  const lines = [[span(`Search titles, outlines, Q&A and links of all talks${events}`, 'dim')]];
  if (again !== undefined) lines.push([span(`Enter searches again for ${sanitizeLine(again)}`, 'dim')]);
  return lines;
}

function nothingYet({ found }: FoundList): string {
  const { searched, done } = found!;
  return done ? `nothing found in ${amount(searched, 'event')}` : 'searching…';
}

/** A line above a hit, counted from it: the title of its talk, that of its event, an empty one. */
function lineAbove({ event, talk, isFirstOfTalk }: FoundRow, fromHit: number, columns: number): Line {
  if (isFirstOfTalk && fromHit === 1) return [span(`  ${sanitizeLine(talk.title)}`, 'title')];
  return fromHit === (isFirstOfTalk ? 2 : 1) ? eventLine(event, columns) : emptyLine;
}

/** An event's title, cut where its date and how many hits it has would not fit. */
function eventLine(event: FoundEvent, columns: number): Line {
  const { date, tiers, count, talks } = event;
  const counts = tiers.map(({ tier, count: of }) => `${tierNames[tier]} ${of}`).join(' · ');
  const listed = talks.reduce((sum, { hits }) => sum + hits.length, 0);
  const most = listed < count ? `, the first ${listed}` : '';
  const texts = [[date, counts + most], [counts], [String(count)]].map(each =>
    each.filter(Boolean).join('  '),
  );
  const facts = texts.find(text => width(text) <= columns / 2) ?? texts.at(-1)!;
  const title = truncate(sanitizeLine(event.title), Math.max(1, columns - width(facts) - 2));
  return [span(title, 'heading'), span(`  ${facts}`, 'dim')];
}

/** A hit: the title of a talk; else its address in the talk, what stands above it where there is room, its text. */
function hitLine({ hit, talk }: FoundRow, columns: number, marker: Marker): Line {
  if (hit.address === talk.slug) return titleLine(hit, columns, marker);
  return nodeLine(hit, talk.slug.length + 1, columns, marker);
}

const titleLine = memoized(
  ({ text }: FoundHit, columns: number, marker: Marker): Line => matchLine(text, columns, marker, 'title'),
);

/** Columns of an address in its talk, where it is no longer. */
const numberColumns = 6;

/** It is kept, as to look for matches takes longer than all else of a frame. */
const nodeLine = memoized((hit: FoundHit, numberAt: number, columns: number, marker: Marker): Line => {
  const number = padEnd(sanitizeLine(hit.address.slice(numberAt)), numberColumns);
  const most = Math.min(mostWhereColumns, Math.floor(columns * 0.35)) - width(number) - 4;
  const above = columns < columnsForAbove ? '' : padEnd(aboveText(hit, most), most);
  const where = [span('  '), span(number, 'address'), span(above && `  ${above}`, 'dim'), span('  ')];
  return [...where, ...matchLine(hit.text, columns - width(lineText(where)), marker)];
});

/** The texts above a hit, outermost first; where that is too long, the first ones go. */
function aboveText({ above, part }: FoundHit, columns: number): string {
  const path = part === 'links' ? ['Links'] : above.map(sanitizeLine);
  const joined = (from: number) => [...(from > 0 ? ['…'] : []), ...path.slice(from)].join(' › ');
  let from = 0;
  while (from < path.length - 1 && width(joined(from)) > columns) from++;
  return truncate(joined(from), Math.max(0, columns));
}
