import type { Event } from '../event/model.ts';
import { kanaKey, looseKey, plainKey, widthKey } from '../text/keys.ts';
import { type Entry, searchEntries } from './entries.ts';
import { type KatakanaRuns, katakanaRunsIn } from './katakana.ts';
import type { ReadingCodes } from './romaji/codes.ts';
import type { Romaji } from './romaji/index.ts';

/**
 * The entries of an event, in the order of the notes. They are made in batches, each when it is first asked
 * for, so that a search can begin before all of a large event is prepared.
 */
export class Corpus {
  readonly #batches: Batch[] = [];
  readonly #source: Generator<Entry>;

  constructor(event: Event) {
    this.#source = searchEntries(event);
  }

  /** The entry at an index; undefined past the last. */
  at(index: number): Entry | undefined {
    return this.batch(Math.floor(index / batchSize))?.entries[index % batchSize];
  }

  /** A batch by its number; undefined past the last. All but the last are full. */
  batch(number: number): Batch | undefined {
    while (this.#batches.length <= number) {
      const entries = this.#take();
      if (entries.length === 0) return undefined;
      this.#batches.push(new Batch(entries));
    }
    return this.#batches[number];
  }

  /** The entries of the next batch; fewer, or none, at the end. */
  #take(): Entry[] {
    const entries: Entry[] = [];
    while (entries.length < batchSize) {
      const { done, value } = this.#source.next();
      if (done) break;
      entries.push(value);
    }
    return entries;
  }
}

const corpora = new WeakMap<Event, Corpus>();

/** The corpus of an event; the same one each time. */
export function corpusOf(event: Event): Corpus {
  const known = corpora.get(event) ?? new Corpus(event);
  corpora.set(event, known);
  return known;
}

/** Entries in a batch: enough that few calls are made for each, and few enough to take a millisecond or two. */
export const batchSize = 256;

/** Stands between two keys: a soft hyphen, which no key holds. Latin-1, as V8 searches Latin-1 texts faster. */
const separator = '\u00ad';
/** Stands for a run of what is not ASCII: a no-break space, which no key holds either. */
const filler = '\u00a0';
const hasAccents = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;
const notAscii = /[^\x00-\x7f\u00ad]+/g;

/** The keys of a batch's entries in one text, with a separator between them. */
export interface Keys {
  text: string;
  /** Where each key ends, in UTF-16 units. */
  ends: readonly number[];
}

/**
 * Entries that are searched together: to look through one long text takes a fraction of the time that it
 * takes to look into hundreds of short ones. Each kind of key is made when it is first asked for, and then
 * kept, since every letter typed asks for it again.
 */
export class Batch {
  readonly entries: readonly Entry[];
  /** By entry, the index of the entry above it in the corpus; -1 where there is none. */
  readonly parents: Int32Array;
  #width: Keys | undefined;
  #text: Keys | undefined;
  #ascii: Keys | undefined;
  #plain: Keys | null | undefined;
  #katakana: KatakanaRuns | undefined;
  #looseWidth: string | undefined;
  #loose: Keys | undefined;
  #reading: ReadingCodes | undefined;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    this.parents = Int32Array.from(entries, ({ parent }) => parent);
  }

  get widthKeys(): Keys {
    this.#width ??= keysIn(this.entries.map(({ text }) => widthKey(text)).join(separator));
    return this.#width;
  }

  get textKeys(): Keys {
    const { text, ends } = this.widthKeys;
    this.#text ??= { text: kanaKey(text), ends };
    return this.#text;
  }

  /**
   * Text keys with a filler for each run of what is not ASCII: a fraction as long, and one byte a character.
   */
  get asciiKeys(): Keys {
    this.#ascii ??= keysIn(this.textKeys.text.replace(notAscii, filler));
    return this.#ascii;
  }

  /** The same without accents; null where the batch has none. */
  get plainKeys(): Keys | null {
    const { text } = this.textKeys;
    if (this.#plain === undefined)
      this.#plain = hasAccents.test(text) ? keysIn(plainKey(text).replace(notAscii, filler)) : null;
    return this.#plain;
  }

  katakana(romaji: Romaji): KatakanaRuns {
    this.#katakana ??= katakanaRunsIn(this.widthKeys, romaji);
    return this.#katakana;
  }

  /** The looser keys in one text, with katakana as they are; as long as that of `looseKeys`. */
  get looseWidthKey(): string {
    this.#looseWidth ??= looseKey(this.widthKeys.text);
    return this.#looseWidth;
  }

  get looseKeys(): Keys {
    this.#loose ??= keysIn(kanaKey(this.looseWidthKey));
    return this.#loose;
  }

  readingKeys({ readingCodes }: Romaji): ReadingCodes {
    this.#reading ??= readingCodes(this.widthKeys.text);
    return this.#reading;
  }
}

function keysIn(text: string): Keys {
  const ends: number[] = [];
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) ends.push(at);
  ends.push(text.length);
  return { text, ends };
}
