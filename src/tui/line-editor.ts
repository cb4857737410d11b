import { sanitizeLine } from '../text/sanitize.ts';
import { graphemes } from '../text/segment.ts';

/** One line that is being typed. */
export interface TypedLine {
  text: string;
  /** Where the cursor is: UTF-16 offset, between grapheme clusters. */
  at: number;
}

/** What a key does to it, by the names that readline has for it. */
export type LineEdit =
  | 'backward-char'
  | 'forward-char'
  | 'backward-word'
  | 'forward-word'
  | 'beginning-of-line'
  | 'end-of-line'
  | 'backward-delete-char'
  | 'delete-char'
  | 'backward-kill-word'
  | 'backward-kill-line'
  | 'kill-line';

export const emptyTyped: TypedLine = { text: '', at: 0 };

/** In UTF-16 units: what is longer was not meant for a line. */
const longest = 500;

/** Puts a text in at the cursor, cleaned; line breaks and tabs in it become spaces, other controls go. */
export function inserted({ text, at }: TypedLine, piece: string): TypedLine {
  const plain = piece
    .slice(0, longest)
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/\p{Cc}/gu, '');
  const line = sanitizeLine(plain).slice(0, Math.max(0, longest - text.length));
  return { text: text.slice(0, at) + line + text.slice(at), at: at + line.length };
}

/** A line with a text in it, the cursor at its end. */
export function typedLine(text: string): TypedLine {
  return inserted(emptyTyped, text);
}

export function edited(line: TypedLine, edit: LineEdit): TypedLine {
  const { text, at } = line;
  switch (edit) {
    case 'backward-char':
      return { text, at: before(line) };
    case 'forward-char':
      return { text, at: behind(line) };
    case 'backward-word':
      return { text, at: wordBefore(line) };
    case 'forward-word':
      return { text, at: at + /^\s*\S*/.exec(text.slice(at))![0].length };
    case 'beginning-of-line':
      return { text, at: 0 };
    case 'end-of-line':
      return { text, at: text.length };
    case 'backward-delete-char':
      return without(text, before(line), at);
    case 'delete-char':
      return without(text, at, behind(line));
    case 'backward-kill-word':
      return without(text, wordBefore(line), at);
    case 'backward-kill-line':
      return without(text, 0, at);
    case 'kill-line':
      return without(text, at, text.length);
  }
}

function without(text: string, start: number, end: number): TypedLine {
  return { text: text.slice(0, start) + text.slice(end), at: start };
}

function before({ text, at }: TypedLine): number {
  return at - ([...graphemes(text.slice(0, at))].at(-1)?.length ?? 0);
}

function behind({ text, at }: TypedLine): number {
  const [next = ''] = graphemes(text.slice(at));
  return at + next.length;
}

/** Where the word before the cursor begins: what stands between spaces, as in a shell. */
function wordBefore({ text, at }: TypedLine): number {
  return at - /\S*\s*$/.exec(text.slice(0, at))![0].length;
}
