import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { tellsOfTalk } from '../../talk/facts/sentences/told-talk.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';
import { countsTalks, leadsIntoTalks } from '../../words/titles/talk-words.ts';
import { byHeading, type TitleLines } from './titles.ts';

/** Fewer items may be anything. */
const fewest = 3;

/** In UTF-16 units. */
const longestTitle = 120;
const longestLead = 300;

/**
 * The items that stand as headings do, alone, each with its notes below it or in it: below a word for talks, right below
 * a paragraph that says that there were several, 今日は三人のLTがありました。, or where half of the notes say that it
 * was a talk. Undefined where there are none.
 */
export function loneItems(blocks: readonly Block[]): TitleLines | undefined {
  const titles = new Set<Block>();
  for (const { heading, blocks: below } of byHeading(blocks)) {
    const first = below.findIndex(({ kind }) => kind === 'item');
    for (const [index, { kind }] of below.entries()) {
      const isLed = kind === 'item' && leadsIn(below[index - 1] ?? heading);
      if (index !== first && !isLed) continue;
      const items = itemsFrom(below, index);
      if (items.length >= fewest && (isLed || areTold(items))) for (const [item] of items) titles.add(item);
    }
  }
  return titles.size === 0 ? undefined : { blocks, titles };
}

/** Whether what stands above an item says that talks follow. */
function leadsIn(before: Block | undefined): boolean {
  if (before?.kind === 'heading') return isTalkList(headingKey(before.text));
  const lead = before?.kind === 'paragraph' ? before.text.slice(-longestLead) : '';
  return leadsIntoTalks(lead) || countsTalks(lead);
}

/** An item, and what stands first below it. */
type Noted = [item: Block, notes: Block];

/** The items below a heading from one on; none where one of them has no notes below or is no title. */
function itemsFrom(blocks: readonly Block[], from: number): Noted[] {
  const items: Noted[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind !== 'item') continue;
    const notes = notesOf(block, blocks[at + 1]);
    if (notes === undefined || !isTitle(block)) return [];
    items.push([block, notes]);
  }
  return items;
}

/** The first of what stands below an item, or in it, where that is no other item, no rule and no bare link. */
function notesOf({ children }: Block, next: Block | undefined): Block | undefined {
  if (children.some(({ kind }) => kind === 'item')) return undefined;
  const first = children[0] ?? next;
  return first && (first.kind === 'paragraph' || first.kind === 'quote') && !isAddress(first.text)
    ? first
    : undefined;
}

/** Whether a text is nothing but a link, or what embeds a page. */
function isAddress(text: string): boolean {
  return (
    text.length <= 600 && /^\s*(?:@?\[[^\]]*\]\([^)\s]*\)|<?https?:\S*|\{[{%].*[%}]\}|<[^>]*>)\s*$/.test(text)
  );
}

/** Whether the notes below half of the items say that it was a talk. */
function areTold(items: readonly Noted[]): boolean {
  return items.filter(([, { text }]) => tellsOfTalk(text)).length >= items.length / 2;
}

function isTitle({ text }: Block): boolean {
  return (
    text.length <= longestTitle &&
    !endsIn(text, '.:') &&
    !/\n|^<?https?:/.test(text) &&
    splitField(text) === undefined &&
    !isWordOfNotes(headingKey(text))
  );
}
