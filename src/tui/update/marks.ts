import { keyNote } from '../keys/keymap.ts';
import { addressAtCursor, sceneOf } from '../lists/scene.ts';
import { starRows } from '../lists/stars.ts';
import { openNotes, said, warned } from '../state/parts.ts';
import { atTop, type State } from '../state/state.ts';
import { notesAtCursor } from './effects.ts';

/** Stars or unstars, lists the stars, or marks as read. */
export function marked(state: State, what: 'star' | 'stars' | 'read'): State {
  switch (what) {
    case 'star':
      return starred(state);
    case 'stars':
      return withStars(state);
    case 'read':
      return readByHand(state);
  }
}

/** Stars or unstars what the cursor is on: a node in a talk, a talk in the timetable, a line of the stars. */
function starred(state: State): State {
  const { overlay } = sceneOf(state);
  const row = overlay?.kind === 'stars' ? overlay.stars[overlay.position.cursor] : undefined;
  const star = row ? row.record.address : addressAtCursor(state);
  if (star === undefined) return warned(state, 'there is nothing to star here');
  const stars = new Set(state.stars);
  if (!stars.delete(star)) stars.add(star);
  return { ...state, stars };
}

/** Marks the talk that the cursor is in or on as read, or as unread. */
function readByHand(state: State): State {
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

/** The list of what is starred; what is unstarred in it stays until it is left. */
function withStars(state: State): State {
  if (starRows(state.event, state.stars).length === 0)
    return said(state, `nothing is starred${keyNote('talk', 'star', 'stars a line or a talk')}`);
  return { ...state, overlay: { kind: 'stars', stars: state.stars, position: atTop } };
}
