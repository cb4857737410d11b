import { kanaSpellings } from './kana.ts';
import { unitOf } from './units.ts';

/** A unit of a reading as a query spells it at a place. */
export interface Spelled {
  unit: number;
  /** How many letters it takes; those behind the end of the query are not typed yet. */
  length: number;
}

/** A way to type a unit of a reading. */
interface Spelling {
  unit: number;
  letters: string;
  /** One of these follows, or the query ends; '' where anything may follow. */
  next: string;
}

/** っ is the first letter of the next sound: kk, pp, and both tch and cch. */
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
 * The units of readings that a query spells at a place, be it in part where the query ends. What must stand behind
 * a spelling may also be not typed yet: so a query finds all that it would find if it went on.
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

/** The kana that may be left out behind a letter, as they only make its sound long: とうきょう, おおさか. */
export function silentBehind(letter: string | undefined): readonly string[] {
  if (letter === 'o') return ['う', 'お'];
  return letter === 'u' ? ['う'] : [];
}

/** Whether the letter at a place is what ー is typed as: a dash, or the vowel before it once more. */
export function lengthensAt(query: string, at: number): boolean {
  const letter = query[at]!;
  return letter === '-' || ('aiueo'.includes(letter) && letter === query[at - 1]);
}
