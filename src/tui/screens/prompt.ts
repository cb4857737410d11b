import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { graphemes } from '../../text/segment.ts';
import { padEnd, truncate, width } from '../../text/width.ts';
import { bindingsOf } from '../keys/keymap.ts';
import { tooSmall } from '../lists/panes.ts';
import type { TypedLine } from '../state/input.ts';
import { promptOf, tabStateOf } from '../state/parts.ts';
import type { PromptOverlay, State } from '../state/state.ts';

const promptSigns = { search: '/', filter: '&', 'help-search': '/' };

/** Columns that what is typed keeps, where the count and the keys would take more. */
const columnsToType = 12;

/** The last row: a sign, what is typed, and behind it what was said, or how much is found and what the keys do. */
export function promptLine(state: State, overlay: PromptOverlay): Line {
  const { columns } = state.size;
  const { message } = state;
  const count = message ? sanitizeLine(message.text) : countText(state, overlay);
  const all = [count, message ? '' : keyHints(overlay)].filter(Boolean).join('  ');
  const most = columns - columnsToType - 3;
  const right = [all, count].find(text => width(text) <= most) ?? (message ? truncate(count, most) : '');
  const room = columns - width(right) - (right === '' ? 1 : 2) - 1;
  const { text } = visiblePart(overlay.prompt.line, room);
  return [span(promptSigns[overlay.kind], 'strong'), span(padEnd(text, room + 1)), span(` ${right}`, 'dim')];
}

/** The terminal's cursor in the prompt, in columns and rows from 0: input methods draw there. */
export function promptCursor(state: State): { x: number; y: number } | undefined {
  const overlay = promptOf(state);
  if (!overlay || tooSmall(state.size)) return undefined;
  const line = promptLine(state, overlay);
  const { before } = visiblePart(overlay.prompt.line, width(line[1]!.text) - 1);
  return { x: 1 + width(before), y: state.size.rows - 1 };
}

/** As much of the line as fits some columns, with the cursor in it; `before` is what stands before the cursor. */
function visiblePart({ text, at }: TypedLine, columns: number): { text: string; before: string } {
  const left = [...graphemes(text.slice(0, at))].reverse();
  const before = fitting(left, columns).reverse().join('');
  const behind = fitting(graphemes(text.slice(at)), columns - width(before)).join('');
  return { text: before + behind, before };
}

/** The first grapheme clusters, as many as fit some columns. */
function fitting(clusters: Iterable<string>, columns: number): string[] {
  const found: string[] = [];
  let left = columns;
  for (const cluster of clusters) {
    left -= width(cluster);
    if (left < 0) break;
    found.push(cluster);
  }
  return found;
}

/** How much was found, with `…` while more may come; or what is wrong with a filter's query. */
function countText(state: State, overlay: PromptOverlay): string {
  const filter = overlay.kind === 'filter' ? tabStateOf(state).filter : undefined;
  const hits = overlay.kind === 'search' ? overlay.hits : filter?.hits;
  if (!hits || overlay.prompt.line.text === '') return '';
  // Of a search, the body says it.
  if (hits.problem !== undefined) return overlay.kind === 'search' ? '' : sanitizeLine(hits.problem);
  const more = hits.done ? '' : '…';
  if (overlay.kind === 'filter') return `${filter?.addresses.size ?? 0}${more}`;
  return hits.count === 0 ? `0${more}` : `${overlay.position.cursor + 1}/${hits.count}${more}`;
}

function keyHints({ kind }: PromptOverlay): string {
  const hinted = bindingsOf(kind).filter(({ hint }) => hint !== undefined);
  return hinted.map(({ keys, hint }) => `${keys[0]} ${hint}`).join('  ');
}
