// What words show of the readings of their kanji. Tables are kanji → reading → in how many words it was met.
import { align } from './align.mjs';

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
