import { sanitize } from '../text/sanitize.ts';
import { width } from '../text/width.ts';
import { type Line, lineText } from './line.ts';

const tabStop = 8;

/** Whether lines fill a terminal: one that is wider than `columns` takes several of its rows. */
export function fill(lines: readonly Line[], columns: number, rows: number): boolean {
  let used = 0;
  for (const line of lines) {
    used += Math.max(1, Math.ceil(shownWidth(line) / columns));
    if (used >= rows) return true;
  }
  return false;
}

/** In columns, with a tab reaching to the next stop. */
function shownWidth(line: Line): number {
  const [first = '', ...more] = sanitize(lineText(line)).split('\t');
  return more.reduce((used, part) => (Math.floor(used / tabStop) + 1) * tabStop + width(part), width(first));
}
