import type { IBuffer, IBufferCell, IBufferLine } from '@xterm/headless';
import { emulator } from './pty.ts';

/** One cell as the terminal shows it. A wide character has width 2, and the cell behind it width 0. */
export interface Cell {
  chars: string;
  width: number;
  inverse: boolean;
  bold: boolean;
  underline: boolean;
  /** Of the terminal's palette; undefined for its own colour. */
  color: number | undefined;
}

/** What a full-screen program changes in a terminal. */
export interface Modes {
  alternate: boolean;
  cursor: boolean;
  mouse: string;
  paste: boolean;
  /** Whether what is written behind the last column goes on in the next row. */
  wrap: boolean;
}

/** The row that a program's cursor is on, without the breaks and indents of its lines. */
export interface CursorRow {
  x: number;
  y: number;
  text: string;
  lines: number;
}

/** A terminal as it is before a program has touched it. */
export const untouched: Modes = { alternate: false, cursor: true, mouse: 'none', paste: false, wrap: true };

/** What a terminal shows of what it has been sent. */
export class Screen {
  /** How often the alternate screen has scrolled; taking it counts as once. */
  scrolls = 0;
  /** The `n` of each `ESC [ n J` of 2 (all that is seen) and 3 (what was scrolled away). */
  readonly erasures: number[] = [];
  readonly terminal: ReturnType<typeof emulator>;
  #cursor = true;

  constructor(columns: number, rows: number, { wide = false } = {}) {
    this.terminal = emulator(columns, rows, { wide });
    const { parser, buffer } = this.terminal;
    const switched = (on: boolean) => (parameters: (number | number[])[]) => {
      if (parameters.includes(25)) this.#cursor = on;
      return false;
    };
    parser.registerCsiHandler({ prefix: '?', final: 'h' }, switched(true));
    parser.registerCsiHandler({ prefix: '?', final: 'l' }, switched(false));
    parser.registerCsiHandler({ final: 'J' }, ([what]) => {
      if (Number(what) >= 2) this.erasures.push(Number(what));
      return false;
    });
    this.terminal.onScroll(() => {
      if (buffer.active.type === 'alternate') this.scrolls++;
    });
  }

  /** Whether a frame has begun and not ended (synchronized output). */
  drawing(): boolean {
    return this.terminal.modes.synchronizedOutputMode;
  }

  /** The rows of the screen, without trailing spaces that were never written. */
  lines(): string[] {
    const { active } = this.terminal.buffer;
    return Array.from({ length: this.terminal.rows }, (_, y) => lineAt(active, active.baseY + y));
  }

  /** The main screen and what has been scrolled out of it, whatever is shown. */
  history(): string[] {
    const { normal } = this.terminal.buffer;
    return Array.from({ length: normal.length }, (_, y) => lineAt(normal, y));
  }

  cell(x: number, y: number): Cell {
    const { active } = this.terminal.buffer;
    const cell = active.getLine(active.baseY + y)?.getCell(x);
    if (!cell) throw new Error(`there is no cell ${x}, ${y}`);
    return {
      chars: cell.getChars(),
      width: cell.getWidth(),
      inverse: cell.isInverse() !== 0,
      bold: cell.isBold() !== 0,
      underline: cell.isUnderline() !== 0,
      color: cell.isFgDefault() ? undefined : cell.getFgColor(),
    };
  }

  /** The cells of a row. */
  cells(y: number): Cell[] {
    return Array.from({ length: this.terminal.cols }, (_, x) => this.cell(x, y));
  }

  /** The column at which a text begins in a row; -1 where it is not there. */
  columnOf(text: string, y: number): number {
    const cells = this.cells(y).map(cellText);
    return cells.findIndex((cell, x) => cell !== '' && cells.slice(x).join('').startsWith(text));
  }

  /** What is drawn inverse over a third of the window or more. */
  cursorRow(): CursorRow | undefined {
    const { active } = this.terminal.buffer;
    const found: { x: number; y: number; text: string }[] = [];
    for (let y = 0; y < this.terminal.rows; y++) {
      const line = active.getLine(active.baseY + y);
      const run = line && longestInverse(line);
      if (!run || run.end - run.start <= this.terminal.cols / 3) continue;
      found.push({ x: run.start, y, text: line.translateToString(false, run.start, run.end).trim() });
    }
    const [first] = found;
    return first && { ...first, text: found.map(({ text }) => text).join(''), lines: found.length };
  }

  /** Rows that are the rest of one that was wider than the window. */
  overflows(): string[] {
    const { active } = this.terminal.buffer;
    return this.lines().filter((_, y) => active.getLine(active.baseY + y)?.isWrapped);
  }

  /** Where the terminal's own cursor is. */
  place(): { x: number; y: number } {
    const { cursorX: x, cursorY: y } = this.terminal.buffer.active;
    return { x, y };
  }

  modes(): Modes {
    const { bracketedPasteMode, mouseTrackingMode, wraparoundMode } = this.terminal.modes;
    return {
      alternate: this.terminal.buffer.active.type === 'alternate',
      cursor: this.#cursor,
      mouse: mouseTrackingMode,
      paste: bracketedPasteMode,
      wrap: wraparoundMode,
    };
  }
}

function lineAt(buffer: IBuffer, y: number): string {
  return buffer.getLine(y)?.translateToString(true) ?? '';
}

/** The second half of a wide character has none. */
function cellText({ chars, width }: Cell): string {
  return width === 0 ? '' : chars || ' ';
}

/** Where the longest run of inverse cells begins and ends. Looks at each cell of each frame: it is quick. */
function longestInverse(line: IBufferLine): { start: number; end: number } {
  let best = { start: 0, end: 0 };
  let start = 0;
  let cell: IBufferCell | undefined;
  for (let x = 0; x < line.length; x++) {
    cell = line.getCell(x, cell);
    if (!cell?.isInverse()) start = x + 1;
    else if (x + 1 - start > best.end - best.start) best = { start, end: x + 1 };
  }
  return best;
}
