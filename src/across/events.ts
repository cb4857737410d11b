import { type LibraryEvent, libraryEvents, openEvent } from '../library/index.ts';
import type { Library, OpenedEvent } from '../library/opened.ts';
import type { Query } from '../search/query.ts';
import { refKey, type SaidReadings } from './found.ts';

/** An event that was named, and may lie outside the library. */
export interface NamedEvent extends Pick<OpenedEvent, 'where'> {
  id: string;
  /** The files and folders that it was read from, in absolute paths; none of what is bundled or was piped. */
  roots?: readonly string[] | undefined;
}

/**
 * Every event of the library, and behind them the one that was named, where it is none of them; else it goes by the name
 * and path by which it was opened. Each is read as it is said to be by hand. What cannot be read is left out: `pepahate events` tells why.
 */
export async function* allEvents(
  library: Library,
  named: NamedEvent,
  open: () => Promise<OpenedEvent>,
  said: SaidReadings = new Map(),
): AsyncGenerator<LibraryEvent> {
  const place = placeOf(named);
  let isThere = false;
  for await (const opened of libraryEvents(library, () => {})) {
    const isNamed = placeOf({ ...opened, roots: opened.source?.roots }) === place;
    isThere ||= isNamed;
    const { id, where } = isNamed ? named : opened;
    const as = said.get(refKey({ id, where }));
    const read = as === undefined ? opened : await openEvent(library, [opened.id], { as });
    yield { ...read, id, where };
  }
  if (!isThere) yield { ...(await open()), id: named.id };
}

function placeOf({ id, where, roots }: NamedEvent): string {
  return roots?.join() ?? `${where} ${id}`;
}

/** What to say of a query that can look through one event only, and where it can. */
export function whyNotAcross({ states }: Query): { problem: string; hint: string } | undefined {
  if (!states.includes('starred')) return undefined;
  return {
    problem: 'is:starred looks in one event',
    hint: 'leave --all-events out, and name the event with -e',
  };
}
