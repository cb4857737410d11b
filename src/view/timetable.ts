import { type Day, type Event, type Slot, type Talk, talksOf } from '../event/model.ts';
import { speakersText, speakerText } from '../event/speakers.ts';
import { endOf, type Moment } from '../event/time.ts';
import { type Line, type Span, spaced, span } from '../line/line.ts';
import { indented, sideBySide, tabbed, widest } from '../line/table.ts';
import { type Layout, paragraph, titleParagraph, words } from '../line/text.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** Which slots to show, and what is on. */
export interface TimetableOptions {
  slots: readonly Slot[];
  moment?: Moment;
}

/** What titles keep where the speakers stand beside them; where there is less, the speakers go under the title. */
const fewestBesideSpeakers = 30;
/** What titles keep beside the time; where there is less, it stands on a line of its own. */
const fewestBesideTime = 20;

/**
 * The timetable, on a terminal below the title of each day where the event has days. On a pipe tab-separated:
 * start, minutes, title, speakers, slug of the talk; in an event with rooms or days also room and day; with a
 * moment `now`, `next` or nothing before them.
 */
export function timetableLines(event: Event, options: TimetableOptions, layout: Layout): Line[] {
  const { columns } = layout;
  const { slots, moment } = options;
  if (columns === undefined) {
    const hasPlaces = event.days !== undefined || event.slots.some(({ room }) => room !== undefined);
    return slots.map(slot => record(slot, moment, hasPlaces ? placeCells(event, slot) : []));
  }
  const blocks = timetableBlocks(event, options, columns);
  if (event.days === undefined) return blocks.flat();
  const days = [undefined, ...event.days.keys()].map(index => {
    const own = blocks.filter((_, row) => (slots[row]!.day ?? 0) - 1 === (index ?? -1)).flat();
    return own.length === 0 || index === undefined ? own : [...dayLines(event.days![index]!, layout), ...own];
  });
  return spaced(days);
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
export function slotStatus(slot: Slot, moment: Moment): 'now' | 'next' | '' {
  if (moment.now.has(slot)) return 'now';
  return moment.next.has(slot) ? 'next' : '';
}

function record(slot: Slot, moment: Moment | undefined, places: readonly string[]): Line {
  const minutes = slot.minutes === undefined ? '' : String(slot.minutes);
  const cells = [slot.start, minutes, slot.title, speakersText(slot.speakers), slot.talk ?? '', ...places];
  return tabbed(moment ? [slotStatus(slot, moment), ...cells] : cells);
}

function placeCells({ days = [] }: Event, { room = '', day = 0 }: Slot): string[] {
  return [room, days[day - 1]?.title ?? ''];
}

/** Number, time, room, title and speakers side by side; undefined where that leaves too little to the titles. */
function aligned(event: Event, { slots, moment }: TimetableOptions, columns: number): Line[][] | undefined {
  const number = numberCells(talksOf(event));
  const left = slots.map(slot => [[number(slot), ...statusCell(slot, moment), timeCell(slot)]]);
  const rooms = slots.map(({ room = '' }) => [[span(sanitizeLine(room))]]);
  const speakers = slots.map(slot => slot.speakers.map(person => [span(speakerText(person), 'speaker')]));
  const leftWidth = widest(left);
  const most = columns - leftWidth - 2;
  const roomWidth = Math.min(widest(rooms), Math.floor(most / 4));
  const speakersWidth = Math.min(widest(speakers), Math.floor(most / 2));
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
function stacked(event: Event, { slots, moment }: TimetableOptions, columns: number): Line[][] {
  const number = numberCells(talksOf(event));
  const left = slots.map(slot => [number(slot), ...statusCell(slot, moment), timeCell(slot)]);
  const leftWidth = columns - widest([left]) - 2 < fewestBesideTime ? 0 : widest([left]);
  const room = { columns: columns - leftWidth - 2 };
  return slots.map((slot, row) => {
    const right = [...titleLines(slot, room), ...roomLines(slot, room), ...speakerLines(slot, room)];
    return leftWidth === 0
      ? [left[row]!, ...indented(right)]
      : sideBySide([[left[row]!], right], [leftWidth]);
  });
}

/** The number by which a slot's talk is named, right-aligned in the room of the largest. */
function numberCells(talks: readonly Talk[]): (slot: Slot) => Span {
  const numbers = new Map(talks.map(({ slug, number }) => [slug, String(number)]));
  const places = String(talks.length).length;
  return ({ talk = '' }) => span(`${(numbers.get(talk) ?? '').padStart(places)}  `, 'dim');
}

function statusCell(slot: Slot, moment: Moment | undefined): Span[] {
  if (!moment) return [];
  const status = slotStatus(slot, moment);
  return status === '' ? [span(' '.repeat(6))] : [span(status, status), span(' '.repeat(6 - status.length))];
}

/** When a slot begins and ends, if that is known. */
export function timeText(slot: Slot): string {
  const end = endOf(slot);
  return end === undefined ? slot.start : `${slot.start}-${end}`;
}

function timeCell(slot: Slot): Span {
  return span(timeText(slot), slot.talk === undefined ? 'dim' : 'time');
}

function titleLines(slot: Slot, layout: Layout): Line[] {
  return titleParagraph([], words(slot.title, slot.talk === undefined ? 'dim' : 'title'), layout);
}

function roomLines({ room }: Slot, layout: Layout): Line[] {
  return room === undefined ? [] : paragraph([], words(sanitizeLine(room)), layout);
}

function speakerLines(slot: Slot, layout: Layout): Line[] {
  return slot.speakers.flatMap(person => paragraph([], words(speakerText(person), 'speaker'), layout));
}
