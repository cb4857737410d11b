import { type Block, newBlock } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { readPeople } from '../../people/speakers.ts';
import { wholeTitle } from '../../people/title/index.ts';
import { takePictures, withoutAnchors } from '../../people/title/ornaments.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import { type Facts, mentioned, told } from '../../talk/facts/facts.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { readFacts } from '../../talk/facts/index.ts';
import type { SplitHeading } from '../../talk/slugs.ts';
import { withClock } from '../../time/ahead.ts';
import { isFurtherTalks } from '../../words/groups.ts';
import { headingKey } from '../../words/headings.ts';
import { boldAhead } from '../lines/spoken-items.ts';
import { type TalkItems, TalkLists } from '../lines/talk-lists.ts';
import { giverOf } from '../lines/told-sentence.ts';
import { isBoldTitle, mayBeBold } from './bold.ts';
import { addExpected, blocksBelow, leaveToTalks } from './facts.ts';
import {
  boldLevel,
  type Heading,
  type HeadingWords,
  isStandIn,
  itemLevel,
  longestItem,
  type Outline,
  wordsOf,
} from './heading.ts';
import { addListed } from './listed-speakers.ts';
import { nest } from './nest.ts';
import { passTimesDown, takeTimesAbove } from './times.ts';
import { TitleReader } from './titles.ts';
import { withTitleBelow } from './titles-below.ts';
import { dropWriters } from './writers.ts';

/** What reads the text of a heading. */
export interface HeadingOptions {
  /** Paragraphs that stand for headings, by a time or a speaker. */
  titleLines: ReadonlySet<Block>;
  /** The titles of those that tell of a talk in a sentence. */
  told?: ReadonlyMap<Block, string>;
  /** Whether the file is called by a word for several talks. */
  several: boolean;
  read: ReadText;
  splitSlug: (heading: string) => SplitHeading;
}

/** A heading before it is read. */
type Found = Omit<Heading, 'words' | 'parts' | 'facts' | 'own' | 'bare'>;

/** Reads the headings of a file, and the lines below each for facts. */
export function readHeadings(blocks: readonly Block[], options: HeadingOptions): Outline {
  const found = findHeadings(blocks, options);
  const reader = new TitleReader(found);
  const all = found.map(heading => readHeading(heading, blocks, reader, options.read));
  dropWriters(all, blocks, options.read);
  for (const heading of all) heading.parts = settledParts(heading, reader);
  addExpected(all, blocks, options.read);
  addListed(all, blocks, options.read);
  const roots = nest(all);
  leaveToTalks(all);
  for (const heading of all) heading.words = withFurther(heading);
  passTimesDown(all);
  takeTimesAbove(all, blocks);
  return { roots, all };
}

/** Every heading of a file, and what may stand for one, in order. */
function findHeadings(blocks: readonly Block[], options: HeadingOptions): Found[] {
  const { read, splitSlug, titleLines } = options;
  const found: Found[] = [];
  const lists = new TalkLists(blocks);
  /** The items below the last real heading that are talks. */
  let list = lists.onTop(options.several);
  blocks.forEach((block, index) => {
    if (found.length >= mostRead) return;
    const isTitle = titleLines.has(block);
    if (isTitle) endAt(found, index, 'lines');
    if (isTitle || list?.items.has(block)) {
      found.push(lineAt(blocks, index, options, isTitle ? undefined : list));
      return;
    }
    const [first = '', ...others] = block.kind === 'paragraph' ? block.text.split('\n') : [];
    // Among lines that stand for headings what is in bold stands out of their notes.
    const isBold = titleLines.size === 0 && others.length <= mostOthers && mayBeBold(first);
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
    found.push(heading);
    list = isBold ? undefined : lists.below(heading);
  });
  return found;
}

/** A line that stands for a heading, or an item of a list of talks. */
function lineAt(
  blocks: readonly Block[],
  index: number,
  { titleLines, told, read }: HeadingOptions,
  list: TalkItems | undefined,
): Found {
  const block = blocks[index]!;
  const [line = ''] = block.text.split('\n');
  const title = told?.get(block);
  const written =
    list && list.how !== 'timed'
      ? ((line.length > longestItem ? boldAhead(line) : undefined) ?? line)
      : withClock(line);
  const text = read(title ?? written, block.line);
  const next = list ? index + 1 : nextOf(titleLines, blocks, index);
  const own = foundAt(block, { index, next, level: itemLevel, text, isFirstBelow: false });
  if (title !== undefined) return { ...own, isTold: true };
  return list ? own : { ...own, isLine: true };
}

/** Ends the last heading that is no line at a block, if it has not ended before, and returns it. */
function endAt(found: readonly Found[], index: number, at: 'next' | 'lines'): Found | undefined {
  const before = found.findLast(each => each.level !== itemLevel);
  if (before) before[at] = at === 'next' ? index : Math.min(before.lines ?? index, index);
  return before;
}

/** The index of the next of the blocks that stand for headings, of the next heading, or the number of blocks. */
function nextOf(titleLines: ReadonlySet<Block>, blocks: readonly Block[], index: number): number {
  let next = index + 1;
  while (next < blocks.length && !titleLines.has(blocks[next]!) && blocks[next]!.kind !== 'heading') next++;
  return next;
}

type At = Pick<Found, 'index' | 'next' | 'level' | 'text' | 'isFirstBelow'>;

function foundAt({ line }: Block, at: At): Found {
  const { text, pictures } = takePictures(withoutAnchors(at.text));
  const blocks = pictures.map(({ alt, url }) => ({ ...newBlock('image', line, line, alt), url }));
  const found = { ...at, text, line, key: headingKey(text.text), children: [] };
  return blocks.length === 0 ? found : { ...found, pictures: blocks };
}

function readHeading(heading: Found, blocks: readonly Block[], reader: TitleReader, read: ReadText): Heading {
  const { index, next, level } = heading;
  const written = heading.isTold
    ? wholeTitle(heading.text.text)
    : reader.parts(heading, blocks.slice(index + 1, next));
  const bare = reader.textOf(heading);
  const parts = level < boldLevel ? withTitleBelow(written, { text: bare, index }, blocks, read) : written;
  if (level === itemLevel) {
    const below = [
      ...(heading.isTold ? [paragraphOf(blocks[index]!)] : linesBehind(blocks[index]!)),
      ...blocks[index]!.children,
      ...blocks.slice(index + 1, next),
    ];
    const words = wordsOf(heading.key);
    return { ...heading, bare, words, parts, own: below.length, facts: factsOf(parts, below, read) };
  }
  const own = blocks.slice(index + 1, next).filter(({ kind }) => kind !== 'rule').length;
  const isBare = parts.sure === 0 && (parts.timed || parts.numbered);
  const key = isBare ? headingKey(parts.title) : heading.key;
  const below = blocksBelow(heading, blocks);
  const facts = factsOf(parts, parts === written ? below : withoutTitle(below), read);
  return { ...heading, bare, own, key, words: wordsOf(key), parts, facts };
}

/** What stands below a heading says of the talk; of who gave it also a sentence that quotes the title. */
function factsOf({ title }: TitleParts, below: readonly Block[], read: ReadText): Facts {
  const facts = readFacts(below, read);
  const by = facts.sure <= mentioned ? giverOf(title, below) : undefined;
  return by === undefined ? facts : { ...facts, speakers: readPeople(by), sure: Math.max(told, facts.sure) };
}

/** What a heading says, by what stands below it. */
function settledParts(heading: Heading, reader: TitleReader): TitleParts {
  const { level, facts, parts } = heading;
  const isGuess = level !== itemLevel && facts.sure >= 1.2;
  return behindSpeaker(isGuess ? reader.withoutGuess(parts, heading, facts.speakers) : parts, heading, facts);
}

/** The lines of an item or a paragraph behind its first, as a paragraph. */
export function linesBehind({ text, line, end }: Block): Block[] {
  const at = text.indexOf('\n');
  return at < 0 ? [] : [newBlock('paragraph', Math.min(line + 1, end), end, text.slice(at + 1))];
}

/** The text of an item or a paragraph as a paragraph. */
export function paragraphOf({ text, line, end }: Block): Block {
  return newBlock('paragraph', line, end, text);
}

/** Blocks without their first line, which is the title of a heading that is only a time. */
function withoutTitle([first, ...others]: readonly Block[]): readonly Block[] {
  const end = first?.text.indexOf('\n') ?? -1;
  return end < 0 ? others : [{ ...first!, text: first!.text.slice(end + 1) }, ...others];
}

/** A line `Speaker: Ann Lee` has its title in a line `Title: …` below. */
function behindSpeaker(parts: TitleParts, { text }: Found, { title }: Facts): TitleParts {
  const isSpeaker = title !== undefined && splitField(text.text)?.field === 'speaker';
  return isSpeaker ? { ...parts, title } : parts;
}

/** A bold line with more lines behind it in its paragraph begins a text. */
const mostOthers = 2;

/** Of a file with more headings, those behind are parts of the talk or section that they stand in. */
const mostRead = 3000;

/** Whether a heading stands right below one of a higher level. */
function isRightBelow(
  above: { index: number; level: number } | undefined,
  index: number,
  level: number,
): boolean {
  return above !== undefined && above.level < level && above.index === index - 1;
}

/** What a heading is a word for; `Other talks` is one for those that stand below it. */
function withFurther({ key, words, children }: Heading): HeadingWords {
  const below = children.filter(each => !isStandIn(each) && !each.words.notes);
  return below.length >= 2 && isFurtherTalks(key) ? { ...words, talks: true } : words;
}
