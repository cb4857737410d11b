import { addressesIn, type Found, hitAt, indexOfHit } from './found.ts';
import { toHit } from './hit-actions.ts';
import { edited, emptyTyped, type LineEdit, type TypedLine, typedLine } from './line-editor.ts';
import { mostQueries } from './session.ts';
import type { Overlay, Position, State, TabState } from './state.ts';
import { say, withoutFilter } from './talk-actions.ts';
import { tabState, talkList } from './talk-list.ts';
import { viewKey } from './view-key.ts';
import { atTop } from './viewport.ts';

export type PromptOverlay = Overlay & { kind: 'search' | 'filter' };

/** The overlay that takes text, if one does. */
export function promptOf({ overlay }: State): PromptOverlay | undefined {
  return overlay?.kind === 'search' || overlay?.kind === 'filter' ? overlay : undefined;
}

/** What is searched for now: in the prompt, or what was gone to a hit of. */
export function queryOf(state: State): string | undefined {
  const text = promptOf(state)?.prompt.line.text ?? state.search?.found.text;
  return text?.trim() === '' ? undefined : text;
}

/** Opens a prompt; that of a filter begins with the tab's filter. */
export function asking(state: State, what: 'search' | 'filter'): State {
  if (what === 'search') {
    const prompt = { line: emptyTyped, recalled: 0 };
    return { ...state, overlay: { kind: 'search', prompt, position: atTop } };
  }
  const before = tabState(state);
  const line = typedLine(before.filter?.found.text ?? '');
  return { ...state, overlay: { kind: 'filter', prompt: { line, recalled: 0 }, before } };
}

/** The prompt with another line in it; what it held before is found no more where nothing is left to find. */
export function retyped(state: State, prompt: PromptOverlay, line: TypedLine, recalled = 0): State {
  const overlay = { ...prompt, prompt: { line, recalled } };
  if (line.text.trim() !== '') return { ...state, overlay };
  if (overlay.kind === 'filter') return withoutFilter({ ...state, overlay });
  const { found: _, ...empty } = overlay;
  return { ...state, overlay: { ...empty, position: atTop } };
}

export function lineEdited(state: State, edit: LineEdit): State {
  const prompt = promptOf(state);
  return prompt ? retyped(state, prompt, edited(prompt.prompt.line, edit), prompt.prompt.recalled) : state;
}

/** An earlier query, or with -1 a later one, in the place of what is typed; behind the latest is an empty line. */
export function recalled(state: State, by: 1 | -1): State {
  const prompt = promptOf(state);
  if (!prompt) return state;
  const back = Math.min(Math.max(prompt.prompt.recalled + by, 0), state.queries.length);
  const text = back === 0 ? '' : state.queries[state.queries.length - back]!;
  return back === prompt.prompt.recalled ? state : retyped(state, prompt, typedLine(text), back);
}

/** Enter: goes to the hit, or keeps the filter. */
export function accepted(state: State, prompt: PromptOverlay): State {
  const { overlay: _, ...rest } = state;
  const { text } = prompt.prompt.line;
  if (text.trim() === '') return rest;
  const known = prompt.kind === 'search' ? prompt.found : tabState(state).filter?.found;
  if (known?.text !== text || !known.done)
    return { ...state, overlay: { ...prompt, prompt: { ...prompt.prompt, entered: true } } };
  if (known.problem !== undefined) return say(state, known.problem);
  const closed = { ...rest, queries: remembered(rest.queries, text) };
  if (prompt.kind === 'filter') return closed;
  const { found, position } = prompt;
  if (!found) return state;
  if (found.count === 0) return say(state, `nothing found for ${text}`);
  return toHit(closed, found, position.cursor);
}

/** Esc: all is as it was before. */
export function abandoned(state: State, prompt: PromptOverlay): State {
  const { overlay: _, ...rest } = state;
  return prompt.kind === 'filter' ? putBack(rest, prompt.before) : rest;
}

/** What a search has found, where it is still asked for. */
export function withFound(state: State, found: Found): State {
  const { overlay, search } = state;
  const prompt = promptOf(state);
  if (prompt && prompt.prompt.line.text === found.text) {
    const shown = inPrompt(state, prompt, found);
    if (!prompt.prompt.entered || !found.done) return shown;
    const overlay = notEntered(promptOf(shown)!);
    return accepted({ ...shown, overlay }, overlay);
  }
  const searched = search?.found.text === found.text ? { ...state, search: { ...search, found } } : state;
  const { filter } = tabState(searched);
  return !overlay && filter?.found.text === found.text
    ? filtered(searched, found, { ...tabState(searched), ...filter.before })
    : searched;
}

function inPrompt(state: State, prompt: PromptOverlay, found: Found): State {
  if (prompt.kind === 'filter') return filtered(state, found, prompt.before);
  return { ...state, overlay: { ...prompt, found, position: positionIn(found, prompt) } };
}

/** On the hit that the cursor was on, where surer ones have come before it; at the first of another query. */
function positionIn(found: Found, { found: before, position }: PromptOverlay & { kind: 'search' }): Position {
  if (before?.text !== found.text) return atTop;
  const entry = hitAt(before, position.cursor);
  const cursor = position.cursor === 0 || !entry ? 0 : indexOfHit(found, entry);
  return { ...position, cursor: Math.max(0, cursor) };
}

function notEntered(overlay: PromptOverlay): PromptOverlay {
  const { entered: _, ...prompt } = overlay.prompt;
  return { ...overlay, prompt };
}

/** The open tab narrowed to what was found in it, all of it open, the cursor on the first hit from where it was. */
function filtered(state: State, found: Found, tab: TabState): State {
  const { filter, ...plain } = tab;
  const before = filter?.before ?? plain;
  const addresses = addressesIn(found, state.open);
  const { position } = before;
  const nodes = talkList(state)?.nodes ?? [];
  const isHit = ({ address }: { address: string }) => addresses.has(address);
  const next = nodes.slice(position.cursor).findIndex(isHit);
  const cursor = next < 0 ? Math.max(0, nodes.findIndex(isHit)) : position.cursor + next;
  return putBack(state, {
    position: { ...position, cursor },
    folds: new Set(),
    ...(before.zoom !== undefined && { zoom: before.zoom }),
    filter: { found, addresses, before },
  });
}

function putBack(state: State, tab: TabState): State {
  return { ...state, views: { ...state.views, [viewKey(state.open, state.tab)]: tab } };
}

/** Each query once, the latest last. */
function remembered(queries: readonly string[], text: string): readonly string[] {
  const query = text.trim();
  return query === '' ? queries : [...queries.filter(each => each !== query), query].slice(-mostQueries);
}
