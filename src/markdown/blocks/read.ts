import type { SourceLine } from '../lines.ts';
import type { Block } from './block.ts';
import type { BlockContext } from './context.ts';
import { Cursor } from './cursor.ts';
import { fence, highlight, indentedCode } from './kinds/code.ts';
import { directive } from './kinds/directives.ts';
import { footnote, html, meaning, site } from './kinds/embeds.ts';
import { heading, rule, signed, underline } from './kinds/headings.ts';
import { item } from './kinds/item.ts';
import { group, groupEnds, quote } from './kinds/quotes.ts';
import { table } from './kinds/table.ts';
import { Tree } from './tree.ts';
import type { Work } from './work.ts';

/** Reads lines into blocks. */
export function readLines(lines: readonly SourceLine[], context: BlockContext): Block[] {
  return new Reader(lines, context, 0, 0).blocks();
}

/** Takes a block at the cursor, if there is one of its kind. */
type Step = (work: Work) => boolean;

/** The blocks that can begin with a character, the likeliest first; anything can begin a table or be text. */
const steps: ReadonlyMap<number, readonly Step[]> = new Map(
  (
    [
      ['`', [directive, fence]],
      ['~', [underline, directive, fence]],
      ['#', [heading, signed, underline]],
      ['=', [signed, underline]],
      ['^', [underline]],
      ['-', [underline, rule, item]],
      ['*', [signed, underline, rule, item]],
      ['_', [underline, rule]],
      ['."―─━ー＝', [underline]],
      ['+', [underline, item]],
      ['\u30fb\u2022\u25e6\u30000123456789', [item]],
      ['>', [quote]],
      ['<', [html]],
      ['@', [site]],
      ['{', [highlight, site]],
      ['[', [footnote, site]],
      [':', [group, meaning]],
    ] as const
  ).flatMap(([signs, readers]) => [...signs].map(sign => [sign.charCodeAt(0), readers] as const)),
);

class Reader implements Work {
  readonly cursor: Cursor;
  readonly tree: Tree;
  readonly context: BlockContext;
  inNote = false;
  behindMarker = false;
  readonly nesting: number;
  private readonly depth: number;
  private ends: ReadonlyMap<number, number> | undefined;

  /** `depth`: how many items and quotations the lines stand in. */
  constructor(lines: readonly SourceLine[], context: BlockContext, depth: number, nesting: number) {
    this.cursor = new Cursor(lines);
    this.tree = new Tree(context, depth);
    this.context = context;
    this.depth = depth;
    this.nesting = nesting;
  }

  blocks(): Block[] {
    const { cursor, context } = this;
    while (!cursor.done && context.left > 0) {
      const { rest } = cursor;
      const first = rest.charCodeAt(0);
      if (Number.isNaN(first) || (first > 0x7f && rest.trim() === '')) this.blank();
      else if (!this.begins(first)) this.text();
    }
    return this.tree.finish();
  }

  /** Whether a block begins here, which is taken then. */
  private begins(first: number): boolean {
    if (this.cursor.indent === 0) this.inNote = false;
    else if (!this.behindMarker && !this.inNote && indentedCode(this)) return true;
    for (const step of steps.get(first) ?? []) if (step(this)) return true;
    return table(this);
  }

  private blank(): void {
    if (!this.behindMarker) this.tree.gap();
    this.next();
  }

  text(): void {
    const { rest, number, indent } = this.cursor;
    this.tree.text(rest, number, indent);
    this.next();
  }

  add(block: Block, last?: number, own = false): true {
    this.tree.place(this.cursor.indent, own);
    this.tree.add(block);
    this.next(last);
    return true;
  }

  next(last?: number): void {
    this.behindMarker = false;
    this.cursor.next(last);
  }

  behind(length: number, column: number): void {
    this.behindMarker = true;
    this.cursor.behind(length, column);
  }

  read(lines: readonly SourceLine[]): Block[] {
    return new Reader(lines, this.context, this.depth + this.tree.levels + 1, this.nesting + 1).blocks();
  }

  groupEnds(): ReadonlyMap<number, number> {
    this.ends ??= groupEnds(this.cursor.lines);
    return this.ends;
  }
}
