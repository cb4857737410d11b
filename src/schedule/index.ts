import { unreadable } from '../errors.ts';
import type { Event } from '../event/model.ts';
import type { Warning } from '../event/reading.ts';
import { amount } from '../text/english.ts';
import { type EventOptions, eventOf } from './event.ts';
import { readIcs } from './formats/ics.ts';
import { readJson } from './formats/json.ts';
import { readXml } from './formats/xml.ts';
import type { Schedule, Session } from './model.ts';

export { beginBlank, beginEvent } from './begin.ts';

/** A published schedule as it was read. */
export interface ReadSchedule {
  event: Event;
  /** What could not be used. */
  warnings: Warning[];
  /**
   * Of a list of meetups, each as an event of its own, by the slug of its talk; where that is asked for, and there are
   * several.
   */
  meetups?: Readonly<Record<string, Event>>;
  /** Such as `a schedule (iCalendar) of 2 days, 31 slots in 3 rooms`. */
  summary: string;
}

/**
 * Reads a published schedule into an event. @throws Failure where it is damaged, or of no form that is known.
 */
export function readSchedule(text: string, options: ReadOptions): ReadSchedule {
  const { where } = options;
  const schedule = scheduleIn(text.replace(/^\ufeff/, ''), where);
  const { event, warnings, sessions } = eventOf(schedule, options);
  if (event.slots.length === 0)
    throw unreadable(
      `${where}: nothing in this ${schedule.format} has a date and a time of day`,
      'is it all of the schedule?',
    );
  const meetups = options.meetups ? meetupsOf(schedule, sessions, options) : {};
  return { event, warnings, summary: summaryOf(event, schedule.format), ...meetups };
}

/** How a schedule is read. */
interface ReadOptions extends EventOptions {
  /** How a message names it. */
  where: string;
  /** Whether each of several meetups is to be had as an event of its own. */
  meetups?: boolean | undefined;
}

/** Only connpass lists events that have nothing to do with one another. */
function meetupsOf(
  schedule: Schedule,
  sessions: ReadonlyMap<string, Session>,
  options: EventOptions,
): Pick<ReadSchedule, 'meetups'> {
  if (schedule.format !== 'connpass' || sessions.size < 2) return {};
  const alone = ({ room, ...session }: Session) =>
    eventOf({ ...schedule, sessions: [session], warnings: [] }, options).event;
  return { meetups: Object.fromEntries(Array.from(sessions, ([slug, session]) => [slug, alone(session)])) };
}

function summaryOf({ days = [], slots }: Event, format: string): string {
  const rooms = new Set(slots.flatMap(({ room }) => room ?? [])).size;
  const inRooms = rooms > 0 ? ` in ${amount(rooms, 'room')}` : '';
  const onDays = days.length > 0 ? `${amount(days.length, 'day')}, ` : '';
  return `a schedule (${format}) of ${onDays}${amount(slots.length, 'slot')}${inRooms}`;
}

function scheduleIn(text: string, where: string): Schedule {
  if (/^\s*[[{]/.test(text)) return readJson(text, where);
  if (/^\s*(?:<!--.*)?BEGIN:VCALENDAR/is.test(text)) return readIcs(text);
  return readXml(text, where);
}
