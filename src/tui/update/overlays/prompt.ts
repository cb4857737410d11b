import { keyNote } from '../../keys/keymap.ts';
import { sceneOf } from '../../lists/scene.ts';
import type { Action } from '../../state/actions.ts';
import { addressesIn, type Hits, hitAt, indexOfHit } from '../../state/hits.ts';
import type { LineEdit, TypedLine } from '../../state/input.ts';
import { promptOf, said, tabStateOf, warned, withQuery, withTabState } from '../../state/parts.ts';
import {
  atTop,
  type ListOverlay,
  type Overlay,
  type Position,
  type PromptOverlay,
  type State,
  type TabState,
} from '../../state/state.ts';
import { toHit, withSearchHits } from '../hits.ts';
import { withoutFilter } from '../talk.ts';
import { withAddPrompt, withNote } from './add.ts';
import { withFoundPrompt } from './found.ts';
import { blankLine, edited, inserted, longestNote, typedLine } from './line-editor.ts';
import { abandonedRows, withoutRowFilter, withRowPrompt } from './row-filter.ts';

/** A prompt whose line the event is searched for. */
export type SearchPrompt = PromptOverlay & { kind: 'search' | 'filter' };

/** Opens a prompt; that of a filter begins with the filter that the tab has. */
export function withPrompt(state: State, kind: (Action & { type: 'prompt' })['for']): State {
  if (kind === 'row-filter') return withRowPrompt(state);
  if (kind === 'add') return withAddPrompt(state);
  if (kind === 'search-all') return withFoundPrompt(state);
  if (kind === 'list-search') return withListPrompt(state);
  if (kind !== 'filter') {
    // Of a search in all events, what was typed stays.
    const before = promptOf(state);
    const line = before?.kind === 'search-all' ? before.prompt.line : blankLine;
    const prompt = { line, recalled: 0 };
    return { ...state, overlay: { kind, prompt, position: atTop } };
  }
  const before = tabStateOf(state);
  const line = typedLine(before.filter?.hits.query ?? '');
  return { ...state, overlay: { kind, prompt: { line, recalled: 0 }, before } };
}

/** Opens the prompt that narrows the list over the screen. */
function withListPrompt(state: State): State {
  const { overlay: below } = state;
  if (!below || !isList(below)) return state;
  const prompt = { line: blankLine, recalled: 0 };
  return { ...state, overlay: { kind: 'list-search', below, prompt, position: atTop } };
}

function isList(overlay: Overlay): overlay is ListOverlay {
  return ['help', 'report', 'targets', 'stars'].includes(overlay.kind);
}

/** The prompt with another line in it. An empty line asks for nothing: its hits go at once. */
function retyped(state: State, prompt: PromptOverlay, line: TypedLine, recalled = 0): State {
  if (prompt.kind === 'add') return withNote(state, prompt, line);
  const overlay = { ...prompt, prompt: { line, recalled } };
  if (overlay.kind === 'list-search' || overlay.kind === 'events')
    return { ...state, overlay: { ...overlay, position: atTop } };
  if (line.text.trim() !== '') return { ...state, overlay };
  if (overlay.kind === 'row-filter') return withoutRowFilter({ ...state, overlay });
  if (overlay.kind === 'filter') return withoutFilter({ ...state, overlay });
  if (overlay.kind === 'search-all') {
    const { found: _, ...blank } = overlay;
    return { ...state, overlay: { ...blank, position: atTop } };
  }
  const { hits: _, ...empty } = overlay;
  return { ...state, overlay: { ...empty, position: atTop } };
}

/** Puts text into the prompt, if one is open. */
export function withText(state: State, text: string): State {
  const prompt = promptOf(state);
  if (!prompt)
    return said(state, `text goes only into a search${keyNote(state.focus, 'search', 'opens one')}`);
  const longest = prompt.kind === 'add' ? longestNote : undefined;
  return retyped(state, prompt, inserted(prompt.prompt.line, text, longest));
}

/** Edits the line in the prompt, if one is open. */
export function withEdit(state: State, edit: LineEdit): State {
  const prompt = promptOf(state);
  return prompt ? retyped(state, prompt, edited(prompt.prompt.line, edit), prompt.prompt.recalled) : state;
}

/** Puts an earlier query, or with -1 a later one, in the place of the line; after the latest it is empty. */
export function recalled(state: State, by: 1 | -1): State {
  const prompt = promptOf(state);
  if (!prompt) return state;
  const back = Math.min(Math.max(prompt.prompt.recalled + by, 0), state.queries.length);
  const query = back === 0 ? '' : state.queries[state.queries.length - back]!;
  return back === prompt.prompt.recalled ? state : retyped(state, prompt, typedLine(query), back);
}

/** Enter: goes to the hit, or keeps the filter. Before the search is done, it waits for it. */
export function accepted(state: State, prompt: SearchPrompt): State {
  const { overlay: _, ...rest } = state;
  const query = prompt.prompt.line.text;
  if (query.trim() === '') return rest;
  const hits = prompt.kind === 'search' ? prompt.hits : tabStateOf(state).filter?.hits;
  if (hits?.query !== query || !hits.done)
    return { ...state, overlay: { ...prompt, prompt: { ...prompt.prompt, entered: true } } };
  if (hits.problem !== undefined) return warned(state, hits.problem);
  const closed = { ...rest, queries: withQuery(rest.queries, query.trim()) };
  if (prompt.kind === 'filter') return closed;
  if (hits.count === 0) return warned(state, `nothing found for ${query}`);
  return toHit(closed, hits, prompt.position.cursor);
}

/** Esc: everything is as it was before the prompt. */
export function abandoned(state: State, prompt: PromptOverlay): State {
  const { overlay: _, ...rest } = state;
  if (prompt.kind === 'row-filter') return abandonedRows(state, prompt);
  if (prompt.kind === 'add' && prompt.prompt.entered) return state;
  if (prompt.kind === 'list-search') return { ...rest, overlay: prompt.below };
  return prompt.kind === 'filter' ? withTabState(rest, prompt.before) : rest;
}

/** Takes what a search has found, where it is still asked for: in the prompt, or as a search or filter in use. */
export function withHits(state: State, hits: Hits): State {
  const prompt = promptOf(state);
  const isSearch = prompt?.kind === 'search' || prompt?.kind === 'filter';
  if (isSearch && prompt.prompt.line.text === hits.query) return withPromptHits(state, prompt, hits);
  const { search, overlay } = state;
  const searched = search?.hits.query === hits.query ? withSearchHits(state, search, hits) : state;
  const { filter } = tabStateOf(searched);
  return !overlay && filter?.hits.query === hits.query
    ? filtered(searched, hits, { ...tabStateOf(searched), ...filter.before })
    : searched;
}

function withPromptHits(state: State, prompt: SearchPrompt, hits: Hits): State {
  const { entered, ...open } = prompt.prompt;
  const isAccepted = entered && hits.done;
  const next = isAccepted ? { ...prompt, prompt: open } : prompt;
  const overlay: SearchPrompt =
    next.kind === 'search' ? { ...next, hits, position: positionIn(hits, next) } : next;
  const shown =
    overlay.kind === 'filter' ? filtered({ ...state, overlay }, hits, overlay.before) : { ...state, overlay };
  return isAccepted ? accepted(shown, overlay) : shown;
}

/** The cursor stays on its hit where surer ones come before it; another query begins at its first hit. */
function positionIn(hits: Hits, prompt: PromptOverlay & { kind: 'search' }): Position {
  const { hits: before, position } = prompt;
  if (before?.query !== hits.query) return atTop;
  const hit = hitAt(before, position.cursor);
  const cursor = position.cursor === 0 || !hit ? 0 : indexOfHit(hits, hit);
  return { ...position, cursor: Math.max(0, cursor) };
}

/** The open tab narrowed to its hits, without folds; the cursor goes to the first hit from where it was on. */
function filtered(state: State, hits: Hits, { filter, ...plain }: TabState): State {
  const before = filter?.before ?? plain;
  const { position, zoom } = before;
  const nodes = sceneOf(state).talk?.nodes ?? [];
  const inTalk = addressesIn(hits, state.open);
  const addresses = new Set(nodes.map(({ address }) => address).filter(address => inTalk.has(address)));
  const elsewhere = inTalk.size - addresses.size;
  const isHit = ({ address }: { address: string }) => addresses.has(address);
  const next = nodes.slice(position.cursor).findIndex(isHit);
  const cursor = next < 0 ? Math.max(0, nodes.findIndex(isHit)) : position.cursor + next;
  return withTabState(state, {
    position: { ...position, cursor },
    folds: new Set(),
    ...(zoom !== undefined && { zoom }),
    filter: { hits, addresses, elsewhere, before },
  });
}
