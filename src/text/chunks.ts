import { type Glue, glueAt, isKatakanaWord } from './kinsoku.ts';
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
export const SPACES = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+$/;

/** Whether a line may break at a UTF-16 offset of a text, where neither kinsoku nor a word forbids it. */
export type MayBreak = (text: string, at: number) => boolean;

/**
 * The chunks of `text` between UTF-16 offsets `from` and `to`, without gaps; no newline may stand between them.
 * Words are those of Intl.Segmenter('ja'), which has a dictionary, or end at `ends`, of which `to` is the last; runs of
 * spaces are words, too. ASCII between two spaces is one word.
 */
export function* chunks(
  text: string,
  from: number,
  to: number,
  mayBreak?: MayBreak,
  ends: Iterable<number> = wordEnds(text, from, to),
): Generator<Chunk> {
  let chunk: Chunk | undefined;
  let start = from;
  /** Where the word before begins. */
  let before = from;
  /** Whether a `"` is open that is not closed. */
  let isQuoted = false;
  for (const end of ends) {
    const letters = text.slice(start, end);
    const space = SPACES.test(letters);
    const word = { start, end, width: width(letters) };
    const glue = space ? 'word' : glueBefore(text, { start, end }, before, isQuoted, mayBreak);
    if (!chunk || !join(chunk, word, space, glue)) {
      if (chunk) yield chunk;
      // Not `...word`, which would take longer than everything else in wrapping.
      chunk = { start, end, width: word.width, space, words: [word] };
    }
    if (letters.includes('"')) isQuoted = isQuoted !== (letters.split('"').length % 2 === 0);
    before = start;
    start = end;
  }
  if (chunk) yield chunk;
}

/** Why no line may break before a word, `before` being where the last one begins; a `"` belongs to what it quotes. */
function glueBefore(
  text: string,
  { start: at, end }: Range,
  before: number,
  isQuoted: boolean,
  mayBreak: MayBreak | undefined,
): Glue {
  const glue = glueAt(text, at);
  if (glue !== 'none') return glue;
  const isAtQuote = isQuoted && (text[at - 1] === '"' || text[at] === '"');
  const isBound = isAtQuote || isKatakanaWord(text, before, at, end) || mayBreak?.(text, at) === false;
  return isBound ? 'kinsoku' : 'none';
}

/** Adds `word` to `chunk` if no line may break between them. Returns whether it did. */
function join(chunk: Chunk, word: MeasuredRange, space: boolean, glue: Glue): boolean {
  if (space !== chunk.space || glue === 'none') return false;
  chunk.end = word.end;
  chunk.width += word.width;
  const last = chunk.words.at(-1)!;
  if (glue === 'word') {
    last.end = word.end;
    last.width += word.width;
  } else chunk.words.push(word);
  return true;
}
