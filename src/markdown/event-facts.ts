import type { Day } from '../event/model.ts';
import type { Block } from './blocks/block.ts';
import { type Fields, isFormal } from './blocks/front-matter/index.ts';
import { decodeEntities } from './entities.ts';
import type { NamedBy } from './file-name.ts';
import type { ReadText } from './inline/index.ts';
import { peopleScore } from './people/people.ts';
import { readTitle, titleLetters } from './people/title/index.ts';
import type { Decision } from './structure/decide.ts';
import { type Heading, isStandIn } from './structure/headings/heading.ts';
import type { Region } from './structure/regions.ts';
import type { Facts } from './talk/facts/facts.ts';
import { splitField } from './talk/facts/fields.ts';
import { heldInFrontMatter, heldOn, isBefore, isOfAnother } from './talk/facts/held.ts';
import { readFacts } from './talk/facts/index.ts';
import { factLines } from './talk/facts/lines.ts';
import { titleOfTalk } from './talk/own-title.ts';
import { findDay } from './time/date.ts';
import { eventName, eventTold, saysOnlyPart } from './words/event-names.ts';
import { isPartWord, isWordOfNotes } from './words/headings.ts';
import { lecturerIn, quotedTalk, soundsLikeEvent } from './words/titles.ts';

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
    givenTitle(sources) ??
    titleOfSlug(decision) ??
    titleOfHeading(decision, name) ??
    (one?.heading ? titleOfTalk(one, sources) : undefined) ??
    (areStandIns ? firstLine(decision.regions[0]!, read) : undefined) ??
    (one ? (first.title ?? (name.sure ? name.title : undefined) ?? firstLine(one, read)) : undefined) ??
    (one && name.title === undefined ? firstHeading(decision) : undefined) ??
    (one ? undefined : (lineOfEvent(decision, read) ?? titleOfOnlyDay(decision))) ??
    (one || !headings[0] ? undefined : eventTold(headings[0].text.text)) ??
    (name.title === undefined ? id : eventName(name.title))
  );
}

/** The title of the one talk of a post that says only whose it was: 三枝さんの講演を聞いてきた. */
function titleOfLecture({ fields, ...sources }: EventSources, one: Region | undefined): string | undefined {
  if (!one?.heading || fields.title === undefined || lecturerIn(fields.title) === undefined) return undefined;
  const title = titleOfTalk(one, sources);
  return title !== one.heading.text.text.trim() ? title : undefined;
}

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
  const isWord = isPartWord(title.key) || saysOnlyPart(text);
  return isWord && isKept && name.title !== undefined ? undefined : text;
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
  if (kind === 'talk') return title && (quotedTalk(title) ?? title);
  if (kind === 'minutes') return title;
  const named = eventKeys.map(key => all.get(key)).find(isName);
  if (named !== undefined) return decodeEntities(named);
  if (title === undefined) return undefined;
  const series = all.get('series');
  if (saysOnlyPart(title))
    return isName(series) ? `${decodeEntities(series)} ${title}` : (name.title ?? title);
  // What a heading says again is not shown twice.
  const isSaid = ({ text }: Heading) => titleLetters(text.text) === titleLetters(title);
  return decision.outline.all.some(isSaid) ? title : eventName(title);
}

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

/** A line alone above all headings that sounds like an event or has a day, or is glued to its `#`, as others may be. */
function lineOfEvent({ regions, outline }: Decision, read: ReadText): string | undefined {
  const [region] = regions;
  const first = region?.blocks.find(({ kind }) => kind !== 'rule' && kind !== 'image');
  const line = region && outline.all.length > 0 ? firstLine(region, read) : undefined;
  if (line === undefined) return undefined;
  const glued = /^[#＃](?=[^\s#＃])(.{3,})$/u.exec(first!.text.trim())?.[1];
  if (glued !== undefined) return glued.trim();
  return soundsLikeEvent(line) || findDay(first!.text)?.date !== undefined ? line : undefined;
}

/**
 * The first heading of one talk that is no word for a part of it, where nothing else names the talk. One in a colon is a
 * part where notes stand above.
 */
function firstHeading({ regions, outline: { all } }: Decision): string | undefined {
  const found = all.find(({ key }) => !isWordOfNotes(key));
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
    splitField(text) === undefined &&
    !/[。.!！:：]$|https?:/.test(text) &&
    peopleScore(text) < 1.2;
  return isTitle ? readTitle({ text, marks: [] }).title : undefined;
}

/** Full dates in short headings that stand below an event's title. */
function datesInHeadings(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ kind, text }) =>
    kind === 'heading' && text.length <= 60 ? (findDay(text)?.date ?? []) : [],
  );
}

/**
 * The day of an event: what its notes say that it is, in the weeks before the day that front matter has for them; or
 * that day; or else what their heading, their first lines, a sentence or the file's name says. Notes of the form that
 * needs no guessing have it in front matter.
 */
export function dateOfEvent(
  sources: EventSources,
  days: readonly Day[],
  one: Region | undefined,
): string | undefined {
  const { decision, first, name, fields, all, read, blocks } = sources;
  const posted = fields.date;
  if (posted !== undefined && (isFormal(fields) || fields.reading !== undefined)) return posted;
  const heading = one?.heading ?? decision.title ?? decision.outline.all[0];
  const inHeading = heading && (heading.parts.date ?? heading.facts.date ?? findDay(heading.text.text)?.date);
  const below = decision.regions.find(({ preamble }) => preamble)?.blocks ?? [];
  const inHeadings = datesInHeadings(below);
  const ofDay = days.find(day => day.date !== undefined)?.date;
  const title = `${fields.title ?? ''} ${heading?.text.text ?? ''}`;
  if (posted !== undefined) {
    const clues = { posted, title };
    const told = heldInFrontMatter(all, clues) ?? heldOn(blocks, read, clues);
    const dates = [inHeading, ...inHeadings, ...datesIn(below, read), ofDay];
    return told ?? dates.find(date => date !== undefined && isBefore(date, posted)) ?? posted;
  }
  return (
    inHeading ??
    inHeadings[0] ??
    first.date ??
    readFacts(below, read).date ??
    datesIn(below, read)[0] ??
    ofDay ??
    heldInFrontMatter(all, { title }) ??
    heldOn(blocks, read, { title }) ??
    name.date
  );
}

/** The full dates on short lines among the first ones. */
function datesIn(blocks: readonly Block[], read: ReadText): string[] {
  return factLines(blocks, read).flatMap(({ text: { text } }) => {
    const day = text.length <= 80 && !isOfAnother(text) ? findDay(text) : undefined;
    return day?.date ?? [];
  });
}
