import type { Block } from './blocks.ts';
import { joinAll } from './characters.ts';
import { count, type Warn } from './warn.ts';

/** An item before its text is read: the tree that questions and references are taken out of. */
export interface Node {
  kind?: 'heading' | 'quote' | 'code';
  task?: 'open' | 'done';
  /** Markdown; of code, its lines. */
  text: string;
  line: number;
  children: Node[];
}

/** What an outline is built into. */
export interface Outline {
  nodes: Node[];
  /** What stands outside lists, in order: remarks. */
  loose: Block[];
  /** HTML inside items, for its embeds. */
  html: Block[];
  /** Line of the first list item. */
  firstItem?: number;
}

/** Deeper items become siblings, so that whoever walks the tree may recurse. */
export const maxDepth = 100;

interface Open {
  indent: number;
  content: number;
  node: Node;
}

/** Nests the blocks of one talk or section. `step` is the file's common step. */
export function outline(blocks: readonly Block[], step: number, warn: Warn): Outline {
  const builder = new Builder(step, warn, holders(blocks));
  for (const block of blocks) builder.add(block);
  return builder.finish();
}

/** The headings with a list between them and the next heading of their level or above. */
function holders(blocks: readonly Block[]): Set<Block> {
  const holding = new Set<Block>();
  let open: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') open = open.filter(above => above.level! < block.level!);
    if (block.kind === 'heading') open.push(block);
    if (block.kind === 'item') for (const above of open) holding.add(above);
  }
  return holding;
}

class Builder {
  readonly result: Outline = { nodes: [], loose: [], html: [] };
  private stack: Open[] = [];
  private headings: { level: number; node: Node }[] = [];
  /** The node that a next line without a blank line between joins, and its last line. */
  private last: { lines: string[]; node: Node; end: number } | undefined;
  private readonly step: number;
  private readonly warn: Warn;
  private readonly holding: ReadonlySet<Block>;

  constructor(step: number, warn: Warn, holding: ReadonlySet<Block>) {
    this.step = step;
    this.warn = warn;
    this.holding = holding;
  }

  add(block: Block): void {
    if (block.kind === 'blank') return;
    if (block.kind === 'heading') this.heading(block);
    else if (block.kind === 'item') this.item(block);
    else if (block.kind === 'rule') this.close();
    else if (!this.joins(block)) this.other(block);
  }

  /** A heading above a list becomes an item; any other is a remark. */
  private heading(block: Block): void {
    this.close();
    if (!this.holding.has(block)) {
      this.result.loose.push(block);
      return;
    }
    this.headings = this.headings.filter(above => above.level < block.level!);
    const node: Node = { kind: 'heading', text: block.text, line: block.line, children: [] };
    this.root().push(node);
    this.headings.push({ level: block.level!, node });
  }

  private root(): Node[] {
    return this.headings.at(-1)?.node.children ?? this.result.nodes;
  }

  private close(): void {
    this.stack = [];
    this.open(undefined, 0);
  }

  /** Makes a node the one that the next line may join. */
  private open(node: Node | undefined, end: number): void {
    if (this.last && this.last.lines.length > 1) this.last.node.text = joinAll(this.last.lines);
    this.last = node && { lines: [node.text], node, end };
  }

  finish(): Outline {
    this.close();
    return this.result;
  }

  private item(block: Block): void {
    this.result.firstItem ??= block.line;
    this.unwind(block);
    const node: Node = {
      ...(block.quote ? { kind: 'quote' as const } : {}),
      ...(block.task ? { task: block.task } : {}),
      text: block.text,
      line: block.line,
      children: [],
    };
    this.siblings().push(node);
    this.stack.push({ indent: block.indent, content: block.content!, node });
    this.open(node, block.end);
  }

  private siblings(): Node[] {
    return this.stack.at(-1)?.node.children ?? this.root();
  }

  /** Closes the open items that this one is not inside of. */
  private unwind(block: Block): void {
    for (let top = this.stack.at(-1); top !== undefined; top = this.stack.at(-1)) {
      if (block.indent >= top.content) break;
      if (block.indent > top.indent && this.guess(block, top)) break;
      this.stack.pop();
    }
    if (this.stack.length < maxDepth) return;
    this.stack.length = maxDepth - 1;
    this.warn(
      block.line,
      `nested deeper than ${count(maxDepth, 'level')}; read as a sibling of the item above`,
    );
  }

  /** Whether an indent between an item's own and its text's is meant as a step down. */
  private guess(block: Block, top: Open): boolean {
    if (Math.ceil(block.indent / this.step) <= Math.ceil(top.indent / this.step)) return false;
    this.warn(block.line, `indented by ${count(block.indent, 'space')}; read as a child of the item above`);
    return true;
  }

  /** Continues the item right above: a paragraph's next line, a quotation's next line. */
  private joins(block: Block): boolean {
    const { last } = this;
    if (last === undefined || block.line !== last.end + 1) return false;
    const quotation = last.node.kind === 'quote' && block.kind === 'quote';
    if (block.kind !== 'paragraph' && !quotation) return false;
    last.lines.push(block.text);
    last.end = block.end;
    return true;
  }

  /** What is indented stays in its item; what is not stands outside and ends the list. */
  private other(block: Block): void {
    const near = this.last !== undefined && block.line <= this.last.end + 1;
    const inside = (open: Open) => block.indent >= open.content || (near && block.indent > open.indent);
    while (this.stack.length > 0 && !inside(this.stack.at(-1)!)) this.stack.pop();
    if (this.stack.length === 0) {
      this.close();
      this.result.loose.push(block);
    } else if (block.kind === 'html') {
      this.result.html.push(block);
      this.inner(block, undefined);
    } else this.inner(block, kindOf(block));
  }

  /** Puts a block into the innermost open item; an item without a text becomes the block itself. */
  private inner(block: Block, kind: Node['kind']): void {
    const owner = this.stack.at(-1)!.node;
    const node: Node = { ...(kind ? { kind } : {}), text: block.text, line: block.line, children: [] };
    const target = owner.text === '' && owner.children.length === 0 ? owner : node;
    if (target === owner) Object.assign(owner, { text: node.text, ...(kind ? { kind } : {}) });
    else owner.children.push(node);
    this.open(kind === 'code' || block.kind === 'html' ? undefined : target, block.end);
  }
}

function kindOf(block: Block): Node['kind'] {
  if (block.kind === 'quote') return 'quote';
  return block.kind === 'code' || block.kind === 'table' ? 'code' : undefined;
}
