import lines from './english.json' with { type: 'json' };
import { kanaSpellings } from './kana.ts';

/** Letters of an English word that find its katakana. */
const fewestLetters = 3;

/**
 * The table as one text, with a space before and behind each English word: to look through it takes less than to make
 * a map of it.
 */
const table = lines.map(line => `${line} `).join('\n');

/** The looser keys of the katakana in whose lines a part stands, which begins with a space. */
function katakanaWith(part: string): string[] {
  const found: string[] = [];
  for (let at = table.indexOf(part); at >= 0; at = table.indexOf(part, at + 1)) {
    const start = table.lastIndexOf('\n', at) + 1;
    found.push(katakanaIn(table.slice(start, table.indexOf(' ', start))));
  }
  return found;
}

let kana: ReadonlyMap<string, string> | undefined;

/**
 * The table has looser keys in Latin letters, each kana by its first spelling and ん as n' before a vowel: サーバ as
 * `saba`, ログ as `rogu`. That makes it a sixth smaller.
 */
function katakanaIn(letters: string): string {
  // The first of each spelling is the large kana.
  kana ??= new Map(
    [...kanaSpellings()].reverse().flatMap(([unit, [first]]) => (unit > '~' ? [[first!, unit]] : [])),
  );
  // ん is the only kana without a vowel.
  const hiragana = (letters.match(/n'|[^aiueo]?[aiueo]|n/g) ?? []).map(unit => kana!.get(unit) ?? 'ん');
  return hiragana.map(unit => String.fromCharCode(unit.charCodeAt(0) + 0x60)).join('');
}

/**
 * The looser keys of the katakana whose English words begin with some letters: サーバ for `serv`; of two words that
 * are written as one: タイムスタンプ for `timestamp`; and of a word with s or ing at its end. Each with whether it is
 * all of the word, as for `server`. None for fewer than three letters.
 */
export function katakanaFor(letters: string): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  if (letters.length < fewestLetters) return found;
  for (const each of [...begunBy(letters), ...pairs(letters, begunBy)]) found.set(each, false);
  for (const word of [letters, ...stems(letters)])
    for (const each of [...exactly(word), ...pairs(word, exactly)]) found.set(each, true);
  return found;
}

/** What a word may be a form of: `log` for `logs`, `scale` for `scaling`, `run` for `running`. */
function stems(letters: string): string[] {
  if (letters.endsWith('s')) return [letters.slice(0, -1)];
  if (!letters.endsWith('ing')) return [];
  const stem = letters.slice(0, -3);
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}

/** The katakana of two words that are written as one, of which `second` gives the second. */
function pairs(letters: string, second: (letters: string) => readonly string[]): string[] {
  return Array.from(letters, (_, at) =>
    exactly(letters.slice(0, at)).flatMap(first => second(letters.slice(at)).map(each => first + each)),
  ).flat();
}

function exactly(word: string): readonly string[] {
  return katakanaWith(` ${word} `);
}

function begunBy(letters: string): readonly string[] {
  return katakanaWith(` ${letters}`);
}

let known: ReadonlySet<string> | undefined;

/** Whether a looser key is that of a word of the table. */
export function isInTable(loose: string): boolean {
  known ??= new Set(lines.map(line => katakanaIn(line.slice(0, line.indexOf(' ')))));
  return known.has(loose);
}
