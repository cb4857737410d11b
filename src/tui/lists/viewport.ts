import { atTop, type Position } from '../state/state.ts';

/** Rows of unequal height. Heights are asked of rows in the window or near it only: a list may be long. */
export interface Rows {
  count: number;
  /** Lines of a row, at least 1. */
  heightOf(row: number): number;
}

/** A list that a cursor moves in, whatever it holds. */
export interface List {
  rows: Rows;
  /** In rows. */
  position: Position;
  /** Lines of its window. */
  height: number;
}

/** Lines that are kept in sight above and below the cursor's row, where there are as many. */
const linesAround = 3;

/** Lines that a page has in common with the one before it. */
const linesKept = 2;

/** Moves the window as little as it takes to show the cursor's row, and some lines around it, in `height` lines. */
export function reveal(rows: Rows, position: Position, height: number): Position {
  const last = Math.max(0, rows.count - 1);
  const cursor = clamp(position.cursor, 0, last);
  const top = clamp(position.top, 0, last);
  if (rows.count === 0) return atTop;
  const tall = rows.heightOf(cursor);
  if (tall >= height) {
    const skip = cursor === top ? clampSkip(rows, top, position.skip, height) : 0;
    return filled(rows, { cursor, top: cursor, skip }, height);
  }
  const skip = clamp(position.skip, 0, rows.heightOf(top) - 1);
  const around = Math.min(linesAround, (height - tall) >> 1);
  const most = height - tall - linesBehind(rows, cursor, around);
  const before = linesBefore(rows, top, skip, cursor, most);
  const wanted = clamp(before, around, most);
  const start = wanted === before ? { top, skip } : walked(rows, cursor, 0, -wanted);
  return filled(rows, { cursor, ...start }, height);
}

/** Lines from a window's top down to the cursor's row; below 0 above the window, and no further than past `most`. */
function linesBefore(rows: Rows, top: number, skip: number, cursor: number, most: number): number {
  if (cursor < top) return -1;
  let lines = -skip;
  for (let row = top; row < cursor && lines <= most; row++) lines += rows.heightOf(row);
  return lines;
}

/** Lines behind a row: at most `most`. */
function linesBehind(rows: Rows, row: number, most: number): number {
  let lines = 0;
  for (let next = row + 1; next < rows.count && lines < most; next++) lines += rows.heightOf(next);
  return Math.min(lines, most);
}

/** Where one comes to by a number of lines from line `skip` of a row; negative goes up. It ends where the rows do. */
function walked(rows: Rows, row: number, skip: number, by: number): { top: number; skip: number } {
  let top = row;
  let line = skip + by;
  while (line < 0 && top > 0) line += rows.heightOf(--top);
  while (top < rows.count - 1 && line >= rows.heightOf(top)) line -= rows.heightOf(top++);
  return { top, skip: clamp(line, 0, rows.heightOf(top) - 1) };
}

/** Moves the window up where the list ends above its last line. */
function filled(rows: Rows, position: Position, height: number): Position {
  const { top, skip } = position;
  let room = height + skip;
  for (let row = top; row < rows.count && room > 0; row++) room -= rows.heightOf(row);
  if (room <= 0) return position;
  const start = walked(rows, top, skip, -room);
  return { cursor: position.cursor, ...start };
}

/** Moves the cursor by rows. In a row taller than the window it first moves the window by as many lines. */
export function moveBy(rows: Rows, position: Position, by: number, height: number): Position {
  const from = reveal(rows, position, height);
  const { cursor, top, skip } = from;
  if (cursor === top && rows.count > 0) {
    const next = clampSkip(rows, top, skip + by, height);
    if (next !== skip) return { cursor, top, skip: next };
  }
  return reveal(rows, { ...from, cursor: cursor + by }, height);
}

/** Moves by a part of the window's height: 1 is a page, 0.5 half of one, negative moves up. */
export function pageBy(rows: Rows, position: Position, part: number, height: number): Position {
  const lines = Math.floor(height * Math.abs(part)) - (Math.abs(part) < 1 ? 0 : linesKept);
  return linesBy(rows, position, Math.sign(part) * Math.max(1, lines), height);
}

/** Moves the window by lines, and the cursor with it, until the list ends; negative moves up. */
export function linesBy(rows: Rows, position: Position, by: number, height: number): Position {
  const from = reveal(rows, position, height);
  if (rows.count === 0) return from;
  const start = filled(rows, { ...from, ...walked(rows, from.top, from.skip, by) }, height);
  const first = from.cursor === from.top ? from.skip : 0;
  let { top: cursor } = walked(rows, from.cursor, first, by);
  let to = reveal(rows, { ...start, cursor }, height);
  // To show all of a high row the window would pass lines that nobody has seen: the cursor stops before it.
  while (cursor !== from.cursor && isFurther(to, start, by)) {
    cursor -= Math.sign(by);
    to = reveal(rows, { ...start, cursor }, height);
  }
  return samePosition(to, from) ? moveBy(rows, from, Math.sign(by), height) : to;
}

/** Whether a window lies further than another in the direction of a move. */
function isFurther(one: Position, other: Position, by: number): boolean {
  return by * (one.top - other.top || one.skip - other.skip) > 0;
}

/** Whether cursor and window are at the same place. */
export function samePosition(one: Position, other: Position): boolean {
  return one.cursor === other.cursor && one.top === other.top && one.skip === other.skip;
}

/** Whether more of a list lies above its window, and below it. */
export function beyond({ rows, position: { top, skip }, height }: List): { above: boolean; below: boolean } {
  let room = height + skip;
  for (let row = top; row < rows.count && room >= 0; row++) room -= rows.heightOf(row);
  return { above: top > 0 || skip > 0, below: room < 0 };
}

/** Whether all of a list is seen. */
export function fitsWhole(list: List): boolean {
  const { above, below } = beyond(list);
  return !above && !below;
}

/** One line of a window: its row, and which line of the row it is. */
export interface Shown {
  row: number;
  line: number;
}

/** What a list's window shows, from the top. */
export function shownLines({ rows, position: { top, skip }, height }: List): Shown[] {
  const shown: Shown[] = [];
  for (let row = top; row < rows.count && shown.length < height; row++) {
    const lines = rows.heightOf(row);
    for (let line = row === top ? skip : 0; line < lines && shown.length < height; line++) {
      shown.push({ row, line });
    }
  }
  return shown;
}

function clampSkip(rows: Rows, row: number, skip: number, height: number): number {
  return clamp(skip, 0, Math.max(0, rows.heightOf(row) - height));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
