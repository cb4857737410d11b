import { sanitize } from '../text/sanitize.ts';
import type { Line, Span } from './line.ts';
import { sgr } from './style.ts';

/** A colour's SGR parameter; the others are attributes. */
const color = /^(?:3\d|9\d)$/;

/** Makes a text a link that the terminal knows, if it does. */
export type LinkWriter = (url: string, text: string) => string;

/**
 * A line for a terminal, cleaned, its styles closed. Without `colors` it keeps bold, underline, inverse and
 * the like.
 */
export function ansiLine(line: Line, colors = true, link?: LinkWriter): string {
  return line
    .map(span =>
      link && span.url !== undefined ? link(span.url, ansiSpan(span, colors)) : ansiSpan(span, colors),
    )
    .join('');
}

function ansiSpan({ text, styles = [] }: Span, colors: boolean): string {
  const cleaned = oneLine(sanitize(text));
  const all = styles.flatMap(style => sgr[style].split(';'));
  const parameters = colors ? all : all.filter(parameter => !color.test(parameter));
  if (parameters.length === 0 || cleaned === '') return cleaned;
  return `\u001b[${parameters.join(';')}m${cleaned}\u001b[0m`;
}

/** A line stays one line whatever its spans hold. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\n/g, ' ') : text;
}

/** Lines with colours and attributes, cleaned, each ended by a line break and with its styles closed. */
export function ansi(lines: readonly Line[]): string {
  return lines.map(line => `${ansiLine(line)}\n`).join('');
}
