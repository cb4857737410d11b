import { addressAtCursor, sceneOf } from '../lists/scene.ts';
import { openNotes, said, warned } from '../state/parts.ts';
import type { State } from '../state/state.ts';
import { notesAtCursor } from './effects.ts';

/** Stars or unstars what the cursor is on: a node in a talk, a talk in the timetable, a line of the stars. */
export function starred(state: State): State {
  const { overlay } = sceneOf(state);
  const row = overlay?.kind === 'stars' ? overlay.stars[overlay.position.cursor] : undefined;
  const star = row ? row.record.address : addressAtCursor(state);
  if (star === undefined) return warned(state, 'there is nothing to star here');
  const stars = new Set(state.stars);
  if (!stars.delete(star)) stars.add(star);
  return { ...state, stars };
}

/** Marks the talk that the cursor is in or on as read, or as unread. */
export function readByHand(state: State): State {
  const notes = notesAtCursor(state);
  if (!notes) return warned(state, 'there are no notes of this slot');
  const read = new Set(state.read);
  const isRead = !read.delete(notes.slug);
  if (isRead) read.add(notes.slug);
  return said({ ...state, read }, `${isRead ? 'read' : 'unread'}: ${notes.title}`);
}

/** Marks a talk as read that was open for a while, if it still is. */
export function stayed(state: State, slug: string): State {
  const isOpen = state.focus === 'talk' && openNotes(state)?.slug === slug;
  return !isOpen || state.read.has(slug) ? state : { ...state, read: new Set([...state.read, slug]) };
}
