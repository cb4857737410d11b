import { kanaSpellings } from './kana.ts';
import lines from './readings.json' with { type: 'json' };
import { readingKey, unitOf } from './units.ts';

/** A node of the tree of readings: a beginning that several readings share. */
export interface ReadingNode {
  /** The units, such as kanji, whose reading ends here, as one text. */
  units: string;
  /** By the next unit of the reading. */
  next: Map<number, ReadingNode>;
}

/** All units that can be typed. */
export interface ReadingTable {
  /** The tree of the readings of kanji, kana and ASCII. */
  root: ReadingNode;
  /** The number of each UTF-16 unit: from 1 for those that can be typed, 0 for all others. */
  numbers: Uint16Array;
  /** How many numbers there are, 0 included. */
  size: number;
}

export const longVowel = 'ー';
/** Kana that are read otherwise as particles. */
const particles = { は: 'わ', へ: 'え' };

const small = /[ぁぃぅぇぉゃゅょ]/;

let known: ReadingTable | undefined;

/** The table of readings. The first call makes it, which takes milliseconds. */
export function readings(): ReadingTable {
  known ??= { root: tree(), ...numbered() };
  return known;
}

function tree(): ReadingNode {
  const root = emptyNode();
  for (const line of lines) {
    const gap = line.indexOf(' ');
    const reading = line.slice(0, gap);
    // Few readings have a small kana, and making a key takes time.
    nodeOf(root, small.test(reading) ? readingKey(reading) : reading).units += line.slice(gap + 1);
  }
  for (const unit of kanaUnits()) nodeOf(root, unit).units += unit;
  for (const [kana, reading] of Object.entries(particles)) nodeOf(root, reading).units += kana;
  return root;
}

/** Units that are read as they are written. */
function kanaUnits(): string[] {
  return [...kanaSpellings().keys()].map(unitOf);
}

/** One map for all leaves: thousands of empty ones would take most of the time. */
const nothing: Map<number, ReadingNode> = new Map();

function emptyNode(): ReadingNode {
  return { units: '', next: nothing };
}

function nodeOf(root: ReadingNode, key: string): ReadingNode {
  let node = root;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    let next = node.next.get(unit);
    if (!next) {
      next = emptyNode();
      if (node.next === nothing) node.next = new Map();
      node.next.set(unit, next);
    }
    node = next;
  }
  return node;
}

/** Numbers units in one loop over one text: doing so while the tree is built takes several times as long. */
function numbered(): Pick<ReadingTable, 'numbers' | 'size'> {
  const units = [longVowel, ...kanaUnits(), ...lines].join('');
  const numbers = new Uint16Array(0x10000);
  let size = 1;
  for (let at = 0; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    if (numbers[unit] === 0) numbers[unit] = size++;
  }
  return { numbers, size };
}
