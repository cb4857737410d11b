import { kanaSpellings } from './kana.ts';
import { longVowel, numberOf } from './units.ts';

/** A unit of a reading that a query spells at some offset. */
export interface Spelled {
  unit: number;
  /** In letters; more than are left of the query where the unit is typed in part. */
  length: number;
}

/** A way to type a unit of a reading. */
interface Spelling {
  unit: number;
  letters: string;
  /** The letters that may follow, unless the query ends here; '' for any. */
  next: string;
}

let known: Map<string, Spelling[]> | undefined;

/** All spellings by their first letter. */
function spellings(): ReadonlyMap<string, readonly Spelling[]> {
  known ??= byFirstLetter();
  return known;
}

function byFirstLetter(): Map<string, Spelling[]> {
  const found = new Map<string, Spelling[]>();
  const add = (spelling: Spelling) => {
    const [first] = spelling.letters;
    const same = found.get(first!);
    if (same) same.push(spelling);
    else found.set(first!, [spelling]);
  };
  for (const [part, all] of kanaSpellings())
    for (const letters of all) add({ unit: numberOf(part), letters, next: '' });
  // っ is typed as the first letter of the next sound: kk, pp, and for っち both tch and cch.
  for (const letters of 'kstcpgdbzjfhrvwy')
    add({ unit: numberOf('っ'), letters, next: letters === 't' ? 'tc' : letters });
  // Also as it is begun when it is typed alone: xtte, lkka.
  for (const letter of 'kstpgdbzjfh')
    for (const small of 'xl') add({ unit: numberOf('っ'), letters: small + letter, next: letter });
  add({ unit: numberOf('ん'), letters: 'm', next: 'bmp' });
  return found;
}

/** How a small kana begins when it is typed alone; nothing else does. */
const isSmall = /^[xl]/;

/**
 * The units of readings that a query spells at an offset, also those that it spells only in part because it
 * ends: so it finds all that it would find with more letters. Only small kana that are typed alone have to be typed
 * to their end, as few words are: `tex` is not テッ.
 */
export function spelledAt(query: string, at: number): Spelled[] {
  const rest = query.slice(at);
  const fits = ({ letters, next }: Spelling) =>
    letters.length >= rest.length
      ? letters.startsWith(rest) && (!isSmall.test(rest) || (letters.length === rest.length && next === ''))
      : rest.startsWith(letters) && (next === '' || next.includes(rest[letters.length]!));
  const typed = (spellings().get(rest[0]!) ?? []).filter(fits);
  return typed.map(({ unit, letters }) => ({ unit, length: letters.length }));
}

/** What need not be typed behind a letter, as it only makes its vowel long: とうきょう, おおさか, おねえさん, サーバ. */
export function silentBehind(letter: string): readonly number[] {
  return [longVowel, ...(silent[letter] ?? '')].map(numberOf);
}

/** The same inside the reading of a kanji, where a vowel is no word of its own: 小さい. */
export function silentInside(letter: string): readonly number[] {
  return Array.from(longVowel + (silentInReading[letter] ?? ''), numberOf);
}

const silent: Record<string, string> = { o: 'うお', u: 'う', e: 'え' };
const silentInReading: Record<string, string> = { ...silent, a: 'あ', i: 'い' };

/**
 * What makes the vowel before it long, and is typed at an offset by a dash, by the vowel once more, or, behind o, by
 * an h: サーバ as `sa-ba`, 王 as `oo`, 英語 as `eego`, 大阪 as `ohsaka`.
 */
export function lengthsAt(query: string, at: number): { unit: number; length: number }[] {
  const [before = '', letter = '', after = ''] = [query[at - 1], query[at], query[at + 1]];
  const isVowel = 'aiueo'.includes(letter) && letter === before;
  const isH = letter === 'h' && before === 'o' && !'aiueoy'.includes(after);
  const kana =
    letter === '-' || isVowel ? longVowel + (lengthened[letter] ?? '') : isH ? `${longVowel}うお` : '';
  return Array.from(kana, each => ({ unit: numberOf(each), length: 1 }));
}

const lengthened: Record<string, string> = { o: 'う', e: 'い' };
