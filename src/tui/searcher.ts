import type { Event } from '../event/model.ts';
import { parseQuery } from '../search/query.ts';
import type { Romaji } from '../search/romaji/index.ts';
import { Search } from '../search/search.ts';
import { type Found, foundBy } from './found.ts';

/** Milliseconds that a search may take at a time: half of a frame. */
const slice = 8;
/** Entries between two looks at the clock. */
const stride = 200;

export interface SearcherPort {
  loadReadings(): Promise<Romaji>;
  /** Milliseconds of a clock that only goes forward. */
  clock(): number;
  /** Calls back when what waits, keys above all, has had its turn. */
  later(call: () => void): void;
}

/** Runs one search at a time, in slices between which keys are read; a new one takes the place of the old. */
export class Searcher {
  readonly #port: SearcherPort;
  #readings: Romaji | undefined;
  #last: Search | undefined;
  #turn = 0;

  constructor(port: SearcherPort) {
    this.#port = port;
  }

  /** Searches an event for what was typed; `tell` hears of what is found, ever more seldom, and at the end. */
  async run(event: Event, text: string, tell: (found: Found) => void): Promise<void> {
    const turn = ++this.#turn;
    this.#readings ??= await this.#port.loadReadings();
    if (turn !== this.#turn) return;
    const search = new Search(event, parseQuery(text), this.#readings, this.#last);
    this.#last = search;
    let slices = 0;
    const goOn = () => {
      if (turn !== this.#turn) return;
      const end = this.#port.clock() + slice;
      while (!search.step(stride) && this.#port.clock() < end);
      // To tell takes as long as there are hits: not after each slice, but after twice as many as before.
      const due = (slices & (slices - 1)) === 0;
      slices++;
      if (due || search.done) tell(foundBy(search, text));
      if (!search.done) this.#port.later(goOn);
    };
    goOn();
  }
}
