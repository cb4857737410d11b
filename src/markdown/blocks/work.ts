import type { SourceLine } from '../lines.ts';
import type { Block } from './block.ts';
import type { BlockContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import type { Tree } from './tree.ts';

/** What the readers of blocks work on: the lines of a file, or of a quotation. */
export interface Work {
  readonly cursor: Cursor;
  readonly tree: Tree;
  readonly context: BlockContext;
  /** How many quotations the lines stand in: for each of them every line is read once more. */
  readonly nesting: number;
  /** Whether what is left of the line stands behind an item's marker. */
  readonly behindMarker: boolean;
  /** Whether a footnote or a definition goes on in indented paragraphs. */
  inNote: boolean;
  /** Adds a block and moves behind its last line. `own`: as `Tree.place`. Always true. */
  add(block: Block, last?: number, own?: boolean): true;
  /** Takes the line as text. */
  text(): void;
  /** Moves behind the line `last`, the current one where it is not given. */
  next(last?: number): void;
  /** Moves behind an item's marker, to read what stands there as if it began a line. */
  behind(length: number, column: number): void;
  /** Reads the lines of something that stands where the next block would. */
  read(lines: readonly SourceLine[]): Block[];
  /** For each line that opens a group the index of the line that closes it. */
  groupEnds(): ReadonlyMap<number, number>;
}
