import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import type { OverlayList } from '../lists/scene.ts';
import { shownLines } from '../lists/viewport.ts';
import { cursorSign, rowLine } from './fitted.ts';

/** All keys of the screen below, over the whole body. */
export function helpLines(list: OverlayList & { kind: 'help' }, columns: number): Line[] {
  const lines = shownLines(list).map(({ row }) => {
    const atCursor = row === list.position.cursor;
    return rowLine([cursorSign(atCursor), ...list.help[row]!.line], columns, atCursor);
  });
  return [[span('Keys', 'heading')], ...lines];
}

/** Where the links at the cursor lead, in the last rows of the body: at most `rows` of it. */
export function linkChoiceLines(
  { urls, position: { cursor } }: OverlayList & { kind: 'targets' },
  columns: number,
  rows: number,
): Line[] {
  const shown = Math.max(1, rows - 1);
  const top = Math.max(0, Math.min(cursor - shown + 1, urls.length - shown));
  const lines = urls.slice(top, top + shown).map((url, index) => {
    const atCursor = top + index === cursor;
    const link = { ...span(sanitizeLine(url), 'link'), url };
    return rowLine([cursorSign(atCursor), link], columns, atCursor);
  });
  return [[span('Open this link?', 'heading')], ...lines];
}
