import type { Block } from '../../blocks/block.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { headingKey, isWordOfNotes } from '../../words/headings.ts';
import { countsTalks, leadsIntoTalks } from '../../words/titles.ts';

/** Fewer items may be anything. */
const fewest = 3;

/** A text of more blocks is no notes of some talks. */
const mostBlocks = 4_000;

/** In UTF-16 units. */
const longestTitle = 120;
const longestLead = 300;

/**
 * The items that stand alone, each with paragraphs below it or in it, right below a paragraph that says that there were several
 * talks: 今日は三人のLTがありました。 Undefined where there are none.
 */
export function loneItems(blocks: readonly Block[]): ReadonlySet<Block> | undefined {
  if (blocks.length > mostBlocks) return undefined;
  const titles = new Set<Block>();
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'item' || before?.kind !== 'paragraph') return;
    const lead = before.text.slice(-longestLead);
    if (!leadsIntoTalks(lead) && !countsTalks(lead)) return;
    const items = itemsFrom(blocks, index);
    if (items.length >= fewest) for (const item of items) titles.add(item);
  });
  return titles.size === 0 ? undefined : titles;
}

/** The items from one on, up to the next heading; none where one of them has no paragraph below or is no title. */
function itemsFrom(blocks: readonly Block[], from: number): Block[] {
  const items: Block[] = [];
  for (let at = from; at < blocks.length && blocks[at]!.kind !== 'heading'; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'item') continue;
    if (!isTitle(block) || !isNoted(block, blocks[at + 1])) return [];
    items.push(block);
  }
  return items;
}

/** Whether paragraphs and no items stand below an item, or in it. */
function isNoted({ children }: Block, next: Block | undefined): boolean {
  return children.length === 0 ? next?.kind === 'paragraph' : children.every(({ kind }) => kind !== 'item');
}

function isTitle({ text }: Block): boolean {
  return (
    text.length <= longestTitle &&
    !/\n|[.。:：]$|^<?https?:/.test(text) &&
    splitField(text) === undefined &&
    !isWordOfNotes(headingKey(text))
  );
}
