import { entriesOf } from './entries.ts';
import { panesOf, separatorColumns } from './layout.ts';
import { focusedList, nodeList, timetableList } from './lists.ts';
import { markedRead, withTabOpen } from './open.ts';
import { accepted, promptOf } from './prompt-actions.ts';
import { tabAt, talkHead } from './screens/talk-head.ts';
import type { State, Tab } from './state.ts';
import { openTalk } from './talk-actions.ts';
import { openNotes, talkList } from './talk-list.ts';
import { inTalk } from './talk-reducer.ts';
import type { MouseInput } from './terminal/mouse.ts';
import { linesBy, shownLines } from './viewport.ts';

/** Lines that one step of the wheel moves by. */
const wheelLines = 3;

/** What the mouse does: the wheel moves, a press puts the cursor there; a second press opens. */
export function pointed(state: State, mouse: MouseInput): State {
  if (state.overlay && mouse.kind === 'wheel') return wheeled(state, mouse.by);
  if (state.overlay) return state.overlay.kind === 'search' ? pressedHit(state, mouse.y - 1) : state;
  const focus = paneAt(state, mouse.x);
  const there = focus === 'talk' ? markedRead({ ...state, focus }) : { ...state, focus };
  return mouse.kind === 'wheel' ? wheeled(there, mouse.by) : pressed(state, there, mouse);
}

function wheeled(state: State, by: 1 | -1): State {
  const list = focusedList(state);
  return list.put(linesBy(list.rows, list.position, by * wheelLines, list.height));
}

/** A press puts the cursor on a hit, a second one goes to it. */
function pressedHit(state: State, y: number): State {
  const list = focusedList(state);
  const row = shownLines(list.rows, list.position, list.height)[y]?.row;
  const overlay = promptOf(state);
  if (row === undefined || !overlay) return state;
  return row === list.position.cursor
    ? accepted(state, overlay)
    : list.put({ ...list.position, cursor: row });
}

function paneAt(state: State, x: number): State['focus'] {
  const panes = panesOf(state.size);
  if (!panes.wide) return state.focus;
  return x < panes.timetable + separatorColumns ? 'timetable' : 'talk';
}

function pressed(before: State, state: State, { x, y }: MouseInput): State {
  return state.focus === 'talk'
    ? pressedTalk(before, state, x, y - 1)
    : pressedTimetable(before, state, y - 1);
}

/** `y` counts from the top of the body. */
function pressedTimetable(before: State, state: State, y: number): State {
  const list = timetableList(state);
  const row = shownLines(list.rows, list.position, list.height)[y]?.row;
  if (row === undefined) return state;
  const slug = entriesOf(state.event)[row]?.slug;
  const again = before.focus === 'timetable' && row === list.position.cursor;
  return again && slug !== undefined ? openTalk(state, slug) : list.put({ ...list.position, cursor: row });
}

function pressedTalk(before: State, state: State, x: number, y: number): State {
  const notes = openNotes(state);
  const talk = talkList(state);
  if (!notes || !talk) return state;
  const panes = panesOf(state.size);
  const head = talkHead(state, notes, panes.talk);
  const left = panes.wide ? panes.timetable + separatorColumns : 0;
  if (y < head.length) return pressedHead(state, tabAt(state, notes, panes.talk, x - left, y));
  const list = nodeList(state, talk);
  const row = shownLines(list.rows, list.position, list.height)[y - head.length]?.row;
  if (row === undefined) return state;
  const again = before.focus === 'talk' && row === list.position.cursor;
  return again ? inTalk(state, { type: 'enter' }) : list.put({ ...list.position, cursor: row });
}

function pressedHead(state: State, tab: Tab | undefined): State {
  return tab === undefined ? state : withTabOpen(state, tab);
}
