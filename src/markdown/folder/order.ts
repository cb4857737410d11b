import { readSpan } from '../time/clock.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const weekdays = [
  /^(?:mon(?:day)?|montag|月曜日?)(?!\p{L})/iu,
  /^(?:tue(?:s(?:day)?)?|dienstag|火曜日?)(?!\p{L})/iu,
  /^(?:wed(?:nesday)?|mittwoch|水曜日?)(?!\p{L})/iu,
  /^(?:thu(?:r(?:s(?:day)?)?)?|donnerstag|木曜日?)(?!\p{L})/iu,
  /^(?:fri(?:day)?|freitag|金曜日?)(?!\p{L})/iu,
  /^(?:sat(?:urday)?|samstag|土曜日?)(?!\p{L})/iu,
  /^(?:sun(?:day)?|sonntag|日曜日?)(?!\p{L})/iu,
];

/** The time of day at the beginning of a file's name, `HH:MM`: of `2:00pm_ben.md`, `14-00 ben.md`, `9am-ann.md`. */
export function timeInName(name: string): string | undefined {
  const found = /^(\d{1,2})(?:[:：.h_-]?(\d{2}))?\s*([ap]m)(?![a-z])|^(\d{1,2})[:：h](\d{2})(?!\d)/i.exec(
    name,
  );
  if (!found) return undefined;
  const [, hours, minutes, half, hours24, minutes24] = found;
  const text = half ? `${hours}:${minutes ?? '00'} ${half}` : `${hours24}:${minutes24}`;
  return readSpan(text)?.start;
}

/**
 * Orders names of files or folders as people count: 1, 2, 10; 9am before 2pm; Friday before Saturday. Names in
 * which case makes the only difference stand in the order of their characters.
 */
export function byName(one: string, other: string): number {
  return (
    compare(timeInName(one), timeInName(other)) ||
    compare(weekday(one), weekday(other)) ||
    collator.compare(one, other) ||
    compare(one, other)
  );
}

/** Whether a name says where it stands among others: it begins with a number, a time or a weekday. */
export function isOrdered(name: string): boolean {
  return /^[\p{P}\s]*\d|\d[\p{P}\s]*$/u.test(name) || weekday(name) !== undefined;
}

/** What has no value comes last; 0 where neither has. */
function compare<T extends number | string>(one: T | undefined, other: T | undefined): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return one < other ? -1 : 1;
}

function weekday(name: string): number | undefined {
  const found = weekdays.findIndex(day => day.test(name));
  return found < 0 ? undefined : found;
}
