import type { Text } from '../../../event/model.ts';
import { type Block, newBlock } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { readPeople } from '../../people/speakers.ts';
import { withoutTold } from '../../people/title/ahead.ts';
import { wholeTitle } from '../../people/title/index.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import { type Facts, mentioned, told } from '../../talk/facts/facts.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { readFacts } from '../../talk/facts/index.ts';
import { giverOf } from '../../talk/facts/sentences/told-titles.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isFurtherTalks } from '../../words/headings/talk-lists.ts';
import { addExpected, addPeopleOfLevel, blocksBelow, leaveToTalks } from './facts.ts';
import { findHeadings, type HeadingOptions, type UnreadHeading } from './find.ts';
import { type Heading, type HeadingWords, isStandIn, itemLevel, type Outline, wordsOf } from './heading.ts';
import { addListed } from './listed-speakers.ts';
import { nest } from './nest.ts';
import { passTimesDown, takeTimesAbove } from './times.ts';
import { TitleReader } from './titles.ts';
import { titlesInLines } from './titles-below.ts';
import { dropWriters } from './writers.ts';

/** Reads the headings of a file, and the lines below each for facts. */
export function readHeadings(blocks: readonly Block[], options: HeadingOptions): Outline {
  const found = findHeadings(blocks, options);
  const reader = new TitleReader(found);
  const parts = new Map(found.map(heading => [heading, writtenParts(heading, blocks, reader)] as const));
  const below = titlesInLines(parts, { blocks, read: options.read, textOf: each => reader.textOf(each) });
  const all = found.map(heading =>
    readHeading(heading, {
      blocks,
      bare: reader.textOf(heading),
      read: options.read,
      written: parts.get(heading)!,
      below: below.get(heading),
    }),
  );
  const written = dropWriters(all, blocks, options.read);
  for (const heading of all) heading.parts = settledParts(heading, reader);
  // A section that has the event's name is what stands above the talks: nobody speaks there.
  const compared = all.filter(({ role, text }) => role !== 'section' || text.text !== options.title);
  addExpected(compared, blocks, options.read);
  addPeopleOfLevel(compared, written, heading => allBelow(heading, blocks), options.read);
  addListed(all, blocks, options.read);
  const roots = nest(all);
  leaveToTalks(all);
  for (const heading of all) heading.words = withFurther(heading);
  passTimesDown(all);
  takeTimesAbove(all, blocks);
  return { roots, all };
}

/** What a heading says by itself, and by its level. */
function writtenParts(heading: UnreadHeading, blocks: readonly Block[], reader: TitleReader): TitleParts {
  const { isTold, text, index, next } = heading;
  return isTold ? wholeTitle(text.text) : reader.parts(heading, blocks.slice(index + 1, next));
}

/** What a heading says, and the line below it that is its title. */
interface Said {
  blocks: readonly Block[];
  bare: Text;
  read: ReadText;
  written: TitleParts;
  below: TitleParts | undefined;
}

function readHeading(heading: UnreadHeading, said: Said): Heading {
  const { index, next, level } = heading;
  const { blocks, bare, read, written } = said;
  const parts = said.below ?? written;
  if (level === itemLevel) {
    const below = allBelow(heading, blocks);
    const words = wordsOf(heading.key, heading.level);
    return { ...heading, bare, words, parts, own: below.length, facts: factsOf(parts, below, read) };
  }
  const own = blocks.slice(index + 1, next).filter(({ kind }) => kind !== 'rule').length;
  const isBare = parts.sure === 0 && (parts.timed || parts.numbered);
  const key = isBare ? headingKey(parts.title) : heading.key;
  const below = allBelow(heading, blocks);
  const facts = factsOf(parts, parts === written ? below : withoutTitle(below), read);
  return { ...heading, bare, own, key, words: wordsOf(key, heading.level), parts, facts };
}

/** What stands below a heading, or in and below a line that stands for one. */
function allBelow(heading: UnreadHeading, blocks: readonly Block[]): readonly Block[] {
  const { index, next, level, isTold } = heading;
  if (level !== itemLevel) return blocksBelow(heading, blocks);
  const block = blocks[index]!;
  return [
    ...(isTold ? [paragraphOf(block)] : linesBehind(block)),
    ...block.children,
    ...blocks.slice(index + 1, next),
  ];
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
  const settled = isGuess ? reader.withoutGuess(parts, heading, facts.speakers) : parts;
  return behindSpeaker(withoutTold(settled, facts.speakers), heading, facts);
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
function behindSpeaker(parts: TitleParts, { text }: UnreadHeading, { title }: Facts): TitleParts {
  const isSpeaker = title !== undefined && splitField(text.text)?.field === 'speaker';
  return isSpeaker ? { ...parts, title } : parts;
}

/** What a heading is a word for; `Other talks` is one for those that stand below it. */
function withFurther({ key, words, children }: Heading): HeadingWords {
  const below = children.filter(each => !isStandIn(each) && !each.words.notes);
  return below.length >= 2 && isFurtherTalks(key) ? { ...words, talks: true } : words;
}
