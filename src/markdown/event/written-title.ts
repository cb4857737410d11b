import type { Block } from '../blocks/block.ts';
import { endsIn } from '../characters.ts';
import type { NamedBy } from '../file-name.ts';
import type { ReadText } from '../inline/index.ts';
import { peopleScore } from '../people/people.ts';
import { readTitle } from '../people/title/index.ts';
import type { Decision } from '../structure/decide.ts';
import { isStandIn } from '../structure/headings/heading.ts';
import type { Region } from '../structure/regions.ts';
import { splitField } from '../talk/facts/fields.ts';
import { findDay } from '../time/date.ts';
import { eventName, headingName } from '../words/titles/event-names.ts';
import { soundsLikeEvent } from '../words/titles/event-words.ts';
import { saysOnlyPart } from '../words/titles/talk-words.ts';

/** The heading that is the title; one such as `Introduction`, `Day 1` only where the file's name says no more. */
export function titleOfHeading({ title, regions }: Decision, name: NamedBy): string | undefined {
  if (title === undefined) return undefined;
  const text = title.text.text.replaceAll('\n', ' ');
  const isKept = regions.some(({ heading, blocks }) => heading === title && blocks.length > 0);
  const isWord = title.words.part || saysOnlyPart(text);
  return isWord && isKept && name.title !== undefined ? undefined : headingName(text);
}

/** `Rope Night 2019 - Day One`, the only day of the notes, where it says more than which day it is. */
export function titleOfOnlyDay({ days: [day, second] }: Decision): string | undefined {
  if (day === undefined || second !== undefined) return undefined;
  const rest = withoutDay(day.title);
  return soundsLikeEvent(rest) && !saysOnlyPart(rest) ? day.title : undefined;
}

/** `Day 1` of `Day 1 (2019/05/11 Sat)`. */
function withoutDay(title: string): string {
  const found = findDay(title);
  const rest = found ? title.slice(0, found.from) + title.slice(found.to) : title;
  return rest.replace(/[()（）]/g, '').trim();
}

/** `# rope-night-2019-notes`, the name of a repository, in words; it stays as it is above the notes below it. */
export function titleOfSlug({ title, regions }: Decision): string | undefined {
  const slug = title?.text.text.trim() ?? '';
  const isKept = regions.some(({ heading, blocks }) => heading === title && blocks.length > 0);
  if (!isKept || !/^[a-z\d]+(?:[-_][a-z\d]+){1,8}$/i.test(slug)) return undefined;
  return eventName(slug.replace(/[-_]/g, ' '));
}

/**
 * `# Lightning talks, day 2`, `# Friday, May 12`: the heading that begins the notes, above all others or with nothing
 * below it, whatever it names, but no word such as `Introduction` or `Day 2`.
 */
export function titleOnTop({ outline: { roots, all }, regions, way }: Decision): string | undefined {
  const [top] = all;
  if (!top || isStandIn(top) || top !== roots[0]) return undefined;
  if (saysOnlyPart(withoutDay(top.text.text)) || (top.words.notes && !top.words.talks)) return undefined;
  const isAlone = roots.length === 1 || (top.own === 0 && top.children.length === 0);
  const isFirst = regions.every(({ heading, blocks }) => heading !== undefined || blocks.every(isBare));
  const role = way.roles.get(top);
  if (!isAlone || !isFirst || role === undefined || role === 'talk' || role === 'part') return undefined;
  return headingName(top.text.text.replaceAll('\n', ' ').trim());
}

/** What may stand above the first heading. */
function isBare({ kind }: Block): boolean {
  return kind === 'rule' || kind === 'image' || kind === 'html';
}

/** A line alone above all headings that sounds like an event or has a day, or is glued to its `#`, as others may be. */
export function lineOfEvent({ regions, outline }: Decision, read: ReadText): string | undefined {
  const [region] = regions;
  const first = region?.blocks.find(({ kind }) => kind !== 'rule' && kind !== 'image');
  const line = region && outline.all.length > 0 ? firstLine(region, read) : undefined;
  if (line === undefined) return undefined;
  const glued = /^[#＃](?=[^\s#＃])(.{3,})$/u.exec(first!.text.trim())?.[1];
  const isField = splitField(first!.text.trim())?.field === 'title';
  if (glued !== undefined || isField) return headingName((glued ?? line).trim());
  return soundsLikeEvent(line) || findDay(first!.text)?.date !== undefined ? headingName(line) : undefined;
}

/**
 * The first heading of one talk that is no word for a part of it, where nothing else names the talk. One in a colon is a
 * part where notes stand above.
 */
export function firstHeading({ regions, outline: { all } }: Decision): string | undefined {
  const found = all.find(({ words }) => !words.notes);
  const isPart = /[:：]\s*$/.test(found?.text.text ?? '') && regions[0]?.heading !== found;
  return isPart ? undefined : found?.parts.title;
}

/** In UTF-16 units, of a line that is a title. */
const longestTitle = 70;

/** The first line of notes without a heading, where it can be their title. */
export function firstLine({ heading, blocks }: Region, read: ReadText): string | undefined {
  const [block] = blocks.filter(({ kind }) => kind !== 'rule' && kind !== 'image');
  if (heading || block?.kind !== 'paragraph') return undefined;
  const [line = '', ...others] = block.text.split('\n');
  // The day may stand below the title; below both a few words, such as how many came.
  const isDated = findDay(line) !== undefined;
  const mayFollow = (other: string) => findDay(other) !== undefined || (isDated && other.length <= 40);
  if (others.length > (isDated ? 2 : 1) || !others.every(mayFollow)) return undefined;
  const { text } = read(line, block.line);
  const field = splitField(text);
  if (field?.field === 'title' && others.length === 0 && field.value.length <= longestTitle)
    return field.value;
  const isFact = field !== undefined || peopleScore(text) >= 1.2 || /^(?:from|at|via|by)\s/i.test(text);
  const isSentence = endsIn(text, '.!:') || /https?:/.test(text);
  const isTitle = text.length <= longestTitle && /\p{L}/u.test(text) && !isFact && !isSentence;
  return isTitle ? readTitle({ text, marks: [] }).title : undefined;
}
