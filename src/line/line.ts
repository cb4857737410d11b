/**
 * What views return and writers draw. A style names a meaning; `line/style.ts` alone knows its colour.
 */

export type Style =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'time'
  | 'speaker'
  | 'address'
  | 'bullet'
  | 'dim'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'keyword'
  | 'string'
  | 'number'
  | 'comment'
  | 'name'
  | 'builtin'
  | 'meta'
  | 'added'
  | 'removed'
  | 'struck'
  | 'link'
  | 'match'
  | 'now'
  | 'next'
  | 'question'
  | 'answer'
  | 'warning'
  | 'cursor';

/** A run of text in one set of styles. */
export interface Span {
  /** Holds no line break; not yet cleaned for a terminal. */
  text: string;
  styles?: readonly Style[];
  /** Where it leads, if it is a link; a writer may make it one the terminal knows. */
  url?: string;
}

/** One line of output, without its line break. */
export type Line = readonly Span[];

/** A span, with its styles if any. */
export function span(text: string, ...styles: Style[]): Span {
  return styles.length > 0 ? { text, styles } : { text };
}

/** A line without anything in it. */
export const emptyLine: Line = [];

/** The text of a line without its styles. */
export function lineText(line: Line): string {
  return line.map(part => part.text).join('');
}

/** Blocks of lines with an empty line between them; empty blocks are left out. */
export function spaced(blocks: readonly (readonly Line[])[]): Line[] {
  const filled = blocks.filter(block => block.length > 0);
  return filled.flatMap((block, index) => (index === 0 ? block : [emptyLine, ...block]));
}
