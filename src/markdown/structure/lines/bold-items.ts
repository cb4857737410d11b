import type { Block } from '../../blocks/block.ts';
import { isAboveSpeaker } from './spoken-items.ts';
import type { TitleLines } from './titles.ts';

/** Fewer items in bold may be anything. */
const fewest = 3;

/** In UTF-16 units; a longer line is no title. */
const longestTitle = 160;

/**
 * The items of a flat list that are titles, where three or more are in bold and who speaks stands below most of them:
 * those without bold behind each are its notes. Undefined where there are none.
 */
export function boldItems(blocks: readonly Block[]): TitleLines | undefined {
  const bold = blocks.filter(({ kind, text }) => kind === 'item' && isBold(text.split('\n')[0]!));
  const spoken = bold.filter(isAboveSpeaker);
  const titles = new Set(bold);
  const isNotes = (block: Block | undefined) => block?.kind === 'item' && !titles.has(block);
  const noted = blocks.filter((block, at) => titles.has(block) && isNotes(blocks[at + 1])).length;
  const areTitles = spoken.length >= fewest && spoken.length >= bold.length * 0.6;
  return areTitles && noted >= bold.length * 0.6 ? { blocks, titles } : undefined;
}

/** Whether a line is in bold from its beginning to its end, with whatever tags around it. */
function isBold(line: string): boolean {
  const bare = line
    .slice(0, 2 * longestTitle)
    .trim()
    .replace(/<\/?span[^<>]*>/gi, '');
  if (bare.length > longestTitle) return false;
  return /^(?:\*\*[^*]+\*\*|__[^_]+__|<(b|strong)>[^<>]+<\/\1>)$/i.test(bare);
}
