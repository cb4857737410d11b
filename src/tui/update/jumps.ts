import { type EventRef, isSameEvent } from '../../across/found.ts';
import { sceneOf } from '../lists/scene.ts';
import { nodeAtCursor } from '../lists/talk/talk-list.ts';
import { said } from '../state/parts.ts';
import { type Jump, maxJumps, type State, tabs } from '../state/state.ts';
import { goTo } from './go-to.ts';
import { withTimetableRow } from './move.ts';

/** `after`, from which `Ctrl+o` leads back to `before`; where both are in one place, it was no jump. */
export function withJump(before: State, after: State): State {
  const from = placeIn(before);
  if (isSame(from, placeIn(after))) return after;
  const back = [...before.jumps.back.filter(each => !isSame(each, from)), from].slice(-maxJumps);
  return { ...after, jumps: { back, forward: [] } };
}

/** Enter before the search was done goes to the hit as soon as it is. */
export function foundHits(before: State, after: State): State {
  return before.overlay?.kind === 'search' && !after.overlay ? withJump(before, after) : after;
}

/** The event that such a jump leads to; undefined where that is the one that is open, or there is no jump. */
export function eventOfJump({ jumps, listed }: State, by: 1 | -1): EventRef | undefined {
  const there = (by < 0 ? jumps.back : jumps.forward).at(-1);
  return there && !isSameEvent(there.event, listed) ? there.event : undefined;
}

/** To the place that the last jump came from, or with 1 to the one that was left for it. */
export function jumped(state: State, by: 1 | -1): State {
  return jumpedFrom(state, by, state);
}

/** The same from one event to another, which `opened` is. */
export function jumpedFrom(state: State, by: 1 | -1, opened: State): State {
  const { back, forward } = state.jumps;
  const [from, to] = by < 0 ? [back, forward] : [forward, back];
  const there = from.at(-1);
  if (!there)
    return said(state, by < 0 ? 'there is nowhere to go back to' : 'there is nowhere to go forward to');
  const left = from.slice(0, -1);
  const behind = [...to, placeIn(state)];
  const jumps = by < 0 ? { back: left, forward: behind } : { back: behind, forward: left };
  return { ...atPlace(opened, there), jumps };
}

function placeIn(state: State): Jump {
  const { listed: event, focus, open, tab, timetable } = state;
  const { talk } = sceneOf(state);
  const node = focus === 'talk' && talk ? nodeAtCursor(talk) : undefined;
  return { event, focus, open, tab, row: timetable.cursor, ...(node && { address: node.address }) };
}

/** In the timetable a place is its row, in a talk the line. */
function isSame(one: Jump, other: Jump): boolean {
  if (one.focus !== other.focus || !isSameEvent(one.event, other.event)) return false;
  if (one.focus === 'timetable') return one.row === other.row;
  return one.open === other.open && one.tab === other.tab && one.address === other.address;
}

function atPlace(state: State, { focus, open, tab, address, row }: Jump): State {
  if (focus === 'timetable')
    return withTimetableRow({ ...state, focus }, { ...state.timetable, cursor: row });
  return goTo(state, address ?? open, [tab, ...tabs]);
}
