import { ansiLine } from '../view/ansi.ts';
import type { Line } from '../view/line.ts';

/** Lines with colours and attributes, cleaned, each ended by a line break and with its styles closed. */
export function ansi(lines: readonly Line[]): string {
  return lines.map(line => `${ansiLine(line)}\n`).join('');
}
