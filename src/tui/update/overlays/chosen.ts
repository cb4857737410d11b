import type { Binding } from '../../keys/binding.ts';
import { sceneOf } from '../../lists/scene.ts';
import type { Action } from '../../state/actions.ts';
import { said, withoutOverlay } from '../../state/parts.ts';
import type { Overlay, PromptOverlay, State } from '../../state/state.ts';
import { goTo } from '../go-to.ts';
import { hitBeside } from '../hits.ts';
import { foundHits, withJump } from '../jumps.ts';
import { type Step, stepped } from '../step.ts';
import { addedNote } from './add.ts';
import { chosenEvent } from './events.ts';
import { chosenHit } from './found.ts';
import { typedLine } from './line-editor.ts';
import { accepted } from './prompt.ts';
import { acceptedRows } from './row-filter.ts';

/** Enter in what lies over the screen: opens the link, has `act` do what the line of help says, or ends the prompt. */
export function chosen(state: State, overlay: Overlay, act: (state: State, action: Action) => Step): Step {
  if (overlay.kind === 'search' && overlay.prompt.line.text.trim() === '')
    return searchedAgain(state, overlay);
  if (overlay.kind === 'row-filter') return stepped(acceptedRows(state, overlay));
  if (overlay.kind === 'search' || overlay.kind === 'filter')
    return stepped(foundHits(state, accepted(state, overlay)));
  if (overlay.kind === 'events') return chosenEvent(state);
  if (overlay.kind === 'search-all') return chosenHit(state, overlay);
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
  if (query === undefined) return { state: said(closed, 'nothing has been searched for yet'), effects: [] };
  const prompt = { line: typedLine(query), recalled: 1, entered: true } as const;
  return { state: { ...state, overlay: { ...overlay, prompt } }, effects: [{ type: 'search', query }] };
}
