import type { Slot } from '../../event/model.ts';
import { sectionOfSlot } from '../../event/slots.ts';
import { takesNotes } from '../state/parts.ts';
import type { LinkTarget, State } from '../state/state.ts';
import { sceneOf } from './scene.ts';
import { linksOf } from './talk/nodes.ts';
import { isFolded, isRoot, nodeAtCursor, type TalkList } from './talk/talk-list.ts';
import { slotAt } from './timetable/timetable-list.ts';

/** What Enter does on a line of a screen. */
export type Enter =
  | { does: 'open'; slug: string }
  /** Asks whether to begin the notes of a slot that has none. */
  | { does: 'begin'; slot: Slot }
  | { does: 'fold' | 'unfold' }
  /** Shows where they lead. */
  | { does: 'links'; links: readonly LinkTarget[] };

/** What Enter does on the line at the cursor of a screen; undefined where it does nothing. */
export function enterAtCursor(state: State): Enter | undefined {
  const { talk } = sceneOf(state);
  return state.focus === 'timetable' ? onSlot(state) : talk && onNode(talk);
}

function onSlot(state: State): Enter | undefined {
  const { slug, slot } = slotAt(sceneOf(state).timetable) ?? {};
  const opened = slug ?? (slot && sectionOfSlot(state.event, slot)?.slug);
  if (opened !== undefined) return { does: 'open', slug: opened };
  return takesNotes(state) && slot ? { does: 'begin', slot } : undefined;
}

function onNode(list: TalkList): Enter | undefined {
  const node = nodeAtCursor(list);
  if (!node) return undefined;
  if (node.size > 0 && !isRoot(list, node)) return { does: isFolded(list, node) ? 'unfold' : 'fold' };
  const links = linksOf(node);
  return links.length > 0 ? { does: 'links', links } : undefined;
}
