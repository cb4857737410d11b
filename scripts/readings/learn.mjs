// What words show of the readings of their kanji. Tables are kanji → reading → in how many words it was met.
import { align } from './align.mjs';
import { toHiragana } from './kana.mjs';

/** In how many words, by their dictionary form, kanji are met with readings. `free` and `weights` as in align.mjs. */
export function countReadings(words, weights, free) {
  const bases = new Map();
  for (const entry of words)
    for (const [character, reading] of align(entry, weights, free) ?? [])
      inner(inner(bases, character, Map), reading, Set).add(entry.base);
  return new Map(
    [...bases].map(([character, readings]) => [character, mapped(readings, ({ size }) => size)]),
  );
}

/**
 * Where kanji are met with readings, kanji → reading → by their dictionary form, the words with it before hiragana
 * (`before`) and elsewhere (`free`); the hiragana behind it (`behind`); whether it ever begins a run of kanji
 * (`begins`) and whether it is a word (`alone`). Words with one kanji, which need no weights, count too.
 */
export function metReadings(words, weights) {
  const found = new Map();
  for (const entry of words) {
    const places = [...entry.word].flatMap((character, at) => (isRead.test(character) ? [at] : []));
    const pairs = oneKanji(entry) ?? align(entry, weights, false) ?? [];
    for (const [at, [character, reading, beforeKana]] of pairs.entries()) {
      const place = places[at];
      const readings = inner(found, character, Map);
      if (!readings.has(reading))
        readings.set(reading, {
          before: new Set(),
          free: new Set(),
          behind: new Set(),
          begins: false,
          alone: false,
        });
      const met = readings.get(reading);
      met[beforeKana ? 'before' : 'free'].add(entry.base);
      if (beforeKana) met.behind.add(entry.word[place + 1]);
      met.begins ||= !isRead.test(entry.word[place - 1] ?? '');
      met.alone ||= entry.word === character;
    }
  }
  return found;
}

const isRead = /[\u4e00-\u9fff々]/;

/** As `align` does, for a word of one kanji and otherwise kana; undefined for any other. */
function oneKanji({ word, reading }) {
  const [, before, character, after] =
    /^([ぁ-んァ-ヶー]*)([\u4e00-\u9fff])([ぁ-んァ-ヶー]*)$/.exec(word) ?? [];
  if (!character || before + after === '') return undefined;
  const [start, end] = [toHiragana(before), toHiragana(after)];
  const fits =
    reading.startsWith(start) && reading.endsWith(end) && reading.length > start.length + end.length;
  const part = fits && reading.slice(start.length, reading.length - end.length);
  return part && /^[ぁ-ん]{1,5}$/.test(part) ? [[character, part, /^[ぁ-ん]/.test(after)]] : undefined;
}

/** The weights that were, with what is met now: known readings all, others where they are met often `enough`. */
export function learn(weights, met, enough) {
  const table = mapped(weights, readings => mapped(readings, ({ count }) => Math.min(count, 1)));
  for (const [character, readings] of met) {
    const mine = inner(table, character, Map);
    for (const [reading, size] of readings)
      if (mine.has(reading) || size >= enough) mine.set(reading, (mine.get(reading) ?? 0) + size);
  }
  return table;
}

/** A table as `align` wants it: with the logarithm of the share that a reading has of its kanji's. */
export function weigh(table) {
  return mapped(table, readings => {
    const sum = [...readings.values()].reduce((total, count) => total + count, 0);
    return mapped(readings, count => ({ count, share: Math.log(count / sum) }));
  });
}

function mapped(map, change) {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function inner(map, key, Kind) {
  if (!map.has(key)) map.set(key, new Kind());
  return map.get(key);
}
