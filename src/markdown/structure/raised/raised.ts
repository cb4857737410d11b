import { type Block, newBlock } from '../../blocks/block.ts';
import { isPartOfEvent } from '../../words/headings/days.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isSectionWord } from '../../words/headings/sections.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';

/** A text of which some lines, or items, have been made headings. */
export interface Raised {
  blocks: readonly Block[];
  /** Whether they were items: notes of one talk are written so, too. */
  isList: boolean;
}

/** The heading that a line or an item stands for. */
export function raisedHeading(line: number, text: string, level: number): Block {
  return { ...newBlock('heading', line, line, text), level, isRaised: true };
}

/** The share of a text that stands above what is raised, at most: further down are no talks of an event. */
const mostAbove = 0.4;

/** Whether all headings of a text but the first hold talks, as `Lightning talks` or a day does, or are words of notes. */
export function areWords(headings: readonly Block[]): boolean {
  const keys = headings.slice(1).map(({ text }) => headingKey(text));
  const holds = (key: string) => isTalkList(key) || isPartOfEvent(key);
  return keys.some(holds) && keys.every(key => holds(key) || isSectionWord(key));
}

/**
 * The level below the only heading of a text, which stands above a block; undefined where there is none, or the block
 * stands too far down. Headings further down must leave this level free, and there are none where `isBare`. Where the
 * other headings are words, it is the level below all of them.
 */
export function levelBelow(blocks: readonly Block[], first: number, isBare: boolean): number | undefined {
  const from = blocks[0]!.line;
  if (blocks[first]!.line - from > (blocks.at(-1)!.end - from) * mostAbove) return undefined;
  const headings = blocks.flatMap(({ kind, level }, at) =>
    kind === 'heading' ? [{ level: level!, at }] : [],
  );
  const deepest = Math.max(...headings.map(({ level }) => level));
  if (areWords(blocks.filter(({ kind }) => kind === 'heading'))) return deepest < 6 ? deepest + 1 : undefined;
  const above = headings.filter(({ at }) => at < first);
  if (above.length > 1 || (isBare && headings.length > above.length)) return undefined;
  const level = (above[0]?.level ?? 1) + 1;
  return level <= 6 && headings.every(each => each.at < first || each.level > level) ? level : undefined;
}
