import { type FoundEvents, isSameEvent } from '../../../across/found.ts';
import { foundRows } from '../../lists/overlays/found-list.ts';
import type { Happening } from '../../state/actions.ts';
import { promptOf, said, warned, withoutOverlay, withQuery } from '../../state/parts.ts';
import { atTop, type Position, type PromptOverlay, type State } from '../../state/state.ts';
import { withArrival } from '../hits.ts';
import { withJump } from '../jumps.ts';
import { type Step, stepped } from '../step.ts';
import { blankLine, typedLine } from './line-editor.ts';

/** The prompt of a search in all events. */
type FoundPrompt = PromptOverlay & { kind: 'search-all' };

/** Opens that prompt; what was typed to find something in the event, or an event, is taken over. */
export function withFoundPrompt(state: State): State {
  const before = promptOf(state);
  const line = before?.kind === 'search' || before?.kind === 'events' ? before.prompt.line : blankLine;
  return { ...state, overlay: { kind: 'search-all', prompt: { line, recalled: 0 }, position: atTop } };
}

/** Takes what was found so far, where it is still asked for. */
export function withFound(state: State, found: FoundEvents): State {
  const prompt = promptOf(state);
  if (prompt?.kind !== 'search-all' || prompt.prompt.line.text !== found.query) return state;
  return { ...state, overlay: { ...prompt, found, position: positionIn(found, prompt) } };
}

/** Takes the talk of a hit, for its preview. */
export function withFoundPreview(state: State, { event, notes }: Happening & { type: 'preview' }): State {
  const { overlay } = state;
  return overlay?.kind === 'search-all'
    ? { ...state, overlay: { ...overlay, preview: { event, notes } } }
    : state;
}

/** The cursor stays on its hit where others come before it; another query begins at its first hit. */
function positionIn(found: FoundEvents, { found: before, position }: FoundPrompt): Position {
  if (before?.query !== found.query || position.cursor === 0) return atTop;
  const row = foundRows(before.events)[position.cursor];
  const cursor = foundRows(found.events).findIndex(
    ({ event, hit }) => row && isSameEvent(event, row.event) && hit.address === row.hit.address,
  );
  return { ...position, cursor: Math.max(0, cursor) };
}

/** Enter: goes to the hit, in its event. On the first one before all is searched, it waits, as a surer one may come. */
export function chosenHit(state: State, overlay: FoundPrompt): Step {
  const { found, position, prompt } = overlay;
  const query = prompt.line.text;
  if (query.trim() === '') return searchedForLast(state, overlay);
  if (found?.query !== query || (!found.done && position.cursor === 0))
    return {
      state: { ...state, overlay: { ...overlay, prompt: { ...prompt, entered: true } } },
      effects: [],
    };
  const { entered: _, ...open } = prompt;
  const asked = { ...state, overlay: { ...overlay, prompt: open } };
  if (found.problem !== undefined) return { state: warned(asked, found.problem), effects: [] };
  const row = foundRows(found.events)[position.cursor];
  if (!row) return { state: warned(asked, `nothing found for ${query}`), effects: [] };
  const closed = { ...withoutOverlay(state), queries: withQuery(state.queries, query.trim()) };
  const at = { kind: 'hit', address: row.hit.address, query } as const;
  if (isSameEvent(row.event, state.listed)) {
    const { state: there } = stepped(withJump(state, withArrival(closed, at)));
    return { state: there, effects: [{ type: 'search', query }] };
  }
  const { id, where, title } = row.event;
  return {
    state: said(closed, `opening ${title}`),
    effects: [{ type: 'open-event', event: { id, where }, at }],
  };
}

/** Enter where nothing was typed: the last query again. */
function searchedForLast(state: State, overlay: FoundPrompt): Step {
  const query = state.queries.at(-1);
  if (query === undefined) return { state: said(state, 'nothing has been searched for yet'), effects: [] };
  const prompt = { line: typedLine(query), recalled: 1 };
  return { state: { ...state, overlay: { ...overlay, prompt } }, effects: [{ type: 'search-all', query }] };
}
