import { amount } from '../../text/english.ts';
import { type Block, hold, unfold } from './block.ts';
import type { BlockContext } from './context.ts';
import { readParagraph } from './paragraphs/index.ts';

/** Deeper items become siblings, so that whoever walks the tree may recurse. */
const maxDepth = 100;

/** An item that what follows may stand in. */
interface Open {
  block: Block;
  /** Columns before its marker. */
  indent: number;
  /** The column at which its text begins. */
  content: number;
}

/** The blocks of a file, or of a quotation, as they grow line by line. */
export class Tree {
  readonly blocks: Block[] = [];
  /** Whether the line above was blank, or there is none. */
  apart = true;
  private readonly open: Open[] = [];
  /** The lines of the paragraph that is open. */
  private lines: string[] = [];
  private first = 0;
  private readonly depth: number;
  private readonly context: BlockContext;

  /** `depth`: how many items and quotations the tree stands in. */
  constructor(context: BlockContext, depth: number) {
    this.context = context;
    this.depth = depth;
  }

  /** Whether the next line may belong to a paragraph. */
  get inParagraph(): boolean {
    return this.lines.length > 0;
  }

  /** How many lines the open paragraph has. */
  get paragraphLines(): number {
    return this.lines.length;
  }

  /** The line that the next one would go on from; empty where no paragraph is open. */
  get lineAbove(): string {
    return this.lines.at(-1) ?? '';
  }

  get inList(): boolean {
    return this.open.length > 0;
  }

  /** How many items are open. */
  get levels(): number {
    return this.open.length;
  }

  /** How many more levels may stand in the innermost item. */
  get room(): number {
    return maxDepth - this.depth - this.open.length;
  }

  /** The column at which the text of the innermost open item begins; 0 outside lists. */
  get content(): number {
    return this.open.at(-1)?.content ?? 0;
  }

  /** The column of the innermost open item's marker. */
  get indent(): number {
    return this.open.at(-1)?.indent ?? -1;
  }

  /** The last block that stands where the next one would. */
  get above(): Block | undefined {
    return (this.open.at(-1)?.block.children ?? this.blocks).at(-1);
  }

  /** Takes note of a blank line. */
  gap(): void {
    this.endParagraph();
    this.apart = true;
  }

  /** Adds a line to the open paragraph, or begins one. */
  text(line: string, number: number, indent: number): void {
    if (this.lines.length === 0) {
      this.place(indent);
      this.first = number;
    }
    this.lines.push(line);
    this.apart = false;
  }

  /** Takes the lines of the open paragraph away, for a heading that is underlined. */
  takeParagraph(): { lines: string[]; line: number } {
    const { lines, first } = this;
    this.lines = [];
    return { lines, line: first };
  }

  /** Ends the open paragraph, which begets blocks only now that it is whole. */
  endParagraph(): void {
    if (this.lines.length === 0) return;
    const { lines } = this;
    this.lines = [];
    for (const block of readParagraph(lines, this.first, this.context)) this.put(block);
  }

  /**
   * Closes the items that something at this indent is not inside of. `own` keeps what stands at the margin,
   * right below an item's text, in that item.
   */
  place(indent: number, own = false): void {
    let keep = this.open.length;
    while (keep > 0 && indent < this.open[keep - 1]!.content) keep--;
    if (keep === 0) keep = this.untidy(indent, own);
    this.endParagraph();
    this.closeTo(keep);
  }

  /** How many items stay open for what Markdown puts outside of all of them. */
  private untidy(indent: number, own: boolean): number {
    if (own && this.inParagraph) return this.open.length;
    if (this.apart) return indent >= 2 && indent > (this.open[0]?.indent ?? indent) ? 1 : 0;
    let keep = this.open.length;
    while (keep > 0 && indent <= this.open[keep - 1]!.indent) keep--;
    return keep;
  }

  /** Adds a block to the innermost open item. */
  add(block: Block): void {
    this.endParagraph();
    this.put(block);
    this.apart = false;
  }

  private put(block: Block): void {
    const owner = this.open.at(-1)?.block;
    if (!owner) this.blocks.push(block);
    else if (hold(owner, block)) return;
    this.context.left--;
  }

  /** Opens an item below those that it is inside of. */
  item(block: Block, indent: number, content: number): void {
    this.endParagraph();
    this.unwind(indent, block.line);
    this.put(block);
    this.open.push({ block, indent, content });
    this.apart = false;
  }

  /** Closes the open items that an item at this indent is not inside of. */
  private unwind(indent: number, line: number): void {
    let keep = this.open.length;
    for (; keep > 0; keep--) {
      const top = this.open[keep - 1]!;
      if (indent >= top.content || (indent > top.indent && this.isStep(indent, top, line))) break;
    }
    this.closeTo(keep);
    if (this.room > 0) return;
    this.closeTo(this.open.length - 1);
    this.context.warn(
      line,
      `nested deeper than ${amount(maxDepth, 'level')}; read as a sibling of the item above`,
    );
  }

  /** Whether an indent between an item's own and its text's is meant as a step down. */
  private isStep(indent: number, top: Open, line: number): boolean {
    const { step } = this.context.habits;
    // Behind a blank line a single space is a slip.
    if (this.apart && indent - top.indent === 1) return false;
    if (Math.ceil(indent / step) <= Math.ceil(top.indent / step)) return false;
    this.context.warn(line, `indented by ${amount(indent, 'space')}; read as a child of the item above`);
    return true;
  }

  private closeTo(length: number): void {
    while (this.open.length > Math.max(0, length)) {
      const { block } = this.open.pop()!;
      block.end = Math.max(block.end, block.children.at(-1)?.end ?? 0);
      unfold(block);
    }
  }

  finish(): Block[] {
    this.endParagraph();
    this.closeTo(0);
    return this.blocks;
  }
}
