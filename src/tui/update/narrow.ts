import { sceneOf, slotAt } from '../lists/scene.ts';
import { said } from '../state/parts.ts';
import type { Narrowing, State } from '../state/state.ts';

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
      if (!days[day - 1]) return said(state, 'this row stands on no day');
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
