import { inOrder } from '../lists/order.ts';
import { sceneOf } from '../lists/scene.ts';
import type { TalkList } from '../lists/talk/talk-list.ts';
import { timetableRows } from '../lists/timetable/slots.ts';
import { slotAt, type TimetableList } from '../lists/timetable/timetable-list.ts';
import { type List, moveBy, pageBy, reveal, samePosition } from '../lists/viewport.ts';
import type { Action } from '../state/actions.ts';
import { withOpen, withTabChange } from '../state/parts.ts';
import type { Position, State } from '../state/state.ts';

/** A move of the cursor in the list that has the keys. */
export function moved(state: State, action: Action & { type: 'move' | 'page' | 'edge' }): State {
  const { rows, position, height } = sceneOf(state).focused;
  switch (action.type) {
    case 'move':
      return withFocusedAt(state, moveBy(rows, position, action.by, height));
    case 'page':
      return withFocusedAt(state, pageBy(rows, position, action.part, height));
    case 'edge':
      return atRow(state, action.to === 'first' ? 0 : rows.count - 1);
  }
}

/** The list that has the keys, with the cursor on a row. */
export function atRow(state: State, row: number): State {
  const { rows, position, height } = sceneOf(state).focused;
  return withFocusedAt(state, reveal(rows, { ...position, cursor: row }, height));
}

/** The list that has the keys at another position, which counts its rows. */
export function withFocusedAt(state: State, position: Position): State {
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'help':
    case 'report':
    case 'list-search':
    case 'search':
    case 'search-all':
    case 'stars':
    case 'targets':
    case 'events':
      return { ...state, overlay: { ...overlay, position } };
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
  return withTabChange(state, { position: inOrder(list.order, position) });
}

/** The timetable at another position, which counts its rows. The talk beside it is the one that its cursor is on. */
export function withTimetableAt(state: State, position: Position): State {
  return withTimetableRow(state, inOrder(sceneOf(state).timetable.order, position));
}

/** The timetable at a position that counts all rows, also those that are not shown. */
export function withTimetableRow(state: State, timetable: Position): State {
  const slug = timetableRows(state.event)[timetable.cursor]?.slug;
  const moved = { ...state, timetable };
  return slug === undefined ? moved : withOpen(moved, slug);
}

/**
 * Brings every cursor into its window, after the size, the folds, the tab or the notes may have changed. Where
 * all of them are in it, the state stays the same object, and so does its scene.
 */
export function withCursorsInView(before: State): State {
  const state = withTalkOfCursor(before);
  const { timetable, talk, overlay } = sceneOf(state);
  let next = state;
  if (!isTimetableInView(state, timetable))
    next = { ...next, timetable: inOrder(timetable.order, revealed(timetable)) };
  if (talk && !isTalkInView(state, talk)) next = withTalkAt(next, talk, revealed(talk));
  if (state.overlay && 'position' in state.overlay && overlay && !isInView(overlay))
    next = { ...next, overlay: { ...state.overlay, position: revealed(overlay) } };
  return next;
}

/** Where the timetable has the keys, the talk beside it is the one that its cursor is on, if that has notes. */
function withTalkOfCursor(state: State): State {
  if (state.focus !== 'timetable') return state;
  return withOpen(state, slotAt(sceneOf(state).timetable)?.slug ?? state.open);
}

function revealed({ rows, position, height }: List): Position {
  return reveal(rows, position, height);
}

function isInView(list: List): boolean {
  return samePosition(list.position, revealed(list));
}

/** Its position counts all rows; a cursor on one that is not shown goes to one that is. */
function isTimetableInView({ timetable }: State, { order, ...list }: TimetableList): boolean {
  return list.rows.count === 0 || samePosition(timetable, inOrder(order, revealed(list)));
}

/** Its position counts nodes; a cursor on a hidden one goes to what hides it. A tab that is seen is kept. */
function isTalkInView({ talks, open, tab }: State, talk: TalkList): boolean {
  const kept = talks.get(open)?.tabs[tab];
  return kept !== undefined && samePosition(kept.position, inOrder(talk.order, revealed(talk)));
}
