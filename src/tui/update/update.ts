import { whyNot } from '../keys/keymap.ts';
import { addressAtCursor, sceneOf, slotAt } from '../lists/scene.ts';
import { moveBy, pageBy, reveal } from '../lists/viewport.ts';
import type { Action, Effect, Happening } from '../state/actions.ts';
import { promptOf, said, warned, withoutOverlay } from '../state/parts.ts';
import { atTop, type State } from '../state/state.ts';
import { effectOf, whyNoEffect } from './effects.ts';
import { closedBehind, hitBeside } from './hits.ts';
import { withCursorsInView, withFocusedAt } from './move.ts';
import { pointed } from './pointer.ts';
import { abandoned, accepted, recalled, withEdit, withHits, withPrompt, withText } from './prompt.ts';
import { reloaded } from './reload.ts';
import { inTalk, leave, openTalk, talkBeside, talkByNumber } from './talk.ts';

/** A state, and what is to be done in the world. */
export interface Step {
  state: State;
  effects: readonly Effect[];
}

/** What an action does: to the state, or in the world. It ends a chord and takes the message away. */
export function act(before: State, action: Action): Step {
  const state = answered(before);
  const obstacle = whyNot(state, action);
  if (obstacle !== undefined) return { state: warned(state, obstacle), effects: [] };
  const effect = effectOf(state, action);
  if (effect) return { state, effects: [effect] };
  const reason = whyNoEffect(action);
  if (reason !== undefined) return { state: warned(state, reason), effects: [] };
  if (action.type === 'enter' && state.overlay) return chosen(state, state.overlay);
  const next = changed(state, action);
  return isTyping(action)
    ? withSearch(state, withCursorsInView(next))
    : { state: withCursorsInView(closedBehind(next)), effects: [] };
}

/** The same object where there is nothing to take away, so that its scene is known. */
function answered(state: State): State {
  if (state.message === undefined && state.pending === undefined) return state;
  const { message: _, pending: __, ...rest } = state;
  return rest;
}

function isTyping({ type }: Action): boolean {
  return type === 'text' || type === 'line' || type === 'recall';
}

/** What happens without a key. */
export function happen(state: State, happening: Happening): State {
  switch (happening.type) {
    case 'resize':
      return withCursorsInView({ ...state, size: happening.size });
    case 'repaint':
      return { ...state, repaints: state.repaints + 1 };
    case 'clock':
      return withCursorsInView({ ...state, now: happening.now });
    case 'say':
      return { ...state, message: happening.message };
    case 'reload':
      return withCursorsInView(reloaded(state, happening.event));
    case 'mouse':
      return withCursorsInView(closedBehind(pointed(state, happening.mouse)));
    case 'hits':
      return withCursorsInView(withHits(state, happening.hits));
  }
}

/** The state after typing, and the search for what is in the prompt, if that is another query now. */
function withSearch(before: State, state: State): Step {
  const query = promptOf(state)?.prompt.line.text ?? '';
  const same = query === (promptOf(before)?.prompt.line.text ?? '');
  return { state, effects: same || query.trim() === '' ? [] : [{ type: 'search', query }] };
}

function changed(state: State, action: Action): State {
  switch (action.type) {
    case 'move':
    case 'page':
    case 'edge':
      return moved(state, action);
    case 'talk':
      return talkBeside(state, action.by);
    case 'talk-number':
      return talkByNumber(state, action.number);
    case 'star':
      return starred(state);
    case 'mouse':
      return withMouseToggled(state);
    case 'help':
      return { ...state, overlay: { kind: 'help', position: atTop } };
    case 'pending':
      return { ...state, pending: action.key };
    case 'unbound':
      return said(state, `${action.key} does nothing here; ${wayOn(state)}`);
    case 'input-method':
      return said(state, 'an input method is on; Ctrl+k lists keys');
    case 'back':
      return back(state);
    case 'hit':
      return hitBeside(state, action.by);
    case 'prompt':
      return withPrompt(state, action.for);
    case 'text':
      return withText(state, action.text);
    case 'line':
      return withEdit(state, action.edit);
    case 'recall':
      return recalled(state, action.by);
    default:
      return state.focus === 'talk' ? inTalk(state, action) : inTimetable(state, action);
  }
}

/** Where help is: over a screen, `?` opens no other. */
function wayOn({ overlay }: State): string {
  return overlay ? 'Esc leaves' : '? lists the keys';
}

function moved(state: State, action: Action & { type: 'move' | 'page' | 'edge' }): State {
  const { rows, position, height } = sceneOf(state).focused;
  switch (action.type) {
    case 'move':
      return withFocusedAt(state, moveBy(rows, position, action.by, height));
    case 'page':
      return withFocusedAt(state, pageBy(rows, position, action.part, height));
    case 'edge': {
      const cursor = action.to === 'first' ? 0 : rows.count - 1;
      return withFocusedAt(state, reveal(rows, { ...position, cursor }, height));
    }
  }
}

function inTimetable(state: State, action: Action): State {
  if (action.type !== 'enter' && action.type !== 'in') return state;
  const row = slotAt(sceneOf(state).timetable);
  if (row?.slug !== undefined) return openTalk(state, row.slug);
  return warned(state, row ? 'there are no notes of this slot' : 'there is nothing here');
}

/** Enter in what lies over the screen: opens the link, does what the line of help says, or ends the prompt. */
function chosen(state: State, overlay: NonNullable<State['overlay']>): Step {
  if (overlay.kind === 'search' || overlay.kind === 'filter')
    return { state: withCursorsInView(accepted(state, overlay)), effects: [] };
  const closed = withoutOverlay(state);
  const list = sceneOf(state).overlay;
  if (list?.kind === 'help') {
    const row = list.help[list.position.cursor];
    return row ? act(closed, row.binding.action) : { state: closed, effects: [] };
  }
  const url = list?.kind === 'targets' ? list.urls[list.position.cursor] : undefined;
  return { state: closed, effects: url === undefined ? [] : [{ type: 'open-url', url }] };
}

function back(state: State): State {
  const prompt = promptOf(state);
  if (prompt) return abandoned(state, prompt);
  if (state.overlay) return withoutOverlay(state);
  return state.focus === 'talk' ? leave(state) : state;
}

function withMouseToggled(state: State): State {
  const text = state.mouse
    ? "the mouse is the terminal's: select text with it"
    : 'the mouse is ours: wheel and click';
  return { ...state, mouse: !state.mouse, message: { text, style: 'dim' } };
}

/** Stars or unstars what the cursor is on: a node in a talk, a talk in the timetable. */
function starred(state: State): State {
  const star = addressAtCursor(state);
  if (star === undefined) return warned(state, 'there is nothing to star here');
  const stars = new Set(state.stars);
  if (!stars.delete(star)) stars.add(star);
  return { ...state, stars };
}
