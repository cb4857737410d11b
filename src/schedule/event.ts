import type { Day, Event, Node, Notes, Slot, Speaker, Talk } from '../event/model.ts';
import type { Warning } from '../event/reading.ts';
import { isTalkSlot } from '../event/slots.ts';
import { toTime } from '../event/time.ts';
import { indexQuestions } from '../markdown/talk/index-questions.ts';
import { markQuestions } from '../markdown/talk/questions/index.ts';
import { indexReferences } from '../markdown/talk/references.ts';
import { slugsOf } from '../markdown/talk/slugs.ts';
import { addressNodes } from '../markdown/talk/tree.ts';
import { slotKind } from '../markdown/timetable/slot.ts';
import { nameKey } from '../text/keys.ts';
import type { Schedule, Session } from './model.ts';
import { speakersOf } from './people.ts';
import { bodyNodes, slotsIn, titleText } from './text.ts';
import { daysBetween, minutesBetween, type Wall, wallIn } from './time.ts';

/** A timetable writes hours up to 29. */
const lastMinute = 30 * 60;
/** A timetable writes lengths of up to four digits. */
const longest = 9999;

/** A session at its place in the event. */
interface Placed {
  session: Session;
  day: string;
  /** Since the midnight that its day begins with. */
  minutes: number;
  length?: number;
}

/** A schedule as an event. */
export interface ScheduleEvent {
  event: Event;
  /** What could not be used. */
  warnings: Warning[];
  /** The session of each talk, by its slug. */
  sessions: ReadonlyMap<string, Session>;
}

/** How a schedule becomes an event. */
export interface EventOptions {
  id: string;
  /** The IANA name of the time zone in which its times are to be told; its own where none is given. */
  zone?: string | undefined;
}

/**
 * A schedule as an event: slots by day, start and room; for each that is no break and no ceremony a talk, whose notes
 * begin with what is published about it. A meetup is published as one session: that is the event, and its timetable
 * may stand in its text. What is not notes has the line 1.
 */
export function eventOf(schedule: Schedule, { id, zone }: EventOptions): ScheduleEvent {
  const own = zone ?? schedule.timezone ?? commonZone(schedule.sessions);
  const isUtc = own === undefined && schedule.sessions.some(({ start }) => start.utc);
  const timezone = own ?? (isUtc ? 'UTC' : undefined);
  const placed = placedIn(distinct(schedule.sessions), timezone);
  const dates = [...new Set(placed.map(({ day }) => day))].sort();
  const days =
    dates.length > 1 ? dates.map((date, index): Day => ({ title: dayTitle(date, index), date })) : [];
  const meetup = placed.length === 1 ? placed[0]!.session : undefined;
  const event: Event = { ...headOf(schedule, meetup, dates, id), slots: [], notes: [] };
  if (timezone !== undefined) event.timezone = timezone;
  if (days.length > 0) event.days = days;
  const published = placed.map(each =>
    publishedSlot(each, days.length > 0 ? dates.indexOf(each.day) + 1 : undefined),
  );
  Object.assign(
    event,
    meetup?.event ? meetupParts(meetup, published) : conferenceParts(schedule, published, event),
  );
  const utc = {
    line: 1,
    message: 'its times are UTC, as it names no time zone; --tz sets one',
    lost: true,
  };
  const sessions = new Map(
    published.flatMap(({ slot: { talk }, session }) => (talk === undefined ? [] : [[talk, session]])),
  );
  return { event, warnings: [...schedule.warnings, ...(isUtc ? [utc] : [])], sessions };
}

/** The zone that most sessions name. */
function commonZone(sessions: readonly Session[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { start } of sessions)
    if (start.zone !== undefined) counts.set(start.zone, (counts.get(start.zone) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** A session that is listed twice at one time and place counts once. */
function distinct(sessions: readonly Session[]): Session[] {
  const seen = new Set<string>();
  return sessions.filter(({ id, title, start, room = '' }) => {
    const key = `${id ?? title} ${start.date} ${start.minutes} ${room}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** In the order of a timetable; rooms in the order in which the schedule has them. */
function placedIn(sessions: readonly Session[], zone: string | undefined): Placed[] {
  const rooms = [...new Set(sessions.map(({ room }) => room))];
  const rank = new Map(rooms.map((room, index) => [room, index]));
  return sessions
    .map(session => placedAt(session, zone))
    .sort(
      (one, other) =>
        (one.day < other.day ? -1 : one.day > other.day ? 1 : 0) ||
        one.minutes - other.minutes ||
        rank.get(one.session.room)! - rank.get(other.session.room)!,
    );
}

function placedAt(session: Session, zone: string | undefined): Placed {
  const wall = wallIn(session.start, zone);
  const { end, minutes = end && minutesBetween(session.start, end) } = session;
  const length = minutes !== undefined && minutes <= longest ? { length: minutes } : {};
  return { session, ...onDay(wall, session.day), ...length };
}

/** The day that a session is listed below, if it lies on it or in the night behind it; else that of its own date. */
function onDay({ date, minutes }: Wall, listed: string | undefined): { day: string; minutes: number } {
  const late = listed === undefined ? undefined : daysBetween(listed, date) * 24 * 60 + minutes;
  if (listed !== undefined && late !== undefined && late >= 0 && late < lastMinute)
    return { day: listed, minutes: late };
  if (minutes < 24 * 60) return { day: date, minutes };
  const next = new Date(Date.parse(date) + 24 * 60 * 60_000).toISOString().slice(0, 10);
  return { day: next, minutes: minutes - 24 * 60 };
}

function dayTitle(date: string, index: number): string {
  return `Day ${index + 1} (${date})`;
}

/** A slot and the session that it is of. */
interface Published {
  slot: Slot;
  session: Session;
}

function publishedSlot({ session, minutes, length }: Placed, day: number | undefined): Published {
  const title = titleText(session.title) || 'Untitled';
  const speakers = speakersOf(session.people);
  const room = session.room === undefined ? '' : titleText(session.room);
  const track = session.track === undefined ? '' : titleText(session.track);
  const slot: Slot = {
    start: toTime(minutes),
    title,
    kind: slotKind(title, speakers),
    speakers,
    line: 1,
    ...(length === undefined ? {} : { minutes: length }),
    ...(day === undefined ? {} : { day }),
    ...(room === '' ? {} : { room }),
    ...(track === '' ? {} : { track }),
  };
  return { slot, session };
}

/** `meetup` is the only session, which may be the event. */
function headOf(
  schedule: Schedule,
  meetup: Session | undefined,
  dates: readonly string[],
  id: string,
): Omit<Event, 'slots' | 'notes'> {
  const { place, hashtag, url } = { ...meetup?.event, ...schedule };
  const date = dates[0] ?? schedule.start;
  const end = dates.at(-1) ?? schedule.end;
  const title = titleText((meetup?.event ? meetup.title : schedule.title) ?? '') || id;
  const known = {
    date,
    end: end !== date ? end : undefined,
    place,
    hashtag: hashtag === undefined ? undefined : `#${hashtag.replace(/^#/, '')}`,
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
  };
  const given = Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined && titleText(value) !== ''),
  );
  return { id, title, ...given };
}

type Parts = Pick<Event, 'slots' | 'notes'>;

/** What the meetup's text says stands in a section; talks are those of the timetable in it. */
function meetupParts({ subtitle, links, texts }: Session, published: readonly Published[]): Parts {
  const own = slotsIn(texts).map(slot => ({ ...slot, speakers: speakersOf(slot.speakers), line: 1 }));
  const slots = own.length > 0 ? own : published.map(({ slot }) => slot);
  const about = bodyNodes(texts, { subtitle, links });
  return {
    slots,
    notes: notesOf(
      own.map(slot => ({ slot })),
      about,
    ),
  };
}

function conferenceParts({ about }: Schedule, published: readonly Published[], { url }: Event): Parts {
  const bodies = published.map(({ slot, session: { subtitle, links, texts } }) => {
    return { slot, nodes: () => bodyNodes(texts, { subtitle, links, root: url }) };
  });
  const told = about === undefined ? [] : bodyNodes([about], { links: [] });
  return { slots: published.map(({ slot }) => slot), notes: notesOf(bodies, told) };
}

/** A slot, and what the notes of its talk begin with. */
interface Body {
  slot: Slot;
  nodes?: () => Node[];
}

/** Talks for all slots that may have notes, behind a section of what is said of the event as a whole. */
export function notesOf(bodies: readonly Body[], about: Node[]): Notes[] {
  const talks = bodies.filter(({ slot }) => isTalkSlot(slot));
  const sections = about.length > 0 ? [{ title: 'About', slug: 'about', fallback: 'section' as const }] : [];
  const named = talks.map(({ slot: { title } }) => ({ title, fallback: 'talk' as const }));
  const slugs = slugsOf(
    [...sections, ...named].map(each => ({ ...each, line: 1 })),
    () => {},
  );
  const own = slugs.splice(0, sections.length).map((slug): Notes => {
    return { kind: 'section', ...branch(slug, 'About', about, []) };
  });
  return [...own, ...talks.map((body, index) => talkOf(body, slugs[index]!, index + 1))];
}

function talkOf({ slot, nodes = () => [] }: Body, slug: string, number: number): Talk {
  slot.talk = slug;
  const { title, day, start, minutes, room, speakers } = slot;
  return {
    kind: 'talk',
    number,
    ...branch(slug, title, nodes(), speakers),
    start,
    speakers,
    ...(minutes === undefined ? {} : { minutes }),
    ...(room === undefined ? {} : { room }),
    ...(day === undefined ? {} : { day }),
  };
}

function branch(slug: string, title: string, nodes: Node[], speakers: readonly Speaker[]) {
  const known = new Set(speakers.map(({ name }) => nameKey(name)));
  const panel = speakers.some(({ role }) => role !== 'speaker');
  markQuestions(nodes, { known, inside: false, panel, warn: () => {} });
  addressNodes(slug, nodes);
  const references = indexReferences(slug, nodes, { texts: [], decks: [], title });
  return { slug, title, nodes, questions: indexQuestions(slug, nodes), references, line: 1 };
}
