import type { Action } from '../state/actions.ts';
import { said } from '../state/parts.ts';
import { type State, tabs } from '../state/state.ts';
import { withJump } from './jumps.ts';
import { atRow } from './move.ts';
import { answered, isJump, type Step, stepped } from './step.ts';
import { talkByNumber } from './talk.ts';

/** Digits beyond these are left out. */
const longestCount = 4;

/** A digit behind those that wait. They wait for what follows: nothing, and they open a talk. */
export function withDigit(state: State, count: string, digit: number): Step {
  const next = count.length < longestCount ? `${count}${digit}` : count;
  if (next === '0') return { state: said(state, 'no count or talk begins with 0'), effects: [] };
  return { state: { ...state, count: next }, effects: [{ type: 'await-pause', count: next }] };
}

/** Does an action that has no count. */
type Once = (state: State, action: Action) => Step;

/** An action behind a count: so often, or as far. Enter opens the talk of that number. */
export function counted(state: State, action: Action, count: number, once: Once): Step {
  switch (action.type) {
    case 'enter':
      return { state: openedByNumber(state, count), effects: [] };
    case 'move':
      return once(state, { ...action, by: action.by * count });
    case 'page':
      return once(state, { ...action, part: action.part * count });
    case 'edge':
      return stepped(withJump(state, atRow(state, count - 1)));
    case 'hit':
      return repeated(state, action, inRound(count, state.search?.hits.count), once);
    case 'tab':
      return repeated(state, action, inRound(count, tabs.length), once);
    case 'sibling':
    case 'parent':
    case 'talk':
      return repeated(state, action, count, once);
    default:
      return once(state, action);
  }
}

/** How often to go on where the first comes behind the last of `round`: whole rounds lead nowhere. */
function inRound(count: number, round = 1): number {
  return 1 + ((count - 1) % Math.max(1, round));
}

/** Does an action as often, or until it does no more; to go back from it is one jump. */
function repeated(before: State, action: Action, count: number, once: Once): Step {
  let state = before;
  for (let times = 0; times < count; times++) {
    const asked = answered(state);
    const next = once(asked, action).state;
    state = { ...next, jumps: before.jumps };
    if (next === asked || next.message?.style === 'warning') break;
  }
  return stepped(isJump(before, action) ? withJump(before, state) : state);
}

/** The talk with a number opened; the count is done with. */
export function openedByNumber(state: State, number: number): State {
  const { count: _, ...rest } = state;
  return stepped(withJump(rest, talkByNumber(rest, number))).state;
}
