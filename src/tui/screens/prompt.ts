import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { graphemes } from '../../text/segment.ts';
import { padEnd, width } from '../../text/width.ts';
import { bindingsOf } from '../keymap.ts';
import { tooSmall } from '../layout.ts';
import { type PromptOverlay, promptOf } from '../prompt-actions.ts';
import type { Prompt, State } from '../state.ts';
import { tabState } from '../talk-list.ts';

const signs = { search: '/', filter: '&' };

/** Columns that are left to what is typed, where the count and the keys would take more. */
const leastTyped = 12;

/** The prompt in the last row: its sign, what is typed, and behind it how much is found and what the keys do. */
export function promptLine(state: State, overlay: PromptOverlay): Line {
  const { columns } = state.size;
  const count = countText(state, overlay);
  const hints = [count, hintText(overlay)].filter(Boolean).join('  ');
  const right = [hints, count, ''].find(text => columns - width(text) - 2 >= leastTyped + 1) ?? '';
  const room = columns - width(right) - (right === '' ? 1 : 2) - 1;
  const { text } = windowOf(overlay.prompt, room);
  return [span(signs[overlay.kind], 'strong'), span(padEnd(text, room + 1)), span(` ${right}`, 'dim')];
}

/** The terminal's cursor in the prompt, in columns and rows from 0: input methods draw there. */
export function promptCursor(state: State): { x: number; y: number } | undefined {
  const overlay = promptOf(state);
  if (!overlay || state.message || tooSmall(state.size)) return undefined;
  const line = promptLine(state, overlay);
  const { before } = windowOf(overlay.prompt, width(line[1]!.text) - 1);
  return { x: 1 + width(before), y: state.size.rows - 1 };
}

/** As much of the line as fits some columns, the cursor in it, and the part of that before the cursor. */
function windowOf({ line: { text, at } }: Prompt, columns: number): { text: string; before: string } {
  const left = [...graphemes(text.slice(0, at))].reverse();
  const before = fitting(left, columns).reverse().join('');
  const behind = fitting(graphemes(text.slice(at)), columns - width(before)).join('');
  return { text: before + behind, before };
}

/** The first of some grapheme clusters, as many as fit some columns. */
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

function countText(state: State, overlay: PromptOverlay): string {
  const found = overlay.kind === 'search' ? overlay.found : tabState(state).filter?.found;
  if (!found || overlay.prompt.line.text === '') return '';
  if (overlay.kind === 'search' && found.problem !== undefined) return '';
  if (overlay.kind === 'filter' && found.problem !== undefined) return sanitizeLine(found.problem);
  const hits = overlay.kind === 'filter' ? (tabState(state).filter?.addresses.size ?? 0) : found.count;
  const more = found.done ? '' : '…';
  if (overlay.kind === 'filter' || hits === 0) return `${hits}${more}`;
  return `${overlay.position.cursor + 1}/${hits}${more}`;
}

function hintText({ kind }: PromptOverlay): string {
  const hinted = bindingsOf(kind).filter(({ hint }) => hint !== undefined);
  return hinted.map(({ keys, hint }) => `${keys[0]} ${hint}`).join('  ');
}
