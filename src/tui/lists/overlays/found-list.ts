import type { FoundEvent, FoundEvents, FoundHit, FoundTalk } from '../../../across/found.ts';
import type { Position } from '../../state/state.ts';
import { memoized } from '../memo.ts';
import type { List } from '../viewport.ts';

/** A hit in some event, and what is named above it. */
export interface FoundRow {
  event: FoundEvent;
  talk: FoundTalk;
  hit: FoundHit;
  /** Whether it is the first of its event, and of its talk: what is new stands above it. A title says itself. */
  isFirstOfEvent: boolean;
  isFirstOfTalk: boolean;
}

/** The hits of a search in all events, by event and talk. */
export interface FoundList extends List {
  kind: 'search-all';
  found: FoundEvents | undefined;
  hits: readonly FoundRow[];
}

/** The hits so far, in a window of some lines. */
export function foundListOf(found: FoundEvents | undefined, position: Position, lines: number): FoundList {
  const hits = found ? foundRows(found.events) : [];
  const rows = { count: hits.length, heightOf: (row: number) => linesAboveHit(hits, row) + 1 };
  return { kind: 'search-all', found, hits, rows, position, height: lines };
}

/** An empty line before each event but the first, its title, the title of the talk. */
export function linesAboveHit(hits: readonly FoundRow[], row: number): number {
  const { isFirstOfEvent, isFirstOfTalk } = hits[row]!;
  return (isFirstOfEvent ? (row > 0 ? 2 : 1) : 0) + (isFirstOfTalk ? 1 : 0);
}

/** The same rows for the same events. */
export const foundRows = memoized((events: readonly FoundEvent[]): readonly FoundRow[] =>
  events.flatMap(event =>
    event.talks.flatMap((talk, talkIndex) =>
      talk.hits.map((hit, index) => ({
        event,
        talk,
        hit,
        isFirstOfEvent: talkIndex === 0 && index === 0,
        isFirstOfTalk: index === 0 && hit.address !== talk.slug,
      })),
    ),
  ),
);
