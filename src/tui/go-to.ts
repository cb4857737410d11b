import { splitAddress } from '../event/address.ts';
import { nodesOf } from './nodes.ts';
import { withTabOpen } from './open.ts';
import { type State, type Tab, type TabState, tabs } from './state.ts';
import { openTalk } from './talk-actions.ts';
import { viewKey } from './view-key.ts';
import { visible } from './visible.ts';

/** Rows that are shown above a cursor that was put somewhere, where there are any. */
export const above = 3;

/** Opens a talk by its slug, or the place of an address: its tab, its folds open above it. */
export function goTo(state: State, place: string): State {
  const parts = splitAddress(place);
  const slug = parts?.name ?? place;
  const notes = state.event.notes.find(each => each.slug === slug);
  if (!notes) return state;
  const opened = openTalk(state, slug);
  if (!parts) return opened;
  const tab = tabs.find(each => nodesOf(notes, each).some(({ address }) => address === place));
  return tab === undefined ? opened : toAddress(withTabOpen(opened, tab), tab, place);
}

function toAddress(state: State, tab: Tab, address: string): State {
  const notes = state.event.notes.find(({ slug }) => slug === state.open)!;
  const nodes = nodesOf(notes, tab);
  const cursor = nodes.findIndex(node => node.address === address);
  const key = viewKey(state.open, tab);
  const view = state.views[key];
  const kept =
    view && visible(nodes, { ...view, folds: new Set() }).includes(cursor) ? view : withoutLimits(view);
  const folds = new Set(kept.folds);
  for (let index = nodes[cursor]!.parent; index >= 0; index = nodes[index]!.parent)
    folds.delete(nodes[index]!.address);
  const position = { cursor, top: Math.max(0, cursor - above), skip: 0 };
  return { ...state, views: { ...state.views, [key]: { ...kept, position, folds } } };
}

/** A tab without a filter or a zoom that would hide what is gone to. */
function withoutLimits(view: TabState | undefined): Pick<TabState, 'folds'> {
  return { folds: (view?.filter?.before ?? view)?.folds ?? new Set() };
}
