import { recordText } from '../../event/walk.ts';
import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import type { OverlayList } from '../lists/overlays/overlay-list.ts';
import type { StarRow } from '../lists/stars.ts';
import { shownLines } from '../lists/viewport.ts';
import type { State } from '../state/state.ts';
import { rowLine } from './fitted.ts';
import { nothingIn } from './overlays.ts';

/** What is starred, by talk, over the whole body. What was unstarred here has lost its `*`. */
export function starLines(
  { stars: now }: State,
  list: OverlayList & { kind: 'stars' },
  columns: number,
): Line[] {
  const { stars, rows, position } = list;
  const lines = shownLines(list).map(({ row, line }) => {
    const star = stars[row]!;
    if (line === 0 && rows.heightOf(row) === 2) return [span(sanitizeLine(star.notes.title), 'title')];
    const atCursor = row === position.cursor;
    const signs = `${atCursor ? '>' : ' '}${now.has(star.record.address) ? '*' : ' '} `;
    return rowLine([span(signs, 'strong'), ...contentOf(star)], columns, atCursor);
  });
  return [[span('Stars', 'heading')], ...nothingIn(list), ...lines];
}

/** A talk by its title; anything else by its address without the slug, which stands above, and its text. */
function contentOf({ record, notes }: StarRow): Line {
  if (record.address === notes.slug) return [span(sanitizeLine(record.text), 'title')];
  const number = sanitizeLine(record.address.slice(notes.slug.length + 1));
  return [span(`${number}  `, 'address'), span(sanitizeLine(recordText(record)))];
}
