import { textKey } from '../text/keys.ts';
import type { Event, Slot } from './model.ts';

/** Minutes from midnight to midnight. */
export const minutesADay = 24 * 60;
const dayMilliseconds = minutesADay * 60_000;

/** Minutes since midnight of `HH:MM`. */
export function toMinutes(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** The last hour that a timetable writes: after midnight it may go on counting, `25:10`. */
const lastHour = 29;

/** `HH:MM` of an hour up to 29, as timetables write it after midnight; undefined where there is no such time. */
export function timeOf(hours: number, minutes: number): string | undefined {
  if (hours > lastHour || minutes > 59) return undefined;
  return [hours, minutes].map(value => String(value).padStart(2, '0')).join(':');
}

/** `HH:MM` of minutes since midnight. */
export function toTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return timeOf(hours, minutes % 60) ?? timeOf(hours % 24, minutes % 60)!;
}

/** When a slot or talk ends, `HH:MM`; undefined where the timetable gives no length. */
export function endOf({ start, minutes }: { start?: string; minutes?: number }): string | undefined {
  return start !== undefined && minutes !== undefined ? toTime(toMinutes(start) + minutes) : undefined;
}

/** `15:25-15:50`, or the start alone; empty without one. */
export function timeText(timed: { start?: string; minutes?: number }): string {
  return [timed.start, endOf(timed)].filter(time => time !== undefined).join('-');
}

/** The order of a timetable: by day, then by start. */
export function byStart(one: Slot, other: Slot): number {
  return (one.day ?? 0) - (other.day ?? 0) || toMinutes(one.start) - toMinutes(other.start);
}

/** Reads `15:10`, `9:05` or their full-width forms; undefined where it is no time. */
export function readTime(text: string): string | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(textKey(text.trim()));
  return found ? timeOf(Number(found[1]), Number(found[2])) : undefined;
}

/** What is on at a time and what comes next. */
export interface Moment {
  now: ReadonlySet<Slot>;
  next: ReadonlySet<Slot>;
}

/** As `momentAt`; where nothing is on at `01:10`, it is taken as `25:10`. */
export function dayOrNightMomentAt(slots: readonly Slot[], time: string): Moment {
  const moment = momentAt(slots, time);
  const night = moment.now.size > 0 ? undefined : nightMoment(slots, time);
  return night?.moment ?? moment;
}

/** The moment of `time` in the night behind the event's day; undefined where that has no slots any more. */
function nightMoment(slots: readonly Slot[], time: string): { time: string; moment: Moment } | undefined {
  const minutes = toMinutes(time);
  const late = timeOf(Math.floor(minutes / 60) + 24, minutes % 60);
  const moment = late && momentAt(slots, late);
  return moment && moment.now.size + moment.next.size > 0 ? { time: late, moment } : undefined;
}

/**
 * The slots that are on at `time` (`HH:MM`), and those that begin next, in each room and on each day for itself; a slot
 * without a room is one of every room. A slot without minutes lasts until a later one of its room begins, the last one
 * until midnight, or 30:00 where it begins after that.
 */
export function momentAt(slots: readonly Slot[], time: string): Moment {
  const days = new Map<number | undefined, Slot[]>();
  for (const slot of slots) {
    const known = days.get(slot.day);
    if (known) known.push(slot);
    else days.set(slot.day, [slot]);
  }
  const moments = Array.from(days.values(), day => momentOfDay(day, toMinutes(time)));
  return {
    now: new Set(moments.flatMap(({ now }) => now)),
    next: new Set(moments.flatMap(({ next }) => next)),
  };
}

function momentOfDay(slots: readonly Slot[], at: number): { now: Slot[]; next: Slot[] } {
  const common = slots.filter(({ room }) => room === undefined);
  const rooms = [...new Set(slots.map(({ room }) => room))].filter(room => room !== undefined);
  const next = new Set<Slot>();
  const now = new Set(common.filter(slot => isOn(slot, slots, at)));
  const goOn = rooms.filter(room => {
    const own = slots.filter(slot => slot.room === room);
    const all = slots.filter(slot => slot.room === room || slot.room === undefined);
    for (const slot of own) if (isOn(slot, all, at)) now.add(slot);
    const isLater = nextStart(own, at) !== undefined;
    if (isLater) for (const slot of startingAt(all, nextStart(all, at))) next.add(slot);
    return isLater;
  });
  if (goOn.length === 0) for (const slot of startingAt(common, nextStart(common, at))) next.add(slot);
  return { now: slots.filter(slot => now.has(slot)), next: slots.filter(slot => next.has(slot)) };
}

/** The first start behind a time, in minutes. */
function nextStart(slots: readonly Slot[], at: number): number | undefined {
  let first: number | undefined;
  for (const { start } of slots) {
    const minutes = toMinutes(start);
    if (minutes > at && (first === undefined || minutes < first)) first = minutes;
  }
  return first;
}

function startingAt(slots: readonly Slot[], start: number | undefined): Slot[] {
  return slots.filter(slot => toMinutes(slot.start) === start);
}

/** `slots` are those that can end it: of its room, or of all rooms. */
function isOn(slot: Slot, slots: readonly Slot[], at: number): boolean {
  const start = toMinutes(slot.start);
  if (start > at) return false;
  const night = start < minutesADay ? minutesADay : (lastHour + 1) * 60;
  const end = slot.minutes === undefined ? (nextStart(slots, start) ?? night) : start + slot.minutes;
  return at < end;
}

/** Those of some slots that overlap with another one of them on the same day. */
export function clashing(slots: readonly Slot[]): Set<Slot> {
  const found = new Set<Slot>();
  const open: { slot: Slot; end: number }[] = [];
  for (const slot of [...slots].sort(byStart)) {
    const start = toMinutes(slot.start);
    for (const before of open) {
      if (before.slot.day !== slot.day || before.end <= start) continue;
      found.add(before.slot).add(slot);
    }
    // What has no length takes a minute.
    open.push({ slot, end: start + (slot.minutes || 1) });
  }
  return found;
}

/**
 * The slots of a date (`YYYY-MM-DD`). What has no date of its own is on the event's first day; in an event
 * without a date, on every day.
 */
export function slotsOn({ date: first, days = [], slots }: Event, date: string): Slot[] {
  return slots.filter(({ day }) => {
    const own = (day === undefined ? undefined : days[day - 1]?.date) ?? first;
    return own === undefined || own === date;
  });
}

/** The local date and time of an event's place. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:MM`, up to `29:59`. */
  time: string;
}

/**
 * A clock reading in the event's time zone; in the machine's where the event names none that is known. In the
 * night behind a day of the event, as long as there are slots: that day, and `25:10`.
 */
export function localTime(event: Event, clock: Date): LocalTime {
  const { date, time } = clockIn(event.timezone, clock.getTime());
  if (event.date === undefined) return { date, time };
  const before = new Date(Date.parse(date) - dayMilliseconds).toISOString().slice(0, 10);
  const night = nightMoment(slotsOn(event, before), time);
  return night ? { date: before, time: night.time } : { date, time };
}

/**
 * The local time of an event that may be on today; undefined where its dates are days away. Asking the
 * platform's time zones costs 20 ms once, and old notes are read more often than new ones.
 */
export function timeOfEvent(event: Event, clock: Date): LocalTime | undefined {
  const first = event.date === undefined ? clock.getTime() : Date.parse(event.date);
  const last = event.end === undefined ? first : Date.parse(event.end);
  const near = 2 * dayMilliseconds;
  const isNear = clock.getTime() >= first - near && clock.getTime() <= last + near;
  return isNear ? localTime(event, clock) : undefined;
}

/** Whether clocks can be read in a time zone of that name. */
export function isTimezone(name: string): boolean {
  // The list has no second names, such as UTC, but takes 1 ms; the first format in a time zone takes 15.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * What clocks of a time zone show at an instant, in milliseconds; the machine's where no zone is given that is known.
 */
export function clockIn(zone: string | undefined, instant: number): LocalTime {
  const [date, time] = zoneFormat(zone).format(instant).split(' ') as [string, string];
  return { date, time };
}

/**
 * The instant at which clocks of a time zone show so many minutes since midnight of a date; they may count on behind
 * it.
 */
export function instantIn(zone: string, date: string, minutes: number): number {
  const shown = Date.parse(date) + minutes * 60_000;
  // The first guess may lie on the other side of a change of clocks.
  return shown - aheadIn(zone, shown - aheadIn(zone, shown));
}

/** By how much the clocks of a zone are ahead of UTC, in milliseconds. */
function aheadIn(zone: string, instant: number): number {
  const { date, time } = clockIn(zone, instant);
  return Date.parse(date) + toMinutes(time) * 60_000 - Math.floor(instant / 60_000) * 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(zone: string | undefined): Intl.DateTimeFormat {
  const known = zone === undefined ? undefined : formats.get(zone);
  if (known) return known;
  const timeZone = zone !== undefined && isTimezone(zone) ? { timeZone: zone } : {};
  // Swedish writes `2016-07-02 14:05`.
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', ...timeZone });
  if (zone !== undefined) formats.set(zone, format);
  return format;
}
