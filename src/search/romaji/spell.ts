import { kanaSpellings } from './kana.ts';
import { unitOf } from './units.ts';

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

/** っ is typed as the first letter of the next sound: kk, pp, and for っち both tch and cch. */
const doubled = [...'kstcpgdbzjfhmnrvwy'].map(letters => {
  return { unit: codeOf('っ'), letters, next: letters === 't' ? 'tc' : letters };
});

let known: Map<string, Spelling[]> | undefined;

function codeOf(unit: string): number {
  return unit.charCodeAt(0);
}

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
    for (const letters of all) add({ unit: codeOf(unitOf(part)), letters, next: '' });
  doubled.forEach(add);
  add({ unit: codeOf('ん'), letters: 'm', next: 'bmp' });
  return found;
}

/**
 * The units of readings that a query spells at an offset, also those that it spells only in part because it
 * ends. A query that ends may go on in any way: so it finds all that it would find with more letters.
 */
export function spelledAt(query: string, at: number): Spelled[] {
  const rest = query.slice(at);
  const fits = ({ letters, next }: Spelling) =>
    letters.length >= rest.length
      ? letters.startsWith(rest)
      : rest.startsWith(letters) && (next === '' || next.includes(rest[letters.length]!));
  const typed = (spellings().get(rest[0]!) ?? []).filter(fits);
  return typed.map(({ unit, letters }) => ({ unit, length: letters.length }));
}

/** The kana that need not be typed after a letter, as they only make its vowel long: とうきょう, おおさか. */
export function silentBehind(letter: string | undefined): readonly string[] {
  if (letter === 'o') return ['う', 'お'];
  return letter === 'u' ? ['う'] : [];
}

/** Whether ー is typed by the letter at an offset: a dash, or the vowel before it once more. */
export function lengthensAt(query: string, at: number): boolean {
  const letter = query[at]!;
  return letter === '-' || ('aiueo'.includes(letter) && letter === query[at - 1]);
}
