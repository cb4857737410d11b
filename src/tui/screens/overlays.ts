import type { Slot } from '../../event/model.ts';
import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { wrap } from '../../text/wrap.ts';
import { keyOf } from '../keys/keymap.ts';
import type { HelpList } from '../lists/overlays/help.ts';
import type { OverlayList } from '../lists/overlays/overlay-list.ts';
import { truncatedLine } from '../lists/truncated-line.ts';
import { type List, shownLines } from '../lists/viewport.ts';
import type { LinkTarget } from '../state/state.ts';
import { cursorSign, fitted, rowLine } from './fitted.ts';

/** The keys of the screen below, over the whole body, in as many columns as it has. */
export function helpLines({ help, position, panes, lines, columns, ...list }: HelpList): Line[] {
  const shown = shownLines({ ...list, position }).map(({ row, line }) => {
    const { above, lines: own } = help[row]!;
    if (line < above.length) return above[line]!;
    const atCursor = row === position.cursor;
    const sign = cursorSign(atCursor && line === above.length);
    return rowLine([sign, ...own[line - above.length]!], columns - 1, atCursor);
  });
  const enter = keyOf('help', 'enter');
  const head = [
    span('Keys', 'heading'),
    span(enter === undefined ? '' : `  ${enter} does what the line says`, 'dim'),
  ];
  const body = Array.from({ length: lines }, (_, row) =>
    Array.from({ length: panes }, (_, pane) => {
      const line = shown[pane * lines + row] ?? [];
      return pane < panes - 1 ? fitted(line, columns) : line;
    }).flat(),
  );
  return [head, ...nothingIn(list), ...body];
}

/** Where a list has nothing that was typed. */
const nothingFits: Line = [span('  nothing fits', 'dim')];

/** That line for a list without rows. */
export function nothingIn({ rows }: Pick<List, 'rows'>): Line[] {
  return rows.count === 0 ? [nothingFits] : [];
}

/** How the notes were read, over the whole body. */
export function reportLines(list: OverlayList & { kind: 'report' }, columns: number): Line[] {
  const lines = shownLines(list).map(({ row, line }) => {
    const { above, lines: own } = list.report[row]!;
    if (line < above.length) return above[line]!;
    const atCursor = row === list.position.cursor;
    const sign = cursorSign(atCursor && line === above.length);
    return rowLine([sign, ...own[line - above.length]!], columns, atCursor);
  });
  return [[span('How the notes were read', 'heading')], ...nothingIn(list), ...lines];
}

/**
 * Where the links at the cursor lead, in the last rows of the body: at most `rows` of it. The one at the cursor is shown
 * to its end, as far as there are rows.
 */
export function linkChoiceLines(
  { links, position: { cursor } }: OverlayList & { kind: 'targets' },
  columns: number,
  rows: number,
): Line[] {
  const shown = Math.max(1, rows - 1);
  const chosen = links[cursor] ? chosenLines(links[cursor], columns, shown) : [];
  const lines = links.flatMap((link, index) => (index === cursor ? chosen : [linkLine(link, columns)]));
  const top = Math.min(cursor, Math.max(0, cursor + chosen.length - shown));
  const nothing = links.length === 0 ? [nothingFits] : [];
  const place = lines.length > shown ? `  ${cursor + 1}/${links.length}` : '';
  const heading = truncatedLine([span('Open this link?', 'heading'), span(place, 'dim')], columns);
  return [heading, ...nothing, ...lines.slice(top, top + shown)];
}

/** Asks whether to begin the notes of a slot, in the last rows of the body. */
export function beginLines({ title, start }: Slot, columns: number): Line[] {
  const slot = [span(`  ${start}  `, 'time'), span(sanitizeLine(title), 'title')];
  return [[span('Begin the notes of this slot?', 'heading')], truncatedLine(slot, columns)];
}

/** A link on one line, cut. */
function linkLine({ title, url }: LinkTarget, columns: number): Line {
  const name = title === '' ? [] : [span(`${sanitizeLine(title)}  `)];
  return truncatedLine([cursorSign(false), ...name, linkSpan(url, url)], columns);
}

/** A link's title on a line, and its URL over as many lines as it needs: at most `most` of all. */
function chosenLines({ title, url }: LinkTarget, columns: number, most: number): Line[] {
  const text = sanitizeLine(url);
  const room = Math.max(1, columns - 2);
  // Where there is one line, it is the URL's.
  const name = title === '' || most < 2 ? [] : [[span(sanitizeLine(title))]];
  const parts = wrap(text, room).map(({ start, end }) => text.slice(start, end));
  const whole = parts.slice(0, most - name.length - 1);
  const left = parts.slice(whole.length).join('');
  const urls = [...whole, ...(left === '' ? [] : [left])].map(part => [linkSpan(part, url)]);
  return [...name, ...urls].map((line, index) =>
    rowLine([index === 0 ? cursorSign(true) : span('  '), ...line], columns, true),
  );
}

function linkSpan(text: string, url: string): Line[number] {
  return { ...span(sanitizeLine(text), 'link'), url };
}
