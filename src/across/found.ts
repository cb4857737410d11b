import type { Event, Notes } from '../event/model.ts';
import type { SaidReading } from '../event/reading.ts';
import type { LibraryEvent } from '../library/index.ts';
import type { TalkPart } from '../search/query.ts';
import type { Hit, Search } from '../search/search.ts';
import { type Tier, tiers } from '../search/tiers.ts';

/** What opens an event of the library. */
export interface EventRef {
  id: string;
  /** As `ListedEvent` has it. */
  where: string;
}

/** What events are said to be by hand, by their `refKey`. */
export type SaidReadings = ReadonlyMap<string, SaidReading>;

/** An event by what opens it. */
export function refKey({ id, where }: EventRef): string {
  return `${id} ${where}`;
}

/** Whether both open the same event. */
export function isSameEvent(one: EventRef, other: EventRef): boolean {
  return one.id === other.id && one.where === other.where;
}

/** A hit, as it is listed. Texts are not cleaned for a terminal. */
export interface FoundHit {
  address: string;
  /** The texts above it in its talk, outermost first, each cut. */
  above: readonly string[];
  /** Undefined for the title of a talk. */
  part?: TalkPart;
  /** Its line that fits the query, cut. */
  text: string;
}

/** A talk or section with hits, the surest first. */
export interface FoundTalk {
  slug: string;
  title: string;
  hits: readonly FoundHit[];
}

/** An event with hits. */
export interface FoundEvent extends EventRef {
  title: string;
  date?: string;
  /** How many hits it has, without those left out; more than are listed where there are very many. */
  count: number;
  /** How many each tier found, the surest first; none without any. */
  tiers: readonly { tier: Tier; count: number }[];
  /** In the order of their surest hits. */
  talks: readonly FoundTalk[];
}

/** What was found in all events so far. Each step makes a new one. */
export interface FoundEvents {
  /** The query as it was typed. */
  query: string;
  /** What is wrong with it, if anything is. */
  problem?: string;
  /** Those with hits of the surest tier first; in each tier the latest first. */
  events: readonly FoundEvent[];
  /** How many hits all of them have. */
  count: number;
  /** How many events were looked through. */
  searched: number;
  /** Whether that was all. */
  done: boolean;
}

/** Hits of an event that are listed: to list more is of no use, and takes time. */
const mostHits = 100;
/** UTF-16 units of a hit's text, and of a text above it: more than any screen has room for. */
const longestText = 600;
const longestAbove = 100;
/** Halves of characters that a cut leaves at its ends. */
const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;
/** Of a long text, what is kept before its first match. */
const keptBefore = 100;

/** What was found in an event, as plain data; undefined where nothing was. */
export function foundEvent({ id, where, event }: LibraryEvent, search: Search): FoundEvent | undefined {
  const hits = surerHits(search);
  if (hits.length === 0) return undefined;
  const shown = new Set(hits.map(({ tier }) => tier));
  const { counts } = search;
  return {
    id,
    where,
    ...titleOf(event),
    count: hits.length,
    tiers: tiers.filter(tier => shown.has(tier)).map(tier => ({ tier, count: counts[tier] })),
    talks: talksOfHits(hits.slice(0, mostHits), search),
  };
}

function titleOf({ title, date }: Event): Pick<FoundEvent, 'title' | 'date'> {
  return { title, ...(date !== undefined && { date }) };
}

/** The hits of a search without guesses, where there is something surer. */
export function surerHits(search: Search): Hit[] {
  return search.hits().slice(0, search.shownCount);
}

function talksOfHits(hits: readonly Hit[], search: Search): FoundTalk[] {
  const byTalk = new Map<Notes, FoundHit[]>();
  for (const hit of hits) {
    const { notes } = hit.entry;
    const listed = byTalk.get(notes) ?? [];
    byTalk.set(notes, listed);
    listed.push(foundHit(hit, search));
  }
  return Array.from(byTalk, ([{ slug, title }, found]) => ({ slug, title, hits: found }));
}

function foundHit({ entry: { record, text, part } }: Hit, search: Search): FoundHit {
  return {
    address: record.address,
    above: record.path.slice(1).flatMap(each => each.slice(0, longestAbove).trim() || []),
    ...(part && { part }),
    text: excerpt(text, search),
  };
}

/** Of several lines the first one that fits, and of a long one what stands around its first match. */
function excerpt(text: string, search: Search): string {
  // To look for matches takes longer than to find hits.
  const lines = text.split('\n');
  const isOne = lines.length === 1;
  const line = isOne ? text : (lines.find(each => search.ranges(each).length > 0) ?? lines[0]!).trim();
  if (line.length <= longestText) return line;
  const [first] = search.ranges(line);
  const start = first && first.end > longestText - keptBefore ? first.start - keptBefore : 0;
  return `${start > 0 ? '…' : ''}${line.slice(start, start + longestText).replace(halves, '')}`;
}

/** Those with hits of the surest tier first; in each tier the latest first, those without a date behind. */
export function bySurest(events: readonly FoundEvent[]): FoundEvent[] {
  const surest = ({ tiers: [first] }: FoundEvent) => tiers.indexOf(first!.tier);
  return [...events].sort(
    (one, other) => surest(one) - surest(other) || (other.date ?? '').localeCompare(one.date ?? ''),
  );
}
