import type { Action, Happening } from './actions.ts';
import { effectOf, nothingFor } from './effects.ts';
import { entriesOf } from './entries.ts';
import { helpRows } from './help-rows.ts';
import { closedBehind, hitBeside } from './hit-actions.ts';
import { lookUp, scopeOf } from './keymap.ts';
import { inserted } from './line-editor.ts';
import { focusedList, settled } from './lists.ts';
import { pointed } from './pointer.ts';
import {
  abandoned,
  accepted,
  asking,
  lineEdited,
  promptOf,
  recalled,
  retyped,
  withFound,
} from './prompt-actions.ts';
import { reloaded } from './reload.ts';
import type { Effect, State } from './state.ts';
import { leave, openTalk, say, talkBeside, talkByNumber } from './talk-actions.ts';
import { nodeAtCursor, talkList } from './talk-list.ts';
import { inTalk } from './talk-reducer.ts';
import type { TypedKey } from './typed-key.ts';
import { atTop, moveBy, pageBy, reveal } from './viewport.ts';

/** A state, and what the app is to do in the world. */
export interface Step {
  state: State;
  effects: readonly Effect[];
}

/** What one key does; the second key of a chord is looked up together with the first. */
export function press(state: State, typed: TypedKey): Step {
  const { name: key, inText } = typed;
  const prompt = promptOf(state);
  if (prompt) return pressInPrompt(state, typed);
  if (inText) return { state, effects: [] };
  const { pending, message: _, ...rest } = state;
  const scope = scopeOf(state);
  // A Ctrl chord is no second key: it breaks off the first and does its own.
  const first = pending !== undefined && key.startsWith('Ctrl+') ? undefined : pending;
  const found = lookUp(scope, key, first);
  if (found === 'pending') return { state: { ...rest, pending: key }, effects: [] };
  return found ? act(rest, found) : { state: rest, effects: [] };
}

/** A key while a line is typed: one of the prompt's, or text. */
function pressInPrompt({ message: _, ...state }: State, { name, text }: TypedKey): Step {
  const found = lookUp(scopeOf(state), name);
  if (found && found !== 'pending') return act(state, found);
  // What is typed behind Enter was not meant for the line.
  if (promptOf(state)?.prompt.entered) return { state, effects: [] };
  return text === undefined ? { state, effects: [] } : typing(state, text);
}

/** Text into the prompt, typed or pasted; no screen takes any. */
export function typing({ message: _, ...state }: State, text: string): Step {
  const prompt = promptOf(state);
  if (!prompt) return { state, effects: [] };
  return searching(state, retyped(state, prompt, inserted(prompt.prompt.line, text)));
}

/** A state whose prompt may hold another query now, and the search for that. */
function searching(before: State, after: State): Step {
  const text = promptOf(after)?.prompt.line.text ?? '';
  const same = promptOf(before)?.prompt.line.text === text;
  return { state: settled(after), effects: same || text.trim() === '' ? [] : [{ type: 'search', text }] };
}

/** What happens without a key. */
export function happen(state: State, happening: Happening): State {
  switch (happening.type) {
    case 'resize':
      return settled({ ...state, size: happening.size });
    case 'repaint':
      return { ...state, repaints: state.repaints + 1 };
    case 'clock':
      return settled({ ...state, now: happening.now });
    case 'say':
      return { ...state, message: happening.message };
    case 'reload':
      return settled(reloaded(state, happening.event));
    case 'mouse':
      return settled(closedBehind(pointed(state, happening.mouse)));
    case 'found':
      return settled(withFound(state, happening.found));
  }
}

/** What an action does: to the state, or in the world. */
export function act(state: State, action: Action): Step {
  const effect = effectOf(state, action);
  if (effect) return { state, effects: [effect] };
  const nothing = nothingFor(action);
  if (nothing !== undefined) return { state: say(state, nothing), effects: [] };
  if (action.type === 'enter' && state.overlay) return chosen(state, state.overlay);
  if (action.type === 'line') return searching(state, lineEdited(state, action.edit));
  if (action.type === 'recall') return searching(state, recalled(state, action.by));
  return { state: settled(closedBehind(changed(state, action))), effects: [] };
}

function changed(state: State, action: Action): State {
  const list = focusedList(state);
  switch (action.type) {
    case 'move':
      return list.put(moveBy(list.rows, list.position, action.by, list.height));
    case 'page':
      return list.put(pageBy(list.rows, list.position, action.part, list.height));
    case 'edge': {
      const cursor = action.to === 'first' ? 0 : list.rows.count - 1;
      return list.put(reveal(list.rows, { ...list.position, cursor }, list.height));
    }
    case 'talk':
      return talkBeside(state, action.by);
    case 'talk-number':
      return talkByNumber(state, action.number);
    case 'star':
      return starred(state);
    case 'mouse':
      return mouseToggled(state);
    case 'help':
      return { ...state, overlay: { kind: 'help', position: atTop } };
    case 'prompt':
      return asking(state, action.for);
    case 'hit':
      return hitBeside(state, action.by);
    case 'back':
      if (state.overlay) return back(state, state.overlay);
      return state.focus === 'talk' ? leave(state) : state;
    default:
      return state.focus === 'talk' ? inTalk(state, action) : inTimetable(state, action);
  }
}

function inTimetable(state: State, action: Action): State {
  if (action.type !== 'enter' && action.type !== 'in') return state;
  const entry = entriesOf(state.event)[state.timetable.cursor];
  if (entry?.slug !== undefined) return openTalk(state, entry.slug);
  return say(state, entry ? 'there are no notes of this slot' : 'there is nothing here');
}

/** Enter in an overlay: opens the link, or does what the line of help says. */
function chosen(state: State, overlay: NonNullable<State['overlay']>): Step {
  if (overlay.kind === 'search' || overlay.kind === 'filter')
    return { state: settled(accepted(state, overlay)), effects: [] };
  const closed = withoutOverlay(state);
  if (overlay.kind === 'targets') {
    const url = overlay.urls[overlay.cursor];
    return { state: closed, effects: url === undefined ? [] : [{ type: 'open-url', url }] };
  }
  const row = helpRows(state.focus)[overlay.position.cursor];
  return row ? act(closed, row.binding.action) : { state: closed, effects: [] };
}

function back(state: State, overlay: NonNullable<State['overlay']>): State {
  return overlay.kind === 'search' || overlay.kind === 'filter'
    ? abandoned(state, overlay)
    : withoutOverlay(state);
}

function withoutOverlay({ overlay: _, ...rest }: State): State {
  return rest;
}

function mouseToggled(state: State): State {
  const text = state.mouse
    ? "the mouse is the terminal's: select text with it"
    : 'the mouse is ours: wheel and click';
  return { ...state, mouse: !state.mouse, message: { text, style: 'dim' } };
}

/** Stars or unstars what the cursor is on: an item in a talk, a talk in the timetable. */
function starred(state: State): State {
  const key = starKey(state);
  if (key === undefined) return say(state, 'there is nothing to star here');
  const stars = new Set(state.stars);
  if (!stars.delete(key)) stars.add(key);
  return { ...state, stars };
}

function starKey(state: State): string | undefined {
  if (state.focus === 'timetable') return entriesOf(state.event)[state.timetable.cursor]?.slug;
  const list = talkList(state);
  return list && nodeAtCursor(list)?.address;
}
