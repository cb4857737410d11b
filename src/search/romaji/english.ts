import { looseKey } from '../../text/keys.ts';
import lines from './english.json' with { type: 'json' };

/** Letters of an English word that find its katakana. */
const fewestLetters = 3;

/** The looser keys of katakana by their English words, which are in lower case. */
let known: ReadonlyMap<string, readonly string[]> | undefined;
let knownKatakana: ReadonlySet<string> | undefined;

function loanWords(): ReadonlyMap<string, readonly string[]> {
  known ??= byEnglish();
  return known;
}

function byEnglish(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const [katakana, ...english] = line.split(' ');
    for (const word of english) found.set(word, [...(found.get(word) ?? []), looseKey(katakana!)]);
  }
  return found;
}

/**
 * The looser keys of the katakana whose English words begin with some letters: サーバ for `serv`; of two words that
 * are written as one: タイムスタンプ for `timestamp`; and of a word with an s at its end. None for fewer than three
 * letters.
 */
export function katakanaFor(letters: string): string[] {
  if (letters.length < fewestLetters) return [];
  const all = [...begunBy(letters), ...pairs(letters, begunBy)];
  const singular = letters.slice(0, -1);
  if (letters.endsWith('s')) all.push(...exactly(singular), ...pairs(singular, exactly));
  return [...new Set(all)];
}

/** The katakana of two words that are written as one, of which `second` gives the second. */
function pairs(letters: string, second: (letters: string) => readonly string[]): string[] {
  return Array.from(letters, (_, at) =>
    exactly(letters.slice(0, at)).flatMap(first => second(letters.slice(at)).map(each => first + each)),
  ).flat();
}

function exactly(letters: string): readonly string[] {
  return loanWords().get(letters) ?? [];
}

function begunBy(letters: string): string[] {
  return [...loanWords()].flatMap(([word, katakana]) => (word.startsWith(letters) ? katakana : []));
}

/** Whether a looser key is that of a word of the table. */
export function isInTable(loose: string): boolean {
  knownKatakana ??= new Set([...loanWords().values()].flat());
  return knownKatakana.has(loose);
}
