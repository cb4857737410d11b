import { kanaSpellings } from './kana.ts';
import lines from './readings.json' with { type: 'json' };
import { eachInRows, rowCount, splitLine } from './table.ts';
import { numberOf, pairAt, units } from './units.ts';

/** A node of the tree of readings: a beginning that several readings share. */
export interface ReadingNode {
  /** The kanji whose reading ends here, as one text. */
  kanji: string;
  /** Those that have it only where no word begins; those that have it in few words. */
  inside: string;
  rare: string;
  /** The numbers of other units whose reading ends here. */
  numbers: number[];
  /** Those of kanji before certain hiragana, with which the word goes on. */
  before: number[];
  /** By the number of the next unit of the reading, which is in hiragana. */
  next: Map<number, ReadingNode>;
}

/** Kana that are also read otherwise: は and へ as particles, ヶ and ヵ in names and behind numbers. */
const otherwise = { は: 'わ', へ: 'え', ゖ: 'かがこ', ゕ: 'こ' };
/** How a digit that counts something is read: 1 in 1本 and 1回. What 1人 and 1つ are is among the words. */
const digits = [
  ...['れい ぜろ じゅう じゅっ', 'いち いっ', 'に', 'さん', 'よん し よ', 'ご', 'ろく ろっ', 'なな しち'],
  ...['はち はっ', 'きゅう く'],
];

/** Whether a UTF-16 unit is ぁ, ぃ, ぅ, ぇ, ぉ, ゃ, ゅ or ょ. */
const isSmall = (code: number) =>
  code <= 0x3049 ? code >= 0x3041 && code % 2 === 1 : code === 0x3083 || code === 0x3085 || code === 0x3087;

/** What is read, by the first character of its reading: a line of the table, and other units by their numbers. */
interface Read {
  line: string;
  units: [reading: string, number: number][];
}

/** What no node was made of yet. */
let unmade: Map<string, Read> | undefined;
/** By the numbers of units with which readings begin. */
const nodes = new Map<number, ReadingNode>();
/** By number, the first character of a unit of readings. */
let firstOf: ReadonlyMap<number, string> | undefined;

/**
 * The node of a reading's first unit, given by its number; undefined where none begins so. It is made when it is first
 * asked for: most queries need a tenth of the readings, all of which take 20 ms.
 */
export function readingsFrom(unit: number): ReadingNode | undefined {
  unmade ??= byFirst();
  firstOf ??= new Map(Array.from(kanaSpellings().keys(), part => [numberOf(part), part[0]!]));
  const first = firstOf.get(unit) ?? '';
  const read = unmade.get(first);
  if (read) {
    unmade.delete(first);
    makeNodes(read);
  }
  return nodes.get(unit);
}

function makeNodes(read: Read): void {
  const { inflected, beforeHiragana } = units();
  for (const { reading, kanji, before, inside, rare } of splitLine(read.line)) {
    const node = nodeOf(reading);
    node.kanji += kanji;
    node.inside += inside;
    node.rare += rare;
    if (before === '') continue;
    eachInRows(before, (each, row) => node.before.push(beforeHiragana[inflected[each]! * rowCount + row]!));
  }
  for (const [reading, number] of read.units) nodeOf(reading).numbers.push(number);
}

function byFirst(): Map<string, Read> {
  const found = new Map<string, Read>();
  const from = (reading: string): Read => {
    const before = found.get(reading[0]!);
    if (before) return before;
    const read: Read = { line: '', units: [] };
    found.set(reading[0]!, read);
    return read;
  };
  for (const line of lines) from(line).line = line;
  const add = (reading: string, number: number) => from(reading).units.push([reading, number]);
  for (const part of kanaSpellings().keys()) add(part, numberOf(part));
  for (const [kana, all] of Object.entries(otherwise)) for (const each of all) add(each, numberOf(kana));
  const { counting, words } = units();
  digits.forEach((all, digit) => {
    for (const reading of all.split(' ')) add(reading, counting[0x30 + digit]!);
  });
  // A word of more characters than kana has characters that are not read.
  for (const same of words.values())
    for (const { numbers, readings: ways } of same)
      for (const parts of ways)
        for (const [at, part] of parts.entries()) if (part !== '') add(part, numbers[at]!);
  return found;
}

/** The number of the unit at an offset of a reading. */
function unitAt(reading: string, at: number): number {
  const code = reading.charCodeAt(at);
  const next = reading.charCodeAt(at + 1);
  const { numbers, pairs, kanaDistance } = units();
  return isSmall(next) ? pairs[pairAt(code, next)]! + kanaDistance : numbers[code]!;
}

function lengthAt(reading: string, at: number): 1 | 2 {
  return isSmall(reading.charCodeAt(at + 1)) ? 2 : 1;
}

/** One map for all leaves: thousands of empty ones would take most of the time. */
const nothing: Map<number, ReadingNode> = new Map();

function emptyNode(): ReadingNode {
  return { kanji: '', inside: '', rare: '', numbers: [], before: [], next: nothing };
}

function nodeOf(reading: string): ReadingNode {
  const first = unitAt(reading, 0);
  let node = nodes.get(first) ?? emptyNode();
  nodes.set(first, node);
  for (let at = lengthAt(reading, 0); at < reading.length; at += lengthAt(reading, at))
    node = childOf(node, unitAt(reading, at));
  return node;
}

function childOf(node: ReadingNode, unit: number): ReadingNode {
  const known = node.next.get(unit);
  if (known) return known;
  const next = emptyNode();
  if (node.next === nothing) node.next = new Map();
  node.next.set(unit, next);
  return next;
}
