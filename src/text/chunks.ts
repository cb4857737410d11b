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

/** Spaces that vanish where a line breaks, also the ideographic one; no-break spaces stay. */
const SPACES = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+$/;

/**
 * The chunks of `text` between UTF-16 offsets `from` and `to`, without gaps; no newline may stand between them.
 * Words are those of Intl.Segmenter('ja'), which has a dictionary; ASCII between two spaces is one word.
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
      // Not `...word`, which would take longer than everything else in wrapping.
      chunk = { start, end, width: word.width, space, words: [word] };
    }
    start = end;
  }
  if (chunk) yield chunk;
}

/** Adds `word` to `chunk` if no line may break between them. Returns whether it did. */
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
