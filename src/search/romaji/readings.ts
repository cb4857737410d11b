import { kanaSpellings } from './kana.ts';
import lines from './readings.json' with { type: 'json' };
import { readingKey, unitOf } from './units.ts';

/** A beginning of readings. */
export interface ReadingNode {
  /** The units of reading keys that are read so far and no further, as one text. */
  units: string;
  /** By the next unit of the reading key of the reading. */
  next: Map<number, ReadingNode>;
}

/** All that can be typed. */
export interface ReadingTable {
  /** Of kanji, kana and ASCII. */
  root: ReadingNode;
  /** By UTF-16 unit a number from 1 on for each that can be typed; 0 for all others. */
  numbers: Uint16Array;
  /** How many numbers there are, 0 included. */
  size: number;
}

export const longVowel = 'ー';
/** Kana that are particles, and how they are read then. */
const particles = { は: 'わ', へ: 'え' };

const small = /[ぁぃぅぇぉゃゅょ]/;

let known: ReadingTable | undefined;

/** The table of readings; made at the first call, in milliseconds. */
export function readings(): ReadingTable {
  known ??= { root: tree(), ...numbered() };
  return known;
}

function tree(): ReadingNode {
  const root = emptyNode();
  for (const line of lines) {
    const gap = line.indexOf(' ');
    const reading = line.slice(0, gap);
    // Most have none, and a key takes time to make.
    nodeOf(root, small.test(reading) ? readingKey(reading) : reading).units += line.slice(gap + 1);
  }
  for (const unit of kanaUnits()) nodeOf(root, unit).units += unit;
  for (const [kana, reading] of Object.entries(particles)) nodeOf(root, reading).units += kana;
  return root;
}

/** Units that are typed as they are read. */
function kanaUnits(): string[] {
  return [...kanaSpellings().keys()].map(unitOf);
}

/** One for all leaves: thousands of empty maps would take most of the time. */
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

/** One loop over one text: to number units as they get into the tree takes several times as long. */
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
