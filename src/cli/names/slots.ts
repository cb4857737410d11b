import { ambiguous, misuse, notFound } from '../../errors.ts';
import type { Event } from '../../event/model.ts';
import type { Row } from '../../event/slots.ts';
import { textKey } from '../../text/keys.ts';
import type { Option } from '../command.ts';

/** Which slots of an event are asked for, as it is typed. */
export interface SlotChoice {
  day?: string;
  room?: string;
  track?: string;
}

/** The flags of a command that takes a choice of slots. */
export const slotFlags: readonly Option[] = [
  {
    flags: '--day <DAY>',
    does: 'only one day: its number, its date, or words of its title',
    takes: 'days',
  },
  { flags: '--room <NAME>', does: 'only the slots in a room whose name has NAME', takes: 'rooms' },
  { flags: '--track <NAME>', does: 'only the slots of a track whose name has NAME', takes: 'tracks' },
];

/**
 * The rows that a choice lets through: all of them where nothing is chosen.
 * @throws Failure where it names no day, or more than one.
 */
export function chosenOf<T extends Row>(
  event: Event,
  rows: readonly T[],
  { day, room, track }: SlotChoice,
): T[] {
  const number = day === undefined ? undefined : dayNumber(event, day);
  return rows.filter(
    slot =>
      (number === undefined || slot.day === number) && isNamed(slot.room, room) && isNamed(slot.track, track),
  );
}

function isNamed(name: string | undefined, words: string | undefined): boolean {
  return words === undefined || (name !== undefined && textKey(name).includes(textKey(words)));
}

/** A day's title as it is compared: `Day 2` is typed `day2`, too. */
function spacelessKey(text: string): string {
  return textKey(text).replace(/\s+/g, '');
}

/**
 * The number of the day that a number, a date or words of a title name.
 * @throws Failure where they name no day, or more than one.
 */
export function dayNumber({ days = [] }: Event, name: string): number {
  if (days.length === 0) throw misuse('this event has no days to choose from', 'leave --day out');
  const key = spacelessKey(name);
  const found = [
    days.findIndex((_, index) => String(index + 1) === key),
    days.findIndex(({ date }) => date === key),
    days.findIndex(({ title }) => spacelessKey(title) === key),
  ].find(index => index >= 0);
  if (found !== undefined) return found + 1;
  const named = days.filter(({ title }) => key !== '' && spacelessKey(title).includes(key));
  if (named.length === 1) return days.indexOf(named[0]!) + 1;
  const titled = (chosen: typeof days, sign: string) =>
    chosen.map(day => `${days.indexOf(day) + 1}${sign}${day.title}`);
  if (named.length > 1)
    throw ambiguous(`'${name}' fits ${named.length} days`, titled(named, '  '), 'name one of these');
  throw notFound(`no day '${name}'`, `the days are ${titled(days, ': ').join(', ')}`);
}
