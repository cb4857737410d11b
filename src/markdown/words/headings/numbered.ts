import { anyOf, oneOf, raw, wordList } from '../vocabulary.ts';

/** Headings that a number tells apart. */

/** `First`, `Second`, alone. */
const ordinals = wordList({
  ja: '一つ目, 二つ目, 三つ目, 四つ目, その一, その二, その三, その四',
  en: 'first, second, third, fourth, fifth, last, the last',
  de: 'erstens, zweitens, drittens',
  fr: 'premièrement, deuxièmement, troisièmement',
});

const countable = oneOf({
  ja: 'ステップ',
  en: 'part, chapter, step, lesson, tip, rule, act',
  de: 'teil, kapitel, schritt',
  fr: 'partie, chapitre, étape',
  es: 'parte, capítulo, paso',
});
const partNumber = anyOf('u', raw`^(${countable})\s?#?(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d])`);

/** `jdk #` of `JDK 10` and `JDK 11`, `part` of `Part 1: Hulls`; undefined where no number says which it is. */
export function numberedRow(key: string): string | undefined {
  const part = partNumber().exec(key.slice(0, 20))?.[1];
  if (part !== undefined) return part;
  if (ordinals.has(key)) return 'first';
  const number = /\d{1,3}$/.exec(key.slice(-3))?.[0];
  if (number === undefined) return undefined;
  // A pattern for the whole key would take the square of its length.
  let end = key.length - number.length;
  while (end > 0 && /[\s#.]/.test(key[end - 1]!)) end--;
  const row = key.slice(0, end);
  return /\p{L}/u.test(row) ? row.trim() : undefined;
}
