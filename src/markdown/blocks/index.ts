import type { SourceLine } from '../lines.ts';
import { once, type Warn } from '../warn.ts';
import type { Blocks, Definition } from './block.ts';
import { habitsOf } from './habits.ts';
import { readLines } from './read.ts';

/** More are not read: each becomes a node, and a million of them fill the memory. */
const maxBlocks = 500_000;

/**
 * Reads the lines of a file into blocks, in their order; every word of them is in one, but for the
 * definitions of links. Never throws. Each guess is a warning, said once for all of a kind. Of a file of more
 * than 500,000 blocks the first are read, with a warning.
 */
export function readBlocks(lines: readonly SourceLine[], warn: Warn): Blocks {
  const definitions = new Map<string, Definition>();
  const context = { habits: habitsOf(lines), definitions, warn: once(warn), left: maxBlocks };
  const blocks = readLines(lines, context);
  const end = blocks.at(-1)?.end ?? 0;
  if (context.left <= 0) warn(end, `more than ${maxBlocks} blocks; nothing is read below this line`, true);
  return { blocks, definitions };
}
