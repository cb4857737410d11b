import { isAttendees } from '../../words/headings.ts';
import { type Heading, isStandIn } from './heading.ts';
import { personHeadings } from './person-headings.ts';

/** The headings as a tree; gives those that nothing stands above. */
export function nest(headings: readonly Heading[]): Heading[] {
  const roots: Heading[] = [];
  const open: Heading[] = [];
  const speakers = personHeadings(headings);
  for (const heading of headings) {
    const title = speakers.get(heading);
    if (title) {
      title.children.push(heading);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop();
    (open.at(-1)?.children ?? roots).push(heading);
    open.push(heading);
  }
  liftFromWord(roots);
  return roots;
}

/**
 * `## Contents`, `## Introduction`, where it is the only heading right below the title and all others stand below it, a
 * level too deep: they stand beside it.
 */
function liftFromWord([title, ...others]: readonly Heading[]): void {
  const [word, ...beside] = title?.children ?? [];
  if (word === undefined || others.length > 0 || beside.length > 0 || word.own === 0) return;
  if (!word.words.event || word.words.talks || isAttendees(word.key)) return;
  if (word.children.length < fewestLifted || word.children.some(isStandIn)) return;
  title!.children.push(...word.children.splice(0));
}

/** Fewer headings may be parts of an introduction. */
const fewestLifted = 3;
