import type { Block } from './blocks/block.ts';
import { type Fields, isFormal } from './blocks/front-matter/index.ts';
import { decodeEntities } from './entities.ts';
import type { NamedBy } from './file-name.ts';
import type { ReadText } from './inline/index.ts';
import { nameScore } from './people/names.ts';
import { peopleScore } from './people/people.ts';
import { readTitle, titleLetters } from './people/title/index.ts';
import type { TitleParts } from './people/title/parts.ts';
import type { Decision } from './structure/decide.ts';
import { type Heading, isStandIn } from './structure/headings/heading.ts';
import type { Region } from './structure/regions.ts';
import type { Facts } from './talk/facts/facts.ts';
import { splitField } from './talk/facts/fields.ts';
import { titleOfTalk } from './talk/own-title.ts';
import { findDay } from './time/date.ts';
import { eventName, eventTold, headingName } from './words/event-names.ts';
import { fieldOf } from './words/fields.ts';
import { headingKey, isWordOfNotes } from './words/headings.ts';
import { talkOfPost } from './words/talk-titles.ts';
import { lecturerIn, quotedTalk, saysOnlyPart, saysOnlyWhat, soundsLikeEvent } from './words/titles.ts';

/** What an event's title and date are taken from. */
export interface EventSources {
  id: string;
  /** Values of the front matter that the model knows. */
  fields: Fields;
  /** All values of the front matter. */
  all: ReadonlyMap<string, string>;
  decision: Decision;
  blocks: readonly Block[];
  read: ReadText;
  /** The facts in the first lines. */
  first: Facts;
  /** What the file's name says. */
  name: NamedBy;
}

/** The title of an event. `one` is the talk of a file that is one. */
export function titleOfEvent(sources: EventSources, one: Region | undefined): string {
  const { id, decision, name, first, read } = sources;
  const headings = decision.outline.all;
  const areStandIns = headings.length > 0 && headings.every(isStandIn);
  return (
    titleOfLecture(sources, one) ??
    (one ? titleBelowWord(sources) : undefined) ??
    givenTitle(sources) ??
    titleOfSlug(decision) ??
    titleOfHeading(decision, name) ??
    (one?.heading ? titleOfTalk(one, sources) : undefined) ??
    (areStandIns ? firstLine(decision.regions[0]!, read) : undefined) ??
    (one ? (first.title ?? (name.sure ? name.title : undefined) ?? firstLine(one, read)) : undefined) ??
    (one && name.title === undefined ? firstHeading(decision) : undefined) ??
    (one ? undefined : (lineOfEvent(decision, read) ?? titleOfOnlyDay(decision))) ??
    (one || !headings[0] ? undefined : eventTold(headings[0].text.text)) ??
    (one ? undefined : titleOfGroup(decision, name)) ??
    (name.title === undefined ? id : spelledOut(eventName(name.title), sources))
  );
}

/** The title of the one talk of a post that says only whose it was: 三枝さんの講演を聞いてきた. */
function titleOfLecture({ fields, ...sources }: EventSources, one: Region | undefined): string | undefined {
  if (!one?.heading || fields.title === undefined || lecturerIn(fields.title) === undefined) return undefined;
  const title = titleOfTalk(one, sources);
  return title !== one.heading.text.text.trim() ? title : undefined;
}

/** The title below a heading such as `Topic`, of the talk of a post that goes by its speaker. */
export function titleBelowWord({ fields, decision, blocks, read }: EventSources): string | undefined {
  if (fields.title === undefined || nameScore(fields.title) < 1.2) return undefined;
  const word = decision.outline.all.slice(0, 3).find(({ key }) => fieldOf(key) === 'title');
  const below = word && blocks[word.index + 1];
  if (!below || below.kind === 'heading' || below.text.length > longestTitle) return undefined;
  return readTitle(read(below.text, below.line)).title;
}

/** In UTF-16 units of Markdown. */
const longestTitle = 200;

/** Keys of front matter that name the event, whatever the post's title is. */
const eventKeys = [
  'event',
  'event_name',
  'event_title',
  'conference',
  'meetup',
  'イベント',
  'イベント名',
  '勉強会',
];

/** The heading that is the title; one such as `Introduction`, `Day 1` only where the file's name says no more. */
function titleOfHeading({ title, regions }: Decision, name: NamedBy): string | undefined {
  if (title === undefined) return undefined;
  const text = title.text.text.replaceAll('\n', ' ');
  const isKept = regions.some(({ heading, blocks }) => heading === title && blocks.length > 0);
  const isWord = title.words.part || saysOnlyPart(text);
  return isWord && isKept && name.title !== undefined ? undefined : headingName(text);
}

/** `Rope Night 2019 - Day One`, the only day of the notes, where it says more than which day it is. */
function titleOfOnlyDay({ days: [day, second] }: Decision): string | undefined {
  if (day === undefined || second !== undefined) return undefined;
  const found = findDay(day.title);
  const rest = found ? day.title.slice(0, found.from) + day.title.slice(found.to) : day.title;
  return soundsLikeEvent(rest) && !saysOnlyPart(rest.replace(/[()（）]/g, '')) ? day.title : undefined;
}

/** The title that front matter gives: that of a post is the event's name with other words. */
function givenTitle({ fields, all, decision, name }: EventSources): string | undefined {
  if (fields.reading !== undefined || isFormal(fields)) return fields.title;
  const { kind } = decision.way;
  const title = fields.title === undefined ? undefined : decodeEntities(fields.title);
  if (kind === 'talk')
    return title && (quotedTalk(title) ?? titleInBoth(title, decision) ?? decision.file.ofTitle.title);
  if (kind === 'minutes') return title;
  const named = eventKeys.map(key => all.get(key)).find(isName);
  if (named !== undefined) return decodeEntities(named);
  if (title === undefined) return undefined;
  // The heading on top may say more than `#60 report`.
  const onTop = decision.title?.text.text.replaceAll('\n', ' ') ?? '';
  const isNumber = /^[#＃]\d{1,4}(?:\s(?:report|recap|notes|レポート|レポ|メモ|まとめ))?$/iu.test(title);
  if (isNumber && onTop.includes(title)) return eventName(onTop);
  const series = all.get('series');
  if (saysOnlyPart(title))
    return isName(series) ? `${decodeEntities(series)} ${title}` : (name.title ?? title);
  // What a heading says again is not shown twice.
  const isSaid = ({ text }: Heading) => titleLetters(text.text) === titleLetters(title);
  return decision.outline.all.some(isSaid) ? headingName(title) : eventName(title);
}

/** The talk that the title of a post names, and who spoke, where that is sure. */
export function talkGiven(title: string): Pick<TitleParts, 'title' | 'speakers'> {
  const text = talkOfPost(decodeEntities(title));
  const { sure, title: bare, speakers } = readTitle({ text, marks: [] });
  // `Notizen von den Hafentagen`
  if (sure < 1.3 || isWordOfNotes(headingKey(bare))) return { title: text, speakers: [] };
  // `A talk by Ann Lee` has no title of its own.
  return { title: saysOnlyWhat(bare.replace(/^(?:an?|the)\s/i, '')) ? text : bare, speakers };
}

/** Where a piece of a post's title begins and ends. */
const beforePiece = /^$|[-–—:：|｜/／「『【(（“"]\s*$/u;
const behindPiece = /^$|^\s*[-–—|｜/／」』】)）(（”"]/u;

/** The heading on top that is a piece of the post's title: `Queues` of `Rope Fest 2019 - Queues (notes)`. */
function titleInBoth(title: string, { outline }: Decision): string | undefined {
  for (const { text, words, parts } of outline.all.slice(0, 2)) {
    const field = splitField(text.text);
    const said = field?.field === 'title' ? field.value : parts.title;
    const from = title.indexOf(said);
    if (said.length < shortestTitle || from < 0 || words.notes) continue;
    if (beforePiece.test(title.slice(0, from)) && behindPiece.test(title.slice(from + said.length)))
      return said;
  }
  return undefined;
}

/** In UTF-16 units; a shorter heading may stand anywhere. */
const shortestTitle = 5;

function isName(value: string | undefined): value is string {
  return (
    value !== undefined &&
    value.length <= 100 &&
    /\p{L}{2}/u.test(value) &&
    !/^(?:true|false|yes|no)$/i.test(value)
  );
}

/** `# rope-night-2019-notes`, the name of a repository, in words; it stays as it is above the notes below it. */
function titleOfSlug({ title, regions }: Decision): string | undefined {
  const slug = title?.text.text.trim() ?? '';
  const isKept = regions.some(({ heading, blocks }) => heading === title && blocks.length > 0);
  if (!isKept || !/^[a-z\d]+(?:[-_][a-z\d]+){1,8}$/i.test(slug)) return undefined;
  return eventName(slug.replace(/[-_]/g, ' '));
}

/** `# Lightning talks, day 2` above all talks, where the file's name does not say as much. */
function titleOfGroup(
  { outline: { roots, all }, way }: Decision,
  { title = '' }: NamedBy,
): string | undefined {
  const [top] = roots;
  if (!top || roots.length > 1 || top !== all[0] || way.roles.get(top) !== 'group') return undefined;
  if (top.words.part || saysOnlyPart(top.text.text)) return undefined;
  return titleLetters(title).includes(titleLetters(top.text.text)) ? undefined : top.text.text;
}

/** `PyPond JP 2019` for `pypondjp 2019 report`, the name of a file, where paragraphs, the first ones first, write it out. */
function spelledOut(name: string, { blocks, read }: EventSources): string {
  const words = /\p{Lu}/u.test(name) || name.length > longestName ? [] : name.split(' ');
  const told = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, mostTold);
  const texts = told.map(({ text, line }) => read(text.slice(0, longestTold), line).text);
  const parts = [texts.slice(0, 3), texts.slice(3)].map(part => part.join('\n'));
  for (let count = words.length; count > 0; count--) {
    const letters = [...titleLetters(words.slice(0, count).join(''))];
    if (letters.length < 5 || (count < words.length && !/\d/.test(letters.join('')))) continue;
    const form = new RegExp(
      `(?<![\\p{sc=Latin}\\d])${letters.join('[\\s._:’-]?')}(?![\\p{sc=Latin}\\d])`,
      'iu',
    );
    const found = parts.map(part => form.exec(part)?.[0]).find(each => each && /\p{Lu}/u.test(each));
    if (found) return found.replace(/\s+/g, ' ');
  }
  return name;
}

/** Paragraphs in which the name of an event is looked for. */
const mostTold = 100;

/** In UTF-16 units, of the name of a file and of a paragraph. */
const longestName = 60;
const longestTold = 600;

/** A line alone above all headings that sounds like an event or has a day, or is glued to its `#`, as others may be. */
function lineOfEvent({ regions, outline }: Decision, read: ReadText): string | undefined {
  const [region] = regions;
  const first = region?.blocks.find(({ kind }) => kind !== 'rule' && kind !== 'image');
  const line = region && outline.all.length > 0 ? firstLine(region, read) : undefined;
  if (line === undefined) return undefined;
  const glued = /^[#＃](?=[^\s#＃])(.{3,})$/u.exec(first!.text.trim())?.[1];
  if (glued !== undefined) return headingName(glued.trim());
  return soundsLikeEvent(line) || findDay(first!.text)?.date !== undefined ? headingName(line) : undefined;
}

/**
 * The first heading of one talk that is no word for a part of it, where nothing else names the talk. One in a colon is a
 * part where notes stand above.
 */
function firstHeading({ regions, outline: { all } }: Decision): string | undefined {
  const found = all.find(({ words }) => !words.notes);
  const isPart = /[:：]\s*$/.test(found?.text.text ?? '') && regions[0]?.heading !== found;
  return isPart ? undefined : found?.parts.title;
}

/** The first line of notes without a heading, where it can be their title. */
function firstLine({ heading, blocks }: Region, read: ReadText): string | undefined {
  const [block] = blocks.filter(({ kind }) => kind !== 'rule' && kind !== 'image');
  if (heading || block?.kind !== 'paragraph') return undefined;
  const [line = '', ...others] = block.text.split('\n');
  // The day may stand below the title; below both a few words, such as how many came.
  const isDated = findDay(line) !== undefined;
  const mayFollow = (other: string) => findDay(other) !== undefined || (isDated && other.length <= 40);
  if (others.length > (isDated ? 2 : 1) || !others.every(mayFollow)) return undefined;
  const { text } = read(line, block.line);
  const isTitle =
    text.length <= 70 &&
    /\p{L}/u.test(text) &&
    !/^(?:from|at|via|by)\s/i.test(text) &&
    splitField(text) === undefined &&
    !/[。.!！:：]$|https?:/.test(text) &&
    peopleScore(text) < 1.2;
  return isTitle ? readTitle({ text, marks: [] }).title : undefined;
}
