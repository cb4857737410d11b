import type { Event } from '../event/model.ts';
import { Block, blockSize } from './block.ts';
import { type Entry, entriesOf } from './entries.ts';

export type { Readings } from './block.ts';
export type { Entry, SearchRecord } from './entries.ts';

/**
 * The entries of an event, in the order of the notes. They are made in blocks, each when it is first asked for, so
 * that a search can begin before all of a large event is prepared.
 */
export class Corpus {
  readonly #blocks: Block[] = [];
  readonly #source: Generator<Entry>;

  constructor(event: Event) {
    this.#source = entriesOf(event);
  }

  /** The entry at an index; undefined behind the last. */
  at(index: number): Entry | undefined {
    return this.block(Math.floor(index / blockSize))?.entries[index % blockSize];
  }

  /** A block by its number; undefined behind the last. All but the last are full. */
  block(number: number): Block | undefined {
    while (this.#blocks.length <= number) {
      const entries = this.#take();
      if (entries.length === 0) return undefined;
      this.#blocks.push(new Block(entries));
    }
    return this.#blocks[number];
  }

  /** The next entries, a block of them while there are as many. */
  #take(): Entry[] {
    const entries: Entry[] = [];
    while (entries.length < blockSize) {
      const { done, value } = this.#source.next();
      if (done) break;
      entries.push(value);
    }
    return entries;
  }
}

const corpora = new WeakMap<Event, Corpus>();

/** The corpus of an event; the same for the same event. */
export function corpusOf(event: Event): Corpus {
  const known = corpora.get(event) ?? new Corpus(event);
  corpora.set(event, known);
  return known;
}
