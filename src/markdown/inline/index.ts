import type { Text } from '../../event/model.ts';
import type { Definition } from '../blocks/block.ts';
import type { Warn } from '../warn.ts';
import { Builder } from './builder.ts';
import { tidied } from './tidy.ts';
import { inlineTokens } from './tokens.ts';

/** Reads inline Markdown as `inline` does, with the file's warnings and definitions. */
export type ReadText = (markdown: string, line: number) => Text;

/** Anything that can be Markdown; most lines of notes hold none of it. */
const markdownSign = /[\\<[`*_~&]|:\/\/|[Ww]{3}\./;

/** Counts above which marked takes more than its share of time, measured with marked 18. */
const caps: readonly (readonly [RegExp, number])[] = [
  [/`+/g, 120],
  [/\[/g, 200],
  [/[*_~]+/g, 400],
  [/[*_~]/g, 1200],
  [/</g, 400],
];

/** In characters. */
const maxLength = 20_000;

/** A text over the caps is read in so many parts at most. */
const maxParts = 32;

/** Where no label leads anywhere. */
const none: ReadonlyMap<string, Definition> = new Map();
const noFootnotes: ReadonlySet<string> = new Set();

/**
 * Reads inline Markdown into text and marks, in UTF-16 offsets of the text. A line break of the Markdown is one
 * of the text. `definitions` are those of the file's reference links, `footnotes` the labels of its footnotes. What
 * marked cannot take is kept as plain text, with a warning for its line (from 1).
 */
export function inline(
  markdown: string,
  line: number,
  warn: Warn,
  definitions: ReadonlyMap<string, Definition> = none,
  footnotes: ReadonlySet<string> = noFootnotes,
): Text {
  const source = markdown.trim();
  if (!markdownSign.test(source)) return tidied(source, []);
  const reason = tooMuch(source);
  const parts = reason === undefined ? [source] : partsOf(source);
  try {
    if (parts.length > 0) {
      const builder = new Builder(footnotes);
      for (const part of parts) builder.walk(inlineTokens(part, definitions));
      return builder.finish();
    }
  } catch {
    // A RangeError: nested deeper than the stack.
  }
  warn(line, `${reason ?? 'nested too deeply'}; read as plain text`);
  return { text: source, marks: [] };
}

/** The text alone, on one line. */
export function plain(
  markdown: string,
  line: number,
  warn: Warn,
  definitions: ReadonlyMap<string, Definition> = none,
): string {
  return inline(markdown, line, warn, definitions).text.replaceAll('\n', ' ');
}

/** Why a text is not handed to marked as a whole, if it is not. */
function tooMuch(markdown: string): string | undefined {
  if (markdown.length > maxLength) return `longer than ${maxLength} characters`;
  const over = caps.some(([pattern, cap]) => (markdown.match(pattern)?.length ?? 0) > cap);
  return over ? 'too many Markdown signs' : undefined;
}

/** A text cut in halves, at line breaks or blanks, until marked takes each; empty where they would be too many. */
function partsOf(markdown: string): string[] {
  if (markdown.length > maxLength * maxParts) return [];
  const parts: string[] = [];
  const left = [markdown];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (tooMuch(part) === undefined) parts.push(part);
    else {
      const middle = cutAt(part);
      if (middle === undefined || parts.length + left.length >= maxParts) return [];
      left.push(part.slice(middle), part.slice(0, middle));
    }
  }
  return parts;
}

/** The offset of a line break near the middle of a text, or else of a blank. */
function cutAt(text: string): number | undefined {
  const middle = text.length >> 1;
  const far = text.length >> 2;
  for (const sign of ['\n', ' ']) {
    const before = text.lastIndexOf(sign, middle);
    if (before > middle - far) return before;
    const behind = text.indexOf(sign, middle);
    if (behind > 0 && behind < middle + far) return behind;
  }
  return undefined;
}
