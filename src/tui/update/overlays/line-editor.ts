import { sanitizeLine } from '../../../text/sanitize.ts';
import { graphemes } from '../../../text/segment.ts';
import type { LineEdit, TypedLine } from '../../state/input.ts';

export const blankLine: TypedLine = { text: '', at: 0 };

/** In UTF-16 units. What is longer was not meant for a query. */
const longestQuery = 500;
/** Of a line of notes. */
export const longestNote = 20_000;

/** Inserts a text at the cursor, cleaned: line breaks and tabs become spaces, other control characters go. */
export function inserted({ text, at }: TypedLine, piece: string, longest = longestQuery): TypedLine {
  const plain = piece
    .slice(0, longest)
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/\p{Cc}/gu, '');
  const line = sanitizeLine(plain).slice(0, Math.max(0, longest - text.length));
  return { text: text.slice(0, at) + line + text.slice(at), at: at + line.length };
}

/** A line that holds a text, with the cursor at its end. */
export function typedLine(text: string): TypedLine {
  return inserted(blankLine, text);
}

/** The line after an edit. */
export function edited(line: TypedLine, edit: LineEdit): TypedLine {
  const { text, at } = line;
  switch (edit) {
    case 'backward-char':
      return { text, at: clusterBefore(line) };
    case 'forward-char':
      return { text, at: clusterBehind(line) };
    case 'backward-word':
      return { text, at: wordBefore(line) };
    case 'forward-word':
      return { text, at: at + /^\s*\S*/.exec(text.slice(at))![0].length };
    case 'beginning-of-line':
      return { text, at: 0 };
    case 'end-of-line':
      return { text, at: text.length };
    case 'backward-delete-char':
      return without(text, clusterBefore(line), at);
    case 'delete-char':
      return without(text, at, clusterBehind(line));
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

/** The offset one grapheme cluster before the cursor. */
function clusterBefore({ text, at }: TypedLine): number {
  return at - ([...graphemes(text.slice(0, at))].at(-1)?.length ?? 0);
}

function clusterBehind({ text, at }: TypedLine): number {
  const [next = ''] = graphemes(text.slice(at));
  return at + next.length;
}

/** Where the word before the cursor begins. Words stand between spaces, as in a shell. */
function wordBefore({ text, at }: TypedLine): number {
  return at - /\S*\s*$/.exec(text.slice(0, at))![0].length;
}
