import type { Event } from '../event/model.ts';
import type { Warning } from '../event/reading.ts';
import { calendarOf } from './calendar.ts';
import { pageHtml } from './html/index.ts';
import { opmlText } from './opml.ts';

/** The forms that this chunk writes. */
export type ExportFormat = 'html' | 'ics' | 'opml';

/** An event in another form. */
export interface Exported {
  /** Clean: nothing in it acts on a terminal. */
  text: string;
  /** What is left out, and where it is in the notes; not cleaned for a terminal. */
  left: Warning[];
}

/**
 * Writes an event in another form. `now` is what a calendar says of when it was made.
 * @throws Failure where the event has not what the form needs.
 */
export function exportEvent(event: Event, format: ExportFormat, now: Date): Exported {
  if (format === 'ics') return calendarOf(event, now);
  return { text: format === 'html' ? pageHtml(event) : opmlText(event), left: [] };
}
