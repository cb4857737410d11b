import { type Chunk, chunks, type MayBreak, type MeasuredRange } from './chunks.ts';
import { forbiddenEnd, forbiddenStart } from './kinsoku.ts';
import { endsPhrase, phraseEnds, scriptEnds } from './phrases.ts';
import { graphemes, type Range } from './segment.ts';
import { width } from './width.ts';

/**
 * The lines of `text`, as ascending ranges of it, each at most `columns` columns wide (at least 1); only a
 * single grapheme cluster may be wider. Spaces at a break and "\n" belong to no range, and an empty text or
 * paragraph is one empty range. Takes plain, sanitized text; its ranges are styled afterwards.
 *
 * Words of Intl.Segmenter('ja') are joined to chunks where kinsoku (JIS X 4051) or a run of ASCII forbids a
 * break, and lines are filled greedily; measured to be better than UAX #14, budoux and wrap-ansi. A chunk
 * wider than a line is broken between its words first, and a word only if it is itself wider than the line.
 * Where words end depends on ICU's dictionary, which changes with Node: so tests hold properties, not
 * snapshots.
 */
export function wrap(text: string, columns: number, mayBreak?: MayBreak): Range[] {
  const limit = columns >= 1 ? Math.floor(columns) : 1;
  const lines: Range[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length;
    if (width(paragraph) <= limit) lines.push({ start, end });
    else fill(text, { start, end }, limit, lines, mayBreak);
    start = end + 1;
  }
  return lines;
}

/** Characters of a last line that is too short to stand alone. */
const shortLine = 2;

/**
 * The lines of a title, as `wrap` gives them: broken between phrases where that takes no more lines, or where the script
 * changes, and narrower where one or two characters would be left for the last one.
 */
export function wrapTitle(text: string, columns: number): Range[] {
  if (width(text) <= columns || text.includes('\n')) return wordLines(text, columns);
  const phrases = phraseEnds(text);
  const words = () => [...new Set([...scriptEnds(text), ...phrases])].sort((a, b) => a - b);
  return twoLines(text, columns, phrases) ?? twoLines(text, columns, words()) ?? wordLines(text, columns);
}

/**
 * The lines of a title that words which end at `ends` make two of: the first words that ICU is asked for take 8 ms.
 * Undefined where they make more, or end in a doubtful place: between two hiragana or two kanji.
 */
function twoLines(text: string, columns: number, ends: readonly number[]): Range[] | undefined {
  for (const { width } of chunks(text, 0, text.length, undefined, ends))
    if (width > columns) return undefined;
  const lines: Range[] = [];
  fill(text, { start: 0, end: text.length }, columns, lines, undefined, ends);
  const [, last] = lines;
  if (!last || lines.length > 2 || endsShort(lines)) return undefined;
  const isDoubtful = /^(?:[ぁ-ん]{2}|[一-鿿々]{2})$/.test(text.slice(last.start - 1, last.start + 1));
  return isDoubtful ? undefined : lines;
}

function wordLines(text: string, columns: number): Range[] {
  const lines = wrap(text, columns);
  const byPhrases = wrap(text, columns, endsPhrase);
  const found = byPhrases.length <= lines.length ? byPhrases : lines;
  if (!endsShort(found)) return found;
  return narrower(text, columns, lines.length, endsPhrase) ?? narrower(text, columns, lines.length) ?? found;
}

/** The lines within the most columns that leave no short one at the end, and are no more than `most`. */
function narrower(text: string, columns: number, most: number, mayBreak?: MayBreak): Range[] | undefined {
  for (let limit = columns - 1; limit > columns / 2; limit--) {
    const lines = wrap(text, limit, mayBreak);
    if (lines.length > most) return undefined;
    if (!endsShort(lines)) return lines;
  }
  return undefined;
}

function endsShort(lines: readonly Range[]): boolean {
  const { start, end } = lines.at(-1)!;
  return end - start <= shortLine;
}

/** Appends the lines of one paragraph (UTF-16 offsets) to `lines`. */
function fill(
  text: string,
  paragraph: Range,
  limit: number,
  lines: Range[],
  mayBreak?: MayBreak,
  ends?: Iterable<number>,
): void {
  const first = lines.length;
  // From the paragraph's start and not from its first word, so that an indent belongs to the line.
  let line: MeasuredRange = { start: paragraph.start, end: paragraph.start, width: 0 };
  let gap = 0;
  for (const chunk of chunks(text, paragraph.start, paragraph.end, mayBreak, ends)) {
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

/** A piece of a chunk that is wider than a line; `tight` where kinsoku forbids a break before it. */
interface Unit extends MeasuredRange {
  tight: boolean;
}

/**
 * Appends the full lines of a chunk wider than `limit` columns to `lines`. Returns the last line, unfinished.
 */
function split(text: string, chunk: Chunk, limit: number, lines: Range[]): MeasuredRange {
  /** The units of the unfinished line, and the next, which may not fit it. */
  let units: Unit[] = [];
  let used = 0;
  for (const unit of unitsOf(text, chunk, limit)) {
    units.push(unit);
    used += unit.width;
    // What is pushed down with the unit is at most half of the line: both have room in the next.
    if (used > limit && units.length > 1) {
      const cut = lastLooseCut(units);
      lines.push({ start: units[0]!.start, end: units[cut]!.start });
      units = units.slice(cut);
      used = units.reduce((sum, { width }) => sum + width, 0);
    }
  }
  return { start: units[0]!.start, end: chunk.end, width: used };
}

/** The parts of a URL, each with the sign behind which a line may break. */
const URL_PARTS = /[^/?&=\-.]*(?:[/?&=\-.]+|$)/g;

/** What a word is broken into, if it is wider than the line: a URL behind its signs, its grapheme clusters. */
function* piecesOf(letters: string, limit: number): Generator<string> {
  for (const [part] of letters.matchAll(URL_PARTS)) {
    if (width(part) <= limit) yield part;
    else yield* graphemes(part);
  }
}

/** The words of a chunk; of a word wider than a line, its pieces. */
function* unitsOf(text: string, chunk: Chunk, limit: number): Generator<Unit> {
  for (const word of chunk.words) {
    const letters = text.slice(word.start, word.end);
    const pieces = word.width <= limit ? [letters] : piecesOf(letters, limit);
    let start = word.start;
    for (const piece of pieces) {
      if (piece === '') continue;
      const end = start + piece.length;
      const tight = forbiddenStart(text, start) || forbiddenEnd(text, start);
      yield { start, end, width: width(piece), tight };
      start = end;
    }
  }
}

/**
 * The index of the unit that begins the next line. Where kinsoku forbids a break before the last unit, more
 * units are pushed down with it ("oidashi"), but at most half of the line: a run of brackets may be broken
 * anywhere.
 */
function lastLooseCut(units: readonly Unit[]): number {
  const most = units.reduce((sum, unit) => sum + unit.width, 0) / 2;
  const last = units.length - 1;
  let pushed = 0;
  for (let cut = last; cut > 0; cut--) {
    pushed += units[cut]!.width;
    if (pushed > most) break;
    if (!units[cut]!.tight) return cut;
  }
  return last;
}
