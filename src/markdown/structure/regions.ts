import type { Day } from '../../event/model.ts';
import type { HeadingRole } from '../../event/reading.ts';
import type { Block } from '../blocks/block.ts';
import { titleLetters } from '../people/title/index.ts';
import { findDay } from '../time/date.ts';
import { headingName } from '../words/titles/event-names.ts';
import { type Heading, itemLevel, longestItem, type Outline } from './headings/heading.ts';
import { linesBehind, paragraphOf } from './headings/index.ts';
import type { Way } from './ways/way.ts';

/** What stands below one heading that begins a talk or a section, or before the first. */
export interface Region {
  kind: 'talk' | 'section';
  /** Absent of what stands before the first heading, and of a talk that has none of its own. */
  heading?: Heading;
  /** Number of the day, from 1. */
  day?: number;
  blocks: Block[];
  line: number;
  /** Whether it is what stands below the event's title. */
  preamble?: boolean;
}

/** Cuts the file at its headings; `title` is the event's, where front matter gives it. */
export function cutRegions(
  blocks: readonly Block[],
  outline: Outline,
  way: Way,
  title: string | undefined,
): { regions: Region[]; days: Day[] } {
  const byIndex = new Map(outline.all.map(heading => [heading.index, heading]));
  const kind = way.kind === 'talk' ? 'talk' : 'section';
  const regions: Region[] = [{ kind, blocks: [], line: blocks[0]?.line ?? 1, preamble: true }];
  const days: Day[] = [];
  let dayLevel = 0;
  blocks.forEach((block, index) => {
    const heading = byIndex.get(index);
    const role: HeadingRole = (heading && way.roles.get(heading)) ?? 'part';
    if (!heading || role === 'part') {
      regions.at(-1)!.blocks.push(block);
      return;
    }
    if (role === 'day') {
      days.push(dayOf(heading));
      dayLevel = heading.level;
    } else if (heading.level <= dayLevel) dayLevel = itemLevel;
    const inDay = days.length > 0 && (role === 'day' || heading.level > dayLevel) ? { day: days.length } : {};
    const one = way.kind === 'talk' && role === 'talk' && isEmpty(regions[0]!) ? regions[0] : undefined;
    if (one) Object.assign(one, regionOf(heading, role, block));
    else regions.push({ ...regionOf(heading, role, block), ...inDay });
  });
  // What stands before the heading of the one talk is no part of it.
  if (regions.some(({ kind, heading }) => kind === 'talk' && heading) && regions[0]!.heading === undefined)
    regions[0]!.kind = 'section';
  // Of an empty file there is nothing to show.
  if (blocks.every(({ kind }) => kind === 'rule')) return { regions: [], days };
  return { regions: regions.filter(region => keeps(region, way, title)), days };
}

/** What begins at a heading. */
function regionOf(heading: Heading, role: HeadingRole, block: Block): Region {
  const { level, rest, line } = heading;
  return {
    kind: role === 'talk' ? 'talk' : 'section',
    heading,
    blocks:
      level === itemLevel ? itemBlocks(block, heading) : [...picturesOf(heading), ...(rest ? [rest] : [])],
    line,
    ...(role === 'title' ? { preamble: true } : {}),
  };
}

/** The pictures of a heading, which stand below it then. */
function picturesOf({ pictures = [] }: Heading): Block[] {
  return [...pictures];
}

function isEmpty({ blocks }: Pick<Region, 'blocks'>): boolean {
  return blocks.every(block => block.kind === 'rule');
}

/** Whether a heading that is a title says more than the event's, which front matter gives or the heading itself. */
function saysMore(heading: string, given: string | undefined): boolean {
  const title = given ?? heading;
  return titleLetters(heading) !== titleLetters(title) || headingName(title) !== title;
}

/** What only gives a title or a day needs no section of its own; a title that says more than the event's does. */
function keeps({ kind, heading, blocks, preamble }: Region, way: Way, title: string | undefined): boolean {
  if (kind === 'talk') return true;
  const role = heading && way.roles.get(heading);
  if (role === 'title' && saysMore(heading!.text.text, title)) return true;
  const isOnlyName = role === undefined || role === 'title' || role === 'day' || preamble;
  return !isEmpty({ blocks }) || !isOnlyName;
}

/** What an item that is a talk holds; of a long one its text too, which is more than a title. */
function itemBlocks(item: Block, heading: Heading): Block[] {
  const [line = ''] = item.text.split('\n');
  const own: Block[] =
    heading.isTold || line.length > longestItem
      ? [paragraphOf(item)]
      : [...picturesOf(heading), ...linesBehind(item)];
  return [...own, ...item.children];
}

function dayOf(heading: Heading): Day {
  const found = findDay(heading.text.text);
  return { title: heading.text.text.trim(), ...(found?.date ? { date: found.date } : {}) };
}
