import { newBlock } from '../block.ts';
import type { Work } from '../work.ts';

/** A row that a row of dashes stands below, and the rows below that. */
export function table(work: Work): boolean {
  const { cursor } = work;
  const { index, rest, lines } = cursor;
  if (!rest.includes('|')) return false;
  const below = cursor.at(index + 1);
  if (below === undefined || !isDelimiter(below) || !hasPipe(rest)) return false;
  let last = index + 1;
  for (let row = cursor.at(last + 1); row !== undefined && isRow(row); row = cursor.at(last + 1)) last++;
  const block = newBlock('table', cursor.number, lines[last]!.number, '');
  block.rows = readRows(
    rest,
    lines.slice(index + 2, last + 1).map(({ text }) => text),
  );
  return work.add(block, last);
}

/** Whether a line goes on with the table above it. */
function isRow(text: string): boolean {
  return text.includes('|') && !/^\s*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t]/.test(text) && hasPipe(text);
}

/** Whether a line can be the row below a table's header: `-- | ---- | --`. */
function isDelimiter(text: string): boolean {
  return text.includes('|') && text.includes('-') && /^[\s|:-]*$/.test(text) && cells(text).every(isDashes);
}

function isDashes(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

/** Whether a line holds a pipe that parts cells. */
function hasPipe(text: string): boolean {
  return text.includes('|') && split(text, false).length > 1;
}

/** A table's rows as cells, all as long as the longest, so that no cell is lost. */
function readRows(header: string, lines: readonly string[]): string[][] {
  const first = cells(header);
  return padded([first, ...lines.map(line => cells(line, first.length))]);
}

/** The rows, made as long as the longest. */
export function padded(rows: string[][]): string[][] {
  let columns = 0;
  let all = 0;
  for (const row of rows) {
    columns = Math.max(columns, row.length);
    all += row.length;
  }
  if (rows.length * columns > all * maxPadding) return rows;
  for (const row of rows) while (row.length < columns) row.push('');
  return rows;
}

/** How many times its cells a table may become; in one that exceeds it, a hostile one, rows stay short. */
const maxPadding = 50;

/**
 * The cells of a row, trimmed; the pipes at its ends are left out. A pipe in code parts no cells, unless the
 * row has as many as it should only with it.
 */
function cells(text: string, expected?: number): string[] {
  const row = text.trim();
  const careful = trimmed(split(row, true));
  if (expected === undefined || careful.length === expected || !row.includes('`')) return careful;
  const plain = trimmed(split(row, false));
  return plain.length === expected ? plain : careful;
}

function trimmed(parts: string[]): string[] {
  if (parts.length > 1 && parts[0]!.trim() === '') parts.shift();
  if (parts.length > 1 && parts.at(-1)!.trim() === '') parts.pop();
  return parts.map(part => part.trim());
}

/** Splits at pipes, but not at `\|`, and where asked for not inside of code. */
function split(text: string, code: boolean): string[] {
  const parts: string[] = [];
  const ends = code && text.includes('`') ? codeEnds(text) : undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else if (ends && text[at] === '`') at = ends.get(at) ?? at;
  }
  parts.push(text.slice(start));
  return parts.map(part => part.replaceAll('\\|', '|'));
}

/** For each run of backticks that opens code, the offset of the last one of the run that closes it. */
function codeEnds(text: string): Map<number, number> {
  const runs = [...text.matchAll(/`+/g)];
  const next = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { 0: run, index } of runs.reverse()) {
    const close = next.get(run.length);
    ends.set(index, close === undefined ? index + run.length - 1 : close + run.length - 1);
    next.set(run.length, index);
  }
  return ends;
}
