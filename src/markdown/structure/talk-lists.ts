import type { Block } from '../blocks/block.ts';
import { titleLetters } from '../people/title/index.ts';
import { beginsWithTime } from '../time/ahead.ts';
import { isTalkList } from '../words/headings.ts';

/** How the items below a heading are known for talks: the heading says so, or each begins with its time. */
export type ItemTalks = 'named' | 'timed';

/** More items are no list of talks. */
const mostItems = 60;

/** The lists of a file, as far as their items are talks. */
export class TalkLists {
  private readonly blocks: readonly Block[];
  private headings: readonly string[] | undefined;

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  /** Whether the items right below a heading are talks, most of them with notes or pointing somewhere. */
  below({ index, key }: { index: number; key: string }): ItemTalks | undefined {
    const { blocks } = this;
    const items: Block[] = [];
    for (let at = index + 1; at < blocks.length && blocks[at]!.kind !== 'heading'; at++)
      if (blocks[at]!.kind === 'item' && items.push(blocks[at]!) > mostItems) return undefined;
    if (items.length < 2) return undefined;
    const told = items.filter(({ children, text }) => children.length > 0 || /\]\(|https?:/.test(text));
    if (isTalkList(key)) return told.length >= items.length * 0.6 ? 'named' : undefined;
    return isTimed(items) && !this.areHeadings(items) ? 'timed' : undefined;
  }

  /** Whether a heading repeats one of the items: then the list is a timetable, and its talks stand elsewhere. */
  private areHeadings(items: readonly Block[]): boolean {
    this.headings ??= this.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ text }) => titleLetters(text))
      .filter(letters => letters.length >= 4);
    return items.some(({ text }) => {
      const letters = titleLetters(text);
      return this.headings!.some(heading => letters.includes(heading));
    });
  }
}

/** Whether each of the items begins with a time, and most have notes. */
function isTimed(items: readonly Block[]): boolean {
  const timed = items.filter(({ text }) => beginsWithTime(text));
  const noted = timed.filter(({ children }) => children.length > 0);
  return timed.length >= 3 && timed.length >= items.length * 0.8 && noted.length >= items.length * 0.5;
}
