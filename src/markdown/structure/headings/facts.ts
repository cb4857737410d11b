import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { nameScore } from '../../people/names.ts';
import { mentioned } from '../../talk/facts/facts.ts';
import { readFacts } from '../../talk/facts/index.ts';
import { factLines } from '../../talk/facts/lines.ts';
import { mayBePerson, peopleBelow } from '../../talk/facts/people-below.ts';
import { isNickname } from '../../talk/facts/person-line.ts';
import { findDay } from '../../time/date.ts';
import { isDayWord } from '../../words/headings/days.ts';
import { byLevel, mostFrequent } from '../alike.ts';
import type { Heading } from './heading.ts';

/** Blocks below a heading that are looked at for facts. */
const blocksForFacts = 8;

/** The first blocks below a heading, in which facts of a talk may stand. */
export function blocksBelow(
  { index, next, level, rest, lines }: Pick<Heading, 'index' | 'next' | 'level' | 'rest' | 'lines'>,
  blocks: readonly Block[],
): readonly Block[] {
  const end = Math.min(index + 1 + blocksForFacts, lines ?? (isWritten(level) ? blocks.length : next));
  return [...(rest ? [rest] : []), ...upToTalk(blocks.slice(index + 1, end), level)];
}

/** Where the same line below most headings of a level is a person, it is one below the others too. */
export function addExpected(all: readonly Heading[], blocks: readonly Block[], read: ReadText): void {
  const titles = all.filter(({ level, words }) => isWritten(level) && !words.notes);
  for (const headings of byLevel(titles).values()) {
    const form = formBelow(headings);
    if (form === undefined) continue;
    for (const heading of headings)
      if (heading.facts.sure < mentioned && heading.parts.sure < 0.9)
        heading.facts = readFacts(blocksBelow(heading, blocks), read, form);
  }
}

/** How sure a speaker is who is known by like lines below the other headings. */
const sureOfLevel = 1.3;

/** Gives headings the people who are known by comparing the lines below all headings of their level. */
export function addPeopleOfLevel(
  all: readonly Heading[],
  written: ReadonlySet<Heading>,
  belowOf: (heading: Heading) => readonly Block[],
  read: ReadText,
): void {
  const places = new Map(all.map((heading, place) => [heading, place]));
  const titles = all.filter(heading => !heading.words.notes && !isDay(heading));
  for (const own of byLevel(titles).values()) {
    if (own.length < 2) continue;
    const lines = own.map(heading =>
      factLines(belowOf(heading), read).filter(
        ({ kind }) => kind !== 'heading' || isPersonHeld(heading, all, places.get(heading)! + 1),
      ),
    );
    for (const [index, { speakers, form }] of peopleBelow(lines)) {
      const heading = own[index]!;
      const { facts, parts } = heading;
      const isKnown = facts.sure >= 1 && !(facts.form !== undefined && lineOf(facts.form) > lineOf(form));
      const isSame = facts.speakers.some(({ name }) => name === speakers[0]!.name);
      if (isKnown || isSame || parts.speakers.length > 0 || written.has(heading)) continue;
      heading.facts = { ...heading.facts, speakers, sure: sureOfLevel, form };
    }
  }
}

/** Which line a form is of: `item 0`. */
function lineOf(form: string): number {
  return Number(/\d+$/.exec(form)?.[0] ?? 0);
}

/** Whether a heading is a day and little else. */
function isDay({ key, text: { text } }: Heading): boolean {
  const day = findDay(text);
  return isDayWord(key) || (day !== undefined && text.length - (day.to - day.from) <= longestBesideDay);
}

/** In UTF-16 units. */
const longestBesideDay = 12;

/** Whether no heading beside that right below another can be a person, too: those would be talks. */
function isPersonHeld({ level }: Heading, all: readonly Heading[], at: number): boolean {
  const first = all[at];
  if (!first || first.level <= level) return false;
  const behind = all.slice(at + 1, at + 1 + mostBeside);
  const end = behind.findIndex(each => each.level <= level);
  const inside = end < 0 ? behind : behind.slice(0, end);
  return !inside.some(each => each.level === first.level && mayBePerson(each.text.text));
}

/** Headings that are looked at beside one. */
const mostBeside = 30;

/** How the line below most headings looks that is a person, or below nearly all that can be one, each another. */
function formBelow(headings: readonly Heading[]): string | undefined {
  const sure = mostFrequent(headings.map(({ facts }) => facts.form ?? ''));
  if (sure.times >= 2 && sure.times >= headings.length * 0.5) return sure.text;
  const maybe = mostFrequent(headings.map(({ facts }) => facts.form ?? facts.maybe?.form ?? ''));
  const people = headings.flatMap(({ facts }) => (facts.maybe?.form === maybe.text ? [facts.maybe] : []));
  // One may have spoken twice.
  const isEach = new Set(people.map(({ name }) => name)).size >= Math.max(2, people.length * 0.6);
  const arePlaced = people.length >= 3 && people.every(({ place }) => place !== undefined);
  const fewest = headings.length * (arePlaced ? 0.5 : 0.8);
  if (maybe.times < 3 || maybe.times < fewest) return undefined;
  const isAnyKnown = sure.times > 0 || people.some(({ name }) => nameScore(name) >= 1);
  const areNicks =
    people.length >= 3 && people.filter(({ name }) => isNickname(name)).length >= people.length / 2;
  return isEach && (arePlaced || isAnyKnown || areNicks) ? maybe.text : undefined;
}

/** Headings that have who speaks below them, as most of their level or below one heading do. */
const fewestSpoken = { ofLevel: 4, below: 2 };
const mostlySpoken = 0.6;

/**
 * Takes the speaker off a heading that holds nothing but headings, of which the first has that speaker in the line below:
 * where most beside it have one, too, they are the talks, and that above is not.
 */
export function leaveToTalks(all: readonly Heading[]): void {
  const levels = byLevel(all.filter(({ words }) => !words.notes));
  const spoken = new Set(
    [...levels.keys()].filter(level => areSpoken(levels.get(level)!, fewestSpoken.ofLevel)),
  );
  for (const heading of all) {
    const [first] = heading.children;
    const isBare = heading.own === 0 && heading.parts.sure === 0 && heading.facts.sure >= 1;
    if (!first?.isFirstBelow || !isBare || !isWritten(first.level) || !hasSpeakerBelow(first)) continue;
    const isSame = first.facts.speakers[0]!.name === heading.facts.speakers[0]?.name;
    const areTalks = spoken.has(first.level) || areSpoken(heading.children, fewestSpoken.below);
    if (!isSame || !areTalks) continue;
    const { form: _, ...facts } = heading.facts;
    heading.facts = { ...facts, speakers: [], sure: 0 };
  }
}

function areSpoken(headings: readonly Heading[], fewest: number): boolean {
  const spoken = headings.filter(hasSpeakerBelow).length;
  return spoken >= fewest && spoken >= headings.length * mostlySpoken;
}

/** Whether a person stands below a heading that is no person itself. */
function hasSpeakerBelow({ facts, parts }: Heading): boolean {
  return facts.sure >= 1 && facts.speakers.length > 0 && parts.form !== 'person';
}

/** The blocks before a heading of this level or above. */
function upToTalk(blocks: readonly Block[], level: number): readonly Block[] {
  const end = blocks.findIndex(block => block.kind === 'heading' && block.level! <= level);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Whether a heading is written as one; what stands for one ends at the next. */
function isWritten(level: number): boolean {
  return level <= 6;
}
