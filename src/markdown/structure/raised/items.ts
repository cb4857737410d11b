import { type Block, newBlock } from '../../blocks/block.ts';
import { levelBelow, type Raised, raisedHeading } from './raised.ts';

/** Fewer items may be anything. */
const fewest = 3;

/** In UTF-16 units. */
const longestTitle = 160;

/**
 * A text whose items, three or more, are its headings: most have notes in them or below, and few are sentences or bare
 * links.
 */
export function raisedItems(blocks: readonly Block[]): Raised | undefined {
  const numbered =
    blocks.some(isNumbered) && blocks.some(block => block.kind === 'item' && !isNumbered(block));
  const isOne = (block: Block) => block.kind === 'item' && (!numbered || isNumbered(block));
  const items = blocks.flatMap((block, index) => (isOne(block) ? [index] : []));
  const level = items.length < fewest ? undefined : levelBelow(blocks, items[0]!, true);
  if (level === undefined) return undefined;
  const noted = items.filter(at => isNoted(blocks[at]!, blocks[at + 1], isOne));
  const titles = items.filter(at => isTitle(blocks[at]!.text.split('\n')[0]!));
  if (noted.length < items.length * 0.7 || titles.length < items.length * 0.8) return undefined;
  const all = blocks.flatMap(block => {
    if (!isOne(block)) return [block];
    const [title = '', ...rest] = block.text.split('\n');
    const heading = raisedHeading(block.line, [block.ordinal ?? [], title].flat().join(' '), level);
    const from = Math.min(block.line + 1, block.end);
    const below = rest.length === 0 ? [] : [newBlock('paragraph', from, block.end, rest.join('\n'))];
    return [heading, ...below, ...block.children];
  });
  return { blocks: all, isList: true };
}

/** Whether something else stands in an item, or below it. */
function isNoted(
  { children, text }: Block,
  next: Block | undefined,
  isOne: (block: Block) => boolean,
): boolean {
  return children.length > 0 || text.includes('\n') || (next !== undefined && !isOne(next));
}

function isNumbered({ kind, ordinal }: Block): boolean {
  return kind === 'item' && ordinal !== undefined;
}

function isTitle(line: string): boolean {
  return (
    line !== '' &&
    line.length <= longestTitle &&
    !/[。．.]$|^<?https?:\S+$|^\[[^\]]*\](?:\[[^\]]*\]|\([^)\s]*\))$/.test(line)
  );
}
