import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { raisedItems } from './items.ts';
import { raisedLines } from './lines.ts';
import type { Raised } from './raised.ts';

/** A text of more blocks has headings that are written as such. */
const mostBlocks = 4_000;

/** A text without headings, or with one on top, whose lines or items can be them; undefined for any other. */
export function raisedIn(written: readonly Block[], read: ReadText): Raised | undefined {
  if (written.length > mostBlocks) return undefined;
  const blocks = withTitle(written);
  // Below lines that can be headings, items are notes.
  return raisedLines(blocks, read) ?? raisedItems(blocks);
}

/** In UTF-16 units. */
const longestTitle = 100;

/** A text without headings that begins with the name of an event, alone on its line, which is its title then. */
function withTitle(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || first.text.length > longestTitle || /\n|[.。．!！]$/.test(first.text))
    return blocks;
  if (!soundsLikeEvent(first.text) || others.some(({ kind }) => kind === 'heading')) return blocks;
  return [{ ...first, kind: 'heading', level: 1 }, ...others];
}
