import { enterAtCursor } from '../lists/enter.ts';
import { sceneOf } from '../lists/scene.ts';
import { slotAt } from '../lists/timetable/timetable-list.ts';
import type { Action } from '../state/actions.ts';
import { said, warned } from '../state/parts.ts';
import type { Narrowing, State } from '../state/state.ts';
import { openTalk } from './talk.ts';

/** What an action does on the timetable's screen. */
export function inTimetable(state: State, action: Action): State {
  if (action.type !== 'enter' && action.type !== 'in') return state;
  const enter = enterAtCursor(state);
  if (enter?.does === 'open') return openTalk(state, enter.slug);
  if (enter?.does === 'begin') return { ...state, overlay: { kind: 'begin', slot: enter.slot } };
  const row = slotAt(sceneOf(state).timetable);
  return warned(state, row ? 'there are no notes of this slot' : 'there is nothing here');
}

/** What the timetable can be narrowed by. */
type Part = keyof Narrowing;

/** The timetable narrowed by one thing more, or where it is narrowed so, by one thing less. */
export function narrowed(state: State, to: Part | 'all'): State {
  const { narrowing = {}, ...rest } = state;
  if (to === 'all') return rest;
  if (narrowing[to] !== undefined) return without(rest, narrowing, to);
  const row = slotAt(sceneOf(state).timetable);
  const { days = [] } = state.event;
  switch (to) {
    case 'day': {
      const { day = 0 } = row ?? {};
      if (!days[day - 1]) return said(state, 'this row belongs to no day');
      return { ...rest, narrowing: { ...narrowing, day } };
    }
    case 'room':
      if (row?.room === undefined) return said(state, 'this row has no room');
      return { ...rest, narrowing: { ...narrowing, room: row.room } };
    case 'starred':
    case 'unread':
      return { ...rest, narrowing: { ...narrowing, [to]: true } };
  }
}

function without(state: Omit<State, 'narrowing'>, narrowing: Narrowing, part: Part): State {
  const { [part]: _, ...left } = narrowing;
  return Object.keys(left).length === 0 ? state : { ...state, narrowing: left };
}
