import { kanaSpellings } from './kana.ts';
import lines from './readings.json' with { type: 'json' };
import { numberOf, splitLine, units } from './units.ts';

/** A node of the tree of readings: a beginning that several readings share. */
export interface ReadingNode {
  /** The kanji whose reading ends here, as one text. */
  kanji: string;
  /** Those that have it only before hiragana. */
  before: string;
  /** The numbers of other units whose reading ends here. */
  numbers: number[];
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

const small = /[ぁぃぅぇぉゃゅょ]/;

let known: ReadingNode | undefined;

/** The root of the tree of the readings of all units. The first call makes it, which takes milliseconds. */
export function readings(): ReadingNode {
  known ??= tree();
  return known;
}

function tree(): ReadingNode {
  const root = emptyNode();
  for (const line of lines) {
    const { reading, kanji, before } = splitLine(line);
    const node = nodeOf(root, reading);
    node.kanji += kanji;
    node.before += before;
  }
  const add = (reading: string, number: number) => nodeOf(root, reading).numbers.push(number);
  for (const part of kanaSpellings().keys()) add(part, numberOf(part));
  for (const [kana, all] of Object.entries(otherwise)) for (const each of all) add(each, numberOf(kana));
  const { counting, words } = units();
  digits.forEach((all, digit) => {
    for (const reading of all.split(' ')) add(reading, counting[0x30 + digit]!);
  });
  for (const same of words.values())
    for (const { numbers, readings: ways } of same)
      for (const parts of ways) for (const [at, part] of parts.entries()) add(part, numbers[at]!);
  return root;
}

/** One map for all leaves: thousands of empty ones would take most of the time. */
const nothing: Map<number, ReadingNode> = new Map();

function emptyNode(): ReadingNode {
  return { kanji: '', before: '', numbers: [], next: nothing };
}

function nodeOf(root: ReadingNode, reading: string): ReadingNode {
  let node = root;
  // Few readings have a small kana, and this runs for thousands.
  if (small.test(reading))
    for (const part of reading.match(/.[ぁぃぅぇぉゃゅょ]?/g)!) node = childOf(node, numberOf(part));
  else {
    const { numbers } = units();
    for (let at = 0; at < reading.length; at++) node = childOf(node, numbers[reading.charCodeAt(at)]!);
  }
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
