import type { Block, BlockKind } from './blocks.ts';
import type { SourceLine } from './lines.ts';

/** A place in the lines of the notes, that blocks are taken from. */
export class Cursor {
  index = 0;
  /** Columns before `rest`. */
  indent = 0;
  /** The current line without its indent. */
  rest = '';
  /** Whether the line above is a paragraph of that one line, outside lists and quotations. */
  fresh = false;
  private follows = false;
  private readonly lines: readonly SourceLine[];
  /** The shortest fence of each sign known to have no end below. */
  private readonly open = new Map<string, number>();
  /** Set by `split` for the rest of the current line. */
  private shown: string | undefined;
  /** For `upTo` and `before`: patterns known to have no match below. */
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

  at(index: number): string | undefined {
    return index === this.index && this.shown !== undefined ? this.shown : this.lines[index]?.text;
  }

  peek(ahead: number): string | undefined {
    return this.at(this.index + ahead);
  }

  /** Takes the lines up to `last` as a block and moves behind them. */
  take(kind: BlockKind, text: string, last = this.index): Block {
    const block: Block = {
      kind,
      line: this.number,
      end: this.lines[last]!.number,
      indent: this.indent,
      text,
      raw: last === this.index ? this.at(last)! : this.between(last),
    };
    this.fresh = kind === 'paragraph' && !this.follows;
    this.follows = kind === 'paragraph' || kind === 'item' || kind === 'quote';
    this.shown = undefined;
    this.index = last + 1;
    this.load();
    return block;
  }

  private between(last: number): string {
    const below = this.lines.slice(this.index + 1, last + 1).map(line => line.text);
    return [this.at(this.index)].concat(below).join('\n');
  }

  /** Takes an item, and lets the text behind its marker be read as the next block. */
  split(content: number, rest: string): Block {
    const index = this.index;
    const block = this.take('item', '');
    this.index = index;
    this.shown = ' '.repeat(content) + rest;
    this.load();
    return block;
  }

  /** The line that closes a fence of this sign. */
  closing(sign: string): number | undefined {
    const char = sign[0]!;
    if (sign.length >= (this.open.get(char) ?? Number.POSITIVE_INFINITY)) return undefined;
    const end = new RegExp(`^\\s*${char}{${sign.length},}[ \\t]*$`);
    for (let index = this.index + 1; index < this.lines.length; index++) {
      if (end.test(this.lines[index]!.text)) return index;
    }
    this.open.set(char, sign.length);
    return undefined;
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
    for (let index = this.index; index < this.lines.length; index++) {
      if (pattern.test(this.at(index)!)) return index;
    }
    this.absent.add(pattern.source);
    return undefined;
  }

  private load(): void {
    const text = this.at(this.index) ?? '';
    let column = 0;
    let start = 0;
    for (; start < text.length; start++) {
      if (text[start] === ' ') column++;
      else if (text[start] === '\t') column += 4 - (column % 4);
      else break;
    }
    this.indent = column;
    this.rest = text.slice(start);
  }
}
