import type { Text } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import { endsIn } from '../characters.ts';
import type { ReadText } from '../inline/index.ts';
import { peopleScore } from '../people/people.ts';
import { isJob } from '../people/roles.ts';
import { readTitle, titleLetters } from '../people/title/index.ts';
import type { Decision } from '../structure/decide.ts';
import type { Heading } from '../structure/headings/heading.ts';
import type { Region } from '../structure/regions.ts';
import { findDay } from '../time/date.ts';
import { fieldOf } from '../words/fields.ts';
import { headingKey } from '../words/headings/key.ts';
import { isWordOfNotes } from '../words/headings/sections.ts';
import { isSentence } from '../words/titles/chapters.ts';
import { saysOnlyWhich } from '../words/titles/talk-words.ts';
import type { Facts } from './facts/facts.ts';
import { splitField } from './facts/fields.ts';
import { factLines } from './facts/lines.ts';
import { answerSign, questionSign } from './questions/signs.ts';

/** In UTF-16 units; a longer line is prose. */
const longestTitle = 120;

/** Lines below a heading among which its title may stand. */
const mostLines = 3;

/** What a talk's title is taken from, beside its own heading. */
interface TitleSources {
  decision: Decision;
  blocks: readonly Block[];
  read: ReadText;
  /** What `titlesBelow` finds; absent of one talk. */
  titled?: ReadonlyMap<Heading, string>;
}

/**
 * The titles that stand as a heading right below one that says who speaks, `LT 1 ann` above `Moss on walls`: where two
 * of a level or more are so.
 */
export function titlesBelow(all: readonly Heading[]): ReadonlyMap<Heading, string> {
  const found = new Map<Heading, string>();
  const times = new Map<number, number>();
  for (const heading of all) {
    const title = saysWho(heading) ? rightBelow(heading) : undefined;
    if (title === undefined) continue;
    found.set(heading, title);
    times.set(heading.level, (times.get(heading.level) ?? 0) + 1);
  }
  return new Map([...found].filter(([{ level }]) => times.get(level)! >= 2));
}

function saysWho({ parts }: Heading): boolean {
  return parts.form === 'person' || (parts.sure >= 0.9 && saysOnlyWhich(parts.title));
}

/**
 * The title of a talk with a heading of its own: what the heading says, or what stands below where it says only
 * which.
 */
export function titleOfTalk(
  { heading, blocks: below }: Region,
  { decision, blocks, read, titled }: TitleSources,
): string {
  if (!heading) return '';
  const title = titled?.get(heading) ?? titleBelow(heading, below, read) ?? ownTitle(heading);
  return decision.way.kind === 'talk' ? withoutEvent(title, tagsIn(blocks)) : title;
}

/**
 * The title of a talk whose heading says only who speaks or which one it is, `Ann Lee`, `Day 1 - 3`: as a field or the
 * line right below says, in quotation marks or in bold; of a heading with a number the short line beside the speaker's,
 * or the only heading below. Undefined where the heading is the title.
 */
function titleBelow(heading: Heading, blocks: readonly Block[], read: ReadText): string | undefined {
  const isWhich = saysOnlyWhich(heading.parts.title);
  const isWhose = heading.parts.form === 'lecture' && heading.parts.title === heading.text.text.trim();
  if (!isWhich && !isWhose && heading.parts.form !== 'person') return undefined;
  if (heading.facts.title !== undefined) return heading.facts.title;
  const all = factLines(blocks.slice(0, 5), read)
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'item') && !isPointer(text))
    .map(({ text }) => text);
  const lines = all.slice(0, mostLines);
  const set = lines.slice(0, isWhich ? 2 : 1).find(isSetApart);
  // What is said again and again is quoted.
  if (set && all.filter(isSetApart).length === 1) return titleIn(set);
  const page = isWhose ? lines.find(isPage) : undefined;
  if (page) return titleIn(page);
  if (!isWhich || !/\d/.test(heading.bare.text)) return undefined;
  const beside =
    heading.facts.sure >= 1 && !lines.some(({ text }) => saysJob(text, heading.facts))
      ? lines.find(isShort)
      : undefined;
  return beside ? titleIn(beside) : onlyBelow(heading);
}

/** What a heading says that is a title; `Speaker: Ann Lee` says no more than her name. */
function ownTitle({ parts }: Heading): string {
  const names = parts.speakers.map(({ name }) => name).join(', ');
  return names !== '' && fieldOf(headingKey(parts.title)) === 'speaker' ? names : parts.title;
}

function titleIn(text: Text): string {
  return readTitle(text).title;
}

/** Whether a line is several links or words in brackets and nothing else: `[資料] [動画]`. */
function isPointer({ text, marks }: Text): boolean {
  const links = marks.filter(({ kind }) => kind === 'link');
  if (text.length > longestTitle || links.length === 0 || links[0]!.start === 0) return false;
  const rest = withoutRanges(text, links);
  return !/[\p{L}\p{N}]/u.test(rest.replace(/[[［【(（][^[\]［］【】()（）]{1,12}[\]］】)）]/gu, ''));
}

function withoutRanges(text: string, ranges: readonly { start: number; end: number }[]): string {
  return ranges.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** Whether a line is in quotation marks, or in bold from its beginning to its end, and neither asks nor answers. */
function isSetApart(line: Text): boolean {
  const text = line.text.trim();
  if (questionSign().test(text) || answerSign().test(text)) return false;
  if (text.length < 4 || text.length > longestTitle || /^[[［【(（]/.test(text) || isPerson(text))
    return false;
  const isQuoted = /^[「『“"《][^「」『』“”"《》]+(?<![.。…]\s?)[」』”"》]$/u.test(text);
  return (
    isQuoted ||
    line.marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= text.length)
  );
}

/** Whether a line is a link to a page by its title, and nothing else. */
function isPage({ text, marks }: Text): boolean {
  const { length } = text.trim();
  if (length < 8 || length > longestTitle || /^https?:|\.(?:com|org|jp|io)\b/.test(text)) return false;
  return marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end >= length);
}

/** Whether a line is as short as a title, and no person, field, day or sentence. */
function isShort({ text }: Text): boolean {
  const line = text.trim();
  if (line.length < 4 || line.length > longestTitle) return false;
  const isFact = isPerson(line) || splitField(line) !== undefined || findDay(line) !== undefined;
  return !isFact && !isSentence(line) && !endsIn(line, '.!:') && !/https?:/.test(line);
}

/** `Ann Lee - Staff Engineer, Example`: who speaks and what the person does, and no title. */
function saysJob(line: string, { speakers }: Facts): boolean {
  const speaker = speakers.find(({ name }) => line.startsWith(name));
  const behind = line.slice(speaker?.name.length).replace(/^[\s,:：–—-]+/, '');
  return speaker !== undefined && isJob(behind.split(/[,，、@]/)[0]!.trim());
}

function isPerson(line: string): boolean {
  return peopleScore(line) >= 1.2;
}

/** The title of the only heading right below, with all others below that. */
function onlyBelow({ children }: Heading): string | undefined {
  const [child, ...others] = children;
  return child && others.length === 0 && !child.words.notes ? child.parts.title : undefined;
}

/** The title of the heading right below, with nothing between, where others beside it are words for parts at most. */
function rightBelow({ children: [child, ...others] }: Heading): string | undefined {
  const isAlone = child?.isFirstBelow === true && others.every(({ words }) => words.notes);
  return isAlone && !child.words.notes && child.parts.form !== 'person' ? child.parts.title : undefined;
}

/** What the name of a conference ends in, or has in it. */
const conference =
  /conf(?:erence)?$|summit$|meetup$|kaigi$|camp$|fest(?:ival)?$|congress$|symposium$|勉強会$|カンファレンス$|(?<!\d)20\d\d$|#\d+$|vol\.?\s?\d+$|第\s?\d+\s?回/iu;

/**
 * The title of one talk without the event before it, `Rope Fest : Knots for beginners`, or behind it in a bar: where that
 * sounds like a conference, or stands as a `#rope-fest` in the notes. `tags` are the letters of all of these.
 */
function withoutEvent(title: string, tags: ReadonlySet<string>): string {
  const pieces = title.split(/(?:(?<!\s)\s+)?[:：]\s+|(?<!\s)\s+[-–—|｜@]\s+|(?:(?<!\s)\s+)?[｜：]\s*/u);
  const [first = '', last = ''] = pieces;
  if (pieces.length !== 2) return title;
  const isEvent = (piece: string) => {
    const isShort = piece.length <= 40 && piece.split(/\s+/).length <= 4;
    return isShort && (conference.test(piece) || tags.has(titleLetters(piece)));
  };
  const isTitle = (piece: string) => {
    const isOther = isEvent(piece) || isWordOfNotes(headingKey(piece)) || saysOnlyWhich(piece);
    // One word is no title, but in a script without spaces.
    const isWord = !/\s|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(piece);
    return piece.length >= 8 && !isOther && !isWord;
  };
  if (isEvent(first) && isTitle(last)) return last;
  return isEvent(last) && isTitle(first) ? first : title;
}

/** The letters of all tags of a text, `#rope-fest`, by which a title may name its event. */
function tagsIn(blocks: readonly Block[]): Set<string> {
  const tags = new Set<string>();
  for (const { kind, text } of blocks)
    if (kind === 'paragraph' && text.length <= 500)
      for (const [, tag] of text.matchAll(/(?:^|\s)[#＃]([\p{L}\p{N}_/-]{4,40})(?=$|[\s、。,])/gu))
        tags.add(titleLetters(tag!));
  return tags;
}
