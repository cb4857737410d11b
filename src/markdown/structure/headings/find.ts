import { type Block, newBlock } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { takePictures, withoutAnchors, withoutShown } from '../../people/title/ornaments.ts';
import type { SplitHeading } from '../../talk/slugs.ts';
import { withClock } from '../../time/ahead.ts';
import { headingKey } from '../../words/headings/key.ts';
import { boldAhead } from '../lines/spoken-items.ts';
import { type TalkItems, TalkLists } from '../lines/talk-lists.ts';
import type { TitleLines } from '../lines/titles.ts';
import { isBoldTitle, mayBeBold } from '../raised/bold.ts';
import { boldLevel, type Heading, itemLevel, longestItem } from './heading.ts';

/** What reads the text of a heading. */
export interface HeadingOptions {
  lines: TitleLines;
  /** Whether the file is called by a word for several talks. */
  several: boolean;
  /** The event's, where front matter gives it. */
  title?: string;
  read: ReadText;
  splitSlug: (heading: string) => SplitHeading;
}

/** A heading before it is read. */
export type UnreadHeading = Omit<Heading, 'words' | 'parts' | 'facts' | 'own' | 'bare'>;

/** A bold line with more lines behind it in its paragraph begins a text. */
const mostOthers = 2;

/** Of a file with more headings, those behind are parts of the talk or section that they stand in. */
const mostRead = 3000;

/** Every heading of a file, and what may stand for one, in order. */
export function findHeadings(blocks: readonly Block[], options: HeadingOptions): UnreadHeading[] {
  const { read, splitSlug, lines } = options;
  const found: UnreadHeading[] = [];
  const lists = new TalkLists(blocks);
  /** The items below the last real heading that are talks. */
  let list = lists.onTop(options.several);
  blocks.forEach((block, index) => {
    if (found.length >= mostRead) return;
    const isTitle = lines.titles.has(block);
    if (isTitle) endAt(found, index, 'lines');
    if (isTitle || list?.items.has(block)) {
      found.push(lineAt(blocks, index, options, isTitle ? undefined : list));
      return;
    }
    const [first = '', ...others] = block.kind === 'paragraph' ? block.text.split('\n') : [];
    // Among lines that stand for headings what is in bold stands out of their notes.
    const isBold = lines.titles.size === 0 && others.length <= mostOthers && mayBeBold(first);
    if (block.kind === 'paragraph') list ??= lists.led(index);
    if (block.kind !== 'heading' && !isBold) return;
    const { title, slug, role }: SplitHeading = isBold ? { title: first } : splitSlug(block.text);
    const text = read(title, block.line);
    if (isBold && !isBoldTitle(takePictures(text).text)) return;
    // Some part slides by headings without a word.
    if (!/[^\s#]/.test(text.text) && slug === undefined) return;
    const before = endAt(found, index, 'next');
    const level = isBold ? boldLevel : block.level!;
    const isFirstBelow = isRightBelow(before, index, level);
    const heading = foundAt(block, { index, next: blocks.length, level, text, isFirstBelow });
    if (isBold && others.length > 0)
      heading.rest = { ...block, text: others.join('\n'), line: block.line + 1 };
    if (slug !== undefined) heading.slug = slug;
    if (role) heading.role = role;
    if (block.isRaised) heading.isRaised = true;
    found.push(heading);
    list = isBold ? undefined : lists.below(heading);
  });
  return found;
}

/** A line that stands for a heading, or an item of a list of talks. */
function lineAt(
  blocks: readonly Block[],
  index: number,
  { lines: { titles, told }, read }: HeadingOptions,
  list: TalkItems | undefined,
): UnreadHeading {
  const block = blocks[index]!;
  const [line = ''] = block.text.split('\n');
  const title = told?.get(block);
  const written =
    list && list.how !== 'timed'
      ? ((line.length > longestItem ? boldAhead(line) : undefined) ?? line)
      : withClock(line);
  const text = read(title ?? written, block.line);
  const next = list ? index + 1 : nextOf(titles, blocks, index);
  const own = foundAt(block, { index, next, level: itemLevel, text, isFirstBelow: false });
  if (title !== undefined) return { ...own, isTold: true };
  return list ? own : { ...own, isLine: true };
}

/** Ends the last heading that is no line at a block, if it has not ended before, and returns it. */
function endAt(
  found: readonly UnreadHeading[],
  index: number,
  at: 'next' | 'lines',
): UnreadHeading | undefined {
  const before = found.findLast(each => each.level !== itemLevel);
  if (before) before[at] = at === 'next' ? index : Math.min(before.lines ?? index, index);
  return before;
}

/** The index of the next of the blocks that stand for headings, of the next heading, or the number of blocks. */
function nextOf(titles: ReadonlySet<Block>, blocks: readonly Block[], index: number): number {
  let next = index + 1;
  while (next < blocks.length && !titles.has(blocks[next]!) && blocks[next]!.kind !== 'heading') next++;
  return next;
}

type At = Pick<UnreadHeading, 'index' | 'next' | 'level' | 'text' | 'isFirstBelow'>;

function foundAt({ line }: Block, at: At): UnreadHeading {
  const { text, pictures } = takePictures(withoutAnchors(at.text));
  const blocks = pictures.map(({ alt, url }) => ({ ...newBlock('image', line, line, alt), url }));
  const found = { ...at, text, line, key: headingKey(withoutShown(text).text), children: [] };
  return blocks.length === 0 ? found : { ...found, pictures: blocks };
}

/** Whether a heading stands right below one of a higher level. */
function isRightBelow(
  above: { index: number; level: number } | undefined,
  index: number,
  level: number,
): boolean {
  return above !== undefined && above.level < level && above.index === index - 1;
}
