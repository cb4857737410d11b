import type { SourceLine } from '../lines.ts';

/** A place in the lines of the notes, that blocks are taken from. */
export class Cursor {
  readonly lines: readonly SourceLine[];
  index = 0;
  /** Columns before `rest`, a tab reaching the next multiple of 4. */
  indent = 0;
  /** The current line without its indent; behind a marker that was taken, what is left of the line. */
  rest = '';
  /** The shortest fence of each sign known to have no end below. */
  private readonly unclosed = new Map<string, number>();
  private readonly closers = new Map<string, Closer[]>();
  /** For `upTo`: patterns known to have no match below. */
  private readonly absent = new Set<string>();

  constructor(lines: readonly SourceLine[]) {
    this.lines = lines;
    this.load();
  }

  get done(): boolean {
    return this.index >= this.lines.length;
  }

  get number(): number {
    return this.lines[this.index]!.number;
  }

  /** The text of a line; nothing behind the last one. */
  at(index: number): string | undefined {
    return this.lines[index]?.text;
  }

  /** Moves behind the line `last`. */
  next(last = this.index): void {
    this.index = last + 1;
    this.load();
  }

  /** Stays on the line, behind its first `length` characters, which end in this column. */
  behind(length: number, column: number): void {
    this.rest = this.rest.slice(length);
    this.indent = column;
  }

  /** From `rest` to the end of the line `last`. */
  source(last: number): string {
    if (last === this.index) return this.rest;
    const below = this.lines.slice(this.index + 1, last + 1).map(line => line.text);
    return [this.rest].concat(below).join('\n');
  }

  /** The index of the line that closes a fence of this sign. */
  closing(sign: string): number | undefined {
    const char = sign[0]!;
    if (sign.length >= (this.unclosed.get(char) ?? Number.POSITIVE_INFINITY)) return undefined;
    let closers = this.closers.get(char);
    if (!closers) {
      closers = closersOf(this.lines, char);
      this.closers.set(char, closers);
    }
    let at = firstAbove(closers, this.index);
    while (at < closers.length && closers[at]!.run < sign.length) at++;
    if (at === closers.length) this.unclosed.set(char, sign.length);
    return closers[at]?.index;
  }

  /** The last line before the first one below that matches. */
  before(pattern: RegExp): number {
    let index = this.index + 1;
    while (index < this.lines.length && !pattern.test(this.lines[index]!.text)) index++;
    return index - 1;
  }

  /** The first line from here on that matches. */
  upTo(pattern: RegExp): number | undefined {
    if (this.absent.has(pattern.source)) return undefined;
    if (pattern.test(this.rest)) return this.index;
    for (let index = this.index + 1; index < this.lines.length; index++) {
      if (pattern.test(this.lines[index]!.text)) return index;
    }
    this.absent.add(pattern.source);
    return undefined;
  }

  private load(): void {
    const text = this.lines[this.index]?.text ?? '';
    const start = indentOf(text);
    this.indent = columnAt(text, start);
    this.rest = start === 0 ? text : text.slice(start);
  }
}

/** A line that closes the fences of its sign that are no longer. */
interface Closer {
  index: number;
  run: number;
}

function closersOf(lines: readonly SourceLine[], char: string): Closer[] {
  const found: Closer[] = [];
  const pattern = new RegExp(`^\\s*(${char}{3,})[ \\t]*$`);
  lines.forEach(({ text }, index) => {
    const run = text.includes(char) ? pattern.exec(text)?.[1]?.length : undefined;
    if (run !== undefined) found.push({ index, run });
  });
  return found;
}

function firstAbove(closers: readonly Closer[], index: number): number {
  let [low, high] = [0, closers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (closers[middle]!.index > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many blanks and tabs a line begins with. */
export function indentOf(text: string): number {
  let start = 0;
  for (let code = text.charCodeAt(0); code === 0x20 || code === 9; code = text.charCodeAt(start)) start++;
  return start;
}

/** The column of a character behind blanks and tabs, where the text begins in column `from`. */
export function columnAt(text: string, end: number, from = 0): number {
  let column = from;
  for (let at = 0; at < end; at++) column += text.charCodeAt(at) === 9 ? 4 - (column % 4) : 1;
  return column;
}

/** A line without its first blanks, up to so many columns; of a tab that is cut the rest stays, as blanks. */
export function unindent(text: string, columns: number): string {
  let at = 0;
  let column = 0;
  for (; column < columns; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) column += 4 - (column % 4);
    else if (code === 0x20) column++;
    else break;
  }
  return ' '.repeat(Math.max(0, column - columns)) + text.slice(at);
}
