import { ambiguous, type Failure, misuse, notFound } from '../errors.ts';
import { inOrder, type Place, placeIn, splitAddress } from '../event/address.ts';
import type { Event, Notes } from '../event/model.ts';
import { findTalks, suggestTalks } from '../search/talk.ts';

/**
 * The talk or section that a name fits. `others` are names that may have been meant besides.
 * @throws Failure where nothing fits it, or more than one.
 */
export function theTalk(event: Event, name: string, others: readonly string[] = []): Notes {
  if (name.trim() === '') throw misuse('the name of a talk is empty', 'pepahate timetable lists the talks');
  const [first, ...more] = findTalks(event, name);
  if (!first) throw noTalk(event, name, others);
  if (more.length === 0) return first;
  const candidates = [first, ...more].map(notes => `${notes.slug}  ${notes.title}`);
  throw ambiguous(`'${name}' fits ${candidates.length} talks`, candidates, 'name one of these');
}

/** The talks and sections that names fit, each once; `all` where there are no names. */
export function theTalks(event: Event, names: readonly string[], all: readonly Notes[]): readonly Notes[] {
  if (names.length === 0) return all;
  return [...new Set(names.map(name => theTalk(event, name)))];
}

/**
 * What an address points at; undefined where the text is no address but may be the name of a talk, as `http/2`
 * is where no talk `http` has two items.
 * @throws Failure where it is one and points at nothing.
 */
export function thePlace(event: Event, text: string): Place | undefined {
  const parts = splitAddress(text);
  if (!parts) return undefined;
  const exact = inOrder(event).find(({ slug }) => slug === parts.name);
  const at = exact && placeIn(exact, parts.rest);
  if (at) return at;
  if (findTalks(event, text).length > 0) return undefined;
  const notes = theTalk(event, parts.name);
  const place = placeIn(notes, parts.rest);
  if (!place) throw notFound(`nothing at '${text}'`, `pepahate lines ${notes.slug} lists its addresses`);
  return place;
}

function noTalk(event: Event, name: string, others: readonly string[]): Failure {
  if (isAddress(event, name))
    return notFound(`no talk '${name}'`, `pepahate show ${name} shows that address`);
  const near = suggestTalks(event, name, others);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'pepahate timetable lists the talks';
  return notFound(`no talk '${name}'`, hint);
}

function isAddress(event: Event, text: string): boolean {
  const parts = splitAddress(text);
  return parts !== undefined && findTalks(event, parts.name).length > 0;
}
