import { isSameEvent } from '../../../across/found.ts';
import type { ListedEvent } from '../../../view/event.ts';
import { sceneOf } from '../../lists/scene.ts';
import type { Arrival } from '../../state/actions.ts';
import { said, withoutOverlay, withQuery } from '../../state/parts.ts';
import { atTop, type State } from '../../state/state.ts';
import { withArrival } from '../hits.ts';
import { jumpedFrom, withJump } from '../jumps.ts';
import type { Step } from '../step.ts';
import { blankLine } from './line-editor.ts';

/** The list of the library's events, with the cursor on the one that is open, unless something else was opened meanwhile. */
export function withEvents({ message: _, ...state }: State, events: readonly ListedEvent[]): State {
  if (state.overlay) return state;
  const open = events.findIndex(event => isSameEvent(event, state.listed));
  const position = { ...atTop, cursor: Math.max(0, open) };
  return {
    ...state,
    overlay: { kind: 'events', prompt: { line: blankLine, recalled: 0 }, events, position },
  };
}

/** Enter: opens the event at the cursor. */
export function chosenEvent(state: State): Step {
  const list = sceneOf(state).overlay;
  const event = list?.kind === 'events' ? list.events[list.position.cursor] : undefined;
  if (!event) return { state: said(state, 'nothing fits'), effects: [] };
  return {
    state: said(withoutOverlay(state), `opening ${event.title}`),
    effects: [{ type: 'open-event', event }],
  };
}

/** An event in the place of another, in the window as it is now. To go back from it is a jump. */
export function withOpened(before: State, opened: State, at?: Arrival): State {
  const { size, mouse, repaints } = before;
  const there = { ...opened, size, mouse, repaints };
  if (at?.kind === 'jump') return jumpedFrom(before, at.by, there);
  const { queries } = there;
  return withJump(
    before,
    at ? withArrival({ ...there, queries: withQuery(queries, at.query.trim()) }, at) : there,
  );
}
