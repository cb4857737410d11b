import { clockIn, instantIn, minutesADay, toMinutes } from '../event/time.ts';
import { readMinutes } from '../markdown/time/clock.ts';

/** A time as a schedule writes it. */
export interface WrittenTime {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Since midnight. */
  minutes: number;
  /** Minutes east of UTC, where they are written; 0 of what ends in `Z`. */
  offset?: number;
  /** Whether it ends in `Z`: written for machines, wherever the event is. */
  utc?: boolean;
  /** The IANA name of its own time zone. */
  zone?: string;
}

const form =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/**
 * Reads `2025-12-27T11:00:00+01:00`, `2014-02-02 09:00:00 +0100`, `20250919T103000Z` and the like. `hasTime` is false
 * of a date alone. Undefined where it is none, or no calendar has it.
 */
export function readMoment(text: string): (WrittenTime & { hasTime: boolean }) | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hours = '0', minutes = '0', zone] = match;
  const date = `${year}-${month}-${day}`;
  const isDate = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  if (!isDate || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return {
    date,
    minutes: Number(hours) * 60 + Number(minutes),
    hasTime: match[4] !== undefined,
    ...(zone === undefined ? {} : offsetOf(zone)),
  };
}

function offsetOf(zone: string): Pick<WrittenTime, 'offset' | 'utc'> {
  if (/z/i.test(zone)) return { offset: 0, utc: true };
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return { offset: zone.startsWith('-') ? -minutes : minutes };
}

/**
 * Reads a length in minutes: `00:30`, `1:30:00`, `00:30:00:00` of Pentabarf, `PT1H30M`, `40`, `25分`; a number is one of
 * minutes. Undefined where it is none.
 */
export function readLength(value: unknown): number | undefined {
  if (typeof value === 'number') return value >= 0 && Number.isFinite(value) ? Math.round(value) : undefined;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  const clock = /^(\d{1,3}):(\d{2})(?::\d{2}){0,2}$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const iso = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(text);
  if (!iso) return readMinutes(text);
  const [weeks, days, hours, minutes] = iso.slice(1).map(part => Number(part ?? 0));
  return ((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!;
}

/** A time on the clocks of a place. */
export interface Wall {
  date: string;
  /** Since midnight. */
  minutes: number;
}

/** A moment on the clocks of a time zone; as it is written where no zone is given, or the moment names none. */
export function wallIn(moment: WrittenTime, zone: string | undefined): Wall {
  const { date, minutes, offset, zone: own } = moment;
  const isElsewhere = offset !== undefined || (own !== undefined && own !== zone);
  return zone === undefined || !isElsewhere ? { date, minutes } : clockAt(instantOf(moment), zone);
}

/** Minutes from one moment to another, also across a change of clocks; undefined where that would be none. */
export function minutesBetween(start: WrittenTime, end: WrittenTime): number | undefined {
  const minutes = Math.round((instantOf(end) - instantOf(start)) / 60_000);
  return minutes > 0 ? minutes : undefined;
}

/** In milliseconds; what names no zone is taken for UTC. */
function instantOf({ date, minutes, offset, zone }: WrittenTime): number {
  const clock = Date.parse(date) + minutes * 60_000;
  if (offset !== undefined) return clock - offset * 60_000;
  if (zone === undefined) return clock;
  return instantIn(zone, date, minutes);
}

function clockAt(instant: number, zone: string): Wall {
  const { date, time } = clockIn(zone, instant);
  return { date, minutes: toMinutes(time) };
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (minutesADay * 60_000));
}
