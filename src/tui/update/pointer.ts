import { sceneOf } from '../lists/scene.ts';
import type { Head } from '../lists/talk/head.ts';
import { type List, linesBy, shownLines } from '../lists/viewport.ts';
import type { MouseInput } from '../state/input.ts';
import { promptOf, withTab } from '../state/parts.ts';
import type { State } from '../state/state.ts';
import { withFocusedAt, withTalkAt, withTimetableAt } from './move.ts';
import { accepted } from './overlays/prompt.ts';
import { inTalk, openTalk } from './talk.ts';

/** Lines that one notch of the wheel moves by. */
const wheelLines = 3;

/** What the mouse does: the wheel moves; a press puts the cursor there, a second press opens what it is on. */
export function pointed(state: State, mouse: MouseInput): State {
  // What is asked is of the line at the cursor.
  if (state.overlay?.kind === 'add' || state.overlay?.kind === 'begin') return state;
  if (state.overlay && mouse.kind === 'wheel') return wheeled(state, mouse.by);
  if (state.overlay) return pressedHit(state, mouse.x, mouse.y - 1);
  const focus = paneAt(state, mouse.x);
  const there = { ...state, focus };
  if (mouse.kind === 'wheel') return wheeled(there, mouse.by);
  const again = state.focus === focus;
  const y = mouse.y - 1;
  return focus === 'talk' ? pressedTalk(there, mouse.x, y, again) : pressedTimetable(there, y, again);
}

function wheeled(state: State, by: 1 | -1): State {
  const { rows, position, height } = sceneOf(state).focused;
  return withFocusedAt(state, linesBy(rows, position, by * wheelLines, height));
}

/** Here and below, `y` counts from the top of the body. */
function pressedHit(state: State, x: number, y: number): State {
  const { focused, overlay } = sceneOf(state);
  if (overlay?.kind !== 'search' && overlay?.kind !== 'search-all') return state;
  // Beside the list is what the hit at the cursor shows.
  const row = x < overlay.columns ? rowAt(focused, y) : undefined;
  const prompt = promptOf(state);
  if (row === undefined) return state;
  // A hit of all events may lie in another one, which Enter opens.
  return row === focused.position.cursor && prompt?.kind === 'search'
    ? accepted(state, prompt)
    : withFocusedAt(state, { ...focused.position, cursor: row });
}

function rowAt(list: List, line: number): number | undefined {
  return shownLines(list)[line]?.row;
}

function paneAt(state: State, x: number): State['focus'] {
  const { sideBySide, talkStart } = sceneOf(state).panes;
  if (!sideBySide) return state.focus;
  return x < talkStart ? 'timetable' : 'talk';
}

/** `again`: whether the timetable had the keys before. */
function pressedTimetable(state: State, y: number, again: boolean): State {
  const { timetable } = sceneOf(state);
  const row = rowAt(timetable, y - timetable.head.length);
  if (row === undefined) return state;
  const slug = timetable.slots[row]?.slug;
  return again && row === timetable.position.cursor && slug !== undefined
    ? openTalk(state, slug)
    : withTimetableAt(state, { ...timetable.position, cursor: row });
}

function pressedTalk(state: State, x: number, y: number, again: boolean): State {
  const { talk, panes } = sceneOf(state);
  if (!talk) return state;
  const headLines = talk.head.lines.length;
  if (y < headLines) return pressedHead(state, talk.head, x - panes.talkStart, y);
  const row = rowAt(talk, y - headLines);
  if (row === undefined) return state;
  return again && row === talk.position.cursor
    ? inTalk(state, { type: 'enter' })
    : withTalkAt(state, talk, { ...talk.position, cursor: row });
}

function pressedHead(state: State, { tabLine, tabs }: Head, x: number, y: number): State {
  const pressed = y === tabLine ? tabs.find(({ start, end }) => x >= start && x < end) : undefined;
  return pressed ? withTab(state, pressed.tab) : state;
}
