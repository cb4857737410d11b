import { talksOf } from '../../event/model.ts';
import { type Line, lineText, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { width } from '../../text/width.ts';
import { type Binding, keyLabel } from '../keys/binding.ts';
import { keyOf, offered } from '../keys/keymap.ts';
import { enterAtCursor } from '../lists/enter.ts';
import { addressAtCursor, sceneOf } from '../lists/scene.ts';
import { linksOf } from '../lists/talk/nodes.ts';
import { nodeAtCursor } from '../lists/talk/talk-list.ts';
import { fitsWhole, type List } from '../lists/viewport.ts';
import { promptOf } from '../state/parts.ts';
import type { State } from '../state/state.ts';
import { fitted } from './fitted.ts';
import { promptLine } from './prompt.ts';

/** The last row: the prompt, what was said last, what may follow the first key of a chord, or what keys do here. */
export function footer(state: State): Line {
  const { message, pending, count } = state;
  const prompt = promptOf(state);
  if (prompt) return promptLine(state, prompt);
  if (message) return [span(sanitizeLine(message.text), message.style)];
  if (count !== undefined) return countLine(state, count);
  return pending === undefined ? hintsAndRuler(state) : chordHints(state, pending);
}

/** The digits that wait, and what they open where no motion follows. */
function countLine({ event, focus }: State, count: string): Line {
  const talk = talksOf(event).find(({ number }) => number === Number(count));
  const opens = talk
    ? `${keyOf(focus, 'enter') ?? 'soon'} talk ${count}: ${sanitizeLine(talk.title)}`
    : `no talk ${count}`;
  return [span(`${count}…`, 'strong'), span(`  ${opens}; a motion: ${count} times`, 'dim')];
}

/** What the keys do here, and at the right where one is. */
function hintsAndRuler(state: State): Line {
  const { columns } = state.size;
  const needed = width(lineText(hints(state, columns, first.length)));
  const ruler = rulers(state).find(text => needed + width(text) + 2 <= columns) ?? '';
  if (ruler === '') return hints(state, columns);
  return [...fitted(hints(state, columns - width(ruler) - 2), columns - width(ruler)), span(ruler, 'dim')];
}

/** The address of the line, and its place in a list that does not fit; the shorter ones are for less room. */
function rulers(state: State): string[] {
  const address = sanitizeLine(state.overlay ? '' : (addressAtCursor(state) ?? ''));
  const place = placeText(sceneOf(state).focused);
  return [[address, place].filter(Boolean).join('  '), place];
}

/** `12/55`; empty where all of a list is seen. */
function placeText(list: List): string {
  return fitsWhole(list) ? '' : `${list.position.cursor + 1}/${list.rows.count}`;
}

/** Keys that are shown where there is little room: help, search and the way out. */
const first = ['help', 'prompt', 'quit'];

/** At most `most` hints, as many as fit some columns, and help, search and the way out before all others. */
function hints(state: State, columns: number, most = Number.POSITIVE_INFINITY): Line {
  const hinted = offered(state).filter(({ keys, hint }) => hint !== undefined && !keys[0]!.includes(' '));
  const shown = hinted.flatMap(binding => {
    const hint = hintAtCursor(state, binding);
    return hint === undefined ? [] : [{ ...binding, hint }];
  });
  const place = ({ action }: Binding) =>
    first.includes(action.type) ? first.indexOf(action.type) : first.length;
  const sorted = shown.sort((one, other) => place(one) - place(other));
  const line: Line[number][] = [];
  for (const { keys, hint } of sorted.slice(0, most)) {
    const next = [span(keyLabel(keys[0]!), 'strong'), span(` ${hint}`, 'dim')];
    const gap = line.length === 0 ? [] : [span('  ')];
    if (width(lineText([...line, ...gap, ...next])) > columns) break;
    line.push(...gap, ...next);
  }
  return line;
}

/** What a key does on the line at the cursor, in a word; undefined where it does nothing there. */
function hintAtCursor(state: State, { action, hint }: Binding): string | undefined {
  if (state.overlay) return hint;
  const enter = enterAtCursor(state);
  switch (action.type) {
    case 'enter':
      // In the tab Links, the line is the link.
      return enter && (state.tab === 'links' && state.focus === 'talk' ? hint : enter.does);
    case 'in':
      return enter?.does === 'open' ? hint : undefined;
    case 'targets': {
      const { talk } = sceneOf(state);
      const node = talk && nodeAtCursor(talk);
      return node && linksOf(node).length > 0 ? hint : undefined;
    }
    default:
      return hint;
  }
}

/** The first key of a chord, and what each key behind it does. */
function chordHints(state: State, pending: string): Line {
  const chords = offered(state).filter(({ keys }) => keys[0]!.startsWith(`${pending} `));
  const shown = chords.filter(
    ({ series }, index) => series === undefined || series !== chords[index - 1]?.series,
  );
  const parts = shown.flatMap(({ keys, hint, series }) => {
    const key = (series?.replaceAll(pending, '') ?? keys[0]!.slice(pending.length + 1)).trim();
    return [span(`  ${key}`, 'strong'), span(` ${hint}`, 'dim')];
  });
  return [span(`${pending}…`, 'strong'), ...parts];
}
