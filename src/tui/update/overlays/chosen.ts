import type { Binding } from '../../keys/binding.ts';
import { reportRows } from '../../lists/overlays/overlay-list.ts';
import { sceneOf } from '../../lists/scene.ts';
import type { Action } from '../../state/actions.ts';
import { said, withoutOverlay } from '../../state/parts.ts';
import { atTop, type Overlay, type PromptOverlay, type State } from '../../state/state.ts';
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
  const shown = overlay.kind === 'list-search' ? overlay.below : overlay;
  if (!list || list.rows.count === 0) return { state: said(state, 'nothing fits'), effects: [] };
  const { cursor } = list.position;
  if (list.kind === 'help') return act(closed, ofRow(list.help[cursor]!.binding));
  if (list.kind === 'stars')
    return stepped(withJump(closed, goTo(closed, list.stars[cursor]!.record.address)));
  if (list.kind === 'targets')
    return { state: closed, effects: [{ type: 'open-url', url: list.links[cursor]!.url }] };
  // How the notes were read is there to be read: it is shown whole again.
  if (list.kind !== 'report' || shown.kind !== 'report') return { state: closed, effects: [] };
  const all = reportRows(shown.files, state.size.columns, '');
  const position = { ...atTop, cursor: all.findIndex(({ lines }) => lines === list.report[cursor]!.lines) };
  return stepped({ ...state, overlay: { ...shown, position } });
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
