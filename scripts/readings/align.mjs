// Which kanji of a word takes which part of its reading.
import { toHiragana } from './kana.mjs';
import { kanji } from './sources.mjs';

/** Kana: how much of a reading a kanji may take that is not known of it. */
const longest = 4;
/** As likely as this many words: less than any reading that is known. */
const strange = 0.01;
const hiragana = /[ぁ-ん]/;

/**
 * The likeliest way to share a reading among the kanji of a word: [kanji, its part, whether hiragana follow it];
 * undefined where there is none. `weights` has for each kanji its readings, as `weigh` gives them. With `free`, one
 * kanji may take what is not known of it, if there is no other way.
 */
export function align({ word, reading }, weights, free) {
  /** The best way to each place in the reading, without [0] and with [1] a part that is not known. */
  let ways = [new Map([[0, { score: 0, pairs: [] }]]), new Map()];
  for (const [index, character] of [...word].entries()) {
    const source = character === '々' ? word[index - 1] : character;
    const beforeKana = hiragana.test(word[index + 1] ?? '');
    const next = [new Map(), new Map()];
    for (const [guessed, places] of ways.entries()) {
      for (const [at, { score, pairs }] of places) {
        for (const { part, share, guess = 0 } of partsAt(source, reading, at, weights, free && !guessed)) {
          const way = {
            score: score + share,
            pairs: kanji.test(source) ? [...pairs, [source, part, beforeKana]] : pairs,
          };
          keepBetter(next[guessed + guess], at + part.length, way);
        }
      }
    }
    ways = next;
  }
  const [known, guessed] = ways.map(places => places.get(reading.length)?.pairs);
  return known ?? guessed;
}

/** What of a reading a character can be at a place, with the logarithm of how likely that is. */
function* partsAt(character, reading, at, weights, mayGuess) {
  if (!kanji.test(character)) {
    if (toHiragana(character) === reading[at]) yield { part: reading[at], share: 0 };
    return;
  }
  for (const [part, { share }] of weights.get(character) ?? [])
    if (reading.startsWith(part, at)) yield { part, share };
  // No reading of a kanji begins with these.
  if (!mayGuess || 'ゃゅょっーん'.includes(reading[at])) return;
  for (let end = at + 1; end <= Math.min(at + longest, reading.length); end++)
    if (!/[ゃゅょ]/.test(reading[end]))
      yield { part: reading.slice(at, end), share: Math.log(strange), guess: 1 };
}

function keepBetter(places, at, way) {
  const known = places.get(at);
  if (!known || way.score > known.score) places.set(at, way);
}
