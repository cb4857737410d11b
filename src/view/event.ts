import { type Day, type Event, isTalk, type Notes } from '../event/model.ts';
import { type Line, spaced, span } from '../line/line.ts';
import { indented, sideBySide, tabbed, widest } from '../line/table.ts';
import { type Layout, paragraph, titleParagraph, words } from '../line/text.ts';
import { amount } from '../text/english.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { notesLines, type TalkOptions } from './talk.ts';
import { dayLines, timetableLines } from './timetable/index.ts';

/**
 * The whole event for reading: header, timetable, then every talk and section in the order of the file, below
 * its day where there are days. Notes that have the event's title say it once, in the header.
 */
export function eventLines(event: Event, options: TalkOptions, layout: Layout): Line[] {
  const [first, ...others] = event.notes;
  const isPreamble = first && !isTalk(first) && first.title === event.title;
  const preamble =
    isPreamble && hasNotes(first) ? notesLines(first, { ...options, untitled: true }, layout) : [];
  const header = eventHeaderLines(event, layout);
  const timetable = timetableLines(event, { slots: event.slots }, layout);
  const notes = allNotes(event, isPreamble ? others : event.notes, options, layout);
  return spaced([header, preamble, timetable, ...notes]);
}

function hasNotes({ nodes, references }: Notes): boolean {
  return nodes.length + references.length > 0;
}

/** Talks and sections, a heading before the first of each day. */
function allNotes(event: Event, notes: readonly Notes[], options: TalkOptions, layout: Layout): Line[][] {
  let day: Day | undefined;
  return notes.flatMap(each => {
    const own = each.day === undefined ? undefined : event.days?.[each.day - 1];
    const heading = own && own !== day ? [dayLines(own, layout)] : [];
    day = own;
    const untitled = each.title === event.title && isTalk(each);
    return [...heading, notesLines(each, { ...options, days: [], untitled }, layout)];
  });
}

/** Title, then date, place and hashtag, then where it can be found. */
export function eventHeaderLines(event: Event, layout: Layout): Line[] {
  const facts = [datesText(event), event.place, event.hashtag].filter(fact => fact !== undefined);
  const source = [event.source, event.author && `(${event.author})`].filter(Boolean).join(' ');
  const below = [facts.join('  '), event.url ?? '', source && `source: ${source}`];
  return [
    ...titleParagraph([], words(sanitizeLine(event.title), 'title'), layout),
    ...below.filter(Boolean).flatMap(text => paragraph([], words(sanitizeLine(text), 'dim'), layout)),
  ];
}

/** `2016-07-02`, or `2025-11-20 - 2025-11-21`. */
export function datesText({ date, end }: Event): string | undefined {
  return date === undefined || end === undefined || end === date ? date : `${date} - ${end}`;
}

/** An event as `pepahate events` lists it. */
export interface ListedEvent {
  id: string;
  title: string;
  date?: string;
  /** `bundled`, or the path of its file or folder. */
  where: string;
  /** How many it has, and how many of them have not been read. */
  talks: number;
  unread: number;
  /** How many it has. */
  sections: number;
  /** How many of its talks and lines are starred. */
  stars: number;
}

/**
 * Events: id, date, title, where, numbers of talks, of unread ones and of stars; tab-separated on a pipe. On a
 * terminal title and where stand below one another, beside the id, or below it too where the ids would take more than
 * half of the columns.
 */
export function eventListLines(events: readonly ListedEvent[], layout: Layout): Line[] {
  const { columns } = layout;
  if (columns === undefined)
    return events.map(({ id, date, title, where, talks, unread, stars }) =>
      tabbed([id, date ?? '', title, where, ...[talks, unread, stars].map(String)]),
    );
  const ids = events.map(({ id }) => [[span(id, 'address')]]);
  if (widest(ids) > columns / 2) return events.flatMap(event => stackedLines(event, columns));
  const room = { columns: columns - widest(ids) - 2 };
  return events.flatMap((event, row) => sideBySide([ids[row]!, titleLines(event, room)], [widest(ids)]));
}

function stackedLines(event: ListedEvent, columns: number): Line[] {
  const below = titleLines(event, { columns: columns - 2 });
  return [...paragraph([], words(event.id, 'address'), { columns }), ...indented(below)];
}

function titleLines(event: ListedEvent, layout: Layout): Line[] {
  const { title, where } = event;
  const below = [eventFacts(event), where].filter(Boolean).join('  ');
  return [
    ...titleParagraph([], words(title, 'title'), layout),
    ...paragraph([], words(below, 'dim'), layout),
  ];
}

/**
 * What is known of an event beside its title: `2016-07-02  8 talks, 5 unread`, or `6 sections` of a diary; empty where
 * that is nothing. Not cleaned for a terminal.
 */
export function eventFacts(event: ListedEvent): string {
  return [event.date, countsText(event)].filter(Boolean).join('  ');
}

/** `8 talks, 5 unread, 2 stars`; what there is none of is left out, and sections beside talks. */
function countsText({ talks, unread, sections, stars }: ListedEvent): string {
  const isRead = unread < talks;
  const noTalks = sections === 0 ? '' : amount(sections, 'section');
  return [
    talks === 0 ? noTalks : amount(talks, 'talk'),
    isRead ? (unread === 0 ? 'all read' : `${unread} unread`) : '',
    stars === 0 ? '' : amount(stars, 'star'),
  ]
    .filter(Boolean)
    .join(', ');
}
