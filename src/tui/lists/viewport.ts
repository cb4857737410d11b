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

/** Moves the window as little as it takes to show the cursor's row within `height` lines. */
export function reveal(rows: Rows, position: Position, height: number): Position {
  const last = Math.max(0, rows.count - 1);
  const cursor = clamp(position.cursor, 0, last);
  const top = clamp(position.top, 0, last);
  if (rows.count === 0) return atTop;
  if (cursor < top) return filled(rows, { cursor, top: cursor, skip: 0 }, height);
  if (cursor === top) {
    return filled(rows, { cursor, top, skip: clampSkip(rows, top, position.skip, height) }, height);
  }
  const skip = clamp(position.skip, 0, rows.heightOf(top) - 1);
  const fitting = fits(rows, top, skip, cursor, height);
  return fitting ? filled(rows, { cursor, top, skip }, height) : atBottom(rows, cursor, height);
}

/** Moves the window up where the list ends above its last line. */
function filled(rows: Rows, position: Position, height: number): Position {
  let { top, skip } = position;
  let room = height + skip;
  for (let row = top; row < rows.count && room > 0; row++) room -= rows.heightOf(row);
  if (room <= 0) return position;
  const back = Math.min(skip, room);
  skip -= back;
  for (room -= back; room > 0 && top > 0; ) {
    top--;
    skip = Math.max(0, rows.heightOf(top) - room);
    room -= rows.heightOf(top) - skip;
  }
  return { cursor: position.cursor, top, skip };
}

/** Whether all lines of `cursor`'s row lie within the window that begins at `top`. */
function fits(rows: Rows, top: number, skip: number, cursor: number, height: number): boolean {
  if (cursor - top >= height) return false;
  let used = -skip;
  for (let row = top; row <= cursor && used <= height; row++) used += rows.heightOf(row);
  return used <= height;
}

/** The window whose last row is the cursor's; a row taller than the window begins at its first line. */
function atBottom(rows: Rows, cursor: number, height: number): Position {
  let top = cursor;
  let used = rows.heightOf(cursor);
  while (top > 0 && used + rows.heightOf(top - 1) <= height) {
    top--;
    used += rows.heightOf(top);
  }
  return { cursor, top, skip: 0 };
}

/** Moves the cursor by rows. In a row taller than the window it first moves the window by as many lines. */
export function moveBy(rows: Rows, position: Position, by: number, height: number): Position {
  const from = reveal(rows, position, height);
  const { moved, left } = scrolled(rows, from, by, height);
  return left === 0 ? moved : reveal(rows, { ...moved, cursor: moved.cursor + left }, height);
}

/** Moves by a part of the window's height: 1 is a page, 0.5 half of one, negative moves up. */
export function pageBy(rows: Rows, position: Position, part: number, height: number): Position {
  const lines = Math.max(1, Math.floor(height * Math.abs(part)));
  return linesBy(rows, position, Math.sign(part) * lines, height);
}

/** Moves by rows until about `by` lines are passed; negative moves up. */
export function linesBy(rows: Rows, position: Position, by: number, height: number): Position {
  const step = Math.sign(by);
  const lines = Math.abs(by);
  const { moved, left } = scrolled(rows, reveal(rows, position, height), by, height);
  let row = moved.cursor;
  for (let used = lines - Math.abs(left); used < lines; ) {
    const next = row + step;
    if (next < 0 || next >= rows.count) break;
    used += rows.heightOf(step > 0 ? row : next);
    row = next;
    // A row taller than the window is read from its beginning.
    if (rows.heightOf(row) > height) break;
  }
  return reveal(rows, { ...moved, cursor: row }, height);
}

/** Scrolls within the cursor's row where that is taller than the window; `left` is what is not used up by it. */
function scrolled(rows: Rows, position: Position, by: number, height: number) {
  const { cursor, top, skip } = position;
  if (cursor !== top || rows.count === 0) return { moved: position, left: by };
  const next = clampSkip(rows, top, skip + by, height);
  return { moved: { cursor, top, skip: next }, left: next === skip ? by : 0 };
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
