// The rows of Ink's output without its grid of cells, for a frame in which no row is written twice.
import { styledCharsToString } from '@alcalzone/ansi-tokenize';
import { isFinished } from './finished.mjs';

/**
 * The rows that look as the cells of an output would make them; undefined where it needs its cells: where texts lie
 * over one another, are clipped or have several lines.
 */
export function rowsWithoutCells({ operations, height, caches }) {
  const rows = Array(height);
  for (const { type, x, y, text, transformers } of operations) {
    const isAlone = type === 'write' && x >= 0 && rows[y] === undefined && !text.includes('\n');
    if (!isAlone) return undefined;
    if (!(y >= 0 && y < height)) continue;
    rows[y] = (' '.repeat(x) + drawn(text, transformers, caches)).trimEnd();
  }
  return Array.from(rows, row => row ?? '');
}

function drawn(text, transformers, caches) {
  const transformed = line => transformers.reduce((before, transformer) => transformer(before, 0), line);
  if (isFinished(text) && transformed(text) === text) return text;
  return asCells(transformed(asCells(text, caches)), caches);
}

/** Of texts that were on the screen before. It is emptied when full: what a screen shows comes back soon. */
const known = new Map();
const knownSize = 2000;

function asCells(text, caches) {
  const before = known.get(text);
  if (before !== undefined) return before;
  const result = styledCharsToString(caches.getStyledChars(text));
  if (known.size >= knownSize) known.clear();
  known.set(text, result);
  return result;
}
