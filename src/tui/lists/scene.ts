import type { State } from '../state/state.ts';
import { memoized } from './memo.ts';
import { type OverlayList, overlayListOf } from './overlays/overlay-list.ts';
import { type Panes, panesOf } from './panes.ts';
import { nodeAtCursor, type TalkList, talkListOf } from './talk/talk-list.ts';
import { slotAt, type TimetableList, timetableListOf } from './timetable/timetable-list.ts';
import type { List } from './viewport.ts';

/** What a state shows: where the panes lie, and the lists in them. */
export interface Scene {
  panes: Panes;
  timetable: TimetableList;
  /** Undefined where the event has no notes at all. */
  talk: TalkList | undefined;
  /** The list of what lies over the screen; a filter has none, its tab is the list. */
  overlay: OverlayList | undefined;
  /** The list that has the keys. */
  focused: List;
}

/** Derived once for each state; reducer and frame share it. */
export const sceneOf = memoized((state: State): Scene => {
  const panes = panesOf(state.size);
  const timetable = timetableListOf(state, panes);
  const talk = talkListOf(state, panes);
  const overlay = state.overlay && overlayListOf(state, state.overlay, panes);
  const below = state.focus === 'talk' ? talk : undefined;
  return { panes, timetable, talk, overlay, focused: overlay ?? below ?? timetable };
});

/** The slug or the address of what the cursor is on; a slot without notes has none. */
export function addressAtCursor(state: State): string | undefined {
  const { timetable, talk } = sceneOf(state);
  return state.focus === 'timetable' ? slotAt(timetable)?.slug : talk && nodeAtCursor(talk)?.address;
}
