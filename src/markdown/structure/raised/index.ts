import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { soundsLikeEvent } from '../../words/titles.ts';
import { raisedItems } from './items.ts';
import { raisedLines } from './lines.ts';
import type { Raised } from './raised.ts';

/** A text of more blocks has headings that are written as such. */
const mostBlocks = 4_000;

/**
 * The ways in which lines or items of a text without headings, or with one on top, can be them, the likeliest first.
 */
export function raisedIn(written: readonly Block[], read: ReadText): Raised[] {
  if (written.length > mostBlocks) return [];
  const blocks = withTitle(written);
  const lines = raisedLines(blocks, text => read(text, 0));
  // Below such lines items are notes.
  const items = lines === undefined ? raisedItems(blocks) : undefined;
  return [lines ?? [], items ?? []].flat();
}

/** In UTF-16 units. */
const longestTitle = 100;

/** A text without headings that begins with the name of an event, alone on its line, which is its title then. */
function withTitle(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || first.text.length > longestTitle || /\n|[.。!！]$/.test(first.text))
    return blocks;
  if (!soundsLikeEvent(first.text) || others.some(({ kind }) => kind === 'heading')) return blocks;
  return [{ ...first, kind: 'heading', level: 1 }, ...others];
}
