import { misuse } from '../../errors.ts';
import type { Event, Slot } from '../../event/model.ts';
import { dayOrNightMomentAt, localTime, type Moment, momentAt, readTime } from '../../event/time.ts';
import { nameKey } from '../../text/keys.ts';
import { slotStatus, timetableLines } from '../../view/timetable.ts';
import type { Command, Context } from '../command.ts';
import { personFlag } from '../flags.ts';

interface Options {
  at?: string;
  now?: boolean;
  speaker?: string;
}

export const timetable: Command<Options> = {
  name: 'timetable',
  summary: 'show the timetable',
  examples: [
    ['pepahate timetable', 'the whole day'],
    ['pepahate timetable --at 15:10', 'mark what is on at 15:10 and what comes next'],
    ['pepahate timetable --speaker masayoshi', "one speaker's slots"],
    ["pepahate timetable | awk -F'\\t' '{ print $1, $3 }'", 'start and title'],
  ],
  options: [
    { flags: '--at <HH:MM>', does: 'mark what is on at that time, and what is next', read: timeOption },
    { flags: '--now', does: "the same for the time it is, in the event's time zone" },
    {
      flags: '--speaker <NAME>',
      does: 'only the slots of speakers whose name or affiliation has NAME',
      read: personFlag('--speaker'),
    },
  ],
  async run(_, { at, now, speaker }, context) {
    if (at !== undefined && now) throw misuse('--at and --now exclude each other', 'give one of them');
    const event = await context.event();
    const moment = momentOf(event, at, now === true, context);
    const slots = speaker === undefined ? event.slots : event.slots.filter(slot => speaks(slot, speaker));
    return {
      data: slots.map(slot => withStatus(slot, moment)),
      lines: layout => timetableLines(event, { slots, moment }, layout),
      nothing: slots.length === 0 ? nothingText(speaker) : undefined,
    };
  },
};

function nothingText(speaker: string | undefined): string {
  return speaker === undefined ? 'these notes have no timetable' : `no slot of a speaker '${speaker}'`;
}

function timeOption(value: string): string {
  const time = readTime(value);
  if (time === undefined) throw misuse(`--at takes a time of day such as 15:10, not '${value}'`);
  return time;
}

function momentOf(event: Event, at: string | undefined, now: boolean, context: Context): Moment | undefined {
  if (at !== undefined) return dayOrNightMomentAt(event.slots, at);
  if (!now) return undefined;
  const { date, time } = localTime(event, context.now());
  if (event.date === undefined || event.date === date) return momentAt(event.slots, time);
  context.tell(`nothing is on now: it is ${date}, the event was on ${event.date}`);
  return { now: new Set(), next: new Set() };
}

function speaks(slot: Slot, name: string): boolean {
  const key = nameKey(name);
  return slot.speakers.some(person =>
    [person.name, person.affiliation ?? ''].some(text => nameKey(text).includes(key)),
  );
}

/** A slot with `status` (`now`, `next` or empty) where a moment was asked for. */
function withStatus(slot: Slot, moment: Moment | undefined): Slot | (Slot & { status: string }) {
  return moment ? { ...slot, status: slotStatus(slot, moment) } : slot;
}
