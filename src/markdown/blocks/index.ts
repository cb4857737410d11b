import type { SourceLine } from '../lines.ts';
import { once, type Warn } from '../warn.ts';
import type { Blocks, Definition } from './block.ts';
import { habitsOf } from './habits.ts';
import { readLines } from './read.ts';

/**
 * Reads the lines of a file into blocks, in their order; every word of them is in one, but for the
 * definitions of links. Never throws. Each guess is a warning, said once for all of a kind.
 */
export function readBlocks(lines: readonly SourceLine[], warn: Warn): Blocks {
  const definitions = new Map<string, Definition>();
  const context = { habits: habitsOf(lines), definitions, warn: once(warn) };
  return { blocks: readLines(lines, context, 0), definitions };
}
