import type { Warn } from '../warn.ts';
import type { Block, Definition } from './block.ts';
import type { BlockHabits } from './habits.ts';

/** What all blocks of a file are read with. */
export interface BlockContext {
  habits: BlockHabits;
  definitions: Map<string, Definition>;
  warn: Warn;
  /** The signs that headings were underlined with so far, in the order of their first ones. */
  underlines: string;
  /** How many more blocks the file may have. */
  left: number;
  /** Images whose address a definition may give, and the labels that name it. */
  images: { block: Block; label: string }[];
}
