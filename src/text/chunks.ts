import { glueAt } from './kinsoku.ts';
import { type Range, wordEnds } from './segment.ts';
import { width } from './width.ts';

/** A part of a text, with its width in columns. */
export interface MeasuredRange extends Range {
  width: number;
}

/** A run of spaces, or words that kinsoku holds together. A line may break between any two chunks. */
export interface Chunk extends MeasuredRange {
  space: boolean;
  words: MeasuredRange[];
}

/** Spaces that vanish at a break, the ideographic one among them; the no-break ones do not. */
const SPACES = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+$/;

/**
 * The chunks of `text` between UTF-16 offsets `from` and `to` (one paragraph, no newline), without gaps.
 * Words are those of Intl.Segmenter('ja'), an ICU dictionary; ASCII between two spaces is one word.
 */
export function* chunks(text: string, from: number, to: number): Generator<Chunk> {
  let chunk: Chunk | undefined;
  let start = from;
  for (const end of wordEnds(text, from, to)) {
    const letters = text.slice(start, end);
    const space = SPACES.test(letters);
    const word = { start, end, width: width(letters) };
    if (!chunk || !join(text, chunk, word, space)) {
      if (chunk) yield chunk;
      // Spelled out: `...word` here takes longer than everything else in wrapping.
      chunk = { start, end, width: word.width, space, words: [word] };
    }
    start = end;
  }
  if (chunk) yield chunk;
}

/** Adds `word` to `chunk` if no line may break between them; says whether it did. */
function join(text: string, chunk: Chunk, word: MeasuredRange, space: boolean): boolean {
  if (space !== chunk.space) return false;
  const glue = space ? 'word' : glueAt(text, word.start);
  if (glue === 'none') return false;
  chunk.end = word.end;
  chunk.width += word.width;
  const last = chunk.words.at(-1)!;
  if (glue === 'word') {
    last.end = word.end;
    last.width += word.width;
  } else chunk.words.push(word);
  return true;
}
