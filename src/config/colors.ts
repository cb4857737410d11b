import { sgrOf } from '../line/style.ts';
import { sgrOfWords, styleWordsHelp } from '../line/style-words.ts';

/** What is wrong with a style's name or words, and what would be right; undefined where nothing is. */
export function colorFault(name: string, words: unknown): string | undefined {
  const names = Object.keys(sgrOf({}));
  if (!names.includes(name)) return `no style '${name}'; the styles are ${names.join(', ')}`;
  if (typeof words === 'string' && sgrOfWords(words) !== undefined) return undefined;
  return `${name} takes ${styleWordsHelp}, not '${String(words)}'`;
}
