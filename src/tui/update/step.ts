import type { Action, Effect } from '../state/actions.ts';
import type { State } from '../state/state.ts';
import { closedBehind } from './hits.ts';
import { withCursorsInView } from './move.ts';

/** A state, and what is to be done in the world. */
export interface Step {
  state: State;
  effects: readonly Effect[];
}

/** A step that asks nothing of the world: every cursor is in its window, folds that were opened for a hit close. */
export function stepped(state: State): Step {
  return { state: withCursorsInView(closedBehind(state)), effects: [] };
}

/** Whether `Ctrl+o` shall lead back to where this action was asked for. */
export function isJump({ overlay, focus }: State, { type }: Action): boolean {
  if (overlay) return false;
  if (type === 'enter' || type === 'in') return focus === 'timetable';
  return type === 'edge' || type === 'talk' || type === 'hit';
}

/** Without what waits or was said until the next key. The same object where there is nothing of it, so that its scene is known. */
export function answered(state: State): State {
  if (state.message === undefined && state.pending === undefined && state.count === undefined) return state;
  const { message: _, pending: __, count: ___, ...rest } = state;
  return rest;
}
