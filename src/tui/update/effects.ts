import type { Notes } from '../../event/model.ts';
import { addressAtCursor, sceneOf } from '../lists/scene.ts';
import { linksOf } from '../lists/talk/nodes.ts';
import { nodeAtCursor } from '../lists/talk/talk-list.ts';
import { slotAt } from '../lists/timetable/timetable-list.ts';
import type { Action, Effect } from '../state/actions.ts';
import { openNotes } from '../state/parts.ts';
import type { State } from '../state/state.ts';
import { eventOfJump } from './jumps.ts';
import { nextReading } from './overlays/report.ts';

/** What an action asks of the world, if that is all it does. */
export function effectOf(state: State, action: Action): Effect | undefined {
  switch (action.type) {
    case 'quit':
      return { type: 'quit', code: action.code };
    case 'events':
    case 'report':
    case 'suspend':
    case 'redraw':
      return { type: action.type };
    case 'reread':
      return nextReading(state);
    case 'jump': {
      const event = eventOfJump(state, action.by);
      return event && { type: 'open-event', event, at: { kind: 'jump', by: action.by } };
    }
    case 'copy':
      return copied(state, action.what);
    case 'edit':
      return { type: 'edit', ...fileAtCursor(state), line: lineAtCursor(state) };
    case 'pager': {
      const notes = notesAtCursor(state);
      return notes && { type: 'page', slug: notes.slug };
    }
    default:
      return undefined;
  }
}

/** What to say of an action that has an effect elsewhere and none here. */
export function whyNoEffect(action: Action): string | undefined {
  if (action.type === 'pager') return 'there are no notes of this slot';
  return action.type === 'copy' ? 'there is nothing to copy' : undefined;
}

/** The talk that the cursor is in or on; a slot may have none. */
export function notesAtCursor(state: State): Notes | undefined {
  if (state.focus === 'talk') return openNotes(state);
  return slotAt(sceneOf(state).timetable)?.slug === state.open ? openNotes(state) : undefined;
}

function copied(state: State, what: (Action & { type: 'copy' })['what']): Effect | undefined {
  if (what === 'talk') return copyTalk(state);
  if (what === 'row') return copyRow(state);
  const address = addressAtCursor(state);
  return address === undefined ? undefined : { type: 'copy', text: address, what: address };
}

function copyTalk(state: State): Effect | undefined {
  const notes = notesAtCursor(state);
  return notes && { type: 'copy-notes', slug: notes.slug };
}

function copyRow(state: State): Effect | undefined {
  const { timetable, talk, overlay } = sceneOf(state);
  const node = state.focus === 'talk' && talk ? nodeAtCursor(talk) : undefined;
  // Of a link, where it leads as it would be opened.
  const link = node?.reference ? linksOf(node)[0] : undefined;
  const below = state.focus === 'timetable' ? slotAt(timetable)?.title : (link?.url ?? node?.plain);
  const text = overlay?.kind === 'targets' ? overlay.links[overlay.position.cursor]?.url : below;
  return text ? { type: 'copy', text, what: text } : undefined;
}

/** The file of what the cursor is on, where the event has several. */
function fileAtCursor(state: State): { file?: string | undefined } {
  const slot = state.focus === 'timetable' ? slotAt(sceneOf(state).timetable)?.slot : undefined;
  return { file: slot ? slot.file : openNotes(state)?.file };
}

/** The line in the notes of what the cursor is on, from 1. */
export function lineAtCursor(state: State): number {
  const { timetable, talk } = sceneOf(state);
  const node = state.focus === 'talk' && talk ? nodeAtCursor(talk) : undefined;
  return node?.line ?? slotAt(timetable)?.slot?.line ?? openNotes(state)?.line ?? 1;
}
