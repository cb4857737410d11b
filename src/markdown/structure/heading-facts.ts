import type { Block } from '../blocks/block.ts';
import type { ReadText } from '../inline/index.ts';
import { readFacts } from '../talk/facts/index.ts';
import { isWordOfNotes } from '../words/headings.ts';
import type { Heading } from './heading.ts';

/** Blocks below a heading that are looked at for facts. */
const blocksForFacts = 8;

/** The first blocks below a heading, in which facts of a talk may stand. */
export function blocksBelow(
  { index, next, level, rest }: Pick<Heading, 'index' | 'next' | 'level' | 'rest'>,
  blocks: readonly Block[],
): readonly Block[] {
  const end = Math.min(index + 1 + blocksForFacts, isWritten(level) ? blocks.length : next);
  return [...(rest ? [rest] : []), ...upToTalk(blocks.slice(index + 1, end), level)];
}

/** Where the same line below most headings of a level is a person, it is one below the others too. */
export function addExpected(all: readonly Heading[], blocks: readonly Block[], read: ReadText): void {
  const levels = new Map<number, Heading[]>();
  for (const heading of all)
    if (isWritten(heading.level) && !isWordOfNotes(heading.key)) {
      const own = levels.get(heading.level);
      if (own) own.push(heading);
      else levels.set(heading.level, [heading]);
    }
  for (const headings of levels.values()) {
    const forms = new Map<string, number>();
    for (const { facts } of headings) if (facts.form) forms.set(facts.form, (forms.get(facts.form) ?? 0) + 1);
    const [form, times] = [...forms].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
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
