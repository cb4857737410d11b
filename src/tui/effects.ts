import type { Notes } from '../event/model.ts';
import type { Action } from './actions.ts';
import { entriesOf } from './entries.ts';
import { plainNotes } from './plain-notes.ts';
import type { Effect, State } from './state.ts';
import { nodeAtCursor, openNotes, talkList } from './talk-list.ts';

/** What an action asks of the world, if that is all it does. */
export function effectOf(state: State, action: Action): Effect | undefined {
  switch (action.type) {
    case 'quit':
      return { type: 'quit', code: action.code };
    case 'suspend':
    case 'redraw':
      return { type: action.type };
    case 'copy':
      return copyEffect(state, action.what);
    case 'edit':
      return { type: 'edit', line: lineAtCursor(state) };
    case 'pager': {
      const notes = notesAtCursor(state);
      return notes && { type: 'page', slug: notes.slug };
    }
    default:
      return undefined;
  }
}

/** What to say where an action had nothing to act on. */
export function nothingFor(action: Action): string | undefined {
  if (action.type === 'pager') return 'there are no notes of this slot';
  return action.type === 'copy' ? 'there is nothing to copy' : undefined;
}

/** The talk that the cursor is in or on; a slot may have none. */
function notesAtCursor(state: State): Notes | undefined {
  if (state.focus === 'talk') return openNotes(state);
  const slug = entriesOf(state.event)[state.timetable.cursor]?.slug;
  return slug === state.open ? openNotes(state) : undefined;
}

function copyEffect(state: State, what: 'row' | 'talk'): Effect | undefined {
  const notes = notesAtCursor(state);
  const text = what === 'talk' ? notes && plainNotes(notes, 1000) : textAtCursor(state);
  return text ? { type: 'copy', text, what: what === 'talk' ? notes!.title : text } : undefined;
}

function textAtCursor(state: State): string | undefined {
  if (state.focus === 'timetable') return entriesOf(state.event)[state.timetable.cursor]?.title;
  const list = talkList(state);
  return list && nodeAtCursor(list)?.plain;
}

/** The line in the notes of what the cursor is on, from 1. */
export function lineAtCursor(state: State): number {
  const list = state.focus === 'talk' ? talkList(state) : undefined;
  const node = list && nodeAtCursor(list);
  const entry = entriesOf(state.event)[state.timetable.cursor];
  return node?.line ?? entry?.slot?.line ?? openNotes(state)?.line ?? 1;
}
