import type { Block } from '../../blocks/block.ts';
import { boldItems } from './bold-items.ts';
import { loneItems } from './lone-items.ts';
import { partMarkedLines } from './marked.ts';
import { standingTitles } from './noted.ts';
import { programmeIn } from './programme.ts';
import { partTitledParagraphs } from './titled-paragraphs.ts';
import type { TitleLines } from './titles.ts';
import { toldTitles } from './told-titles.ts';

type Find = (blocks: readonly Block[]) => TitleLines | undefined;

/** What finds titles in a text without headings, and what in any text: the first that finds some is right. */
const ofBareText: readonly Find[] = [programmeIn, boldItems, standingTitles];
const ofAnyText: readonly Find[] = [partTitledParagraphs, partMarkedLines, loneItems, toldTitles];

/** A text of more blocks is no notes of some talks, but for a programme and lines with a sign before each. */
const mostBlocks = 4_000;
const ofLongText: readonly Find[] = [programmeIn, partMarkedLines];

/** Finds the lines and items of a text that stand for headings. */
export function partTitleLines(blocks: readonly Block[]): TitleLines {
  const isHeaded = blocks.slice(1).some(({ kind }) => kind === 'heading');
  const isLong = blocks.length > mostBlocks;
  for (const find of isHeaded ? ofAnyText : [...ofBareText, ...ofAnyText]) {
    const found = isLong && !ofLongText.includes(find) ? undefined : find(blocks);
    if (found) return found;
  }
  return { blocks, titles: new Set() };
}
