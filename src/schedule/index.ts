import { unreadable } from '../errors.ts';
import type { Event } from '../event/model.ts';
import type { Warning } from '../event/reading.ts';
import { amount } from '../text/english.ts';
import { eventOf } from './event.ts';
import { readIcs } from './formats/ics.ts';
import { readJson } from './formats/json.ts';
import { readXml } from './formats/xml.ts';
import type { Schedule } from './model.ts';

export { beginBlank, beginEvent } from './begin.ts';

/** A published schedule as it was read. */
export interface ReadSchedule {
  event: Event;
  /** What could not be used. */
  warnings: Warning[];
  /** Such as `a schedule (iCalendar) of 2 days, 31 slots in 3 rooms`. */
  summary: string;
}

/**
 * Reads a published schedule into an event. `where` is how a message names it, `zone` the time zone to tell its times
 * in, an IANA name. @throws Failure where it is damaged, or of no form that is known.
 */
export function readSchedule(
  text: string,
  { where, id, zone }: { where: string; id: string; zone?: string | undefined },
): ReadSchedule {
  const schedule = scheduleIn(text.replace(/^\ufeff/, ''), where);
  const { event, warnings } = eventOf(schedule, { id, zone });
  if (event.slots.length === 0)
    throw unreadable(
      `${where}: nothing in this ${schedule.format} has a date and a time of day`,
      'is it all of the schedule?',
    );
  return { event, warnings, summary: summaryOf(event, schedule.format) };
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
