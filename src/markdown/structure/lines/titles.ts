import type { Block } from '../../blocks/block.ts';

/** The lines and items of a text that stand for headings: `10:00 Keynote - Ann Lee`, `Queues - Bob Ray`. */
export interface TitleLines {
  /** The blocks of the text, parted at these lines where they stood in a longer paragraph. */
  blocks: readonly Block[];
  /** The paragraphs and items that stand for headings. */
  titles: ReadonlySet<Block>;
  /** Of a programme the paragraphs that begin with a time. */
  timed?: ReadonlySet<Block>;
  /** The titles of those that tell of a talk in a sentence. */
  told?: ReadonlyMap<Block, string>;
}

/** A heading, and what stands below it up to the next; none of what stands before the first. */
export interface Headed {
  heading?: Block;
  blocks: Block[];
}

/** What stands before the first heading, and below each. */
export function byHeading(blocks: readonly Block[]): Headed[] {
  const all: Headed[] = [{ blocks: [] }];
  for (const block of blocks)
    if (block.kind === 'heading') all.push({ heading: block, blocks: [] });
    else all.at(-1)!.blocks.push(block);
  return all;
}
