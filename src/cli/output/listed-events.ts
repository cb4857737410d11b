import { talksOf } from '../../event/model.ts';
import type { LibraryEvent } from '../../library/index.ts';
import type { ListedEvent } from '../../view/event.ts';
import type { Remembered } from '../command.ts';

/** An event as a row of a list, with what is remembered of it. */
export function listedEvent({ id, event, where }: LibraryEvent, { read, stars }: Remembered): ListedEvent {
  const talks = talksOf(event);
  const unread = talks.filter(({ slug }) => !read.includes(slug)).length;
  const sections = event.notes.length - talks.length;
  const { title, date } = event;
  return { id, title, where, date, talks: talks.length, unread, sections, stars: stars.length };
}

/** The latest first; those without a date behind, in their order. */
export function byDate(events: readonly ListedEvent[]): ListedEvent[] {
  return [...events].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
}
