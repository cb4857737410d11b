import type { Block } from '../../blocks/block.ts';
import { peopleScore } from '../../people/people.ts';

/** Fewer items in bold may be anything. */
const fewest = 3;

/** A text of more blocks is no notes of some talks. */
const mostBlocks = 4_000;

/** In UTF-16 units; a longer line is no title, or no person. */
const longestTitle = 160;
const longestPerson = 60;

/** Of what an item holds, the first so many may say who speaks. */
const mostBelow = 3;

/**
 * The items of a flat list that are titles, where three or more are in bold and who speaks stands below most of them:
 * those without bold behind each are its notes. Undefined where there are none.
 */
export function boldItems(blocks: readonly Block[]): ReadonlySet<Block> | undefined {
  if (blocks.length > mostBlocks) return undefined;
  const bold = blocks.filter(({ kind, text }) => kind === 'item' && isBold(text.split('\n')[0]!));
  const spoken = bold.filter(isAboveSpeaker);
  const titles = new Set(bold);
  const isNotes = (block: Block | undefined) => block?.kind === 'item' && !titles.has(block);
  const noted = blocks.filter((block, at) => titles.has(block) && isNotes(blocks[at + 1])).length;
  const areTitles = spoken.length >= fewest && spoken.length >= bold.length * 0.6;
  return areTitles && noted >= bold.length * 0.6 ? titles : undefined;
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

/** Whether the first of what stands below an item names who speaks, and little else. */
function isAboveSpeaker({ text, children }: Block): boolean {
  const below = children.slice(0, mostBelow).filter(({ kind }) => kind === 'paragraph');
  const lines = [...text.split('\n').slice(1), ...below.flatMap(child => child.text.split('\n'))];
  return lines.slice(0, mostBelow).some(line => {
    const name = line
      .slice(0, 300)
      .replace(/\[([^\][]{1,60})\](?:\([^()]*\)|\[[^\][]*\])/g, '$1')
      .trim();
    return name.length <= longestPerson && !/[.。:：]$/.test(name) && peopleScore(name) >= 1.2;
  });
}
