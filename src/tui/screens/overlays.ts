import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { helpLine, helpRows, keyColumns } from '../help-rows.ts';
import { focusedList } from '../lists.ts';
import type { State } from '../state.ts';
import { shownLines } from '../viewport.ts';
import { rowLine } from './fitted.ts';

/** All keys of the screen below, over the whole body; the line at the cursor can be done. */
export function helpScreen(state: State): Line[] {
  const rows = helpRows(state.focus);
  const columns = keyColumns(rows);
  const { rows: measured, position, height } = focusedList(state);
  const lines = shownLines(measured, position, height).map(({ row }) => {
    const here = row === position.cursor;
    const line = [span(here ? '> ' : '  ', 'strong'), ...helpLine(rows[row]!, columns)];
    return rowLine(line, state.size.columns, here);
  });
  return [[span('Keys', 'heading')], ...lines];
}

/** Where the links at the cursor lead; in the last rows of the body. */
export function targetLines({ overlay, size }: State): Line[] {
  if (overlay?.kind !== 'targets') return [];
  const most = Math.max(1, Math.floor(size.rows / 2) - 1);
  const top = Math.max(0, Math.min(overlay.cursor - most + 1, overlay.urls.length - most));
  const lines = overlay.urls.slice(top, top + most).map((url, index) => {
    const here = top + index === overlay.cursor;
    return rowLine(
      [span(here ? '> ' : '  ', 'strong'), { ...span(sanitizeLine(url), 'link'), url }],
      size.columns,
      here,
    );
  });
  return [[span('Open this link?', 'heading')], ...lines];
}
