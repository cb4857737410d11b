import { attribute, type Tag } from '../../html.ts';
import { type Block, hold, newBlock } from '../block.ts';

/** An element that holds blocks: an item or a quotation, or a list that counts its items. */
interface Open {
  name: string;
  block?: Block;
  /** Of `<ol>`: the number of its next item. */
  next?: number;
}

/** The blocks of a piece of HTML, as its elements nest them. */
export class HtmlTree {
  /** How many blocks there are. */
  count = 0;
  private readonly blocks: Block[] = [];
  private readonly stack: Open[] = [];
  private readonly room: number;

  /** `room`: how many elements may stand in one another; deeper ones hold nothing. */
  constructor(room: number) {
    this.room = room;
  }

  /** Opens a list, an item or a quotation on a line. */
  open({ name, raw }: Tag, line: number): void {
    if (name === 'li') this.item(line);
    else if (name === 'blockquote') this.push({ name, block: newBlock('quote', line, line, '') });
    else if (name === 'ol') this.push({ name, next: Number(attribute(raw, 'start') ?? 1) || 1 });
    else this.push({ name });
  }

  private item(line: number): void {
    const list = this.stack.findLastIndex(({ block }) => block?.kind !== 'item');
    this.closeTo(list + 1);
    const block = newBlock('item', line, line, '');
    const above = this.stack[list];
    if (above?.next !== undefined) block.ordinal = `${above.next++}.`;
    this.push({ name: 'li', block });
  }

  private push(open: Open): void {
    if (this.stack.length >= this.room) return;
    if (open.block) this.put(open.block);
    this.stack.push(open);
  }

  close(name: string): void {
    const index = this.stack.findLastIndex(open => open.name === name);
    if (index >= 0) this.closeTo(index);
  }

  private closeTo(length: number): void {
    while (this.stack.length > length) {
      const { block } = this.stack.pop()!;
      if (block) block.end = Math.max(block.end, block.children.at(-1)?.end ?? 0);
    }
  }

  put(block: Block): void {
    const owner = this.stack.findLast(open => open.block)?.block;
    if (!owner) this.blocks.push(block);
    else if (hold(owner, block)) return;
    this.count++;
  }

  finish(): Block[] {
    this.closeTo(0);
    return this.blocks;
  }
}
