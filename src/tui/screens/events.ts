import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { eventFacts } from '../../view/event.ts';
import type { EventList } from '../lists/events.ts';
import { shownLines } from '../lists/viewport.ts';
import { cursorSign, rowLine } from './fitted.ts';

/** The events of the library, over the whole body: title, and below it date, numbers and where it lies. */
export function eventScreen(list: EventList, columns: number): Line[] {
  const nothing = list.events.length === 0 ? [[span('  no event fits', 'dim')]] : [];
  const lines = shownLines(list).map(({ row, line }) => {
    const event = list.events[row]!;
    const atCursor = row === list.position.cursor;
    const content =
      line === 0 ? span(sanitizeLine(event.title), 'title') : span(sanitizeLine(eventFacts(event)), 'dim');
    return rowLine([cursorSign(atCursor && line === 0), content], columns, atCursor);
  });
  return [[span('Events', 'heading')], ...nothing, ...lines];
}
