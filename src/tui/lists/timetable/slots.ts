import { type Event, isTalk, type Notes, type Slot, type Talk, talksOf } from '../../../event/model.ts';
import { dayPlaces, type Row, rowOfTalk } from '../../../event/slots.ts';
import { speakersText } from '../../../event/speakers.ts';
import { starredSlugs } from '../../../event/starred.ts';
import { type LocalTime, momentAt, slotsOn, timeText } from '../../../event/time.ts';
import { emptyLine, type Line, spaced, span } from '../../../line/line.ts';
import { paragraph, titleParagraph, words } from '../../../line/text.ts';
import { sanitizeLine } from '../../../text/sanitize.ts';
import { dayLines, timetableBlocks } from '../../../view/timetable/index.ts';
import { memoized } from '../memo.ts';

/** One row of the timetable's screen: a slot, or notes that have none. */
export interface TimetableRow {
  /** What Enter opens; absent for a slot without notes. */
  slug?: string;
  slot?: Slot;
  /** What has no slot. */
  notes?: Notes;
  title: string;
  room?: string;
  /** Where it stands among the days, as `dayPlaces` has it. */
  day: number;
}

/** A row, and the index of the slot that it stands at or behind. */
interface Placed {
  row: TimetableRow;
  at: number;
}

/**
 * The slots in their order, day by day. Notes without one stand where the file has them: before the slots of
 * their day, behind the talk that they follow, or behind all slots where no talk with a slot follows them.
 */
export const timetableRows = memoized((event: Event): readonly TimetableRow[] => {
  const slots = event.slots.map((slot, index) => ({ row: slotRow(slot), at: index }));
  return [...slots, ...placedNotes(event)]
    .sort((one, other) => one.row.day - other.row.day || one.at - other.at)
    .map(({ row }) => row);
});

/**
 * An event whose talks are the rows of the timetable, named by their indexes: what is searched for a filter. The room
 * stands in the title, as speakers stand beside it.
 */
export const timetableEvent = memoized((event: Event): Event => {
  const notes = timetableRows(event).map(({ slot, notes: own, title }, row): Talk => {
    const { room, speakers = [] } = slot ?? (own && isTalk(own) ? own : {});
    return {
      kind: 'talk',
      slug: String(row),
      title: room === undefined ? title : `${title}  ${room}`,
      number: row + 1,
      speakers,
      nodes: [],
      questions: [],
      references: [],
      line: 1,
    };
  });
  return { ...event, notes };
});

/** The addresses in `timetableEvent` of the rows that are starred, or that have something starred. */
export function starredRows(event: Event, stars: ReadonlySet<string>): ReadonlySet<string> {
  const slugs = starredSlugs(event, stars);
  return new Set(
    timetableRows(event).flatMap(({ slug }, row) =>
      slug !== undefined && slugs.has(slug) ? [String(row)] : [],
    ),
  );
}

function slotRow(slot: Slot): TimetableRow {
  const { title, talk, day = 0, room } = slot;
  return { slot, title, day, ...(room !== undefined && { room }), ...(talk !== undefined && { slug: talk }) };
}

function placedNotes({ slots, notes }: Event): Placed[] {
  const slotOf = new Map(slots.map(({ talk }, index) => [talk, index]));
  const days = dayPlaces(notes);
  /** By day, the last notes that have a slot. */
  const lastSlotted = new Map<number, number>();
  notes.forEach(({ slug }, index) => {
    if (slotOf.has(slug)) lastSlotted.set(days[index]!, index);
  });
  /** By day, the slot of the notes before; -1 behind a talk without one. */
  const before = new Map<number, number>();
  return notes.flatMap((each, index) => {
    const day = days[index]!;
    const slot = slotOf.get(each.slug);
    const last = lastSlotted.get(day);
    const isBehindAll = last === undefined ? isTalk(each) || before.has(day) : index > last;
    const at = isBehindAll ? slots.length : (before.get(day) ?? -1);
    if (slot !== undefined || isTalk(each)) before.set(day, slot ?? before.get(day) ?? -1);
    const { slug, title } = each;
    const room = isTalk(each) && each.room !== undefined ? { room: each.room } : {};
    return slot === undefined ? [{ row: { slug, title, notes: each, day, ...room }, at }] : [];
  });
}

/** The lines of each row of the timetable, and those above it that it does not take the cursor with. */
export interface TimetableLines {
  blocks: readonly (readonly Line[])[];
  above: readonly (readonly Line[])[];
}

/** Some of the rows within some columns; on a day of the event, they say what is on. */
export function timetableRowLines(
  event: Event,
  rows: readonly TimetableRow[],
  columns: number,
  now: LocalTime | undefined,
): TimetableLines {
  const today = now && isOn(event, now.date) ? now : undefined;
  return rowLines(event, rows, columns, today?.date, today?.time);
}

/** Whether a date (`YYYY-MM-DD`) is one of the event's. */
export function isOn({ date: first, end = first, days = [] }: Event, date: string): boolean {
  const isWithin = first !== undefined && first <= date && date <= end!;
  return isWithin || days.some(day => day.date === date);
}

const rowLines = memoized(drawnRows);

function drawnRows(
  event: Event,
  rows: readonly TimetableRow[],
  columns: number,
  date?: string,
  time?: string,
): TimetableLines {
  const moment = date === undefined || time === undefined ? undefined : momentAt(slotsOn(event, date), time);
  const slots = rows.flatMap(row => slotOf(row) ?? []);
  const blocks = timetableBlocks(event, { slots, grouped: true, ...(moment && { moment }) }, columns);
  const bySlot = new Map(slots.map((slot, index) => [slot, blocks[index]!]));
  // As wide as the numbers of the talks, which stand before the slots.
  const places = String(talksOf(event).length).length;
  return {
    blocks: rows.map(row => {
      const slot = slotOf(row);
      if (slot) return bySlot.get(slot)!;
      return row.notes ? sectionLines(row.notes, places, columns) : [];
    }),
    above: rows.map(({ day }, row) => linesAboveDay(event, day, rows[row - 1]?.day, columns)),
  };
}

/** The slot of a row; of a talk without one, what its slot would be. Sections have none. */
const slotOf = memoized(({ slot, notes }: TimetableRow): Row | undefined =>
  slot || !notes || !isTalk(notes) ? slot : rowOfTalk(notes),
);

/** Of a slot without notes, such as a break: what it is, what else is on then, and what comes next. */
export function aroundSlotLines(event: Event, slot: Slot, columns: number): Line[] {
  const moment = momentAt(
    event.slots.filter(({ day }) => day === slot.day),
    slot.start,
  );
  const listed = (title: string, slots: readonly Slot[]) =>
    slots.length === 0
      ? []
      : [[span(title, 'heading')], ...timetableBlocks(event, { slots }, columns).flat()];
  const facts = [timeText(slot), slot.room ?? '', speakersText(slot.speakers)].filter(Boolean).join('  ');
  return spaced([
    [
      ...titleParagraph([], words(slot.title, 'title'), { columns }),
      ...paragraph([], words(sanitizeLine(facts), 'dim'), { columns }),
    ],
    listed(
      'At the same time',
      [...moment.now].filter(each => each !== slot),
    ),
    listed('Next', [...moment.next]),
  ]);
}

/** A section: its title, below those of the talks. */
function sectionLines({ title }: Notes, places: number, columns: number): Line[] {
  return titleParagraph([span(' '.repeat(places + 2))], words(title, 'title'), { columns });
}

/** The title of a day above its first row; an empty line before each but the first. */
function linesAboveDay(
  { days = [] }: Event,
  day: number,
  before: number | undefined,
  columns: number,
): Line[] {
  if (day === before) return [];
  const own = days[day - 1];
  return [...(before === undefined ? [] : [emptyLine]), ...(own ? dayLines(own, { columns }) : [])];
}
