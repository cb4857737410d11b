import type { Role } from '../../event/model.ts';
import type { Link, Person, Session } from '../model.ts';
import { readLength, readMoment, type WrittenTime } from '../time.ts';
import { isKeyed, type Keyed, keyedIn, listOf, textOf, valueIn } from './keyed.ts';

/** What stands around a session. */
export interface Above {
  /** `YYYY-MM-DD` of the day that it is listed below. */
  day?: string | undefined;
  room?: string | undefined;
  /** The hour before which a time belongs to the night behind the day, in minutes. */
  dayChange?: number | undefined;
  /** The names of rooms and people that sessions name by an id. */
  names?: ReadonlyMap<string, string> | undefined;
}

/**
 * A session of an object of any of the formats: they differ in the names of its fields. Undefined where it has neither
 * a title nor a time that can be read; of a title without a time the title is given.
 */
export function readSession(fields: Keyed, around: Above = {}): Session | { untimed: string } | undefined {
  const title = textOf(fields, 'title', 'name', 'summary');
  const start = startOf(fields, around);
  if (!start) return title === undefined ? undefined : { untimed: title };
  const end = momentIn(fields, 'endsAt', 'ends_at', 'ended_at', 'end_time', 'end', 'dtend');
  const minutes = readLength(valueIn(fields, 'duration', 'length_min', 'minutes', 'length'));
  const subtitle = textOf(fields, 'subtitle');
  const room = roomOf(fields, around);
  const track = textOf(fields, 'track');
  const id = idOf(fields);
  return {
    title: title ?? textOf(fields, 'type') ?? 'Untitled',
    start,
    people: peopleOf(fields, around),
    texts: ['abstract', 'description'].flatMap(key => textOf(fields, key) ?? []),
    links: linksOf(fields),
    ...(subtitle === undefined || subtitle === title ? {} : { subtitle }),
    ...(end ? { end } : {}),
    ...(minutes ? { minutes } : {}),
    ...(around.day === undefined ? {} : { day: around.day }),
    ...(room === undefined ? {} : { room }),
    ...(track === undefined || track === room ? {} : { track }),
    ...(id === undefined ? {} : { id }),
  };
}

/** What an object is told by. */
export function idOf(fields: Keyed): string | undefined {
  return textOf(fields, 'guid', 'uuid', 'code', 'id', 'uid', 'event_id');
}

const startKeys = ['startsAt', 'starts_at', 'started_at', 'start_time', 'date', 'start', 'dtstart'];

function startOf(fields: Keyed, { day, dayChange = 0 }: Above): WrittenTime | undefined {
  const moment = momentIn(fields, ...startKeys);
  if (moment) return moment;
  const text = textOf(fields, 'start', 'time', 'startTime') ?? '';
  const clock = /^\s*(\d{1,2}):(\d{2})/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  const date = day ?? readMoment(textOf(fields, 'date') ?? '')?.date;
  if (!clock || date === undefined || Number(clock[1]) > 29) return undefined;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  return { date, minutes: minutes < dayChange ? minutes + 24 * 60 : minutes };
}

/** The first of some fields that has a date and a time of day. */
function momentIn(fields: Keyed, ...keys: readonly string[]): WrittenTime | undefined {
  for (const key of keys) {
    const read = readMoment(textOf(fields, key) ?? '');
    if (!read?.hasTime) continue;
    const { hasTime, ...moment } = read;
    return moment;
  }
  return undefined;
}

function roomOf(fields: Keyed, { room, names }: Above): string | undefined {
  const id = textOf(fields, 'roomId', 'room_id');
  const named = id === undefined ? undefined : names?.get(`room ${id}`);
  return named ?? textOf(fields, 'room', 'location') ?? room;
}

function peopleOf(fields: Keyed, { names }: Above): Person[] {
  const listed = listOf(valueIn(fields, 'persons', 'speakers', 'speaker', 'presenters'));
  return listed.flatMap(each => {
    if (typeof each === 'string') return { name: names?.get(`person ${each}`) ?? each };
    return isKeyed(each) ? (personOf(each) ?? []) : [];
  });
}

/** A person of an object; undefined where it has no name. */
export function personOf(fields: Keyed): Person | undefined {
  const parts = [textOf(fields, 'firstName'), textOf(fields, 'lastName')].filter(Boolean).join(' ');
  const name =
    textOf(fields, 'public_name', 'full_public_name', 'fullName', 'name', 'display_name') ??
    (parts || undefined);
  const affiliation = textOf(fields, 'affiliation', 'organization', 'company');
  const role = roleOf(textOf(fields, 'event_role', 'role'));
  if (name === undefined) return undefined;
  return { name, ...(affiliation === undefined ? {} : { affiliation }), ...(role ? { role } : {}) };
}

function roleOf(word: string | undefined): Role | undefined {
  return word !== undefined && /^moderator$/i.test(word) ? 'moderator' : undefined;
}

/** Its own page, links, and files that go with it; not what asks for a rating. */
function linksOf(fields: Keyed): Link[] {
  const page = textOf(fields, 'url', 'event_url');
  const listed = listOf(valueIn(fields, 'links')).concat(listOf(valueIn(fields, 'attachments', 'resources')));
  const links = listed.flatMap((each): Link[] => {
    if (typeof each === 'string') return [{ url: each }];
    if (!isKeyed(each)) return [];
    const url = textOf(each, 'url', 'href', 'resource');
    const title = textOf(each, 'title', 'name', 'description', 'text');
    return url === undefined ? [] : [{ url, ...(title === undefined ? {} : { title }) }];
  });
  const all = page === undefined ? links : [{ url: page, title: 'page' }, ...links];
  return all.filter(({ title, url }) => !/feedback/i.test(title ?? '') && !/\/feedback\/?$/.test(url));
}

/** The names by which objects of a list are known. */
export function namesOf(kind: 'room' | 'person', value: unknown): [string, string][] {
  return keyedIn(value).flatMap(fields => {
    const id = textOf(fields, 'id', 'guid', 'code');
    const name = kind === 'room' ? textOf(fields, 'name') : personOf(fields)?.name;
    return id === undefined || name === undefined ? [] : [[`${kind} ${id}`, name]];
  });
}
