import { anyOf, oneOf } from '../words/vocabulary.ts';
import { narrow } from './narrow.ts';

/** By name, in several languages; from 1. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'jan january januar jänner janvier',
    'feb february februar février fevrier',
    'mar march märz mars',
    'apr april avril',
    'may mai',
    'jun june juni juin',
    'jul july juli juillet',
    'aug august août aout',
    'sep sept september septembre',
    'oct okt october oktober octobre',
    'nov november novembre',
    'dec dez december dezember décembre decembre',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
);

/** A day as it stands in a text. */
export interface DayFound {
  /** `YYYY-MM-DD`; absent where no year is said. */
  date?: string;
  month: number;
  day: number;
  /** UTF-16 offsets of what was read in the text, its weekday with it. */
  from: number;
  to: number;
}

const month = '(?<name>[a-zäéû]{3,9})\\.?';
const weekday =
  '(?:\\s*[(（]?(?:[日月火水木金土](?:曜日?)?|[일월화수목금토](?:요일)?|(?:星期|周)[一二三四五六日天]|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*|祝)(?:[・,/]\\s*祝)?[)）]?(?![a-z])){0,1}';
const weekdayBefore =
  '(?:\\b(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[a-z]*\\.?,?\\s+)?';
const nth = '(?:st|nd|rd|th|er|\\.)?';
const until = '\\s*(?:-|&|/|\\b(?:and|to|und|bis|et|au)\\b)\\s*';
const later = '[a-zäéû]{3,9}\\.?';
const forms: readonly RegExp[] = [
  // Ranges, of which the first day counts: `12-13 May 2019`, `30 May - 1 June 2019`, `May 12 & 13, 2019`.
  new RegExp(
    `${weekdayBefore}(?<![\\d:])(?<day>\\d{1,2})${nth}${until}(?<last>\\d{1,2})${nth}\\s+(?:of\\s+)?${month},?\\s+(?<year>\\d{4})(?!\\w)`,
    'iu',
  ),
  new RegExp(
    `${weekdayBefore}(?<![\\d:])(?<day>\\d{1,2})${nth}\\s+${month}${until}\\d{1,2}${nth}\\s+${later},?\\s+(?<year>\\d{4})(?!\\w)`,
    'iu',
  ),
  new RegExp(
    `${weekdayBefore}\\b${month}\\s+(?<day>\\d{1,2})${nth}${until}(?:${later}\\s+)?\\d{1,2}${nth},?\\s+(?<year>\\d{4})(?![\\w:])`,
    'iu',
  ),
  /(?<era>令和|平成)\s?(?<reign>元|\d{1,2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/u,
  new RegExp(
    `(?<!\\d)(?<year>\\d{4})\\s?(?:[-/.]|年|년)\\s?(?<month>\\d{1,2})\\s?(?:[-/.]|月|월)\\s?(?<day>\\d{1,2})(?!\\d)\\s?(?:日|일|号)?${weekday}`,
    'iu',
  ),
  new RegExp(`(?<!\\d)(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일号]${weekday}`, 'iu'),
  new RegExp(
    `${weekdayBefore}(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+)?${month}(?:,?\\s+(?<year>\\d{4}))?(?!\\w)`,
    'iu',
  ),
  new RegExp(
    `${weekdayBefore}\\b${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+(?<year>\\d{4}))?(?![\\w:])`,
    'iu',
  ),
  /^(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/u,
  new RegExp(`(?<![\\d-])(?<day>\\d{1,2})-${month}-(?<year>\\d{4})(?!\\w)`, 'iu'),
  new RegExp(`(?<![\\d-])(?<year>\\d{4})[- ]${month}[- ](?<day>\\d{1,2})(?![\\w-])`, 'iu'),
  new RegExp(
    `(?<![\\d/.:-])(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])(?:[日일](?=[(（]))?${weekday}`,
    'iu',
  ),
];

/** The first day named in a text, in the forms of many languages; undefined for days that do not exist. */
export function findDay(text: string): DayFound | undefined {
  if (!/[\d\uff10-\uff19]/.test(text) || text.length > longestSearched) return undefined;
  const source = narrow(text);
  for (const form of forms) {
    const match = form.exec(source);
    const found = match && dayOf(match);
    if (found) return found;
  }
  return undefined;
}

const longestSearched = 400;

function dayOf(match: RegExpExecArray): DayFound | undefined {
  const { name, last } = match.groups!;
  const { month, day } = monthAndDay(match);
  const monthNumber = name === undefined ? Number(month) : months.get(name.toLowerCase());
  const dayNumber = Number(day);
  const yearNumber = yearOf(match.groups!);
  // `Hall 3 - 12 May 2019`
  if (last !== undefined && (Number(last) <= dayNumber || Number(last) > dayNumber + longestEvent))
    return undefined;
  if (monthNumber === undefined || monthNumber < 1 || monthNumber > 12) return undefined;
  if (dayNumber < 1 || dayNumber > daysIn(yearNumber ?? 2000, monthNumber)) return undefined;
  const date = yearNumber === undefined ? undefined : dateText(yearNumber, monthNumber, dayNumber);
  const from = match.index + (match[0].length - match[0].trimStart().length);
  const to = match.index + match[0].trimEnd().length;
  return { month: monthNumber, day: dayNumber, ...(date ? { date } : {}), from, to };
}

/** Of two numbers in a row the month and the day. */
function monthAndDay({ groups, input }: RegExpExecArray): { [name: string]: string | undefined } {
  const { first, second, year } = groups!;
  if (first === undefined) return groups!;
  const isDayFirst = beginsWithDay(input, Number(first), Number(second), Number(year));
  return isDayFirst ? { month: second, day: first } : { month: first, day: second };
}

/** In days behind the first one. */
const longestEvent = 6;

function yearOf({ year, era, reign }: { [name: string]: string | undefined }): number | undefined {
  if (era !== undefined) return (era === '令和' ? 2018 : 1988) + (reign === '元' ? 1 : Number(reign));
  return year === undefined ? undefined : Number(year);
}

const nameOfDay = oneOf(`
  (sun(?:day)?|sonntag|dimanche)
  (mon(?:day)?|montag|lundi)
  (tue(?:s|sday)?|dienstag|mardi)
  (wed(?:nesday)?|mittwoch|mercredi)
  (thu(?:rs|rsday)?|donnerstag|jeudi)
  (fri(?:day)?|freitag|vendredi)
  (sat(?:urday)?|samstag|samedi)
`);
const weekdays = anyOf('i', `(?<![a-z])${nameOfDay}(?![a-z])`);

/** Whether `12/6/2021` is of June: no month has the first number, or the weekday beside it holds for that day alone. */
function beginsWithDay(text: string, first: number, second: number, year: number): boolean {
  if (first > 12 || second > 12) return first > 12;
  const weekday = weekdayIn(text);
  const falls = (month: number, day: number) =>
    new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
  return falls(second, first) && !falls(first, second);
}

/** Signs of weekdays from Sunday, as they stand beside a day. */
const weekdaySigns =
  /[(（\s]([日月火水木金土])(?:曜日?)?(?:[・,/]\s*祝)?[)）\s]|([일월화수목금토])(?:요일|(?<=[(（].)[)）])|(?:星期|周)([日一二三四五六天])/u;

/**
 * A day of a text in a year, as `YYYY-MM-DD`; undefined where the weekday beside it is another, or there is no such
 * day.
 */
export function inYear(text: string, found: DayFound, year: number): string | undefined {
  const { month, day } = found;
  if (day > daysIn(year, month)) return undefined;
  const weekday = weekdayBeside(text, found);
  const falls = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekday === undefined || weekday === falls ? dateText(year, month, day) : undefined;
}

/** Whether a weekday stands beside a day of a text. */
export function hasWeekday(text: string, day: DayFound): boolean {
  return weekdayBeside(text, day) !== undefined;
}

/** The weekday that stands beside a day of a text, from 0 for Sunday. */
function weekdayBeside(text: string, { from, to }: DayFound): number | undefined {
  return weekdayIn(`${narrow(text.slice(from, to + 1))} `);
}

/** The weekday named in a text, from 0 for Sunday. */
function weekdayIn(text: string): number | undefined {
  const [, ja, ko, zh] = weekdaySigns.exec(text) ?? [];
  if (ja !== undefined) return '日月火水木金土'.indexOf(ja);
  if (ko !== undefined) return '일월화수목금토'.indexOf(ko);
  if (zh !== undefined) return Math.max(0, '日一二三四五六'.indexOf(zh));
  const named = (weekdays().exec(text)?.slice(1) ?? []).findIndex(name => name !== undefined);
  return named < 0 ? undefined : named;
}

/** `YYYY-MM-DD`. */
function dateText(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** A full day at the beginning of a text as `YYYY-MM-DD`; undefined for anything else. */
export function readDate(text: string): string | undefined {
  const found = findDay(text.trim());
  return found && found.from === 0 ? found.date : undefined;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Two digits. */
function pad(number: number): string {
  return String(number).padStart(2, '0');
}
