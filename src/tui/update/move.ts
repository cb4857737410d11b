import { inAllRows, sceneOf } from '../lists/scene.ts';
import { timetableRows } from '../lists/slots.ts';
import { inNodes, type TalkList } from '../lists/talk-list.ts';
import { type List, reveal, samePosition } from '../lists/viewport.ts';
import { withOpen, withTabChange } from '../state/parts.ts';
import type { Position, State } from '../state/state.ts';

/** The list that has the keys at another position, which counts its rows. */
export function withFocusedAt(state: State, position: Position): State {
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'help':
    case 'report':
    case 'help-search':
    case 'search':
    case 'stars':
      return { ...state, overlay: { ...overlay, position } };
    case 'targets':
      return { ...state, overlay: { ...overlay, cursor: position.cursor } };
    default: {
      const { talk } = sceneOf(state);
      return state.focus === 'talk' && talk
        ? withTalkAt(state, talk, position)
        : withTimetableAt(state, position);
    }
  }
}

/** The open talk's list at another position, which counts its rows. */
export function withTalkAt(state: State, list: TalkList, position: Position): State {
  return withTabChange(state, { position: inNodes(list, position) });
}

/** The timetable at another position, which counts the rows that are shown. */
export function withTimetableAt(state: State, position: Position): State {
  return withTimetableRow(state, inAllRows(sceneOf(state).timetable, position));
}

/** The timetable at a position that counts all rows. The talk beside it is the one that its cursor is on. */
export function withTimetableRow(state: State, timetable: Position): State {
  const slug = timetableRows(state.event)[timetable.cursor]?.slug;
  const moved = { ...state, timetable };
  return slug === undefined ? moved : withOpen(moved, slug);
}

/**
 * Brings every cursor into its window, after the size, the folds, the tab or the notes may have changed. Where
 * all of them are in it, the state stays the same object, and so does its scene.
 */
export function withCursorsInView(state: State): State {
  const { timetable, talk, overlay } = sceneOf(state);
  let next = state;
  const shown = inAllRows(timetable, revealed(timetable));
  if (timetable.order.length > 0 && !samePosition(state.timetable, shown))
    next = { ...next, timetable: shown };
  if (talk && !isTalkInView(state, talk)) next = withTalkAt(next, talk, revealed(talk));
  if (state.overlay && 'position' in state.overlay && overlay && !isInView(overlay))
    next = { ...next, overlay: { ...state.overlay, position: revealed(overlay) } };
  return next;
}

function revealed({ rows, position, height }: List): Position {
  return reveal(rows, position, height);
}

function isInView(list: List): boolean {
  return samePosition(list.position, revealed(list));
}

/** Its position counts nodes; a cursor on a hidden one goes to what hides it. A tab that is seen is kept. */
function isTalkInView({ talks, open, tab }: State, talk: TalkList): boolean {
  const kept = talks.get(open)?.tabs[tab];
  return kept !== undefined && samePosition(kept.position, inNodes(talk, revealed(talk)));
}
