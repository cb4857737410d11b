import { inOrder } from '../event/address.ts';
import type { Event } from '../event/model.ts';
import { type Line, spaced, span } from '../line/line.ts';
import { indented, sideBySide, tabbed, widest } from '../line/table.ts';
import { type Layout, paragraph, words } from '../line/text.ts';
import { notesLines, type TalkOptions } from './talk.ts';
import { timetableLines } from './timetable.ts';

/** The whole event for reading: header, timetable, then every section and talk in the order of the notes. */
export function eventLines(event: Event, options: TalkOptions, layout: Layout): Line[] {
  const notes = inOrder(event).map(each => notesLines(each, options, layout));
  return spaced([
    eventHeaderLines(event, layout),
    timetableLines(event, { slots: event.slots }, layout),
    ...notes,
  ]);
}

/** Title, then date, place and hashtag, then where it can be found. */
export function eventHeaderLines(event: Event, layout: Layout): Line[] {
  const facts = [event.date, event.place, event.hashtag].filter(fact => fact !== undefined);
  const source = [event.source, event.author && `(${event.author})`].filter(Boolean).join(' ');
  const below = [facts.join('  '), event.url ?? '', source && `source: ${source}`];
  return [
    ...paragraph([], words(event.title, 'title'), layout),
    ...below.filter(Boolean).flatMap(text => paragraph([], words(text, 'dim'), layout)),
  ];
}

/** An event as `pepahate events` lists it. */
export interface ListedEvent {
  id: string;
  title: string;
  date?: string;
  /** `bundled`, or the path of its file. */
  where: string;
}

/**
 * Events: id, date, title, where; tab-separated on a pipe. On a terminal title and where stand below one
 * another, beside the id, or below it too where the ids would take more than half of the columns.
 */
export function eventListLines(events: readonly ListedEvent[], layout: Layout): Line[] {
  const { columns } = layout;
  if (columns === undefined)
    return events.map(({ id, date, title, where }) => tabbed([id, date ?? '', title, where]));
  const ids = events.map(({ id }) => [[span(id, 'address')]]);
  if (widest(ids) > columns / 2) return events.flatMap(event => stackedLines(event, columns));
  const room = { columns: columns - widest(ids) - 2 };
  return events.flatMap((event, row) => sideBySide([ids[row]!, titleLines(event, room)], [widest(ids)]));
}

function stackedLines(event: ListedEvent, columns: number): Line[] {
  const below = titleLines(event, { columns: columns - 2 });
  return [...paragraph([], words(event.id, 'address'), { columns }), ...indented(below)];
}

function titleLines({ date, title, where }: ListedEvent, layout: Layout): Line[] {
  const below = [date, where].filter(Boolean).join('  ');
  return [...paragraph([], words(title, 'title'), layout), ...paragraph([], words(below, 'dim'), layout)];
}
