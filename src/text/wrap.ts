import { type Chunk, chunks, type MeasuredRange } from './chunks.ts';
import { forbiddenEnd, forbiddenStart } from './kinsoku.ts';
import { graphemes, type Range } from './segment.ts';
import { width } from './width.ts';

/**
 * The lines of `text` at most `columns` columns wide (below 1 counts as 1), as ascending ranges of it; only a
 * single grapheme cluster may be wider. Spaces at a break and the "\n" that forces one belong to no range;
 * an empty text or paragraph is one empty range. Wrap plain, sanitized text, and style the ranges afterwards.
 *
 * Method, chosen by measurement over UAX #14, budoux and wrap-ansi: words of Intl.Segmenter('ja'), kinsoku
 * (JIS X 4051) and ASCII runs glued, lines filled greedily. A chunk wider than a line is broken between its
 * words first, and a word only if it is itself wider than the line. Where a word falls apart follows ICU's
 * dictionary, which changes with Node: test properties, not snapshots.
 */
export function wrap(text: string, columns: number): Range[] {
  const limit = columns >= 1 ? Math.floor(columns) : 1;
  const lines: Range[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length;
    if (width(paragraph) <= limit) lines.push({ start, end });
    else fill(text, { start, end }, limit, lines);
    start = end + 1;
  }
  return lines;
}

/** Appends the lines of one paragraph (UTF-16 offsets) to `lines`. */
function fill(text: string, paragraph: Range, limit: number, lines: Range[]): void {
  const first = lines.length;
  // Begins empty at the paragraph's start, so that an indent belongs to the first line if a word follows it.
  let line: MeasuredRange = { start: paragraph.start, end: paragraph.start, width: 0 };
  let gap = 0;
  for (const chunk of chunks(text, paragraph.start, paragraph.end)) {
    if (chunk.space) {
      gap = chunk.width;
      continue;
    }
    if (line.width + gap + chunk.width <= limit) {
      line = { start: line.start, end: chunk.end, width: line.width + gap + chunk.width };
    } else {
      flush(line, lines);
      line = chunk.width <= limit ? chunk : split(text, chunk, limit, lines);
    }
    gap = 0;
  }
  flush(line, lines);
  if (lines.length === first) lines.push({ start: paragraph.start, end: paragraph.start });
}

function flush(line: MeasuredRange, lines: Range[]): void {
  if (line.end > line.start) lines.push({ start: line.start, end: line.end });
}

/** What an over-wide chunk is refilled from; `tight`: kinsoku forbids a break before it. */
interface Unit extends MeasuredRange {
  tight: boolean;
}

/** Appends the full lines of a chunk wider than `limit` columns to `lines`; returns the last, unfinished one. */
function split(text: string, chunk: Chunk, limit: number, lines: Range[]): MeasuredRange {
  /** Of the unfinished line and the unit that may not fit it. */
  let units: Unit[] = [];
  let used = 0;
  for (const unit of unitsOf(text, chunk, limit)) {
    units.push(unit);
    used += unit.width;
    // Again if what was pushed down leaves no room for this unit either.
    while (used > limit && units.length > 1) {
      const cut = lastLooseCut(units);
      lines.push({ start: units[0]!.start, end: units[cut]!.start });
      units = units.slice(cut);
      used = units.reduce((sum, { width }) => sum + width, 0);
    }
  }
  return { start: units[0]!.start, end: chunk.end, width: used };
}

/** The words that fit a line, and the grapheme clusters of those that do not. */
function* unitsOf(text: string, chunk: Chunk, limit: number): Generator<Unit> {
  for (const word of chunk.words) {
    const letters = text.slice(word.start, word.end);
    const pieces = word.width <= limit ? [letters] : graphemes(letters);
    let start = word.start;
    for (const piece of pieces) {
      const end = start + piece.length;
      const tight = forbiddenStart(text, start) || forbiddenEnd(text, start);
      yield { start, end, width: width(piece), tight };
      start = end;
    }
  }
}

/**
 * The index of the unit that starts the next line, the last one at most. Pushes a unit or more down ("oidashi")
 * rather than break where kinsoku forbids, but not more than half of the line: a run of brackets has no good
 * place.
 */
function lastLooseCut(units: readonly Unit[]): number {
  const max = units.length - 1;
  for (let i = max; i > max / 2; i--) if (!units[i]!.tight) return i;
  return max;
}
