import { SPACES } from './chunks.ts';
import { phrasesTable } from './phrases-table.ts';

/**
 * Where the phrases (bunsetsu) of Japanese text end, by the model of BudouX (0.9.2, Apache-2.0), which
 * `scripts/phrases/make.mjs` puts into `phrases-table.ts`. It weighs the characters around a place: its features are
 * named by how many of them (U, B, T: one to three) and by which.
 */

/** The first character of each feature, counted from the place. */
const starts = {
  UW1: -3,
  UW2: -2,
  UW3: -1,
  UW4: 0,
  UW5: 1,
  UW6: 2,
  BW1: -2,
  BW2: -1,
  BW3: 0,
  TW1: -3,
  TW2: -2,
  TW3: -1,
  TW4: 0,
} as const;
const lengths = { U: 1, B: 2, T: 3 } as const;

interface Feature {
  start: number;
  length: number;
  weights: ReadonlyMap<string, number>;
}

interface Model {
  features: readonly Feature[];
  /** Half of all weights: a phrase ends where those that hold are more. */
  half: number;
}

let model: Model | undefined;

function readModel(): Model {
  const table = phrasesTable();
  let sum = 0;
  const features = Object.entries(starts).map(([name, start]) => {
    const weights = new Map<string, number>();
    for (const [, characters, weight] of table[name as keyof typeof starts].matchAll(/([^\d-]+)(-?\d+)/g)) {
      weights.set(characters!, Number(weight));
      sum += Number(weight);
    }
    return { start, length: lengths[name[0] as keyof typeof lengths], weights };
  });
  return { features, half: sum / 2 };
}

/** Whether a phrase ends at UTF-16 offset `at` of a text, within a line of it. */
export function endsPhrase(text: string, at: number): boolean {
  model ??= readModel();
  let weight = -model.half;
  for (const { start, length, weights } of model.features) {
    const from = at + start;
    if (from >= 0) weight += weights.get(text.slice(from, from + length)) ?? 0;
  }
  return weight > 0;
}

/** The UTF-16 offsets at which phrases and runs of spaces end in a text of one line, its own end included. */
export function phraseEnds(text: string): number[] {
  const isSpace = (at: number) => SPACES.test(text.charAt(at));
  const ends: number[] = [];
  for (let at = 1; at < text.length; at++)
    if (isSpace(at - 1) !== isSpace(at) || endsPhrase(text, at)) ends.push(at);
  return [...ends, text.length];
}

/** Two letters of a text of which the second begins a word, as another script begins with it. */
const scriptChange = /(?<=[A-Za-z])[ァ-ヺ一-鿿]|(?<=[ァ-ヺー])[A-Za-z一-鿿]|(?<=[一-鿿々])[A-Za-zァ-ヺ]/g;

/** The offsets at which words end as another script begins with the next letter: Latin letters, katakana, kanji. */
export function scriptEnds(text: string): number[] {
  return Array.from(text.matchAll(scriptChange), ({ index }) => index);
}
