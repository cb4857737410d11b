import type { Day, Slot } from '../../event/model.ts';
import { type ReadingKind, readSaid, type SaidReading } from '../../event/reading.ts';
import type { Block } from '../blocks/block.ts';
import type { ReadText } from '../inline/index.ts';
import { titleLetters } from '../people/title/index.ts';
import { eventVisited } from '../talk/facts/visited.ts';
import type { SplitHeading } from '../talk/slugs.ts';
import { isWordOfNotes } from '../words/headings/sections.ts';
import { tellsWhatWasDone } from '../words/titles/deeds.ts';
import { eventName } from '../words/titles/event-names.ts';
import { soundsLikeEvent } from '../words/titles/event-words.ts';
import { type Heading, isStandIn, type Outline } from './headings/heading.ts';
import { readHeadings } from './headings/index.ts';
import { matchSlots } from './headings/slots.ts';
import type { TitleLines } from './lines/titles.ts';
import { cutRegions, type Region } from './regions.ts';
import { isSpoken, namesItsSpeaker } from './signs/alone.ts';
import { signsOf, soleTalk } from './signs/index.ts';
import { levelSigns, termsOf } from './signs/levels.ts';
import type { SignContext } from './signs/sign.ts';
import { doubtsOf } from './ways/doubts.ts';
import { waysOf } from './ways/index.ts';
import { saidWay } from './ways/said.ts';
import type { FileSigns, Signs, Way } from './ways/way.ts';

/** How a file was read, and why. */
export interface Decision {
  way: Way;
  /** The next best way that reads the file otherwise; absent where there is no other. */
  runnerUp?: Way;
  /** Headings that could as well be something else. */
  doubts: readonly Heading[];
  outline: Outline;
  signs: Signs;
  regions: Region[];
  days: Day[];
  /** The heading that is the event's title. */
  title?: Heading;
  /** The event that the first sentence says the writer was at, where neither front matter nor a heading names it. */
  visited?: string;
  /** What was known of the file beside its headings. */
  file: FileSigns;
}

/** What a decision rests on besides the headings. */
export interface DecideOptions {
  slots: readonly Slot[];
  file: FileSigns;
  /** The event's, where front matter gives it. */
  title?: string;
  /** What the file's name says that it is about. */
  named?: string;
  /** Whether it says that several talks follow: `lightning-talks-day3`. */
  several: boolean;
  /** Decided by hand. */
  as: SaidReading | undefined;
  lines: TitleLines;
  read: ReadText;
  splitSlug: (heading: string) => SplitHeading;
}

/** Finds what the headings of a file stand for, and cuts it into talks and sections. */
export function decide(blocks: readonly Block[], options: DecideOptions): Decision {
  const outline = readHeadings(blocks, options);
  matchSlots(outline.all, options.slots);
  const known = options.title;
  const sole = soleTalk(outline, blocks, options.file);
  const file = {
    ...options.file,
    spoken:
      options.file.spoken || sole !== undefined || isSpokenOnTop(outline) || isNamedAfter(outline, options),
  };
  const context = contextOf(blocks, outline, { file, title: known, sole });
  const signs = new Map(outline.all.map(heading => [heading, signsOf(heading, context)] as const));
  const ways = waysOf({ outline, signs, file });
  const said = readSaid(options.as);
  const fitting = said.kind ? ways.filter(({ kind }) => fits(kind, said.kind!)) : ways;
  const best = saidWay({ outline, signs, file }, said) ?? fitting[0] ?? ways[0]!;
  const isNamed = known === undefined && namesFile(outline, options.named);
  const way =
    options.as === 'talk' || isNamed || file.single ? withHeading(best, outline, file, isNamed) : best;
  const runnerUp = ways.find(other => other !== way && differs(way, other));
  const title = [...way.roles].find(([, role]) => role === 'title')?.[0];
  const isNameless =
    known === undefined && way.kind !== 'talk' && !(title && soundsLikeEvent(title.text.text));
  const visited = isNameless ? eventVisited(blocks, options.read) : undefined;
  const { regions, days } = cutRegions(blocks, outline, way, known ?? visited);
  return {
    way,
    ...(runnerUp ? { runnerUp } : {}),
    doubts: doubtsOf(way, { outline, signs, file }),
    outline,
    signs,
    file,
    regions,
    days,
    ...(title ? { title } : {}),
    ...(visited ? { visited } : {}),
  };
}

/** What signs are gathered with; `sole` is the one heading that names a speaker. */
function contextOf(
  blocks: readonly Block[],
  { all }: Outline,
  { file, title, sole }: { file: FileSigns; title: string | undefined; sole: Heading | undefined },
): SignContext {
  const named = title ?? (all[0]?.level === 1 ? all[0].text.text : undefined);
  const isOfWriter = title === undefined && tellsWhatWasDone(named ?? '');
  const event = named === undefined ? '' : titleLetters(eventName(named));
  return {
    blocks,
    matched: all.some(({ slot }) => slot !== undefined),
    post: file.post && !file.formal,
    chapters: !file.formal && (file.post || file.blog || isOfWriter),
    anchored: !file.formal && areAnchored(all),
    speaker: file.speaker,
    presenters: file.presenters,
    ...(sole ? { soleTalk: sole } : {}),
    levels: levelSigns(all, blocks),
    parents: new Map(all.flatMap(heading => heading.children.map(child => [child, heading] as const))),
    ...(named ? { title: named } : {}),
    ...(event !== '' && event !== titleLetters(named!) ? { event } : {}),
  };
}

/** Whether a tool gave all headings their slugs: one stands below another, or the title or a word of notes has one, too. */
function areAnchored(all: readonly Heading[]): boolean {
  if (all.some(({ slot }) => slot !== undefined)) return false;
  const slugged = all.filter(({ slug }) => slug !== undefined);
  if (slugged.length < 2) return false;
  const headings = all.filter(heading => !isStandIn(heading));
  return (
    slugged.some(({ level, children }) => level > 1 && children.some(({ slug }) => slug !== undefined)) ||
    (slugged.length === headings.length &&
      slugged.some(({ key, level }) => isWordOfNotes(key) || level < headings.at(-1)!.level))
  );
}

/** One talk has the heading above all as its own, and the first of several where the file is named alike. */
function withHeading(way: Way, { roots }: Outline, { headed }: FileSigns, isNamed: boolean): Way {
  const [top] = roots;
  const isFirst = top !== undefined && (isNamed || roots.slice(1).every(({ level }) => level > top.level));
  if (way.kind !== 'talk' || !isFirst || !headed || top.level > 2 || top.role === 'part') return way;
  if ([...way.roles.values()].includes('talk')) return way;
  return { ...way, level: top.level, roles: new Map(way.roles).set(top, 'talk') };
}

/** Whether the first heading is about what the file's name says. */
function namesFile({ roots: [first] }: Outline, name: string | undefined): boolean {
  if (first === undefined || name === undefined) return false;
  const terms = termsOf(name);
  const shared = [...termsOf(first.text.text)].filter(term => terms.has(term)).length;
  return shared > 0 && shared >= terms.size / 3;
}

/** Whether the file has the name of its first heading, beside which others stand, and that is no event's. */
function isNamedAfter({ roots: [first, second] }: Outline, { named = '', file }: DecideOptions): boolean {
  if (first === undefined || second?.level !== first.level || file.event) return false;
  const name = titleLetters(named);
  return name.length >= 6 && titleLetters(first.parts.title) === name;
}

/** Whether the one heading above all names a speaker, right below or in itself, and no other heading does. */
function isSpokenOnTop({ roots, all }: Outline): boolean {
  const [top] = roots;
  if (top === undefined || all[0] !== top || all.length < 2 || !isSpoken(top)) return false;
  if (roots.length > 1 && (top.children.length === 0 || !namesItsSpeaker(top))) return false;
  const others = all.slice(all[1]!.isFirstBelow && all[1]!.level > top.level ? 2 : 1);
  return others.every(heading => !isSpoken(heading) && heading.slot === undefined);
}

function fits(kind: ReadingKind, wanted: ReadingKind): boolean {
  if (wanted === 'talk' || wanted === 'diary') return kind === wanted;
  return kind === wanted || (kind !== 'talk' && kind !== 'diary');
}

/** Whether two ways give other talks. */
function differs(one: Way, other: Way): boolean {
  const talks = (way: Way) =>
    [...way.roles]
      .filter(([, role]) => role === 'talk')
      .map(([heading]) => heading.line)
      .join();
  return one.kind !== other.kind || talks(one) !== talks(other);
}
