import { type Event, type Notes, talksOf } from '../event/model.ts';
import type { Entry } from './entries.ts';
import { spokenBy } from './names.ts';
import type { EntryState, Query } from './query.ts';
import type { Romaji } from './romaji/index.ts';
import { findTalks, meantTalk, noTalk } from './talk.ts';

/**
 * Whether the qualifiers of a query let an entry be a hit; undefined where there are none. `starred` are the addresses
 * that have a star.
 */
export function qualification(
  event: Event,
  query: Query,
  romaji: Romaji | undefined,
  starred: ReadonlySet<string>,
): ((entry: Entry) => boolean) | undefined {
  const { talks, speakers, places, states } = query;
  if (talks.length + speakers.length + places.length + states.length === 0) return undefined;
  const notes = new Set(qualifiedNotes(event, query, romaji));
  const isIn = ({ part, record: { kind } }: Entry) =>
    places.length === 0 || places.some(place => place === part || place === kind);
  const is = ({ task, record: { address } }: Entry, state: EntryState) =>
    state === 'starred' ? starred.has(address) : task === state;
  return entry => notes.has(entry.notes) && isIn(entry) && states.every(state => is(entry, state));
}

/** What to say of a `talk:` that names none, as commands do. */
export function unknownTalk(event: Event, { talks }: Query, romaji: Romaji | undefined): string | undefined {
  const unknown = talks.find(name => findTalks(event, name, romaji).length === 0);
  if (unknown === undefined) return undefined;
  return [noTalk(unknown), meantTalk(event, unknown)].filter(Boolean).join('; ');
}

function qualifiedNotes(event: Event, { talks, speakers }: Query, romaji: Romaji | undefined): Notes[] {
  const named = talks.flatMap(name => findTalks(event, name, romaji));
  const spoken = new Set(speakers.flatMap(name => talksBy(event, name, romaji)));
  return event.notes.filter(
    notes => (talks.length === 0 || named.includes(notes)) && (speakers.length === 0 || spoken.has(notes)),
  );
}

/** The talks of a speaker; as romaji where there are none otherwise. */
function talksBy(event: Event, name: string, romaji: Romaji | undefined): Notes[] {
  const talks = talksOf(event);
  const found = spokenBy(talks, name);
  return found.length > 0 ? found : spokenBy(talks, name, romaji);
}
