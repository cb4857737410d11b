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
 * The readings that kanji are met with, kanji → reading → whether only hiragana follow it there. Those of words with
 * one kanji, which need no weights, are met too.
 */
export function metReadings(words, weights) {
  const found = new Map();
  for (const entry of words)
    for (const [character, reading, beforeKana] of oneKanji(entry) ?? align(entry, weights, false) ?? []) {
      const readings = inner(found, character, Map);
      readings.set(reading, (readings.get(reading) ?? true) && beforeKana);
    }
  return found;
}

/** As `align` does, for a word of one kanji and otherwise kana; undefined for any other. */
function oneKanji({ word, reading }) {
  const [, before, character, after] =
    /^([ぁ-んァ-ヶー]*)([\u4e00-\u9fff])([ぁ-んァ-ヶー]*)$/.exec(word) ?? [];
  if (!character || before + after === '') return undefined;
  const [start, end] = [toHiragana(before), toHiragana(after)];
  const isRead =
    reading.startsWith(start) && reading.endsWith(end) && reading.length > start.length + end.length;
  const part = isRead && reading.slice(start.length, reading.length - end.length);
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
