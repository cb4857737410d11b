import type { Failure } from '../../errors.ts';
import { unreadable } from '../../errors.ts';
import type { Warning } from '../../event/reading.ts';
import type { Schedule, Session } from '../model.ts';
import { readMoment } from '../time.ts';
import { zoneOf } from '../zones.ts';
import { isKeyed, type Keyed, keyedIn, textOf, valueIn } from './keyed.ts';
import { type Above, idOf, namesOf, readSession } from './session.ts';

/**
 * Reads a schedule in JSON: schedule.json of pretalx, frab and c3voc, connpass' API, Sessionize's `all`, fortee's
 * timetable. @throws Failure where it is no JSON, or none of these.
 */
export function readJson(text: string, where: string): Schedule {
  const root = parsed(text, where);
  const schedule = isKeyed(root) ? (flatSchedule(root) ?? daysSchedule(root)) : daysSchedule({ days: root });
  if (!schedule) throw unknownForm(where);
  return schedule;
}

/** Which forms are read: what to do where none of them is there. */
const forms =
  'schedule.json and schedule.xml of pretalx, frab, c3voc and FOSDEM are read, .ics, and JSON of connpass, Sessionize and fortee';

/** What to say of what is no schedule that is read; `where` names it. */
export function unknownForm(where: string): Failure {
  return unreadable(`${where}: not a schedule in a known form`, forms);
}

/** @throws Failure with the line of what is wrong. */
function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
    throw unreadable(`${where}:${line}: not JSON from here on`, 'get the schedule again, it may be cut off');
  }
}

/** Those whose sessions stand in one list. */
function flatSchedule(root: Keyed): Schedule | undefined {
  const sessions = valueIn(root, 'sessions');
  const isSessionize = Array.isArray(sessions) && Object.hasOwn(root, 'rooms');
  if (isSessionize) {
    const names = new Map([
      ...namesOf('room', valueIn(root, 'rooms')),
      ...namesOf('person', valueIn(root, 'speakers')),
    ]);
    return scheduleOf('Sessionize', root, { sessions: keyedIn(sessions), around: { names } });
  }
  const timetable = valueIn(root, 'timetable');
  if (Array.isArray(timetable)) return fortee(root, keyedIn(timetable));
  const events = valueIn(root, 'events');
  if (Array.isArray(events) && keyedIn(events).some(each => Object.hasOwn(each, 'started_at')))
    return connpass(root, keyedIn(events));
  if (Array.isArray(events) && keyedIn(events).some(each => Object.hasOwn(each, 'startTime')))
    return scheduleOf('schedule.json', root, { sessions: keyedIn(events), around: {} });
  return undefined;
}

/** The rooms of fortee are its tracks. */
function fortee(root: Keyed, items: readonly Keyed[]): Schedule {
  const sessions = items.map(({ track, ...item }) => ({ ...item, room: valueIn(item, 'room') ?? track }));
  return scheduleOf('fortee', root, { sessions, around: {} });
}

/** Each of connpass' events is a meetup of its own. */
function connpass(root: Keyed, events: readonly Keyed[]): Schedule {
  const schedule = scheduleOf('connpass', root, { sessions: events, around: {} });
  for (const session of schedule.sessions) {
    const isIt = (each: Keyed) => idOf(each) === session.id && textOf(each, 'title') === session.title;
    const fields = events.find(isIt) ?? {};
    const place = [textOf(fields, 'place'), textOf(fields, 'address')].filter(Boolean).join(', ');
    const hashtag = textOf(fields, 'hash_tag');
    const url = textOf(fields, 'event_url', 'url');
    const catchphrase = textOf(fields, 'catch');
    if (catchphrase !== undefined) session.subtitle = catchphrase;
    session.event = {
      ...(place === '' ? {} : { place }),
      ...(hashtag === undefined ? {} : { hashtag }),
      ...(url === undefined ? {} : { url }),
    };
  }
  return withPlaces(schedule);
}

/** The place that all meetups have is that of the list; else each shows its own as a room. */
function withPlaces(schedule: Schedule): Schedule {
  const { sessions } = schedule;
  const places = new Set(sessions.map(({ event }) => event?.place));
  const [place] = places;
  if (sessions.length < 2) return schedule;
  if (places.size === 1) return { ...schedule, ...(place === undefined ? {} : { place }) };
  const inRoom = ({ place: room }: Session['event'] & {}) => (room === undefined ? {} : { room });
  return {
    ...schedule,
    sessions: sessions.map(session => ({ ...session, ...inRoom(session.event ?? {}) })),
  };
}

/** A list of objects, and what stands around all of them. */
interface Listed {
  sessions: readonly Keyed[];
  around: Above;
}

/** Days that hold rooms that hold sessions; rooms by name or as a list, or none. */
function daysSchedule(root: Keyed): Schedule | undefined {
  const schedule = isKeyed(root['schedule']) ? root['schedule'] : root;
  const conference = isKeyed(schedule['conference']) ? schedule['conference'] : schedule;
  const days = keyedIn(valueIn(conference, 'days') ?? valueIn(schedule, 'days'));
  const change = readMoment(`2000-01-01 ${textOf(conference, 'day_change') ?? ''}`)?.minutes;
  const lists = days.flatMap(day => listsOfDay(day, change));
  if (lists.every(({ sessions }) => sessions.length === 0)) return undefined;
  return scheduleOf('schedule.json', conference, ...lists);
}

/** The sessions of a day: those directly below it, and those of its rooms. */
export function listsOfDay(day: Keyed, dayChange: number | undefined): Listed[] {
  const read = readMoment(textOf(day, 'date') ?? textOf(day, 'day_start') ?? '');
  const around = { day: read?.date, dayChange };
  const direct = keyedIn(valueIn(day, 'events', 'event', 'sessions', 'talks'));
  const rooms = valueIn(day, 'rooms', 'room');
  const named = isKeyed(rooms) && !Object.hasOwn(rooms, 'name');
  const ofRooms = named
    ? Object.entries(rooms).map(([room, sessions]) => ({ room, sessions: keyedIn(sessions) }))
    : keyedIn(rooms).map(each => ({
        room: textOf(each, 'name'),
        sessions: keyedIn(valueIn(each, 'events', 'event', 'sessions', 'talks')),
      }));
  return [
    { sessions: direct, around },
    ...ofRooms.map(({ room, sessions }) => ({ sessions, around: { ...around, room } })),
  ];
}

/** Sessions and what an object says of the event that they are of. */
export function scheduleOf(format: string, head: Keyed, ...lists: readonly Listed[]): Schedule {
  const sessions: Session[] = [];
  const untimed: string[] = [];
  for (const list of lists)
    for (const fields of list.sessions) {
      const read = readSession(fields, list.around);
      if (read && 'untimed' in read) untimed.push(read.untimed);
      else if (read) sessions.push(read);
    }
  const venue = [textOf(head, 'venue'), textOf(head, 'city')].filter(Boolean).join(', ');
  const known = {
    title: textOf(head, 'title', 'name'),
    start: readMoment(textOf(head, 'start') ?? '')?.date,
    end: readMoment(textOf(head, 'end') ?? '')?.date,
    timezone: zoneOf(textOf(head, 'time_zone_name', 'timezone', 'timeZone')),
    place: venue === '' ? undefined : venue,
    url: textOf(head, 'url', 'base_url'),
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { format, ...given, sessions, warnings: untimedWarnings(untimed) };
}

/** Says what has no time, and so no row in a timetable. */
export function untimedWarnings(titles: readonly string[]): Warning[] {
  if (titles.length === 0) return [];
  const some = titles.slice(0, 3).join(', ');
  const more = titles.length > 3 ? ` and ${titles.length - 3} more` : '';
  return [{ line: 1, message: `left out, as no time of day is given: ${some}${more}`, lost: true }];
}
