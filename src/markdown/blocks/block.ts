/** What the block pass makes of a file: its blocks, nested, before any of them is understood. */

/** What a block is by the form of its lines; a heading is not yet one of a talk. */
export type BlockKind =
  | 'heading'
  | 'item'
  | 'paragraph'
  | 'quote'
  | 'code'
  | 'table'
  | 'html'
  | 'rule'
  | 'image';

/** One block. Headings are not nested here: they stand in order among the other blocks of a file. */
export interface Block {
  kind: BlockKind;
  /** First line, from 1. */
  line: number;
  /** Last line, without blank ones behind it. */
  end: number;
  /**
   * Markdown without the block's own signs. Of items and quotations their first paragraph; empty where they
   * begin with another block. Of paragraphs: lines that belong together are joined, a line break is one that
   * the writer kept. Of code, its lines. Of tables and rules, nothing. Of html, its source.
   */
  text: string;
  /** What an item or a quotation holds behind its text. Empty for all others. */
  children: readonly Block[];
  /** Of a heading, 1-6. */
  level?: number;
  /** Of a heading: whether it is written as a line or an item that stands for one. */
  isRaised?: true;
  /** Of a numbered item, as written: `3.`, `3)`. */
  ordinal?: string;
  task?: 'open' | 'done';
  /** Of a paragraph: whether it is what a fold shows, `<summary>`. */
  isSummary?: true;
  /** Of code: the word behind its fence, where it has one. */
  language?: string;
  /** Of a table: its rows as Markdown cells, the header first, each as long as the header. */
  rows?: string[][];
  /** Of an image that stands alone: its address. Its text is the alternative text. */
  url?: string;
}

/** Where a label of a reference link leads: `[label]: url "title"`. */
export interface Definition {
  url: string;
  title?: string;
}

/** Shared by all blocks that hold nothing: files may have millions. */
const nothing: readonly Block[] = Object.freeze([]);

/** A block that holds nothing yet. */
export function newBlock(kind: BlockKind, line: number, end: number, text: string): Block {
  return { kind, line, end, text, children: nothing };
}

/**
 * Puts a block behind what another holds. The first paragraph of an item or a quotation becomes its own text:
 * whether it did is returned.
 */
export function hold(owner: Block, block: Block): boolean {
  if (owner.children !== nothing) (owner.children as Block[]).push(block);
  else if (block.kind !== 'paragraph' || owner.text !== '') owner.children = [block];
  else {
    owner.text = block.text;
    owner.end = Math.max(owner.end, block.end);
    return true;
  }
  return false;
}

/** `- 1. text` is one item, with a number, unless it holds a list that goes on counting. */
export function unfold(item: Block): void {
  const [first, ...others] = item.text === '' && item.ordinal === undefined ? item.children : [];
  if (first?.kind !== 'item' || first.ordinal === undefined || first.line !== item.line) return;
  if (others.some(({ ordinal }) => ordinal !== undefined)) return;
  item.text = first.text;
  item.ordinal = first.ordinal;
  item.children = others.length === 0 ? first.children : [...first.children, ...others];
  if (first.task) item.task = first.task;
}

/** A file as blocks. */
export interface Blocks {
  blocks: Block[];
  /** By label, folded as CommonMark does: case and runs of blanks make no difference. */
  definitions: ReadonlyMap<string, Definition>;
}
