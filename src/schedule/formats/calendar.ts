import { fieldOf } from '../../markdown/words/fields.ts';
import { headingKey } from '../../markdown/words/headings/key.ts';
import type { Person, Schedule, Session } from '../model.ts';
import { readLength } from '../time.ts';
import { zoneOf } from '../zones.ts';
import { type Component, momentIn, type Property, textIn } from './component.ts';
import { untimedWarnings } from './json.ts';
import { OccurrenceReader } from './occurrences.ts';

/** Makes a schedule of calendars, one behind the other. `format` is what they were written in. */
export function calendarSchedule(format: string, calendars: readonly Component[]): Schedule {
  const events = calendars.flatMap(({ name, components }) =>
    name === 'VCALENDAR' ? components.filter(each => each.name === 'VEVENT') : [],
  );
  const alone = calendars.filter(({ name }) => name === 'VEVENT');
  const properties = calendars.flatMap(calendar => calendar.properties);
  const head = (name: string) => textIn(properties, name);
  const all = [...events, ...alone];
  const dates = new OccurrenceReader(all);
  const read = distinct(all).map(event => {
    const { session, untimed } = readEvent(event.properties);
    return { untimed, ...(session ? dates.read(event, session) : { sessions: [], warnings: [] }) };
  });
  const sessions = read.flatMap(each => each.sessions);
  const title = (head('NAME') ?? head('X-WR-CALNAME'))?.replace(/^Schedule for events at /, '');
  const timezone = zoneOf(head('X-WR-TIMEZONE'));
  const about = head('X-WR-CALDESC');
  return {
    format,
    ...(title === undefined ? {} : { title }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(about === undefined || about === title ? {} : { about }),
    ...ofOnePlace(sessions),
    warnings: [
      ...untimedWarnings(read.flatMap(each => each.untimed ?? [])),
      ...read.flatMap(each => each.warnings),
    ],
  };
}

/** What is repeated: of one UID at one time the last one counts; one that was cancelled does not. */
function distinct(events: readonly Component[]): Component[] {
  const byKey = new Map<string, Component>();
  for (const [index, event] of events.entries()) {
    const uid = textIn(event.properties, 'UID') ?? `#${index}`;
    const moment = ['DTSTART', 'RECURRENCE-ID'].map(name => textIn(event.properties, name) ?? '');
    byKey.set(`${uid} ${moment.join(' ')}`, event);
  }
  return [...byKey.values()].filter(
    ({ properties }) => !/^CANCELLED$/i.test(textIn(properties, 'STATUS') ?? ''),
  );
}

/** Where all sessions have one location, it is the event's place and no room. */
function ofOnePlace(sessions: Session[]): Pick<Schedule, 'sessions' | 'place'> {
  const rooms = new Set(sessions.map(({ room }) => room));
  const [place] = rooms;
  if (rooms.size !== 1 || place === undefined) return { sessions };
  return { place, sessions: sessions.map(({ room, ...session }) => session) };
}

function readEvent(properties: readonly Property[]): { session?: Session; untimed?: string } {
  const text = (name: string) => textIn(properties, name);
  const summary = text('TITLE') ?? text('SUMMARY') ?? 'Untitled';
  const start = momentIn(properties, 'DTSTART');
  if (!start) return { untimed: summary };
  const end = momentIn(properties, 'DTEND');
  const minutes = readLength(text('DURATION'));
  const facts = factsIn(text('DESCRIPTION') ?? text('X-ALT-DESC') ?? '');
  const attendees = properties.filter(({ name }) => name === 'ATTENDEE').flatMap(personOf);
  const people = facts.people.length > 0 ? facts.people : attendees;
  const subtitle = text('SUBTITLE');
  const room = text('LOCATION')?.replaceAll('\n', ' ');
  const track = facts.track ?? text('TRACK') ?? text('CATEGORIES');
  const url = text('URL')?.replace(/^(https?:)\/(?=[^/])/, '$1//');
  const uid = text('UID');
  return {
    session: {
      title: withoutPeople(summary, people),
      start,
      people,
      texts: facts.text === '' || facts.text === summary ? [] : [facts.text],
      links: url === undefined ? [] : [{ url, title: 'page' }],
      ...(subtitle === undefined || subtitle === summary ? {} : { subtitle }),
      ...(end ? { end } : {}),
      ...(minutes ? { minutes } : {}),
      ...(room === undefined ? {} : { room }),
      ...(track === undefined ? {} : { track }),
      ...(uid === undefined ? {} : { id: `${uid} ${start.date} ${start.minutes}` }),
      event: url === undefined ? {} : { url },
    },
  };
}

function personOf({ value, parameters }: Property): Person[] {
  const name = parameters['CN'] ?? (/^mailto:/i.test(value) ? '' : value);
  return name.trim() === '' ? [] : [{ name: name.trim() }];
}

/** Who speaks and which track it is, where lines of a description say that; its other lines. */
function factsIn(description: string): { people: Person[]; track?: string; text: string } {
  const people: Person[] = [];
  const kept: string[] = [];
  let track: string | undefined;
  for (const line of description.split('\n')) {
    const field = /^\s*([\p{L} ()]{2,14})\s*[:：]\s*(\S.*)$/u.exec(line);
    const key = field && headingKey(field[1]!);
    if (key && fieldOf(key) === 'speaker')
      people.push(...field[2]!.split(/\s*[,、;]\s*/).map(name => ({ name })));
    else if (key === 'track') track = field![2]!.trim();
    else kept.push(line);
  }
  return { people, text: kept.join('\n').trim(), ...(track === undefined ? {} : { track }) };
}

/** `Queues that bend - Ann Lee`, where Ann Lee is who speaks. */
function withoutPeople(title: string, people: readonly Person[]): string {
  const names = people.map(({ name }) => name).join(', ');
  const behind = [` - ${names}`, ` / ${names}`, ` by ${names}`].find(
    each => names !== '' && title.endsWith(each),
  );
  return behind === undefined ? title : title.slice(0, -behind.length);
}
