import { misuse } from '../../../errors.ts';
import type { Event, Slot } from '../../../event/model.ts';
import { isSlot, type Row, rowsOf } from '../../../event/slots.ts';
import { starredSlugs } from '../../../event/starred.ts';
import {
  clashing,
  dayOrNightMomentAt,
  localTime,
  type Moment,
  momentAt,
  readTime,
  slotsOn,
  timeOfEvent,
} from '../../../event/time.ts';
import { asWrittenOrRead, spokenBy } from '../../../search/names.ts';
import { datesText } from '../../../view/event.ts';
import { timetableGrid } from '../../../view/timetable/grid.ts';
import { slotStatus, timetableLines } from '../../../view/timetable/index.ts';
import type { Command, Context } from '../../command.ts';
import { personFlag } from '../../flags.ts';
import { chosenOf, dayNumber, type SlotChoice, slotFlags } from '../../names/slots.ts';
import { listing } from '../../names/talks.ts';

interface Options extends SlotChoice {
  at?: string;
  now?: boolean;
  speaker?: string;
  starred?: boolean;
  grid?: boolean;
}

export const timetable: Command<Options> = {
  name: 'timetable',
  summary: 'show the timetable',
  examples: [
    ['pepahate timetable', 'the whole event'],
    ['pepahate timetable --at 15:10', 'mark what is on at 15:10 and what comes next'],
    ['pepahate timetable --speaker masayoshi', "one speaker's slots"],
    ['pepahate -e notes.md timetable --day 2', 'one day of an event of several'],
    ['pepahate -e schedule.json timetable --grid --day 1', 'the rooms of a day side by side'],
    ['pepahate -e schedule.json timetable --starred', 'what you have starred, and what clashes'],
    ["pepahate timetable | awk -F'\\t' '{ print $1, $3 }'", 'start and title'],
  ],
  options: [
    { flags: '--at <HH:MM>', does: 'mark what is on at that time, and what is next', read: timeOption },
    { flags: '--now', does: "the same for now, in the event's time zone" },
    {
      flags: '--speaker <NAME>',
      does: 'only the slots of speakers whose name or affiliation has NAME',
      takes: 'speakers',
      read: personFlag('--speaker'),
    },
    ...slotFlags,
    { flags: '--starred', does: 'only the talks that you have starred, and which of them clash' },
    { flags: '--grid', does: 'draw the rooms side by side' },
  ],
  async run(_, options, context) {
    const { at, now } = options;
    if (at !== undefined && now) throw misuse('--at and --now cannot be used together', 'give one of them');
    const event = await context.event();
    const rows = rowsOf(event);
    const timed = rows.filter(isSlot);
    const moment = momentOf({ ...event, slots: timed }, options, context);
    if (moment && rows.length > 0 && timed.length === 0)
      context.tell('nothing is marked: these notes say no times');
    else if (moment && timed.length > 0 && at !== undefined && moment.now.size + moment.next.size === 0)
      context.tell('nothing is on then, and nothing comes later');
    const chosen = chosenOf(event, rows, options);
    const stars = options.starred ? starredSlugs(event, await context.stars()) : undefined;
    const asked = stars ? chosen.filter(row => isStarred(row, stars)) : chosen;
    const slots = options.speaker === undefined ? asked : await rowsBy(asked, options.speaker, context);
    const clashes = stars && clashing(timed.filter(slot => isStarred(slot, stars)));
    const grid = options.grid ? gridOf(slots, context) : undefined;
    return {
      data: slots.map(slot => withStatus(slot, moment, clashes)),
      lines: layout =>
        grid
          ? timetableGrid(event, { slots: grid, moment, clashes }, layout)
          : timetableLines(event, { slots, moment, clashes }, layout),
      nothing: slots.length === 0 ? nothingText(event, rows, options, context) : undefined,
    };
  },
};

/** The rows of a grid; undefined where there is nothing to draw side by side, which is told. */
function gridOf(rows: readonly Row[], { tell }: Context): readonly Slot[] | undefined {
  const slots = rows.filter(isSlot);
  const isTimed = slots.length === rows.length;
  if (isTimed && slots.some(({ room }) => room !== undefined)) return slots;
  if (rows.length > 0)
    tell(`no rooms are drawn side by side: ${isTimed ? 'none is named' : 'not all talks have times'}`);
  return undefined;
}

function isStarred({ talk }: Row, stars: ReadonlySet<string>): boolean {
  return talk !== undefined && stars.has(talk);
}

function nothingText(
  event: Event,
  rows: readonly Row[],
  { speaker, day, room, track, starred }: Options,
  { program }: Context,
): string {
  const more = event.notes.length > 0 ? `; ${program} ${listing(event)}` : '';
  if (rows.length === 0) return `these notes have neither a timetable nor talks${more}`;
  const asked = [
    starred ? ' that is starred' : '',
    day === undefined ? '' : ` on the day '${day}'`,
    room === undefined ? '' : ` in a room '${room}'`,
    track === undefined ? '' : ` of a track '${track}'`,
    speaker === undefined ? '' : ` of a speaker '${speaker}'`,
  ];
  return `no slot${asked.join('')}`;
}

function timeOption(value: string): string {
  const time = readTime(value);
  if (time === undefined) throw misuse(`--at takes a time of day such as 15:10, not '${value}'`);
  return time;
}

function momentOf(event: Event, options: Options, context: Context): Moment | undefined {
  if (options.at !== undefined) return momentOfDay(event, options.at, options.day, context);
  if (!options.now) return undefined;
  const { date, time } = localTime(event, context.now());
  const slots = slotsOn(event, date);
  if (slots.length === 0 && event.slots.length > 0)
    context.tell(`nothing is on now: it is ${date}, and the event is on ${datesText(event)}`);
  return momentAt(slots, time);
}

/**
 * What is on at a time of one day: of the one that is named, or else of today; where the event is not on today, of the
 * first day that has something on then, or later.
 */
function momentOfDay(event: Event, at: string, named: string | undefined, context: Context): Moment {
  const { days = [], slots } = event;
  const numbers = [...new Set(slots.map(({ day }) => day ?? 0))].sort((one, other) => one - other);
  const momentOn = (number: number) =>
    dayOrNightMomentAt(
      slots.filter(({ day = 0 }) => day === number),
      at,
    );
  if (named !== undefined) return momentOn(dayNumber(event, named));
  const today = timeOfEvent(event, context.now());
  const own = today && event.date !== undefined ? slotsOn(event, today.date) : [];
  if (numbers.length < 2 || own.length > 0) return dayOrNightMomentAt(own.length > 0 ? own : slots, at);
  const moments = numbers.map(number => ({ number, moment: momentOn(number) }));
  const { number, moment } =
    moments.find(each => each.moment.now.size > 0) ??
    moments.find(each => each.moment.next.size > 0) ??
    moments[0]!;
  const title = days[number - 1]?.title;
  if (title !== undefined) context.tell(`${at} is taken for a time of ${title}; --day names another`);
  return moment;
}

/** The rows of a speaker; as romaji where there are none otherwise. */
function rowsBy(slots: readonly Row[], name: string, context: Context): Promise<readonly Row[]> {
  return asWrittenOrRead(romaji => spokenBy(slots, name, romaji), context.romaji);
}

/** A row with `status` (`now`, `next` or empty) where a moment was asked for, and `clashes` where stars were. */
function withStatus(
  slot: Row,
  moment: Moment | undefined,
  clashes: ReadonlySet<Slot> | undefined,
): Row & { status?: string; clashes?: boolean } {
  return {
    ...slot,
    ...(moment ? { status: slotStatus(slot, moment) } : {}),
    ...(clashes ? { clashes: isSlot(slot) && clashes.has(slot) } : {}),
  };
}
