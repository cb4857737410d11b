import { ambiguous, misuse, notFound } from '../../errors.ts';
import type { Event } from '../../event/model.ts';
import { textKey } from '../../text/keys.ts';

/**
 * The number of the day that a number, a date or words of a title name.
 * @throws Failure where no day is named, or more than one.
 */
export function dayNumber({ days = [] }: Event, name: string): number {
  if (days.length === 0) throw misuse('this event has no days to choose from', 'leave --day out');
  const key = textKey(name.trim());
  const found = [
    days.findIndex((_, index) => String(index + 1) === key),
    days.findIndex(({ date }) => date === key),
  ].find(index => index >= 0);
  if (found !== undefined) return found + 1;
  const named = days.filter(({ title }) => key !== '' && textKey(title).includes(key));
  if (named.length === 1) return days.indexOf(named[0]!) + 1;
  const titled = (chosen: typeof days, sign: string) =>
    chosen.map(day => `${days.indexOf(day) + 1}${sign}${day.title}`);
  if (named.length > 1)
    throw ambiguous(`'${name}' fits ${named.length} days`, titled(named, '  '), 'name one of these');
  throw notFound(`no day '${name}'`, `the days are ${titled(days, ': ').join(', ')}`);
}
