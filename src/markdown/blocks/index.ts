import type { SourceLine } from '../lines.ts';
import { once, type Warn } from '../warn.ts';
import type { Blocks, Definition } from './block.ts';
import type { BlockContext } from './context.ts';
import { blockHabits } from './habits.ts';
import { liftHeadings } from './lifted.ts';
import { resolveImage } from './paragraphs/index.ts';
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
  const context: BlockContext = {
    habits: blockHabits(lines),
    underlines: '',
    definitions,
    warn: once(warn),
    left: maxBlocks,
    images: [],
  };
  const blocks = readLines(lines.some(isHeavy) ? lines.map(lightened) : lines, context);
  for (const { block, label } of context.images) {
    const definition = definitions.get(label);
    if (definition) resolveImage(block, definition);
  }
  const end = blocks.at(-1)?.end ?? 0;
  if (context.left <= 0) warn(end, `more than ${maxBlocks} blocks; nothing is read below this line`, true);
  return { blocks: liftHeadings(blocks), definitions };
}

/** Whether a line holds a picture in its own address, which nobody reads. */
function isHeavy({ text }: SourceLine): boolean {
  return text.length > 1000 && text.includes(';base64,');
}

/** A line without the bytes of such pictures. */
function lightened(line: SourceLine): SourceLine {
  if (!isHeavy(line)) return line;
  const text = line.text.replace(/((?:\]\(<?|["'])data:[\w/+.-]{0,80};base64,)[A-Za-z0-9+/=]+/g, '$1');
  return { text, number: line.number };
}
