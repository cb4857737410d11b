import { glueAt } from './kinsoku.ts';
import { wordEnds } from './segment.ts';
import { width } from './width.ts';

/** A word: UTF-16 offsets into the text, and its width in columns. */
export interface Part {
  start: number;
  end: number;
  width: number;
}

/** A run of spaces, or words that kinsoku holds together. A line may break between any two chunks. */
export interface Chunk extends Part {
  space: boolean;
  parts: Part[];
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
    const word = text.slice(start, end);
    const space = SPACES.test(word);
    const part = { start, end, width: width(word) };
    if (!chunk || !join(text, chunk, part, space)) {
      if (chunk) yield chunk;
      // Spelled out: `...part` here takes longer than everything else in wrapping.
      chunk = { start, end, width: part.width, space, parts: [part] };
    }
    start = end;
  }
  if (chunk) yield chunk;
}

/** Adds `part` to `chunk` if no line may break between them; says whether it did. */
function join(text: string, chunk: Chunk, part: Part, space: boolean): boolean {
  if (space !== chunk.space) return false;
  const glue = space ? 'word' : glueAt(text, part.start);
  if (glue === 'none') return false;
  chunk.end = part.end;
  chunk.width += part.width;
  const last = chunk.parts.at(-1)!;
  if (glue === 'word') {
    last.end = part.end;
    last.width += part.width;
  } else chunk.parts.push(part);
  return true;
}
