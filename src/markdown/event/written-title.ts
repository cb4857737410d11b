import type { NamedBy } from '../file-name.ts';
import type { ReadText } from '../inline/index.ts';
import { peopleScore } from '../people/people.ts';
import { readTitle, titleLetters } from '../people/title/index.ts';
import type { Decision } from '../structure/decide.ts';
import type { Region } from '../structure/regions.ts';
import { splitField } from '../talk/facts/fields.ts';
import { findDay } from '../time/date.ts';
import { eventName, headingName } from '../words/event-names.ts';
import { saysOnlyPart, soundsLikeEvent } from '../words/titles.ts';

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
  const found = findDay(day.title);
  const rest = found ? day.title.slice(0, found.from) + day.title.slice(found.to) : day.title;
  return soundsLikeEvent(rest) && !saysOnlyPart(rest.replace(/[()（）]/g, '')) ? day.title : undefined;
}

/** `# rope-night-2019-notes`, the name of a repository, in words; it stays as it is above the notes below it. */
export function titleOfSlug({ title, regions }: Decision): string | undefined {
  const slug = title?.text.text.trim() ?? '';
  const isKept = regions.some(({ heading, blocks }) => heading === title && blocks.length > 0);
  if (!isKept || !/^[a-z\d]+(?:[-_][a-z\d]+){1,8}$/i.test(slug)) return undefined;
  return eventName(slug.replace(/[-_]/g, ' '));
}

/** `# Lightning talks, day 2` above all talks, where the file's name does not say as much. */
export function titleOfGroup(
  { outline: { roots, all }, way }: Decision,
  { title = '' }: NamedBy,
): string | undefined {
  const [top] = roots;
  if (!top || roots.length > 1 || top !== all[0] || way.roles.get(top) !== 'group') return undefined;
  if (top.words.part || saysOnlyPart(top.text.text)) return undefined;
  return titleLetters(title).includes(titleLetters(top.text.text)) ? undefined : top.text.text;
}

/** A line alone above all headings that sounds like an event or has a day, or is glued to its `#`, as others may be. */
export function lineOfEvent({ regions, outline }: Decision, read: ReadText): string | undefined {
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
export function firstHeading({ regions, outline: { all } }: Decision): string | undefined {
  const found = all.find(({ words }) => !words.notes);
  const isPart = /[:：]\s*$/.test(found?.text.text ?? '') && regions[0]?.heading !== found;
  return isPart ? undefined : found?.parts.title;
}

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
  const isTitle =
    text.length <= 70 &&
    /\p{L}/u.test(text) &&
    !/^(?:from|at|via|by)\s/i.test(text) &&
    splitField(text) === undefined &&
    !/[。.!！:：]$|https?:/.test(text) &&
    peopleScore(text) < 1.2;
  return isTitle ? readTitle({ text, marks: [] }).title : undefined;
}
