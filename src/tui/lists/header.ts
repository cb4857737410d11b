import { sanitizeLine } from '../../text/sanitize.ts';
import { width } from '../../text/width.ts';
import { datesText } from '../../view/event.ts';
import type { State } from '../state/state.ts';
import { isOn } from './timetable/slots.ts';

/** The top line of the screen: the event's title, and behind it its dates, or today the time there. */
export interface Header {
  title: string;
  /** Behind the title, with the gap between them; empty where nothing is known. */
  facts: string;
  /** Columns that the title has; what does not fit is cut off. */
  room: number;
}

/** What the top line has, cleaned for a terminal. */
export function headerOf({ event, now, size }: State): Header {
  const dates = datesText(event);
  // The title has most of the room: in a narrow terminal, the first day must do.
  const date = dates !== undefined && width(dates) > size.columns / 3 ? event.date : dates;
  const fact = now && isOn(event, now.date) ? now.time : date;
  const facts = fact === undefined ? '' : `  ${fact}`;
  return { title: sanitizeLine(event.title), facts, room: Math.max(0, size.columns - width(facts)) };
}

/** Whether the top line shows a title whole, so that it need not be said below again. */
export function isInHeader(state: State, title: string): boolean {
  const header = headerOf(state);
  return header.title === sanitizeLine(title) && width(header.title) <= header.room;
}
