import { textKey } from '../../../text/keys.ts';
import type { ListedEvent } from '../../../view/event.ts';
import type { Position } from '../../state/state.ts';
import { memoized } from '../memo.ts';
import type { List } from '../viewport.ts';

/** The events of the library that some words fit. */
export interface EventList extends List {
  kind: 'events';
  events: readonly ListedEvent[];
}

/** Lines of an event: its title, and below it what is known of it. */
const eventHeight = 2;

/** Those whose title, id, date or path has each of the words that were typed. */
export const fittingEvents = memoized(
  (events: readonly ListedEvent[], typed: string): readonly ListedEvent[] => {
    const words = textKey(typed).split(/\s+/);
    return events.filter(({ title, id, date = '', where }) => {
      const key = textKey([title, id, date, where].join(' '));
      return words.every(word => key.includes(word));
    });
  },
);

/** The list of events in a window of some lines, of which the heading takes one. */
export function eventListOf(
  all: readonly ListedEvent[],
  typed: string,
  position: Position,
  lines: number,
): EventList {
  const events = fittingEvents(all, typed);
  const rows = { count: events.length, heightOf: () => eventHeight };
  return { kind: 'events', events, rows, position, height: Math.max(1, lines - 1) };
}
