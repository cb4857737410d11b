import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { graphemes } from '../../text/segment.ts';
import { padEnd, truncate, width } from '../../text/width.ts';
import { bindingsOf, scopeOf } from '../keys/keymap.ts';
import { tooSmall } from '../lists/panes.ts';
import { sceneOf } from '../lists/scene.ts';
import type { TypedLine } from '../state/input.ts';
import { promptOf, tabStateOf } from '../state/parts.ts';
import type { PromptOverlay, State } from '../state/state.ts';

const promptSigns = {
  search: '/',
  'search-all': '/',
  filter: '&',
  'row-filter': '&',
  'list-search': '/',
  add: '+',
  events: '/',
};

/** Columns that what is typed keeps, where the count and the keys would take more. */
const columnsToType = 12;

/** The last row: a sign, what is typed, and behind it what was said, or how much is found and what the keys do. */
export function promptLine(state: State, overlay: PromptOverlay): Line {
  const { columns } = state.size;
  const word = state.message?.text ?? problemOf(state, overlay);
  const count = word === undefined ? countText(state, overlay) : sanitizeLine(word);
  const most = Math.max(0, columns - columnsToType - 3);
  // What was said is cut, and not left out.
  const keys = word === undefined ? keyHints(state) : [''];
  const texts = keys.map(text => [count, text].filter(Boolean).join('  '));
  const right = [...texts, count].find(text => width(text) <= most) ?? truncate(count, most);
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

/** What is wrong with a filter's query. Of a search, the body says it. */
function problemOf(state: State, { kind, prompt }: PromptOverlay): string | undefined {
  if (prompt.line.text === '') return undefined;
  if (kind === 'row-filter') return state.rowFilter?.problem;
  return kind === 'filter' ? tabStateOf(state).filter?.hits.problem : undefined;
}

/** How much was found, with `…` while more may come: of a filter, what it shows, and what else the talk has. */
function countText(state: State, overlay: PromptOverlay): string {
  if (overlay.prompt.line.text === '') return '';
  if (overlay.kind === 'row-filter') return String(state.rowFilter?.rows.size ?? '');
  if (overlay.kind === 'filter') {
    const { filter } = tabStateOf(state);
    if (!filter) return '';
    const here = `${filter.addresses.size}${filter.hits.done ? '' : '…'}`;
    return filter.elsewhere === 0 ? here : `${here}, ${filter.elsewhere} not in this tab`;
  }
  if (overlay.kind === 'events' || overlay.kind === 'list-search')
    return String(sceneOf(state).focused.rows.count);
  const hits =
    overlay.kind === 'search' ? overlay.hits : overlay.kind === 'search-all' ? overlay.found : undefined;
  if (!hits || hits.problem !== undefined || !('position' in overlay)) return '';
  const more = hits.done ? '' : '…';
  return hits.count === 0 ? `0${more}` : `${overlay.position.cursor + 1}/${hits.count}${more}`;
}

/** What the keys do; the shorter texts leave out the first ones, which are known from everywhere. */
function keyHints(state: State): string[] {
  const hinted = bindingsOf(scopeOf(state)).filter(({ hint }) => hint !== undefined);
  const hints = hinted.map(({ keys, hint }) => `${keys[0]} ${hint}`);
  return hints.map((_, from) => hints.slice(from).join('  '));
}
