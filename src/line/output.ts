import { sanitize } from '../text/sanitize.ts';
import { type Line, lineText, type Span } from './line.ts';
import { parametersOf } from './style.ts';

/** Makes a text a link of the terminal, where it may be one. */
export type LinkWriter = (url: string, text: string) => string;

/**
 * A line for a terminal, cleaned, its styles closed. Without `colors` it keeps bold, underline, inverse and
 * so on.
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
  const parameters = parametersOf(styles, colors);
  if (parameters === '' || cleaned === '') return cleaned;
  return `\u001b[${parameters}m${cleaned}\u001b[0m`;
}

/** Lines with colours and attributes, cleaned, each ended by a line break and with its styles closed. */
export function ansiText(lines: readonly Line[]): string {
  return lines.map(line => `${ansiLine(line)}\n`).join('');
}

/** Lines without styles, cleaned, each ended by a line break. */
export function plainText(lines: readonly Line[]): string {
  return lines.map(line => `${oneLine(sanitize(lineText(line)))}\n`).join('');
}

/** A line stays one line whatever its spans hold. */
function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\n/g, ' ') : text;
}
