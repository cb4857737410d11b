import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { peopleScore } from '../../people/people.ts';
import { saysVisited } from '../../words/titles/deeds.ts';
import { headingName } from '../../words/titles/event-names.ts';

/** In UTF-16 units: of a block, before and behind the link in it, and of the link's text. */
const longestBlock = 4000;
const furthestLink = 60;
const longestName = 90;

/**
 * The event that the first sentence, above all headings, says with a link the writer was at: `I'm at the [Rope
 * Conf](…)`, [縄の会](…)に参加した.
 */
export function eventVisited(blocks: readonly Block[], read: ReadText): string | undefined {
  const first = blocks.find(({ kind }) => kind !== 'rule' && kind !== 'image' && kind !== 'html');
  if (first?.kind !== 'paragraph' || first.text.length > longestBlock) return undefined;
  const { text, marks } = read(first.text, first.line);
  const link = marks.find(({ kind }) => kind === 'link');
  if (!link || link.start > furthestLink || link.end - link.start > longestName) return undefined;
  const name = text.slice(link.start, link.end).replace(/\s+/g, ' ').trim();
  const isTold = saysVisited(text.slice(0, link.start), text.slice(link.end, link.end + furthestLink));
  return isTold && peopleScore(name) < 1.2 ? headingName(name) : undefined;
}
