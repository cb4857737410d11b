import { sectionOfSlot } from '../../event/model.ts';
import type { Binding } from '../keys/binding.ts';
import { whyNot } from '../keys/keymap.ts';
import { sceneOf, slotAt } from '../lists/scene.ts';
import type { Action, Effect, Happening } from '../state/actions.ts';
import { promptOf, said, warned, withoutOverlay } from '../state/parts.ts';
import { atTop, type PromptOverlay, type State } from '../state/state.ts';
import { addedNote, withUnwritten, withWritten } from './add.ts';
import { effectOf, whyNoEffect } from './effects.ts';
import { chosenEvent, withEvents, withOpened } from './events.ts';
import { goTo } from './go-to.ts';
import { closedBehind, hitBeside } from './hits.ts';
import { jumped, withJump } from './jumps.ts';
import { typedLine } from './line-editor.ts';
import { marked, stayed } from './marks.ts';
import { atRow, moved, withCursorsInView } from './move.ts';
import { narrowed } from './narrow.ts';
import { pointed } from './pointer.ts';
import { abandoned, accepted, recalled, withEdit, withHits, withPrompt, withText } from './prompt.ts';
import { reloaded } from './reload.ts';
import { acceptedRows, withoutRowFilter, withRowHits } from './row-filter.ts';
import { inTalk, leave, openTalk, talkBeside, talkByNumber } from './talk.ts';

/** A state, and what is to be done in the world. */
export interface Step {
  state: State;
  effects: readonly Effect[];
}

/** What an action does: to the state, or in the world. It ends a chord and takes the message away. */
export function act(before: State, action: Action): Step {
  if (action.type === 'digit') return withDigit(answered(before), before.count ?? '', action.digit);
  const state = answered(before);
  if (before.count !== undefined) return counted(state, action, Number(before.count));
  return uncounted(state, action);
}

function uncounted(state: State, action: Action): Step {
  const obstacle = whyNot(state, action);
  if (obstacle !== undefined) return { state: warned(state, obstacle), effects: [] };
  const effect = effectOf(state, action);
  if (effect) return { state, effects: [effect] };
  const reason = whyNoEffect(action);
  if (reason !== undefined) return { state: warned(state, reason), effects: [] };
  if (action.type === 'enter' && state.overlay) return chosen(state, state.overlay);
  const next = changed(state, action);
  if (isTyping(action)) return withSearch(state, withCursorsInView(next));
  return stepped(isJump(state, action) ? withJump(state, next) : next);
}

function stepped(state: State): Step {
  return { state: withCursorsInView(closedBehind(state)), effects: [] };
}

/** Whether `Ctrl+o` shall lead back to where this action was asked for. */
function isJump({ overlay, focus }: State, { type }: Action): boolean {
  if (overlay) return false;
  if (type === 'enter' || type === 'in') return focus === 'timetable';
  return type === 'edge' || type === 'talk' || type === 'hit';
}

/** The same object where there is nothing to take away, so that its scene is known. */
function answered(state: State): State {
  if (state.message === undefined && state.pending === undefined && state.count === undefined) return state;
  const { message: _, pending: __, count: ___, ...rest } = state;
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
      return withCursorsInView(foundHits(state, withHits(state, happening.hits)));
    case 'stay':
      return stayed(state, happening.slug);
    case 'report':
      return reported(state, happening.lines);
    case 'rows':
      return withCursorsInView(withRowHits(state, happening.hits));
    case 'events':
      return withCursorsInView(withEvents(state, happening.events));
    case 'opened':
      return withCursorsInView(withOpened(state, happening.state));
    case 'written':
      return withCursorsInView(withJump(state, withWritten(state, happening)));
    case 'unwritten':
      return withUnwritten(state, happening.why);
    case 'pause':
      return happening.count === state.count ? openedByNumber(state, Number(state.count)) : state;
  }
}

/** Enter before the search was done goes to the hit as soon as it is. */
function foundHits(before: State, after: State): State {
  return before.overlay?.kind === 'search' && !after.overlay ? withJump(before, after) : after;
}

/** The state after typing, and the search for what is in the prompt, if that is another query now. */
function withSearch(before: State, state: State): Step {
  const prompt = promptOf(state);
  if (prompt && !['search', 'filter', 'row-filter'].includes(prompt.kind)) return { state, effects: [] };
  const type = prompt?.kind === 'row-filter' ? 'search-rows' : 'search';
  const query = prompt?.prompt.line.text ?? '';
  const same = query === (promptOf(before)?.prompt.line.text ?? '');
  return { state, effects: same || query.trim() === '' ? [] : [{ type, query }] };
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

/** Digits beyond these are left out. */
const longestCount = 4;

/** A digit behind those that wait. They wait for what follows: nothing, and they open a talk. */
function withDigit(state: State, count: string, digit: number): Step {
  const next = count.length < longestCount ? `${count}${digit}` : count;
  if (next === '0') return { state: said(state, 'no count or talk begins with 0'), effects: [] };
  return { state: { ...state, count: next }, effects: [{ type: 'await-pause', count: next }] };
}

/** An action behind a count: so often, or as far. Enter opens the talk of that number. */
function counted(state: State, action: Action, count: number): Step {
  switch (action.type) {
    case 'enter':
      return { state: openedByNumber(state, count), effects: [] };
    case 'move':
      return uncounted(state, { ...action, by: action.by * count });
    case 'page':
      return uncounted(state, { ...action, part: action.part * count });
    case 'edge':
      return stepped(withJump(state, atRow(state, count - 1)));
    case 'sibling':
    case 'parent':
    case 'talk':
    case 'hit':
    case 'tab':
      return repeated(state, action, count);
    default:
      return uncounted(state, action);
  }
}

/** Does an action as often, or until it does no more; to go back from it is one jump. */
function repeated(before: State, action: Action, count: number): Step {
  let state = before;
  for (let times = 0; times < count; times++) {
    const asked = answered(state);
    const next = uncounted(asked, action).state;
    state = { ...next, jumps: before.jumps };
    if (next === asked || next.message?.style === 'warning') break;
  }
  return stepped(isJump(before, action) ? withJump(before, state) : state);
}

function openedByNumber(state: State, number: number): State {
  const { count: _, ...rest } = state;
  return stepped(withJump(rest, talkByNumber(rest, number))).state;
}

/** What is said of keys that do nothing else. */
function wordOn(state: State, action: Action & { type: 'any-of' | 'unbound' | 'input-method' }): string {
  if (action.type === 'any-of') return `press one of ${action.keys}`;
  if (action.type === 'input-method') return 'an input method is on; Ctrl+k lists keys';
  return `${action.key} does nothing here; ${wayOn(state)}`;
}

/** Where help is: over a screen, `?` opens no other. */
function wayOn({ overlay }: State): string {
  return overlay ? 'Esc leaves' : '? lists the keys';
}

function inTimetable(state: State, action: Action): State {
  if (action.type !== 'enter' && action.type !== 'in') return state;
  const row = slotAt(sceneOf(state).timetable);
  if (row?.slug !== undefined) return openTalk(state, row.slug);
  const section = row?.slot && sectionOfSlot(state.event, row.slot);
  if (section) return openTalk(state, section.slug);
  if (row?.slot && state.own) return { ...state, overlay: { kind: 'begin', slot: row.slot } };
  return warned(state, row ? 'there are no notes of this slot' : 'there is nothing here');
}

/** Enter in what lies over the screen: opens the link, does what the line of help says, or ends the prompt. */
function chosen(state: State, overlay: NonNullable<State['overlay']>): Step {
  if (overlay.kind === 'search' && overlay.prompt.line.text.trim() === '')
    return searchedAgain(state, overlay);
  if (overlay.kind === 'row-filter') return stepped(acceptedRows(state, overlay));
  if (overlay.kind === 'search' || overlay.kind === 'filter')
    return stepped(foundHits(state, accepted(state, overlay)));
  if (overlay.kind === 'events') return chosenEvent(state);
  if (overlay.kind === 'add') return addedNote(state, overlay);
  const closed = withoutOverlay(state);
  if (overlay.kind === 'begin') return { state: closed, effects: [{ type: 'begin', slot: overlay.slot }] };
  const list = sceneOf(state).overlay;
  if (list?.kind === 'help') {
    const row = list.help[list.position.cursor];
    return row ? act(closed, ofRow(row.binding)) : { state: said(state, 'no key fits'), effects: [] };
  }
  if (list?.kind === 'stars') {
    const row = list.stars[list.position.cursor];
    return stepped(row ? withJump(closed, goTo(closed, row.record.address)) : closed);
  }
  const link = list?.kind === 'targets' ? list.links[list.position.cursor] : undefined;
  return { state: closed, effects: link ? [{ type: 'open-url', url: link.url }] : [] };
}

/** The list of how the notes were read. */
function reported(state: State, report: readonly string[]): State {
  const { own } = state;
  if (report.length > 0) return { ...state, overlay: { kind: 'report', report, position: atTop } };
  return said(
    state,
    own ? 'nothing was guessed, and nothing is lost' : 'these notes are bundled: nothing was guessed',
  );
}

/** What a row of the help does; that of a series waits for the key. */
function ofRow({ action, series, keys }: Binding): Action {
  const [first, second] = keys[0]!.split(' ');
  if (series === undefined) return action;
  return second === undefined ? { type: 'any-of', keys: series } : { type: 'pending', key: first! };
}

/** Enter in an empty search: on to the next hit of the last one, or a search for the last query of another run. */
function searchedAgain(state: State, overlay: PromptOverlay & { kind: 'search' }): Step {
  const closed = withoutOverlay(state);
  if (state.search) return stepped(withJump(closed, hitBeside(closed, 1)));
  const query = state.queries.at(-1);
  if (query === undefined) return { state: said(closed, 'nothing was searched for yet'), effects: [] };
  const prompt = { line: typedLine(query), recalled: 1, entered: true } as const;
  return { state: { ...state, overlay: { ...overlay, prompt } }, effects: [{ type: 'search', query }] };
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
