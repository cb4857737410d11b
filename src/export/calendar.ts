import { createHash } from 'node:crypto';
import { unreadable } from '../errors.ts';
import type { Event, Slot } from '../event/model.ts';
import type { Warning } from '../event/reading.ts';
import { isSlot, rowsOf } from '../event/slots.ts';
import { speakersText } from '../event/speakers.ts';
import { instantIn, isTimezone, momentAt, toMinutes, toTime } from '../event/time.ts';
import { amount } from '../text/english.ts';
import { sanitize } from '../text/sanitize.ts';

/** A calendar, and what of the event it does not hold. */
export interface Calendar {
  text: string;
  /** Where in the notes, not cleaned for a terminal. */
  left: Warning[];
}

/**
 * The timetable, or without one the talks that say when they were, as a calendar of RFC 5545. Times are written in UTC
 * where the event names its time zone, and else as local times of nowhere, which a calendar shows as they are. `now`
 * stands in DTSTAMP.
 * @throws Failure where the event has no date.
 */
export function calendarOf(given: Event, now: Date): Calendar {
  const event = { ...given, slots: rowsOf(given).filter(isSlot) };
  if (event.date === undefined && !event.days?.some(({ date }) => date !== undefined))
    throw unreadable(
      `${event.id}: a calendar needs a date, and these notes have none`,
      "write 'date: YYYY-MM-DD' into their front matter; pepahate help format shows it",
    );
  const dated = event.slots.filter(slot => dateOf(event, slot) !== undefined);
  const left = event.slots.filter(slot => dateOf(event, slot) === undefined);
  const uid = uidsOf(event);
  const stamp = stampOf(now);
  const entries =
    event.slots.length === 0
      ? [wholeDay(event, uid(event.title), stamp)]
      : dated.map(slot => entryOf(event, slot, uid(slot.title), stamp));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pepahate//pepahate//EN',
    property('X-WR-CALNAME', escaped(event.title)),
    ...entries.flat(),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map(line => `${folded(line)}\r\n`).join(''),
    left: leftOut(event, left),
  };
}

/** What to say of slots without a date, by day, at the first of each. */
function leftOut({ days = [] }: Event, slots: readonly Slot[]): Warning[] {
  const numbers = [...new Set(slots.map(({ day }) => day))];
  return numbers.map(number => {
    const own = slots.filter(({ day }) => day === number);
    const { line, file } = own[0]!;
    const title = days[(number ?? 0) - 1]?.title;
    const name = title === undefined ? 'the day' : `the day '${title}'`;
    const count = amount(own.length, 'slot is', 'slots are');
    const message = `${count} left out, as ${name} has no date; write it behind the day's name, as YYYY-MM-DD`;
    return { line, message, ...(file !== undefined && { file }) };
  });
}

/** The date of a slot, `YYYY-MM-DD`; undefined where the notes give none for its day. */
function dateOf({ date, days = [] }: Event, { day }: Slot): string | undefined {
  if (day === undefined) return date;
  return days[day - 1]?.date ?? (day === 1 ? date : undefined);
}

/**
 * Identifiers that stay when times, rooms or speakers change: made of the event, a title, and its number among
 * those of that title.
 */
function uidsOf({ id, url }: Event): (title: string) => string {
  const counts = new Map<string, number>();
  return title => {
    const number = (counts.get(title) ?? 0) + 1;
    counts.set(title, number);
    const name = JSON.stringify([url ?? id, title, number]);
    return `${createHash('sha256').update(name).digest('hex').slice(0, 24)}@pepahate`;
  };
}

function entryOf(event: Event, slot: Slot, uid: string, stamp: string): string[] {
  const start = toMinutes(slot.start);
  const end = endMinutes(event, slot);
  const at = (minutes: number) => timeAt(dateOf(event, slot)!, minutes, event.timezone);
  return entry({
    UID: uid,
    DTSTAMP: stamp,
    DTSTART: at(start),
    DTEND: end === undefined ? undefined : at(end),
    SUMMARY: escaped(slot.title),
    DESCRIPTION: escaped(speakersText(slot.speakers)),
    LOCATION: escaped([slot.room, event.place].filter(Boolean).join(', ')),
    URL: event.url,
    TRANSP: slot.kind === 'break' ? 'TRANSPARENT' : undefined,
  });
}

/** Without minutes a slot lasts until the next one begins. */
function endMinutes({ slots }: Event, slot: Slot): number | undefined {
  const start = toMinutes(slot.start);
  if (slot.minutes !== undefined) return start + slot.minutes;
  const day = slots.filter(each => each.day === slot.day && (each.room ?? slot.room) === slot.room);
  const [next] = momentAt(day, toTime(start)).next;
  return next && toMinutes(next.start);
}

/** An event without a timetable fills its days. */
function wholeDay(event: Event, uid: string, stamp: string): string[] {
  const { title, place, url, days = [] } = event;
  const dates = [event.date, event.end, ...days.map(day => day.date)]
    .filter(date => date !== undefined)
    .sort();
  const [first] = dates;
  const last = dates.at(-1);
  return entry({
    UID: uid,
    DTSTAMP: stamp,
    'DTSTART;VALUE=DATE': first?.replaceAll('-', ''),
    'DTEND;VALUE=DATE': last && dayAfter(last).replaceAll('-', ''),
    SUMMARY: escaped(title),
    LOCATION: escaped(place ?? ''),
    URL: url,
  });
}

function entry(values: Readonly<Record<string, string | undefined>>): string[] {
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [property(name, value)],
  );
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
}

/** A line before it is folded. */
function property(name: string, value: string): string {
  return `${name}:${sanitize(value, 'text').replaceAll('\n', '')}`;
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|\n/g, String.raw`\n`);
}

/** Minutes since midnight of a date as a DATE-TIME; behind midnight they count on. */
function timeAt(date: string, minutes: number, zone: string | undefined): string {
  return zone === undefined || !isTimezone(zone)
    ? stampOf(new Date(Date.parse(date) + minutes * 60_000)).slice(0, -1)
    : stampOf(new Date(instantIn(zone, date, minutes)));
}

/** `20160702T053000Z`. */
function stampOf(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '');
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 24 * 60 * 60_000).toISOString().slice(0, 10);
}

/** Lines of at most 75 bytes, no character cut (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
