import type { Event } from '../event/model.ts';
import { parseQuery } from '../search/query.ts';
import type { Romaji } from '../search/romaji/index.ts';
import { Search, searchAll } from '../search/search.ts';
import { tiers } from '../search/tiers.ts';
import type { Marker } from './lists/talk/talk-list.ts';
import { starredRows, timetableEvent } from './lists/timetable/slots.ts';
import type { Hits, RowHits } from './state/hits.ts';
import type { Store } from './store.ts';

/** Milliseconds that a search may take before keys are read again: half of a frame. */
const sliceMilliseconds = 8;
/** Records that are searched between two looks at the clock. */
const recordsPerLook = 200;
/** Queries whose markers are kept. A frame shows marks of one or two. */
const maxMarkers = 4;

/** What a searcher needs of the world; tests hand in a twin. */
export interface SearcherPort {
  loadReadings(): Promise<Romaji>;
  /** Milliseconds of a clock that only goes forward. */
  clock(): number;
  /** Calls back when what waits, keys above all, has had its turn. */
  later(call: () => void): void;
}

export const searcherPort: SearcherPort = {
  loadReadings: () => import('../search/romaji/index.ts'),
  clock: () => performance.now(),
  later: call => void setImmediate(call),
};

/** Runs one search at a time, in slices between which keys are read. A new search takes the place of the old. */
export class Searcher {
  readonly #port: SearcherPort;
  readonly #markers = new Map<string, Marker>();
  #readings: Romaji | undefined;
  #event: Event | undefined;
  #last: Search | undefined;
  #turn = 0;

  constructor(port: SearcherPort) {
    this.#port = port;
  }

  /**
   * Searches an event for a query as it was typed. `tell` hears of what is found after 1, 2, 4, … slices and at the
   * end: to gather the hits takes as long as there are hits. `starred` are the addresses that have a star.
   */
  async run(
    event: Event,
    query: string,
    tell: (hits: Hits) => void,
    starred?: ReadonlySet<string>,
  ): Promise<void> {
    const turn = ++this.#turn;
    this.#readings ??= await this.#port.loadReadings();
    if (turn !== this.#turn) return;
    const search = new Search(event, parseQuery(query), this.#readings, this.#last, starred);
    this.#event = event;
    this.#last = search;
    this.#keepMarker(query, search);
    let slices = 0;
    const goOn = () => {
      if (turn !== this.#turn) return;
      const end = this.#port.clock() + sliceMilliseconds;
      while (!search.step(recordsPerLook) && this.#port.clock() < end);
      slices++;
      const isPowerOfTwo = (slices & (slices - 1)) === 0;
      if (isPowerOfTwo || search.done) tell(hitsOf(search, query));
      if (!search.done) this.#port.later(goOn);
    };
    goOn();
  }

  /** The rows of the timetable that a query fits, by titles, speakers and rooms; `stars` are what is starred. */
  async rows(event: Event, query: string, stars: ReadonlySet<string>): Promise<RowHits> {
    this.#readings ??= await this.#port.loadReadings();
    const starred = starredRows(event, stars);
    const search = searchAll(timetableEvent(event), parseQuery(query), this.#readings, starred);
    const rows = search.hits().map(({ entry }) => Number(entry.notes.slug));
    return { query, rows, ...(search.problem !== undefined && { problem: search.problem }) };
  }

  /** Has what `marker` needs, where nothing was searched for yet. */
  async prepare(event: Event): Promise<void> {
    this.#readings ??= await this.#port.loadReadings();
    this.#event ??= event;
  }

  /** Leaves the search that runs where it is. */
  stop(): void {
    this.#turn++;
  }

  /** What marks the hits of a query in a text. It is the same function while the query is shown. */
  readonly marker = (query: string): Marker => {
    const known = this.#markers.get(query);
    if (known) return known;
    if (!this.#event) return () => [];
    return this.#keepMarker(query, new Search(this.#event, parseQuery(query), this.#readings));
  };

  #keepMarker(query: string, search: Search): Marker {
    const marker: Marker = text => search.ranges(text);
    this.#markers.delete(query);
    this.#markers.set(query, marker);
    for (const oldest of this.#markers.keys()) {
      if (this.#markers.size <= maxMarkers) break;
      this.#markers.delete(oldest);
    }
    return marker;
  }
}

/** Searches an event; the store hears of what is found. */
export function searchEvent(
  event: Event,
  query: string,
  store: Store,
  searcher: Pick<Searcher, 'run'>,
): Promise<void> {
  return searcher.run(event, query, hits => store.happen({ type: 'hits', hits }), store.get().stars);
}

/** What a search has found so far: as plain data. */
export function hitsOf(search: Search, query: string): Hits {
  const { counts, done, problem } = search;
  const found = search.hits();
  let start = 0;
  const runs = tiers
    .map(tier => {
      const run = { tier, start, count: counts[tier] };
      start += run.count;
      return run;
    })
    .filter(({ count }) => count > 0);
  return { query, count: found.length, done, found, runs, ...(problem !== undefined && { problem }) };
}
