import { splitAddress } from '../../event/address.ts';
import type { Notes } from '../../event/model.ts';
import { orderOf } from '../lists/order.ts';
import { indexNear, indexOfAddress, type ListNode, nodesOf } from '../lists/talk/nodes.ts';
import { tabStateOf, withTab, withTabState } from '../state/parts.ts';
import { freshTab, type State, type Tab, type TabState, tabs } from '../state/state.ts';
import { openTalk } from './talk.ts';

/** Rows that are shown above a cursor that was put somewhere, where there are as many. */
export const rowsAbove = 3;

/**
 * Opens a talk by its slug, or the node with an address: its talk, with the folds above it open. A node that
 * several tabs have is shown in the first of `order`, by default in the tab that its talk was left at. For a node
 * that is gone stands the nearest before or above it.
 */
export function goTo(state: State, address: string, order?: readonly Tab[]): State {
  const parts = splitAddress(address);
  const slug = parts?.name ?? address;
  const notes = state.event.notes.find(each => each.slug === slug);
  if (!notes) return state;
  const there = openTalk(state, slug);
  return parts ? toNode(there, notes, address, order ?? [there.tab, ...tabs]) : there;
}

function toNode(state: State, notes: Notes, address: string, order: readonly Tab[]): State {
  for (const tab of order) {
    const nodes = nodesOf(notes, tab);
    const cursor = indexOfAddress(nodes, address);
    if (cursor < 0) continue;
    return atNode(state, tab, nodes, cursor);
  }
  const [tab = state.tab] = order;
  const nodes = nodesOf(notes, tab);
  return nodes.length === 0 ? state : atNode(state, tab, nodes, indexNear(nodes, address));
}

function atNode(state: State, tab: Tab, nodes: readonly ListNode[], cursor: number): State {
  const there = withTab(state, tab);
  return withTabState(there, showing(tabStateOf(there), nodes, cursor));
}

/** A tab with the cursor on a node. A filter or a zoom that hides the node goes. */
function showing(tab: TabState, nodes: readonly ListNode[], cursor: number): TabState {
  const shown = orderOf(nodes, { ...tab, folds: freshTab.folds }).includes(cursor);
  const kept: TabState = shown ? tab : { ...freshTab, folds: (tab.filter?.before ?? tab).folds };
  const folds = new Set(kept.folds);
  for (let index = nodes[cursor]!.parent; index >= 0; index = nodes[index]!.parent)
    folds.delete(nodes[index]!.address);
  return { ...kept, position: { cursor, top: Math.max(0, cursor - rowsAbove), skip: 0 }, folds };
}
