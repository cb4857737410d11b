import type { Event, Slot } from '../../event/model.ts';
import { byDay } from '../../event/slots.ts';
import { speakersText } from '../../event/speakers.ts';
import { byStart, endOf, toMinutes } from '../../event/time.ts';
import { type Line, spaced, span } from '../../line/line.ts';
import { sideBySide, tabbed } from '../../line/table.ts';
import { type Layout, paragraph, titleParagraph, words } from '../../line/text.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { dayLines, slotStatus, type TimetableOptions } from './index.ts';

/** A start, `HH:MM` or `25:10`, and the gap behind it. */
const timeColumns = 5;
const gap = 2;
/** Below this many columns a room is not worth being drawn. */
const fewestForRoom = 16;

/**
 * The timetable with the rooms beside each other, a row for each start. Where the width does not hold all rooms, the
 * others follow below; what goes on is drawn with a bar, and what is in no room stands across all of them. On a pipe
 * tab-separated: in an event with days the day, then the start, then a title for each room below a header of them.
 */
export function timetableGrid(event: Event, options: TimetableOptions<Slot>, layout: Layout): Line[] {
  const { columns } = layout;
  const rooms = roomsOf(options.slots);
  if (columns === undefined) return records(event, options.slots, rooms);
  const blocks = byDay(options.slots).map(({ day: number = 0, rows: slots }) => {
    const day = event.days?.[number - 1];
    const own = rooms.filter(room => slots.some(slot => slot.room === room));
    const panels = panelsOf(own, columns).map(panel => panelLines(slots, panel, options, columns));
    return [...(day ? dayLines(day, layout) : []), ...spaced(panels)];
  });
  return spaced(blocks);
}

/** In the order in which slots name them. */
function roomsOf(slots: readonly Slot[]): string[] {
  return [...new Set(slots.flatMap(({ room }) => room ?? []))];
}

/** Rooms in groups of about one size, each as wide as the columns hold; one group of none where there are no rooms. */
function panelsOf(rooms: readonly string[], columns: number): string[][] {
  const most = Math.max(1, Math.floor((columns - timeColumns) / (fewestForRoom + gap)));
  const panels = Math.max(1, Math.ceil(rooms.length / most));
  const size = Math.ceil(rooms.length / panels);
  return Array.from({ length: panels }, (_, index) => rooms.slice(index * size, (index + 1) * size));
}

function panelLines(
  slots: readonly Slot[],
  rooms: readonly string[],
  options: TimetableOptions<Slot>,
  columns: number,
): Line[] {
  const room = Math.max(1, Math.floor((columns - timeColumns) / Math.max(1, rooms.length)) - gap);
  const widths = [timeColumns, ...rooms.map(() => room)];
  const shown = slots.filter(slot => slot.room === undefined || rooms.includes(slot.room));
  const starts = [...new Set(shown.map(({ start }) => start))].sort(
    (one, other) => toMinutes(one) - toMinutes(other),
  );
  const head = rooms.map(name => paragraph([], words(sanitizeLine(name), 'heading'), { columns: room }));
  const rows = starts.map(start => {
    const across = shown.filter(slot => slot.room === undefined && slot.start === start);
    const cells = rooms.map(name => roomCell(shown, name, start, options, room));
    const whole = across.flatMap(slot => cellLines(slot, options, columns - timeColumns - gap));
    const lines =
      rooms.length === 0 || cells.every(cell => cell.length === 0)
        ? []
        : sideBySide([[], ...cells], widths, gap);
    return timed(start, [...whole.map(line => [span(' '.repeat(timeColumns + gap)), ...line]), ...lines]);
  });
  return [...(head.length > 0 ? sideBySide([[], ...head], widths, gap) : []), ...rows.flat()];
}

/** Lines that leave room for a time, with it in the first. */
function timed(start: string, lines: readonly Line[]): Line[] {
  const [[, ...first] = [], ...others] = lines;
  const behind = ' '.repeat(timeColumns - start.length + gap);
  return [[span(start, 'time'), span(behind), ...first], ...others];
}

/** What begins in a room at a time, or a bar where something goes on there. */
function roomCell(
  slots: readonly Slot[],
  room: string,
  start: string,
  options: TimetableOptions<Slot>,
  columns: number,
): Line[] {
  const own = slots.filter(slot => slot.room === room);
  const begun = own.filter(slot => slot.start === start);
  if (begun.length > 0) return begun.flatMap(slot => cellLines(slot, options, columns));
  const at = toMinutes(start);
  const goesOn = own.some(
    slot => toMinutes(slot.start) < at && at < toMinutes(slot.start) + (slot.minutes ?? 0),
  );
  return goesOn ? [[span('│', 'dim')]] : [];
}

/** Title, then when it ends and who speaks. */
function cellLines(slot: Slot, { moment, clashes }: TimetableOptions<Slot>, columns: number): Line[] {
  const status = moment ? slotStatus(slot, moment) : '';
  const lead = [
    ...(status === '' ? [] : [span(status, status), span(' ')]),
    ...(clashes?.has(slot) ? [span('clash', 'warning'), span(' ')] : []),
  ];
  const title = titleParagraph(
    lead,
    words(sanitizeLine(slot.title), slot.talk === undefined ? 'dim' : 'title'),
    { columns },
  );
  const end = endOf(slot);
  const below = [end === undefined ? '' : `-${end}`, speakersText(slot.speakers)].filter(Boolean).join(' ');
  return [...title, ...(below === '' ? [] : paragraph([], words(sanitizeLine(below), 'dim'), { columns }))];
}

function records({ days }: Event, slots: readonly Slot[], rooms: readonly string[]): Line[] {
  const columns: (string | undefined)[] = slots.some(({ room }) => room === undefined)
    ? [undefined, ...rooms]
    : [...rooms];
  const header = tabbed([...(days ? ['day'] : []), 'start', ...columns.map((room = '') => room)]);
  const lines = byDay(slots).flatMap(({ day = 0, rows }) => {
    const starts = [...new Set([...rows].sort(byStart).map(({ start }) => start))];
    return starts.map(start => {
      const begun = rows.filter(slot => slot.start === start);
      const titles = columns.map(room =>
        begun
          .filter(slot => slot.room === room)
          .map(({ title }) => title)
          .join(' / '),
      );
      return tabbed([...(days ? [days[day - 1]?.title ?? ''] : []), start, ...titles]);
    });
  });
  return [header, ...lines];
}
