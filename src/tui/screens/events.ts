import { type Line, span } from '../../line/line.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { width } from '../../text/width.ts';
import { eventFacts, type ListedEvent } from '../../view/event.ts';
import type { EventList } from '../lists/overlays/events.ts';
import { shownLines } from '../lists/viewport.ts';
import { cursorSign, rowLine } from './fitted.ts';
import { nothingIn } from './overlays.ts';

/** The events of the library, over the whole body: title, and below it date, numbers and where it lies. */
export function eventScreen(list: EventList, columns: number): Line[] {
  const lines = shownLines(list).map(({ row, line }) => {
    const event = list.events[row]!;
    const atCursor = row === list.position.cursor;
    const content =
      line === 0 ? span(sanitizeLine(event.title), 'title') : span(factsText(event, columns - 2), 'dim');
    return rowLine([cursorSign(atCursor && line === 0), content], columns, atCursor);
  });
  return [[span('Events', 'heading')], ...nothingIn(list), ...lines];
}

/** Date, numbers and where it lies; of a long path the end, which tells it from others. */
function factsText(event: ListedEvent, columns: number): string {
  const facts = sanitizeLine(eventFacts(event));
  const parts = sanitizeLine(event.where).split('/');
  const texts = parts.map((_, from) => {
    const path = parts.slice(from).join('/');
    return [facts, from === 0 ? path : `…/${path}`].filter(Boolean).join('  ');
  });
  return texts.find(text => width(text) <= columns) ?? texts.at(-1)!;
}
