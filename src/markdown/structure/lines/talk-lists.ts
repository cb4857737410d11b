import type { Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import { titleLetters } from '../../people/title/index.ts';
import { isTalkPage } from '../../talk/talk-page.ts';
import { beginsWithTime } from '../../time/ahead.ts';
import { isDayPart, isDayWord } from '../../words/headings/days.ts';
import { headingKey } from '../../words/headings/key.ts';
import { holdsQuestions } from '../../words/headings/questions.ts';
import { isAttendees, isWordOfNotes } from '../../words/headings/sections.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { leadsIntoTalks } from '../../words/titles/talk-words.ts';
import { pointsToSlides } from '../signs/slides.ts';
import { areSpoken, areToldBy, holdsOnlySpeaker } from './spoken-items.ts';

/**
 * How the items below a heading are known for talks: the heading says so, each begins with its time, most are in bold
 * or point to slides, or half of them name a speaker.
 */
type ItemTalks = 'named' | 'timed' | 'marked' | 'spoken';

/** The items below a heading that are talks, and how they are known for it. */
export interface TalkItems {
  how: ItemTalks;
  items: ReadonlySet<Block>;
}

/** More items are no list of talks. */
const mostItems = 60;

/** The share of what stands below a word for a list that its items have at least. */
const fewestOfAll = 0.2;

/** In UTF-16 units; an item that says more has notes of its own. */
const longestTitle = 120;
const url = /<?https?:[^\s)>]*[)>]?/g;

/** In UTF-16 units: what leads into a list stands at the end of its paragraph. */
const longestLead = 150;

/** The lists of a file, as far as their items are talks. */
export class TalkLists {
  private readonly blocks: readonly Block[];
  private headings: readonly string[] | undefined;
  private lone: boolean | undefined;

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  /** The items right below a heading that are talks, most of them with notes or pointing somewhere. */
  below({ index, key, text }: { index: number; key: string; text: Text }): TalkItems | undefined {
    const runs = this.runsFrom(index + 1);
    if (isTalkList(key)) return this.named(runs);
    const items = runs.flat();
    const how = items.length < 2 ? undefined : this.known(items, key, text.text);
    return how && { how, items: new Set(items) };
  }

  /** Those above all headings: of a file that is called `Lightning talks`, or where most say who gave them. */
  onTop(isNamed: boolean): TalkItems | undefined {
    const runs = this.runsFrom(0);
    if (isNamed) return this.named(runs);
    return areToldBy(runs.flat()) ? { how: 'spoken', items: new Set(runs.flat()) } : undefined;
  }

  /** The items from a block to the next heading, parted by paragraphs; none where they are too many. */
  private runsFrom(first: number): Block[][] {
    const { blocks } = this;
    const runs: Block[][] = [[]];
    let count = 0;
    for (let at = first; at < blocks.length && blocks[at]!.kind !== 'heading'; at++) {
      if (blocks[at]!.kind === 'item') {
        runs.at(-1)!.push(blocks[at]!);
        if (++count > mostItems) return [];
      } else if (blocks[at]!.kind === 'paragraph') runs.push([]);
    }
    return runs;
  }

  /** Of the items below a word such as `Lightning talks` those that hold notes. */
  private named(runs: readonly Block[][]): TalkItems | undefined {
    const items = runs.flat();
    if (items.length < 2) return undefined;
    // Above the talks may stand the rules.
    const told =
      areTold(items) || areToldBy(items) ? items : runs.filter(run => run.length >= 2 && areTold(run)).flat();
    // A few items in a long text, whose paragraphs part the runs, are a list of something else.
    return told.length <= (items.length + runs.length) * fewestOfAll || this.areHeadings(told, 0.5)
      ? undefined
      : { how: 'named', items: new Set(told) };
  }

  /** The items right below a paragraph that says that talks follow, nearly all of them with notes. */
  led(index: number): TalkItems | undefined {
    const { blocks } = this;
    if (!leadsIntoTalks(blocks[index]!.text.slice(-longestLead))) return undefined;
    const items: Block[] = [];
    for (let at = index + 1; blocks[at]?.kind === 'item' && items.length <= mostItems; at++)
      items.push(blocks[at]!);
    const noted = items.filter(({ children }) => children.length > 0);
    const isList = items.length >= 3 && items.length <= mostItems && noted.length >= items.length * 0.8;
    return isList && !this.areHeadings(items) ? { how: 'named', items: new Set(items) } : undefined;
  }

  private known(items: readonly Block[], key: string, text: string): ItemTalks | undefined {
    if (isTimed(items)) return this.areHeadings(items) ? undefined : 'timed';
    const isPart = isDayPart(key) || isDayWord(key);
    const mayHold = isPart || (this.isLone() && soundsLikeEvent(text));
    if (mayHold && items.length >= (isPart ? 2 : 3) && areMarked(items)) return 'marked';
    const isSpoken = !isAttendees(key) && !holdsQuestions(key) && areSpoken(items);
    return isSpoken && !this.areHeadings(items) ? 'spoken' : undefined;
  }

  /** Whether the file has one heading. */
  private isLone(): boolean {
    this.lone ??= this.blocks.filter(({ kind }) => kind === 'heading').length === 1;
    return this.lone;
  }

  /**
   * Whether headings repeat more than a share of the items: then the list is a timetable, and its talks stand
   * elsewhere.
   */
  private areHeadings(items: readonly Block[], share = 0): boolean {
    this.headings ??= this.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ text }) => titleLetters(text))
      .filter(letters => letters.length >= 4);
    const repeated = items.filter(({ text }) => {
      const letters = titleLetters(text);
      const title = titleLetters(text.split(/[:：(（[|]|\s[-–—]\s/u)[0]!);
      const isTitle = (heading: string) => title.length >= 8 && heading.startsWith(title);
      return this.headings!.some(heading => letters.includes(heading) || isTitle(heading));
    });
    return repeated.length > items.length * share;
  }
}

/** Whether most of the items hold something, or are long enough to be notes: a bare list of links tells nothing. */
function areTold(items: readonly Block[]): boolean {
  const told = items.filter(item => {
    const { children, text } = item;
    return (children.length > 0 || text.includes('\n') || isLong(text)) && !holdsOnlySpeaker(item);
  });
  return told.length >= items.length * 0.6;
}

/** Whether an item says more than a title, its links aside. */
function isLong(text: string): boolean {
  return text.length > longestTitle && text.replace(url, '').length > longestTitle;
}

/** Whether each of the items begins with a time, and most have notes. */
function isTimed(items: readonly Block[]): boolean {
  const timed = items.filter(({ text }) => beginsWithTime(text));
  const noted = timed.filter(({ children }) => children.length > 0);
  return timed.length >= 3 && timed.length >= items.length * 0.8 && noted.length >= items.length * 0.5;
}

/**
 * Whether nearly all of the items hold notes, and most are in bold or point to slides; or nearly all are links to
 * pages of talks.
 */
function areMarked(items: readonly Block[]): boolean {
  const noted = items.filter(({ children }) => children.length > 0);
  const paged = items.filter(({ text }) => isTalkPage(text.split('\n')[0]!));
  if (paged.length >= items.length * 0.8 && noted.length >= items.length * 0.4) return true;
  const bold = items.filter(({ text }) => /^(?:\*\*|__)/.test(text));
  const shown = items.filter(({ text }) => pointsToSlides(text));
  const words = items.filter(({ text }) => isWordOfNotes(headingKey(text.replace(/\*\*|__/g, ''))));
  const areNotes = noted.length >= items.length * 0.8 && words.length <= items.length * 0.2;
  return areNotes && Math.max(bold.length, shown.length) >= items.length * 0.6;
}
