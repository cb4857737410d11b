import type { Tag } from '../../html.ts';
import type { Block } from '../block.ts';
import { padded } from '../kinds/table.ts';

/** A table of HTML as it is read: its cells are text, whatever else stands in them. */
export class HtmlTable {
  private readonly block: Block;
  private readonly rows: string[][] = [];
  /** The row whose cell is open. */
  private row: string[] | undefined;
  private readonly taken: () => string;

  /** `taken` gives the text since it was last asked. */
  constructor(block: Block, taken: () => string) {
    this.block = block;
    this.taken = taken;
  }

  /** Takes a tag in the table; whether it is the one that ends it. */
  takes({ name, closing }: Tag): boolean {
    if (/^(?:td|th|tr|table)$/.test(name)) this.endCell();
    if (name === 'table') return closing;
    if (closing || !/^t[dhr]$/.test(name)) return false;
    if (name === 'tr' || this.rows.length === 0) this.rows.push([]);
    if (name !== 'tr') this.row = this.rows.at(-1);
    return false;
  }

  private endCell(): void {
    this.row?.push(this.taken());
    this.row = undefined;
  }

  /** The table, which ends on this line; nothing where all its cells are empty. */
  finish(line: number): Block | undefined {
    this.endCell();
    const filled = this.rows.filter(row => row.some(cell => cell !== ''));
    if (filled.length === 0) return undefined;
    this.block.rows = padded(filled);
    this.block.end = line;
    return this.block;
  }
}
