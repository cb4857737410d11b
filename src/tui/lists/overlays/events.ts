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

/** Says of a text whether it has each of the words that were typed, in any case, width and kana. */
export function wordsFit(typed: string): (text: string) => boolean {
  const words = textKey(typed).split(/\s+/);
  return text => {
    const key = textKey(text);
    return words.every(word => key.includes(word));
  };
}

/** Those whose title, id, date or path has each of the words that were typed. */
const fittingEvents = memoized((events: readonly ListedEvent[], typed: string): readonly ListedEvent[] => {
  const fits = wordsFit(typed);
  return events.filter(({ title, id, date = '', where }) => fits([title, id, date, where].join(' ')));
});

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
