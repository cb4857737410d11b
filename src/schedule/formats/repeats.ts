import { minutesADay } from '../../event/time.ts';
import { readMoment, type WrittenTime, wallIn } from '../time.ts';

/** The most dates that are read of what repeats, and how many days they may span: a rule need not end. */
const mostDates = 100;
const mostDays = 2 * 366;

/** The dates on which something is that repeats. */
export interface Dates {
  /** `YYYY-MM-DD`, in order; the first one is that of its start, whatever the rule says. */
  dates: string[];
  /** Whether there are more. */
  isCut: boolean;
}

/** A day as rules see it. */
interface Day {
  /** How many days it is behind the first. */
  index: number;
  /** Its midnight, in milliseconds. */
  time: number;
  year: number;
  /** From 1. */
  month: number;
  day: number;
  /** From Monday, 0. */
  weekday: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A rule as it was read. */
interface Rule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number;
  /** The last moment, on the clocks of the start, in milliseconds. */
  until: number | undefined;
  months: readonly number[];
  monthDays: readonly number[];
  /** `nth` is 0 for each of the period, below 0 from its end. */
  weekdays: readonly { nth: number; weekday: number }[];
  /** From Monday, 0. */
  weekStart: number;
}

/**
 * The dates of a rule of RFC 5545 (RRULE): by days, weeks, months and years, on weekdays, days of the month and months.
 * Undefined of any other. Each day is looked at once, so that a rule that no day fits ends too.
 */
export function datesOf(text: string, start: WrittenTime): Dates | undefined {
  const rule = readRule(text, start);
  if (!rule) return undefined;
  const midnight = Date.parse(start.date);
  const first = dayAt(midnight, 0);
  const dates = [start.date];
  let counted = fits(rule, first, first) ? 1 : 0;
  for (let index = 1; index <= mostDays; index++) {
    const day = dayAt(midnight, index);
    const isOver = rule.until !== undefined && day.time + start.minutes * 60_000 > rule.until;
    if (counted >= rule.count || isOver || day.year > 9999) return { dates, isCut: false };
    if (!fits(rule, day, first)) continue;
    if (dates.length >= mostDates) return { dates, isCut: true };
    counted++;
    dates.push(new Date(day.time).toISOString().slice(0, 10));
  }
  return { dates, isCut: true };
}

/** Undefined where a part of it is not known. */
function readRule(text: string, start: WrittenTime): Rule | undefined {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .filter(part => part.trim() !== '')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.trim().split('=');
        return [name, value];
      }),
  );
  const take = (name: string) => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const frequency = /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.exec(take('FREQ') ?? '')?.[0] as Rule['frequency'];
  const interval = number(take('INTERVAL') ?? '1');
  const count = number(take('COUNT') ?? String(mostDays));
  const until = take('UNTIL');
  const months = numbers(take('BYMONTH'), 1, 12);
  const monthDays = numbers(take('BYMONTHDAY'), -31, 31);
  const days = weekdaysIn(take('BYDAY'));
  const weekStart = weekdays.indexOf(take('WKST') ?? 'MO');
  const end = until === undefined ? undefined : endOf(until, start);
  const isKnown = frequency && parts.size === 0 && weekStart >= 0 && (until === undefined || end);
  if (!isKnown || !interval || !count || !months || !monthDays || !days) return undefined;
  return { frequency, interval, count, until: end, months, monthDays, weekdays: days, weekStart };
}

/** At least 1; undefined for anything else. */
function number(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

/** Whole numbers of a list, none of them 0; undefined where one is no such number. */
function numbers(list: string | undefined, least: number, most: number): number[] | undefined {
  const found = list === undefined ? [] : list.split(',').map(Number);
  const areThese = found.every(each => Number.isInteger(each) && each !== 0 && each >= least && each <= most);
  return areThese ? found : undefined;
}

function weekdaysIn(list: string | undefined): Rule['weekdays'] | undefined {
  const found = (list?.split(',') ?? []).map(each => /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(each));
  const read = found.map(match => ({
    nth: Number(match?.[1] ?? 0),
    weekday: weekdays.indexOf(match?.[2] ?? ''),
  }));
  return read.every(({ weekday }) => weekday >= 0) ? read : undefined;
}

/** In milliseconds, as the clocks of the start show it; of a day alone its end. */
function endOf(text: string, start: WrittenTime): number | undefined {
  const read = readMoment(text);
  if (!read) return undefined;
  if (!read.hasTime) return Date.parse(read.date) + dayMilliseconds - 1;
  // A rule of a zone tells its end in UTC.
  const { date, minutes } = wallIn(read, start.zone);
  return Date.parse(date) + minutes * 60_000;
}

const dayMilliseconds = minutesADay * 60_000;

function dayAt(first: number, index: number): Day {
  const time = first + index * dayMilliseconds;
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { index, time, year, month, day, weekday: (date.getUTCDay() + 6) % 7 };
}

function fits(rule: Rule, day: Day, first: Day): boolean {
  const { frequency, interval, months, monthDays } = rule;
  if (months.length > 0 && !months.includes(day.month)) return false;
  if (periodsBetween(rule, first, day) % interval !== 0) return false;
  const isNamed = monthDays.includes(day.day) || monthDays.includes(day.day - lengthOf(day) - 1);
  if (monthDays.length > 0 && !isNamed) return false;
  if (rule.weekdays.length > 0) return isOnWeekday(rule, day);
  if (monthDays.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return day.weekday === first.weekday;
  return day.day === first.day && (frequency === 'MONTHLY' || months.length > 0 || day.month === first.month);
}

/** How many days, weeks, months or years a day is behind the first. */
function periodsBetween({ frequency, weekStart }: Rule, first: Day, day: Day): number {
  if (frequency === 'DAILY') return day.index;
  if (frequency === 'WEEKLY') return Math.floor((day.index + ((first.weekday - weekStart + 7) % 7)) / 7);
  const years = day.year - first.year;
  return frequency === 'YEARLY' ? years : years * 12 + day.month - first.month;
}

/** How many days its month has. */
function lengthOf({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Of a year without months, weekdays are counted in the year. */
function isOnWeekday({ frequency, months, weekdays }: Rule, day: Day): boolean {
  const isOfYear = frequency === 'YEARLY' && months.length === 0;
  const daysFrom = (time: number) => Math.round((time - Date.UTC(day.year, 0, 1)) / dayMilliseconds);
  const at = isOfYear ? daysFrom(day.time) + 1 : day.day;
  const all = isOfYear ? daysFrom(Date.UTC(day.year + 1, 0, 1)) : lengthOf(day);
  return weekdays.some(each => {
    if (each.weekday !== day.weekday) return false;
    if (each.nth === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return true;
    return each.nth > 0 ? Math.ceil(at / 7) === each.nth : Math.ceil((all - at + 1) / 7) === -each.nth;
  });
}
