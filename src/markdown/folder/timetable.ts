import type { Slot, Talk } from '../../event/model.ts';
import { isTalkSlot } from '../../event/slots.ts';
import { nameKey } from '../../text/keys.ts';
import { titleLetters } from '../people/title/index.ts';

/**
 * Gives slots of talks the talks that stand in other files: by title, then by a speaker whom one slot and one
 * talk alone have. The talk takes from its slot what its notes do not say; where the file of the timetable says by
 * hand what it is (`said`), all that the slot says.
 */
export function matchTalks(slots: readonly Slot[], talks: readonly Talk[], said: boolean): void {
  const known = new Set(slots.map(({ talk }) => talk));
  const open = new Set(talks.filter(({ slug }) => !known.has(slug)));
  const free = new Set(slots.filter(slot => slot.talk === undefined && isTalkSlot(slot)));
  const match = (slot: Slot, talk: Talk) => {
    open.delete(talk);
    free.delete(slot);
    if (said) obey(slot, talk);
    join(slot, talk);
  };
  const byTitle = lookup(open, talk => [titleLetters(talk.title), titleLetters(talk.heading ?? '')]);
  for (const slot of free) {
    const talk = byTitle
      .get(titleLetters(slot.title))
      ?.find(each => open.has(each) && (said || isSameDay(slot, each)));
    if (talk) match(slot, talk);
  }
  const speakers = ({ speakers }: Slot | Talk) => speakers.map(({ name }) => nameKey(name));
  const talksBy = lookup(open, speakers);
  const slotsBy = lookup(free, speakers);
  for (const slot of free) {
    const [name = ''] = speakers(slot);
    const [talk, ...others] = talksBy.get(name) ?? [];
    if (talk && others.length === 0 && slotsBy.get(name)?.length === 1 && isSameDay(slot, talk))
      match(slot, talk);
  }
}

function isSameDay(slot: Slot, talk: Talk): boolean {
  return slot.day === undefined || talk.day === undefined || slot.day === talk.day;
}

/** Takes back what was guessed of a talk from its own file. */
function obey({ title, speakers }: Slot, talk: Talk): void {
  for (const fact of ['heading', 'day', 'date', 'start', 'minutes', 'room'] as const) delete talk[fact];
  Object.assign(talk, { title, speakers });
}

function join(slot: Slot, talk: Talk): void {
  slot.talk = talk.slug;
  talk.start ??= slot.start;
  if (slot.minutes !== undefined) talk.minutes ??= slot.minutes;
  if (slot.room !== undefined) talk.room ??= slot.room;
  if (slot.day !== undefined) talk.day ??= slot.day;
  if (talk.speakers.length === 0) talk.speakers = slot.speakers;
}

function lookup<T>(from: Iterable<T>, keysOf: (each: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const each of from)
    for (const key of new Set(keysOf(each))) {
      if (key !== '') found.set(key, [...(found.get(key) ?? []), each]);
    }
  return found;
}
