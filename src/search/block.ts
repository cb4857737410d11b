import { kanaFold, widthFold } from '../text/fold.ts';
import type { Entry } from './entries.ts';
import { looseKey } from './folded.ts';

/** What loads when readings are searched. */
export type Readings = Pick<typeof import('./romaji/index.ts'), 'romajiMatcher' | 'readingKey'>;

/** Entries of a block: so many that few calls are made for each, so few that a block takes a millisecond or two. */
export const blockSize = 256;

/** A soft hyphen, which no key has. Both are Latin-1, as texts of Latin-1 are searched faster. */
const separator = '\u00ad';
/** A no-break space, which no key has either. */
const filler = '\u00a0';
const notAscii = /[^\x00-\x7f\u00ad]+/g;

/** Keys of a block's entries one behind the other, a separator between them. */
export interface Keys {
  text: string;
  /** Where each ends, in UTF-16 units. */
  ends: readonly number[];
}

/** Reading keys of a block's entries, as UTF-16 units. */
export interface ReadingKeys {
  codes: Uint16Array;
  ends: readonly number[];
}

/**
 * Entries that are searched together. To look through one text takes a fraction of the time that it takes to look
 * into each of hundreds. Keys are made when they are first asked for, and kept: each letter typed asks for them.
 */
export class Block {
  readonly entries: readonly Entry[];
  /** Of each entry, the index of the one above it; -1 where there is none. */
  readonly parents: Int32Array;
  #widths: Keys | undefined;
  #keys: Keys | undefined;
  #ascii: Keys | undefined;
  #loose: Keys | undefined;
  #readings: ReadingKeys | undefined;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    this.parents = Int32Array.from(entries, ({ parent }) => parent);
  }

  /** Folded, but katakana are not hiragana. */
  get widths(): Keys {
    this.#widths ??= keysOf(this.entries.map(({ text }) => widthFold(text)).join(separator));
    return this.#widths;
  }

  get keys(): Keys {
    // A kana has as many units as the other.
    this.#keys ??= { text: kanaFold(this.widths.text), ends: this.widths.ends };
    return this.#keys;
  }

  /** The ASCII of the keys, and a filler for each run of what is not: a fraction, and of one byte a character. */
  get ascii(): Keys {
    this.#ascii ??= keysOf(this.keys.text.replace(notAscii, filler));
    return this.#ascii;
  }

  get loose(): Keys {
    this.#loose ??= keysOf(looseKey(this.keys.text));
    return this.#loose;
  }

  readings({ readingKey }: Readings): ReadingKeys {
    this.#readings ??= readingKeysOf(readingKey(this.keys.text));
    return this.#readings;
  }
}

function keysOf(text: string): Keys {
  const ends: number[] = [];
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) ends.push(at);
  ends.push(text.length);
  return { text, ends };
}

function readingKeysOf(text: string): ReadingKeys {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return { codes, ends: keysOf(text).ends };
}
