import { kanaOffset } from '../../text/keys.ts';
import { formsOfToday } from '../../text/variants.ts';
import { kanaSpellings } from './kana.ts';
import lines from './readings.json' with { type: 'json' };
import { eachBefore, rowAt, rowCount } from './table.ts';
import wordLines from './words.json' with { type: 'json' };

/**
 * A unit is what is read as one: a character, or a pair of kana whose second is small (きゃ). Units are numbered: 0
 * for what cannot be typed, `separatorNumber`, ASCII, katakana, hiragana in the same order, and then what has more
 * than one reading: kanji, and characters in certain places.
 */
export interface Units {
  /** The number of each UTF-16 unit of a width key. */
  numbers: Uint16Array;
  /** Of a kanji that has other readings before some hiragana, which of them it is; 0 for all others. */
  inflected: Uint16Array;
  /** At that × `rowCount` + the row of the hiragana, the number that the kanji has there; 0 where it has none. */
  beforeHiragana: Uint16Array;
  /** That of a digit which counts something: 1 in 1人. */
  counting: Uint16Array;
  /** How each UTF-16 unit is to be looked at: see `looks`. */
  look: Uint8Array;
  /** By `pairAt`, that of a pair of kana, in katakana. */
  pairs: Uint16Array;
  /** By their first character, the words with readings of their own, the longest first. */
  words: ReadonlyMap<string, readonly Word[]>;
  /** By number, the units that have all readings of a unit, too. */
  firstDerived: Uint16Array;
  /** By number of such a unit, the next one; 0 behind the last. */
  nextDerived: Uint16Array;
  /** The first number of a katakana, and of a pair of them. */
  firstKana: number;
  firstPair: number;
  /** The last numbers of katakana and of hiragana; the distance between those of a kana in the two. */
  lastKatakana: number;
  lastHiragana: number;
  /** The last number of a digit that counts. */
  lastCounting: number;
  kanaDistance: number;
  /** How many numbers there are. */
  size: number;
}

/**
 * How a UTF-16 unit is to be looked at: alone, as nearly all are; by what stands around it, or as the beginning of a
 * word; or as what makes a pair of the kana before it.
 */
export const looks = { alone: 0, around: 1, small: 2 } as const;

/** A word with a reading that its characters have in no other. */
export interface Word {
  text: string;
  /** The numbers of its characters; hiragana at its end have none, as they only tell it from others. */
  numbers: readonly number[];
  /** Readings, each shared out among the numbers. */
  readings: string[][];
}

/** The number of the soft hyphen that stands between two texts. */
export const separatorNumber = 1;
/** The soft hyphen itself. */
const separator = 0xad;
/** The sign that lengthens the vowel before it. */
export const longVowel = 'ー';
const middleDot = '・';
/** The least of the kanji in the table. */
const firstKanji = 0x4e00;

let known: Units | undefined;

/** All units. The first call numbers them, in milliseconds. */
export function units(): Units {
  known ??= new Numbering().made();
  return known;
}

/** The number of a kana, a pair of kana in hiragana, or an ASCII character. */
export function numberOf(part: string): number {
  const { numbers, pairs, kanaDistance } = units();
  if (part.length === 1) return numbers[part.charCodeAt(0)]!;
  return pairs[pairAt(part.charCodeAt(0), part.charCodeAt(1))]! + kanaDistance;
}

/** How many UTF-16 units of the width key a unit stands for. */
export function unitLength(
  { firstPair, lastKatakana, lastHiragana, kanaDistance }: Units,
  number: number,
): 1 | 2 {
  const isPair = number > lastKatakana ? number - kanaDistance >= firstPair : number >= firstPair;
  return isPair && number <= lastHiragana ? 2 : 1;
}

/** Where the number of a pair stands in `pairs`, by its UTF-16 units as hiragana. */
export function pairAt(first: number, second: number): number {
  return ((first - 0x3041) << 7) | (second - 0x3041);
}

/** The number that a kanji has before a hiragana; 0 where it has no other readings there. */
export function numberBefore({ inflected, beforeHiragana }: Units, kanji: number, hiragana: number): number {
  const which = inflected[kanji]!;
  return which === 0 ? 0 : beforeHiragana[which * rowCount + rowAt(hiragana)]!;
}

/** More than there are kanji with other readings before hiragana; more than there are numbers, which have 14 bits. */
const mostInflected = 2048;
const mostNumbers = 1 << 14;

class Numbering {
  readonly #numbers = new Uint16Array(0x10000);
  readonly #inflected = new Uint16Array(0x10000);
  readonly #beforeHiragana = new Uint16Array(mostInflected * rowCount);
  readonly #counting = new Uint16Array(0x80);
  readonly #pairs = new Uint16Array(1 << 14);
  readonly #firstDerived = new Uint16Array(mostNumbers);
  readonly #nextDerived = new Uint16Array(mostNumbers);
  /** Kanji that have other readings before hiragana. */
  readonly #haveOthers: number[] = [];
  readonly #words = new Map<string, Word[]>();
  #last = separatorNumber;

  made(): Units {
    const parts = [...kanaSpellings().keys()];
    const isKana = (part: string) => part > '~' && part !== middleDot;
    // Single kana first.
    const kana = parts.filter(isKana).sort((one, other) => one.length - other.length);
    this.#numbers[separator] = separatorNumber;
    for (const part of parts.filter(each => !isKana(each))) this.#numbers[part.charCodeAt(0)] = ++this.#last;
    const firstKana = this.#last + 1;
    this.#numbers[longVowel.charCodeAt(0)] = ++this.#last;
    for (const part of kana) this.#addKana(part, kana.length);
    const lastKatakana = this.#last;
    const firstPair = lastKatakana + 1 - kana.filter(({ length }) => length === 2).length;
    this.#last += kana.length;
    const lastHiragana = this.#last;
    for (const each of '0123456789') this.#counting[each.charCodeAt(0)] = this.#derive(each.charCodeAt(0));
    const lastCounting = this.#last;
    this.#addKanji();
    for (const line of wordLines) this.#addWords(line);
    for (const same of this.#words.values()) same.sort((one, other) => other.text.length - one.text.length);
    return {
      ...{ numbers: this.#numbers, inflected: this.#inflected, counting: this.#counting },
      beforeHiragana: this.#beforeHiragana,
      look: this.#lookAt(parts),
      ...{ pairs: this.#pairs, words: this.#words, size: this.#last + 1 },
      ...{ firstDerived: this.#firstDerived, nextDerived: this.#nextDerived },
      ...{ firstKana, firstPair, lastKatakana, lastHiragana, lastCounting, kanaDistance: kana.length },
    };
  }

  /** Made behind all else, of what there is to look for. */
  #lookAt(parts: readonly string[]): Uint8Array {
    const look = new Uint8Array(0x10000);
    look[separator] = looks.around;
    for (const around of '0123456789々ケ') look[around.charCodeAt(0)] = looks.around;
    for (const first of this.#words.keys()) look[first.charCodeAt(0)] = looks.around;
    for (const kanji of this.#haveOthers) look[kanji] = looks.around;
    for (const { length, 1: second } of parts) {
      if (length < 2) continue;
      look[second!.charCodeAt(0)] = looks.small;
      look[second!.charCodeAt(0) + kanaOffset] = looks.small;
    }
    return look;
  }

  #addKana(part: string, distance: number): void {
    const number = ++this.#last;
    const code = part.charCodeAt(0);
    if (part.length === 2) {
      this.#pairs[pairAt(code, part.charCodeAt(1))] = number;
      return;
    }
    this.#numbers[code + kanaOffset] = number;
    this.#numbers[code] = number + distance;
  }

  #addKanji(): void {
    const numbers = this.#numbers;
    for (const line of lines) this.#numberIn(line);
    const [inflected, beforeHiragana, haveOthers] = [this.#inflected, this.#beforeHiragana, this.#haveOthers];
    const addBefore = (kanji: number, row: number) => {
      if (inflected[kanji] === 0) inflected[kanji] = haveOthers.push(kanji);
      const at = inflected[kanji]! * rowCount + row;
      if (beforeHiragana[at] === 0) beforeHiragana[at] = this.#derive(kanji);
    };
    for (const line of lines) eachBefore(line, addBefore);
    for (const [older, today] of formsOfToday()) {
      numbers[older.charCodeAt(0)] = numbers[today.charCodeAt(0)]!;
      const which = this.#inflected[today.charCodeAt(0)]!;
      this.#inflected[older.charCodeAt(0)] = which;
      if (which !== 0) this.#haveOthers.push(older.charCodeAt(0));
    }
  }

  // A plain loop, as the table has 70,000 characters.
  #numberIn(line: string): void {
    const numbers = this.#numbers;
    let last = this.#last;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (code >= firstKanji && numbers[code] === 0) numbers[code] = ++last;
    }
    this.#last = last;
  }

  #addWords(line: string): void {
    const [reading, ...texts] = line.split(' ') as [string, ...string[]];
    for (const text of texts) {
      const same = this.#words.get(text[0]!) ?? [];
      this.#words.set(text[0]!, same);
      let word = same.find(each => each.text === text);
      if (!word) {
        const numbers: number[] = [];
        for (let at = 0; at < text.length && !isHiragana(text.charCodeAt(at)); at++)
          numbers.push(this.#derive(text.charCodeAt(at)));
        word = { text, numbers, readings: [] };
        same.push(word);
      }
      word.readings.push(shared(reading, word.numbers.length));
    }
  }

  /** A number for a character in certain places: it has all readings of the character. */
  #derive(code: number): number {
    const number = this.#numbers[code]!;
    this.#last++;
    this.#nextDerived[this.#last] = this.#firstDerived[number]!;
    this.#firstDerived[number] = this.#last;
    return this.#last;
  }
}

/** A reading in as many parts as there are characters, about as long as each other. */
function shared(reading: string, count: number): string[] {
  const kana: string[] = [];
  for (const each of reading) {
    if ('ゃゅょ'.includes(each)) kana[kana.length - 1] += each;
    else kana.push(each);
  }
  const border = (part: number) => Math.round((part * kana.length) / count);
  const parts: string[] = [];
  for (let part = 0; part < count; part++) parts.push(kana.slice(border(part), border(part + 1)).join(''));
  return parts;
}

const isHiragana = (code: number) => code >= 0x3041 && code <= 0x3096;
