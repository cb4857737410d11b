import type { Block } from '../blocks/block.ts';
import { titleLetters } from '../people/title/index.ts';
import { beginsWithTime } from '../time/ahead.ts';
import { isTalkList } from '../words/headings.ts';

/** How the items below a heading are known for talks: the heading says so, or each begins with its time. */
export type ItemTalks = 'named' | 'timed';

/** More items are no list of talks. */
const mostItems = 60;

/** Whether the items right below a heading are talks, most of them with notes or pointing somewhere. */
export function talkListBelow(
  heading: { index: number; key: string },
  blocks: readonly Block[],
): ItemTalks | undefined {
  const items: Block[] = [];
  for (let at = heading.index + 1; at < blocks.length && blocks[at]!.kind !== 'heading'; at++)
    if (blocks[at]!.kind === 'item' && items.push(blocks[at]!) > mostItems) return undefined;
  if (items.length < 2) return undefined;
  const told = items.filter(({ children, text }) => children.length > 0 || /\]\(|https?:/.test(text));
  if (isTalkList(heading.key)) return told.length >= items.length * 0.6 ? 'named' : undefined;
  return isTimed(items) && !areHeadings(items, blocks) ? 'timed' : undefined;
}

/** Whether each of the items begins with a time, and most have notes. */
function isTimed(items: readonly Block[]): boolean {
  const timed = items.filter(({ text }) => beginsWithTime(text));
  const noted = timed.filter(({ children }) => children.length > 0);
  return timed.length >= 3 && timed.length >= items.length * 0.8 && noted.length >= items.length * 0.5;
}

/** Whether a heading repeats one of the items: then the list is a timetable, and its talks stand elsewhere. */
function areHeadings(items: readonly Block[], blocks: readonly Block[]): boolean {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => titleLetters(text))
    .filter(letters => letters.length >= 4);
  return items.some(({ text }) => {
    const letters = titleLetters(text);
    return headings.some(heading => letters.includes(heading));
  });
}
