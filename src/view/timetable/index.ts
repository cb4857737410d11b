import { type Day, type Event, type Slot, type Talk, talksOf } from '../../event/model.ts';
import { byDay, isSlot, type Row } from '../../event/slots.ts';
import { speakersText, speakerText } from '../../event/speakers.ts';
import { byStart, type Moment, timeText } from '../../event/time.ts';
import { type Line, type Span, type Style, spaced, span } from '../../line/line.ts';
import { indented, sideBySide, tabbed, widest } from '../../line/table.ts';
import { type Layout, paragraph, titleParagraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';

/** Which rows to show, and what is on. */
export interface TimetableOptions<T extends Row = Row> {
  slots: readonly T[];
  moment?: Moment | undefined;
  /** Those that overlap with another one that is starred; absent where nobody asks. */
  clashes?: ReadonlySet<Slot> | undefined;
  /** Whether a start is told once for all rooms. */
  grouped?: boolean;
}

/** What titles keep where the speakers stand beside them; where there is less, the speakers go under the title. */
const fewestBesideSpeakers = 30;
/** What titles keep beside the time; where there is less, it stands on a line of its own. */
const fewestBesideTime = 20;

/**
 * The timetable, on a terminal below the title of each day where the event has days. On a pipe tab-separated:
 * start, minutes, title, speakers, slug of the talk; in an event with rooms or days also room and day, in one with
 * tracks the track; with a moment `now`, `next` or nothing before them, with clashes `clash` or nothing. Where there
 * are several rooms, a terminal shows what begins together below one start.
 */
export function timetableLines(event: Event, options: TimetableOptions, layout: Layout): Line[] {
  const { columns } = layout;
  if (columns === undefined) {
    const fields = fieldsOf(event);
    return options.slots.map(slot => record(event, slot, options, fields));
  }
  const grouped = hasRooms(options.slots);
  const isSorted = grouped && options.slots.every(isSlot);
  const days = byDay(options.slots).map(({ day, rows }) => ({
    day: event.days?.[(day ?? 0) - 1],
    rows: isSorted ? rows.filter(isSlot).sort(byStart) : rows,
  }));
  const slots = days.flatMap(({ rows }) => rows);
  const blocks = timetableBlocks(event, { ...options, slots, grouped }, columns);
  const bySlot = new Map(slots.map((slot, row) => [slot, blocks[row]!]));
  return spaced(
    days.map(({ day, rows }) => [
      ...(day ? dayLines(day, layout) : []),
      ...rows.flatMap(row => bySlot.get(row)!),
    ]),
  );
}

/** Whether slots are in more than one room. */
function hasRooms(slots: readonly Row[]): boolean {
  return new Set(slots.map(({ room }) => room)).size > 1;
}

/** The title of a day, and its date where the title does not say it. */
export function dayLines({ title, date }: Day, layout: Layout): Line[] {
  const text = [title, date !== undefined && !title.includes(date) ? date : ''].filter(Boolean).join('  ');
  return paragraph([], words(sanitizeLine(text), 'heading'), layout);
}

/** The timetable within some columns: the lines of each slot. */
export function timetableBlocks(event: Event, options: TimetableOptions, columns: number): Line[][] {
  return aligned(event, options, columns) ?? stacked(event, options, columns);
}

/** `now`, `next` or nothing. */
export function slotStatus(slot: Row, moment: Moment): 'now' | 'next' | '' {
  if (!isSlot(slot)) return '';
  if (moment.now.has(slot)) return 'now';
  return moment.next.has(slot) ? 'next' : '';
}

/** Which fields each record of an event has besides those of all. */
interface Fields {
  hasPlaces: boolean;
  hasTracks: boolean;
}

function fieldsOf({ days, slots }: Event): Fields {
  return {
    hasPlaces: days !== undefined || slots.some(({ room }) => room !== undefined),
    hasTracks: slots.some(({ track }) => track !== undefined),
  };
}

function record(
  event: Event,
  slot: Row,
  { moment, clashes }: TimetableOptions,
  { hasPlaces, hasTracks }: Fields,
): Line {
  const { start = '', minutes, title, speakers, talk = '', room = '', track = '', day = 0 } = slot;
  return tabbed([
    ...(moment ? [slotStatus(slot, moment)] : []),
    ...(clashes ? [isSlot(slot) && clashes.has(slot) ? 'clash' : ''] : []),
    start,
    minutes === undefined ? '' : String(minutes),
    title,
    speakersText(speakers),
    talk,
    ...(hasPlaces ? [room, event.days?.[day - 1]?.title ?? ''] : []),
    ...(hasTracks ? [track] : []),
  ]);
}

/**
 * Number, time, room, title and speakers side by side; undefined where that leaves too little to the titles, or no room
 * for a wide character elsewhere.
 */
function aligned(event: Event, options: TimetableOptions, columns: number): Line[][] | undefined {
  const { slots } = options;
  const lead = leadCells(event, options);
  const left = slots.map((slot, row) => [lead(slot, isBelow(options, row))]);
  const rooms = slots.map(({ room = '' }) => [[span(sanitizeLine(room))]]);
  const speakers = slots.map(slot => slot.speakers.map(person => [span(speakerText(person), 'speaker')]));
  const leftWidth = widest(left);
  const most = columns - leftWidth - 2;
  const roomWidth = Math.min(widest(rooms), Math.floor(most / 4));
  const speakersWidth = Math.min(widest(speakers), Math.floor(most / 2));
  if (roomWidth < Math.min(widest(rooms), 2) || speakersWidth < Math.min(widest(speakers), 2))
    return undefined;
  const layout = { columns: [roomWidth, speakersWidth].reduce((left, taken) => left - withGap(taken), most) };
  const longest = widest(slots.map(slot => titleLines(slot, {})));
  if (layout.columns < Math.min(longest, fewestBesideSpeakers)) return undefined;
  const titles = slots.map(slot => titleLines(slot, layout));
  const parts = slots.map((slot, row) => [
    left[row]!,
    roomLines(slot, { columns: roomWidth }),
    titles[row]!,
    speakerLines(slot, { columns: speakersWidth }),
  ]);
  const widths = [leftWidth, roomWidth, widest(titles), speakersWidth];
  // Without rooms, no gap is left for them.
  const kept = widths.map((_, part) => part !== 1 || roomWidth > 0);
  return parts.map(blocks =>
    sideBySide(
      blocks.filter((_, part) => kept[part]),
      widths.filter((_, part) => kept[part]),
    ),
  );
}

/** The columns that a part of a line takes, with what keeps it apart from the next. */
function withGap(columns: number): number {
  return columns > 0 ? columns + 2 : 0;
}

/** Number and time; title, room and speakers below one another, beside the time or below it. */
function stacked(event: Event, options: TimetableOptions, columns: number): Line[][] {
  const { slots } = options;
  const cells = leadCells(event, options);
  const whole = slots.map(slot => cells(slot, false));
  const leftWidth = columns - widest([whole]) - 2 < fewestBesideTime ? 0 : widest([whole]);
  const left = leftWidth === 0 ? whole : slots.map((slot, row) => cells(slot, isBelow(options, row)));
  const room = { columns: columns - leftWidth - 2 };
  return slots.map((slot, row) => {
    const right = [...titleLines(slot, room), ...roomLines(slot, room), ...speakerLines(slot, room)];
    return leftWidth === 0
      ? [left[row]!, ...indented(right)]
      : sideBySide([[left[row]!], right], [leftWidth]);
  });
}

/** What stands before a title: number, status and time; the number alone where no row has a time. */
function leadCells(event: Event, options: TimetableOptions): (slot: Row, isBelowStart: boolean) => Span[] {
  const number = numbersOf(talksOf(event));
  if (!options.slots.some(isSlot)) return slot => [span(number(slot), 'dim')];
  return (slot, isBelowStart) => [
    span(`${number(slot)}  `, 'dim'),
    ...statusCells(slot, options),
    timeCell(slot, isBelowStart),
  ];
}

/** The number by which a slot's talk is named, right-aligned in the room of the largest. */
function numbersOf(talks: readonly Talk[]): (slot: Row) => string {
  const numbers = new Map(talks.map(({ slug, number }) => [slug, String(number)]));
  const places = String(talks.length).length;
  return ({ talk = '' }) => (numbers.get(talk) ?? '').padStart(places);
}

/** Columns of their own, so that what stands behind them is aligned. */
function statusCells(slot: Row, { moment, clashes }: TimetableOptions): Span[] {
  const cell = (columns: number, text: string, style: Style) =>
    text === '' ? [span(' '.repeat(columns))] : [span(text, style), span(' '.repeat(columns - text.length))];
  const status = moment ? slotStatus(slot, moment) : '';
  return [
    ...(moment ? cell(6, status, status || 'dim') : []),
    ...(clashes ? cell(7, isSlot(slot) && clashes.has(slot) ? 'clash' : '', 'warning') : []),
  ];
}

/** Whether the slot of a row begins with the one above it, whose start is told. */
function isBelow({ slots, grouped }: TimetableOptions, row: number): boolean {
  const [above, own] = [slots[row - 1], slots[row]!];
  const isTogether = above !== undefined && above.day === own.day && above.start === own.start;
  return grouped === true && isTogether && isSlot(own);
}

function timeCell(slot: Row, isBelowStart: boolean): Span {
  const text = timeText(slot);
  const { length } = slot.start ?? '';
  const shown = isBelowStart ? ' '.repeat(length) + text.slice(length) : text;
  return span(shown, slot.talk === undefined ? 'dim' : 'time');
}

function titleLines(slot: Row, layout: Layout): Line[] {
  return titleParagraph([], words(slot.title, slot.talk === undefined ? 'dim' : 'title'), layout);
}

function roomLines({ room }: Row, layout: Layout): Line[] {
  return room === undefined ? [] : paragraph([], words(sanitizeLine(room)), layout);
}

function speakerLines(slot: Row, layout: Layout): Line[] {
  return slot.speakers.flatMap(person => paragraph([], words(speakerText(person), 'speaker'), layout));
}
