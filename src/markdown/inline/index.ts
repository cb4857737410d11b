import type { Text } from '../../event/model.ts';
import type { Definition } from '../blocks/block.ts';
import type { Warn } from '../warn.ts';
import { Builder } from './builder.ts';
import { inlineTokens } from './tokens.ts';

/** Anything that can be Markdown; most lines of notes hold none of it. */
const markdownSign = /[\\<[`*_~&]|:\/\/|[Ww]{3}\./;

/** Counts above which marked takes more than its share of time, measured with marked 18. */
const caps: readonly (readonly [RegExp, number])[] = [
  [/`+/g, 120],
  [/\[/g, 200],
  [/[*_~]+/g, 400],
  [/</g, 400],
];

/** In characters. */
const maxLength = 20_000;

/** Where no label leads anywhere. */
const none: ReadonlyMap<string, Definition> = new Map();

/** Why a text is not handed to marked, if it is not. */
function tooMuch(markdown: string): string | undefined {
  if (markdown.length > maxLength) return `longer than ${maxLength} characters`;
  const over = caps.some(([pattern, cap]) => (markdown.match(pattern)?.length ?? 0) > cap);
  return over ? 'too many Markdown signs' : undefined;
}

/**
 * Reads inline Markdown into text and marks, in UTF-16 offsets of the text. A line break of the Markdown is one
 * of the text. `definitions` are those of the file's reference links. What marked cannot take is kept as plain
 * text, with a warning for its line (from 1).
 */
export function inline(
  markdown: string,
  line: number,
  warn: Warn,
  definitions: ReadonlyMap<string, Definition> = none,
): Text {
  const source = markdown.trim();
  if (!markdownSign.test(source)) return { text: source, marks: [] };
  const reason = tooMuch(source);
  if (reason === undefined) {
    try {
      const builder = new Builder();
      builder.walk(inlineTokens(source, definitions));
      return builder.finish();
    } catch {
      // A RangeError: nested deeper than the stack.
    }
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
