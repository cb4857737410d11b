import { inOrder } from '../event/address.ts';
import type { Event, Notes, Talk } from '../event/model.ts';
import type { Entry, Readings } from './corpus.ts';
import { foldName } from './fold.ts';
import type { Query } from './query.ts';
import { findTalks } from './talk.ts';

/** Whether an entry stands where a query wants it: in which talks, of which speakers, in what part of them. */
export function placeFilter(event: Event, query: Query, readings: Readings | undefined) {
  const { talks, speakers, places } = query;
  if (talks.length + speakers.length + places.length === 0) return () => true;
  const notes = new Set(notesWanted(event, query, readings));
  return (entry: Entry) =>
    notes.has(entry.notes) &&
    (places.length === 0 || (entry.place !== undefined && places.includes(entry.place)));
}

function notesWanted(event: Event, { talks, speakers }: Query, readings: Readings | undefined): Notes[] {
  const named = talks.flatMap(name => findTalks(event, name, readings));
  const keys = speakers.map(foldName).filter(key => key !== '');
  return inOrder(event).filter(
    notes => (talks.length === 0 || named.includes(notes)) && (keys.length === 0 || speaks(notes, keys)),
  );
}

/** Whether one of its speakers has one of the keys in their name or affiliation. */
function speaks({ speakers = [] }: Partial<Talk>, keys: readonly string[]): boolean {
  const names = speakers.flatMap(({ name, affiliation = '' }) => [foldName(name), foldName(affiliation)]);
  return names.some(name => keys.some(key => name.includes(key)));
}
