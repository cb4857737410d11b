import { whyNotAcross } from '../../../across/events.ts';
import { surerHits } from '../../../across/found.ts';
import { misuse } from '../../../errors.ts';
import type { Event, Notes } from '../../../event/model.ts';
import { starsNow } from '../../../event/starred.ts';
import { corpusOf } from '../../../search/corpus.ts';
import { isEmpty, parseQuery, type Query } from '../../../search/query.ts';
import type { Romaji } from '../../../search/romaji/index.ts';
import { type Hit, type Search, searchAll } from '../../../search/search.ts';
import { hitLines, hitTalkLines, rowsInContext } from '../../../view/hits.ts';
import type { Command, Context, Result } from '../../command.ts';
import type { Flags } from '../../flags.ts';
import { openHint } from '../../names/files.ts';
import { talksNamed } from '../../names/talks.ts';

interface Options extends Pick<Flags, 'event' | 'as'> {
  context?: boolean;
  count?: boolean;
  talks?: boolean;
  exact?: boolean;
  all?: boolean;
  allEvents?: boolean;
}

/** What was found in one event. */
interface Found {
  event: Event;
  search: Search;
  hits: readonly Hit[];
  /** As of a `Context`. */
  prefix: string;
}

export const search: Command<Options> = {
  name: 'search',
  operands: '<QUERY...>',
  takes: 'query',
  summary: 'find words in all talks; romaji finds Japanese',
  examples: [
    ['pepahate search redis', 'in titles, outlines, Q&A and links of all talks'],
    ['pepahate search fukabunsan', '負荷分散, as romaji'],
    ['pepahate search ロードバランサ 透過性', 'both words; one may stand above the other'],
    [`pepahate search '"load balancer"'`, 'a phrase, in double quotes'],
    ["pepahate search 'redis -スレッド'", 'without a word'],
    ['pepahate search redis talk:complexity', 'in one talk; speaker:NAME, in:qa, in:code, is:open … too'],
    ['pepahate search -C kubernetes', 'with what stands above it'],
    ['pepahate search --all-events redis', 'in every event of your library'],
    ['pepahate search -l redis | xargs pepahate show', 'all of the talks that have it'],
  ],
  options: [
    { flags: '-C, --context', does: 'also what stands above each hit' },
    { flags: '-c, --count', does: 'only how many hits each talk has' },
    { flags: '-l, --talks', does: 'only the talks that have hits' },
    { flags: '-a, --all', does: 'also guesses (short readings of kanji) when there are surer hits' },
    { flags: '--all-events', does: 'in every event of the library' },
    { flags: '--exact', does: 'exactly as typed: case, width and kana matter, and no readings are tried' },
  ],
  unknownFlag: "a query that leaves out a word is quoted: pepahate search 'redis -kernel'",
  async run(operands, options, context) {
    checkOptions(options);
    const text = operands.join(' ');
    const query = readQuery(text, options);
    const found = options.allEvents
      ? await foundInAll(context, query, options)
      : [await foundIn(context, query, options)];
    const left = sum(found, ({ search, hits }) => search.count - hits.length);
    if (left > 0) context.tell(`left out: ${left} more guesses by reading; --all shows them`);
    const result = answer(found, options);
    const opened = openHint(operands, 'pepahate search WORD');
    if (found.every(({ hits }) => hits.length === 0))
      result.nothing = [`no hits for '${text}'`, opened].filter(Boolean).join('; ');
    return result;
  },
};

async function foundIn(context: Context, query: Query, options: Options): Promise<Found> {
  for (const name of query.talks) await talksNamed(context, name);
  const event = await context.event();
  const stars = query.states.includes('starred') ? starsNow(event, await context.stars()) : undefined;
  return searched(event, '', query, await romajiFor(context, query), options, stars);
}

/** By event; a talk that a query names need not be in each. */
async function foundInAll(context: Context, query: Query, options: Options): Promise<Found[]> {
  const why = whyNotAcross(query);
  if (why) throw misuse(why.problem, why.hint);
  const romaji = await romajiFor(context, query);
  const found: Found[] = [];
  for await (const { event, id } of context.events())
    found.push(searched(event, `${id}:`, query, romaji, options));
  // Of a library of thousands most events have no hits.
  return found.filter(({ search }) => search.count > 0);
}

function searched(
  event: Event,
  prefix: string,
  query: Query,
  romaji: Romaji | undefined,
  { all }: Options,
  stars?: ReadonlySet<string>,
): Found {
  const search = searchAll(event, query, romaji, stars);
  return { event, search, prefix, hits: all ? search.hits() : surerHits(search) };
}

/** Talks and speakers may be named in romaji in an exact search too. */
async function romajiFor(context: Context, query: Query): Promise<Romaji | undefined> {
  return query.exact && query.talks.length + query.speakers.length === 0 ? undefined : context.romaji();
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

function checkOptions({ context, count, talks, allEvents, event, as }: Options): void {
  const given = [context && '--context', count && '--count', talks && '--talks'].filter(Boolean);
  if (given.length > 1) throw misuse(`${given.join(' and ')} cannot be used together`, 'give one of them');
  // The events of the library, each as it is read there.
  const ofOne = event ? '--event' : as && '--as';
  if (allEvents && ofOne)
    throw misuse(`--all-events and ${ofOne} cannot be used together`, 'leave one of them out');
}

/** @throws Failure where it asks for nothing, or for what there cannot be. */
function readQuery(text: string, { exact }: Options): Query {
  const query = parseQuery(text, exact);
  if (query.problem !== undefined) throw misuse(query.problem);
  if (isEmpty(query)) throw misuse(`the query '${text}' asks for nothing`, 'see pepahate search --help');
  return query;
}

function answer(found: readonly Found[], { context, count, talks }: Options): Result {
  if (count || talks) return talkAnswer(found, count === true);
  return {
    // Only where it is asked for: to look for matches takes longer than to find hits.
    get data() {
      return found.flatMap(({ hits, search, prefix }) =>
        hits.map(({ entry: { record }, tier }) => ({
          ...record,
          address: prefix + record.address,
          tier,
          ranges: search.ranges(record.text),
        })),
      );
    },
    lines: layout =>
      found.flatMap(({ event, hits, search, prefix }) => {
        const rows = context ? rowsInContext(corpusOf(event), hits) : hits.map(({ entry }) => ({ entry }));
        return hitLines(rows, search, layout, prefix);
      }),
  };
}

function talkAnswer(found: readonly Found[], withCounts: boolean): Result {
  const talks = found.flatMap(({ hits, prefix }) =>
    Array.from(countByTalk(hits), ([{ slug, title }, count]) => ({ slug: prefix + slug, title, count })),
  );
  return {
    data: talks.map(({ slug, count }) => (withCounts ? { talk: slug, count } : slug)),
    lines: layout => hitTalkLines(talks, withCounts, layout),
  };
}

/** How many hits each talk or section has, in the order of their surest hits. */
function countByTalk(hits: readonly Hit[]): Map<Notes, number> {
  const counts = new Map<Notes, number>();
  for (const { entry } of hits) counts.set(entry.notes, (counts.get(entry.notes) ?? 0) + 1);
  return counts;
}
