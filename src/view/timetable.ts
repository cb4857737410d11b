import type { Event, Slot, Talk } from '../event/model.ts';
import { speakersText, speakerText } from '../event/speakers.ts';
import { endOf, type Moment } from '../event/time.ts';
import { type Line, type Span, span } from '../line/line.ts';
import { indented, sideBySide, tabbed, widest } from '../line/table.ts';
import { type Layout, paragraph, words } from '../line/text.ts';

/** Which slots to show, and what is on. */
export interface TimetableOptions {
  slots: readonly Slot[];
  moment?: Moment;
}

/** Below this many columns the speakers go under the title. */
const fewestForSpeakers = 60;
/** Below this many the time stands on a line of its own too. */
const fewestForTime = 30;

/**
 * The timetable. On a pipe tab-separated: start, minutes, title, speakers, slug of the talk; with a moment
 * `now`, `next` or nothing before them.
 */
export function timetableLines(event: Event, options: TimetableOptions, layout: Layout): Line[] {
  const { columns } = layout;
  if (columns === undefined) return options.slots.map(slot => record(slot, options.moment));
  return timetableBlocks(event, options, columns).flat();
}

/** The timetable within some columns: the lines of each slot. */
export function timetableBlocks(event: Event, options: TimetableOptions, columns: number): Line[][] {
  return columns < fewestForSpeakers ? stacked(event, options, columns) : aligned(event, options, columns);
}

/** `now`, `next` or nothing. */
export function slotStatus(slot: Slot, moment: Moment): 'now' | 'next' | '' {
  if (moment.now.has(slot)) return 'now';
  return moment.next.has(slot) ? 'next' : '';
}

function record(slot: Slot, moment: Moment | undefined): Line {
  const minutes = slot.minutes === undefined ? '' : String(slot.minutes);
  const cells = [slot.start, minutes, slot.title, speakersText(slot.speakers), slot.talk ?? ''];
  return tabbed(moment ? [slotStatus(slot, moment), ...cells] : cells);
}

/** Number, time, title and speakers side by side. */
function aligned({ talks }: Event, { slots, moment }: TimetableOptions, columns: number): Line[][] {
  const number = numberCells(talks);
  const left = slots.map(slot => [[number(slot), ...statusCell(slot, moment), timeCell(slot)]]);
  const speakers = slots.map(slot => slot.speakers.map(person => [span(speakerText(person), 'speaker')]));
  const leftWidth = widest(left);
  const most = columns - leftWidth - 2;
  const speakersWidth = Math.min(widest(speakers), Math.floor(most / 2));
  const room = { columns: most - (speakersWidth > 0 ? speakersWidth + 2 : 0) };
  const titles = slots.map(slot => titleLines(slot, room));
  const widths = [leftWidth, widest(titles), speakersWidth];
  const people = slots.map(slot => speakerLines(slot, { columns: speakersWidth }));
  return slots.map((_, row) => sideBySide([left[row]!, titles[row]!, people[row]!], widths));
}

/** Number and start; title and speakers below one another, beside the start or below it. */
function stacked({ talks }: Event, { slots, moment }: TimetableOptions, columns: number): Line[][] {
  const number = numberCells(talks);
  const left = slots.map(slot => [number(slot), ...statusCell(slot, moment), span(slot.start, 'time')]);
  const leftWidth = columns < fewestForTime ? 0 : widest([left]);
  const room = { columns: columns - leftWidth - 2 };
  return slots.map((slot, row) => {
    const right = [...titleLines(slot, room), ...speakerLines(slot, room)];
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

function timeCell(slot: Slot): Span {
  const end = endOf(slot);
  return span(end === undefined ? slot.start : `${slot.start}-${end}`, 'time');
}

function titleLines(slot: Slot, layout: Layout): Line[] {
  return paragraph([], words(slot.title, slot.talk === undefined ? 'dim' : 'title'), layout);
}

function speakerLines(slot: Slot, layout: Layout): Line[] {
  return slot.speakers.flatMap(person => paragraph([], words(speakerText(person), 'speaker'), layout));
}
