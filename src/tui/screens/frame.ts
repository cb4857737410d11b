import { emptyLine, type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { width } from '../../text/width.ts';
import { bindingsOf, keyLabel, scopeOf } from '../keymap.ts';
import { panesOf, tooSmall } from '../layout.ts';
import { promptOf } from '../prompt-actions.ts';
import type { Size, State } from '../state.ts';
import { cut, fitted } from './fitted.ts';
import { hitScreen } from './hits.ts';
import { helpScreen, targetLines } from './overlays.ts';
import { promptLine } from './prompt.ts';
import { talkPane } from './talk.ts';
import { timetablePane } from './timetable.ts';

/** The whole screen: exactly as many lines as the terminal has rows, none wider than its columns. */
export function frame(state: State): Line[] {
  const { columns, rows } = state.size;
  if (tooSmall(state.size)) return tooSmallLines(state.size);
  const lines = [header(state), ...body(state), footer(state)];
  return Array.from({ length: rows }, (_, row) => cut(lines[row] ?? emptyLine, columns));
}

function tooSmallLines({ columns, rows }: Size): Line[] {
  const line = [span('pepahate needs 20x6')];
  return Array.from({ length: rows }, (_, row) => cut(row === 0 ? line : emptyLine, columns));
}

/** The event's title, and the time there where the event has one today. */
function header({ event, now, size }: State): Line {
  const clock = now && now.date === event.date ? `  ${now.time}` : '';
  const date = event.date === undefined ? '' : `  ${event.date}`;
  const right = span(clock || date, 'dim');
  const room = Math.max(0, size.columns - width(right.text));
  return [...fitted([span(sanitizeLine(event.title), 'title')], room), right];
}

function body(state: State): Line[] {
  const { body: rows } = panesOf(state.size);
  if (state.overlay?.kind === 'help') return filled(helpScreen(state), rows);
  if (state.overlay?.kind === 'search') return filled(hitScreen(state, state.overlay), rows);
  const targets = targetLines(state);
  return [...filled(panes(state), rows - targets.length), ...targets];
}

function panes(state: State): Line[] {
  const { wide, timetable, body: rows } = panesOf(state.size);
  if (!wide) return state.focus === 'talk' ? talkPane(state) : timetablePane(state);
  const left = timetablePane(state);
  const right = talkPane(state);
  return Array.from({ length: rows }, (_, row) => [
    ...fitted(left[row] ?? emptyLine, timetable),
    span(' │ ', 'dim'),
    ...(right[row] ?? emptyLine),
  ]);
}

/** Exactly `rows` lines. */
function filled(lines: readonly Line[], rows: number): Line[] {
  return Array.from({ length: rows }, (_, row) => lines[row] ?? emptyLine);
}

/** What was said last, the first key of a chord, or what the keys do here. */
function footer(state: State): Line {
  const { message, pending } = state;
  const prompt = promptOf(state);
  if (prompt && !message) return promptLine(state, prompt);
  if (message) return [span(sanitizeLine(message.text), message.style)];
  if (pending !== undefined) return [span(`${pending}…`, 'strong')];
  return (
    bindingsOf(scopeOf(state))
      .filter(({ hint }) => hint !== undefined)
      // Where there is little room, this one must not be cut off.
      .sort((a, b) => Number(b.action.type === 'help') - Number(a.action.type === 'help'))
      .flatMap(({ keys, hint }) => [span(keyLabel(keys[0]!), 'strong'), span(` ${hint}  `, 'dim')])
  );
}
