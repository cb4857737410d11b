import type { Block } from '../../blocks/block.ts';
import type { Facts } from '../../talk/facts/facts.ts';
import { timeAlone } from '../../time/clock.ts';
import type { Heading } from './heading.ts';

/** Two headings or more that are only a time, right above other headings: those have the time. */
export function passTimesDown(all: readonly Heading[]): void {
  const times = all.filter(
    ({ text, children, own, parts }) =>
      own === 0 && children.length > 0 && !parts.isBelow && timeAlone(text.text) !== undefined,
  );
  if (times.length < 2) return;
  for (const { text, children } of times) {
    const { start, minutes } = timeAlone(text.text)!;
    const when = { start, ...(minutes === undefined ? {} : { minutes }), timed: true };
    for (const child of children)
      if (child.parts.start === undefined && child.facts.start === undefined)
        child.parts = { ...child.parts, ...when };
  }
}

/** Lines that are only a time, right above two headings or more of a level: those have it, not the headings before. */
export function takeTimesAbove(all: readonly Heading[], blocks: readonly Block[]): void {
  const above = all.map(({ index }) => {
    const block = blocks[index - 1];
    return block?.kind === 'paragraph' ? timeAlone(block.text) : undefined;
  });
  // Where the first one has none, they stand below their headings, and these hold nothing else.
  const first = above.findIndex(span => span !== undefined);
  const timed = all.filter((heading, at) => above[at] && heading.level === all[first]!.level);
  const isRule = first >= 0 && (first === 0 || all[first - 1]!.level < all[first]!.level);
  if (!isRule || timed.length < 2 || areOfHeadingsAbove(timed, all)) return;
  for (const [at, span] of above.entries()) {
    if (span === undefined) continue;
    const { start, minutes } = span;
    const before = all[at - 1];
    if (before?.facts.start === start) before.facts = withoutTime(before.facts);
    const when = { start, ...(minutes === undefined ? {} : { minutes }), timed: true };
    const { parts } = all[at]!;
    if (parts.start === undefined) all[at]!.parts = { ...parts, ...when };
  }
}

/** Whether times stand only above the first headings below others, of which some hold more: they are of these others. */
function areOfHeadingsAbove(timed: readonly Heading[], all: readonly Heading[]): boolean {
  const above = all.filter(({ children }) => children.some(child => timed.includes(child)));
  const isFirst = (heading: Heading) => above.some(({ children }) => children[0] === heading);
  return timed.every(isFirst) && above.some(({ children }) => children.length > 1);
}

function withoutTime({ start: _, minutes: __, ...facts }: Facts): Facts {
  return facts;
}
