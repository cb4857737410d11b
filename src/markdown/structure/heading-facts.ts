import type { Block } from '../blocks/block.ts';
import type { ReadText } from '../inline/index.ts';
import { readFacts } from '../talk/facts/index.ts';
import { isWordOfNotes } from '../words/headings.ts';
import { byLevel, mostFrequent } from './alike.ts';
import type { Heading } from './heading.ts';

/** Blocks below a heading that are looked at for facts. */
const blocksForFacts = 8;

/** The first blocks below a heading, in which facts of a talk may stand. */
export function blocksBelow(
  { index, next, level, rest, lines }: Pick<Heading, 'index' | 'next' | 'level' | 'rest' | 'lines'>,
  blocks: readonly Block[],
): readonly Block[] {
  const end = Math.min(index + 1 + blocksForFacts, lines ?? (isWritten(level) ? blocks.length : next));
  return [...(rest ? [rest] : []), ...upToTalk(blocks.slice(index + 1, end), level)];
}

/** Where the same line below most headings of a level is a person, it is one below the others too. */
export function addExpected(all: readonly Heading[], blocks: readonly Block[], read: ReadText): void {
  const titles = all.filter(({ level, key }) => isWritten(level) && !isWordOfNotes(key));
  for (const headings of byLevel(titles).values()) {
    const { text: form, times } = mostFrequent(headings.map(({ facts }) => facts.form ?? ''));
    if (times < 2 || times < headings.length * 0.5) continue;
    for (const heading of headings)
      if (heading.facts.sure === 0 && heading.parts.sure < 0.9)
        heading.facts = readFacts(blocksBelow(heading, blocks), read, form);
  }
}

/** The blocks before a heading of this level or above. */
function upToTalk(blocks: readonly Block[], level: number): readonly Block[] {
  const end = blocks.findIndex(block => block.kind === 'heading' && block.level! <= level);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Whether a heading is written as one; what stands for one ends at the next. */
function isWritten(level: number): boolean {
  return level <= 6;
}
