import { keyNote, keyOf, scopeOf, whyNot } from '../keys/keymap.ts';
import type { Action, Happening } from '../state/actions.ts';
import { promptOf, said, warned, withoutOverlay } from '../state/parts.ts';
import { atTop, type PromptOverlay, type State } from '../state/state.ts';
import { counted, openedByNumber, withDigit } from './counts.ts';
import { effectOf, whyNoEffect } from './effects.ts';
import { closedBehind, hitBeside } from './hits.ts';
import { foundHits, jumped, withJump } from './jumps.ts';
import { marked, stayed } from './marks.ts';
import { moved, withCursorsInView } from './move.ts';
import { withUnwritten, withWritten } from './overlays/add.ts';
import { chosen } from './overlays/chosen.ts';
import { withEvents, withOpened } from './overlays/events.ts';
import { withFound, withFoundPreview } from './overlays/found.ts';
import { abandoned, recalled, withEdit, withHits, withPrompt, withText } from './overlays/prompt.ts';
import { reported, reread } from './overlays/report.ts';
import { withoutRowFilter, withRowHits } from './overlays/row-filter.ts';
import { pointed } from './pointer.ts';
import { reloaded, rereadAs } from './reload.ts';
import { answered, isJump, type Step, stepped } from './step.ts';
import { inTalk, leave, talkBeside } from './talk.ts';
import { inTimetable, narrowed } from './timetable.ts';

/** What an action does: to the state, or in the world. It ends a chord and takes the message away. */
export function act(before: State, action: Action): Step {
  if (action.type === 'digit') return withDigit(answered(before), before.count ?? '', action.digit);
  const state = answered(before);
  if (before.count !== undefined) return counted(state, action, Number(before.count), uncounted);
  return uncounted(state, action);
}

function uncounted(state: State, action: Action): Step {
  const obstacle = whyNot(state, action);
  if (obstacle !== undefined) return { state: warned(state, obstacle), effects: [] };
  const effect = effectOf(state, action);
  if (effect) return { state, effects: [effect] };
  const reason = whyNoEffect(action);
  if (reason !== undefined) return { state: warned(state, reason), effects: [] };
  if (action.type === 'enter' && state.overlay) return chosen(state, state.overlay, act);
  const next = changed(state, action);
  if (isTyping(action)) return withSearch(state, withCursorsInView(next));
  return stepped(isJump(state, action) ? withJump(state, next) : next);
}

function isTyping({ type }: Action): boolean {
  return type === 'text' || type === 'line' || type === 'recall' || type === 'prompt';
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
      return withCursorsInView((happening.otherwise ? rereadAs : reloaded)(state, happening.event));
    case 'mouse':
      return withCursorsInView(closedBehind(pointed(state, happening.mouse)));
    case 'hits':
      return withCursorsInView(foundHits(state, withHits(state, happening.hits)));
    case 'stay':
      return stayed(state, happening.slug);
    case 'report':
      return reported(state, happening);
    case 'reread':
      return reread(state, happening);
    case 'rows':
      return withCursorsInView(withRowHits(state, happening.hits));
    case 'events':
      return withCursorsInView(withEvents(state, happening.events));
    case 'opened':
      return withCursorsInView(withOpened(state, happening.state, happening.at));
    case 'preview':
      return withCursorsInView(withFoundPreview(state, happening));
    case 'found':
      return withCursorsInView(withFound(state, happening.found));
    case 'written':
      return withCursorsInView(withJump(state, withWritten(state, happening)));
    case 'unwritten':
      return withUnwritten(state, happening.why);
    case 'pause':
      return happening.count === state.count ? openedByNumber(state, Number(state.count)) : state;
  }
}

/** What is asked for as a line is typed. */
const searches: Partial<Record<PromptOverlay['kind'], 'search' | 'search-all' | 'search-rows'>> = {
  search: 'search',
  filter: 'search',
  'row-filter': 'search-rows',
  'search-all': 'search-all',
};

/**
 * The state after typing, and the search for what is in the prompt, if that is another query now, or is searched for
 * elsewhere. All events are read before anything is typed.
 */
function withSearch(before: State, state: State): Step {
  const [prompt, last] = [promptOf(state), promptOf(before)];
  const type = prompt && searches[prompt.kind];
  if (!type || (!last && prompt.kind !== 'search-all')) return { state, effects: [] };
  const query = prompt.prompt.line.text;
  const isOther = prompt.kind !== last?.kind;
  const isAsked =
    query.trim() === '' ? isOther && type === 'search-all' : isOther || query !== last.prompt.line.text;
  return { state, effects: isAsked ? [{ type, query }] : [] };
}

function changed(state: State, action: Action): State {
  switch (action.type) {
    case 'move':
    case 'page':
    case 'edge':
      return moved(state, action);
    case 'talk':
      return talkBeside(state, action.by);
    case 'jump':
      return jumped(state, action.by);
    case 'narrow':
      return narrowed(state, action.to);
    case 'star':
    case 'stars':
    case 'read':
      return marked(state, action.type);
    case 'mouse':
      return withMouseToggled(state);
    case 'help':
      return { ...state, overlay: { kind: 'help', position: atTop } };
    case 'pending':
      return { ...state, pending: action.key };
    case 'any-of':
    case 'unbound':
    case 'input-method':
      return said(state, wordOn(state, action));
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

/** What is said of keys that do nothing else. */
function wordOn(state: State, action: Action & { type: 'any-of' | 'unbound' | 'input-method' }): string {
  if (action.type === 'any-of') return `press one of ${action.keys}`;
  if (action.type === 'input-method') return inputMethodWord(state);
  const scope = scopeOf(state);
  // Over a screen, the key of the help opens no other.
  const wayOn = state.overlay ? keyNote(scope, 'back', 'leaves') : keyNote(scope, 'help', 'lists the keys');
  return `${action.key} does nothing here${wayOn}`;
}

/** With the key of the help that the input method leaves alone, where there is one. */
function inputMethodWord({ focus }: State): string {
  const key = keyOf(focus, 'help', each => /^(?:Ctrl|Alt)\+/.test(each));
  return `an input method is on${key === undefined ? '' : `; ${key} lists keys`}`;
}

function back(state: State): State {
  const prompt = promptOf(state);
  if (prompt) return abandoned(state, prompt);
  if (state.overlay) return withoutOverlay(state);
  if (state.focus === 'talk') return leave(state);
  return state.rowFilter ? withoutRowFilter(state) : narrowed(state, 'all');
}

function withMouseToggled(state: State): State {
  const text = state.mouse
    ? "the mouse is the terminal's: select text with it"
    : 'the mouse is ours: wheel and click';
  return { ...state, mouse: !state.mouse, message: { text, style: 'dim' } };
}
