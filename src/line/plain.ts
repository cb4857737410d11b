import { sanitize } from '../text/sanitize.ts';
import { oneLine } from './ansi.ts';
import { type Line, lineText } from './line.ts';

/** Lines as plain text, cleaned, each ended by a line break. */
export function plain(lines: readonly Line[]): string {
  return lines.map(line => `${oneLine(sanitize(lineText(line)))}\n`).join('');
}
