import { misuse } from '../../errors.ts';
import type { Event, Notes } from '../../event/model.ts';
import { corpusOf } from '../../search/corpus.ts';
import { isEmpty, parseQuery, type Query } from '../../search/query.ts';
import { type Hit, type Search, searchAll } from '../../search/search.ts';
import { hitLines, hitTalkLines, rowsInContext } from '../../view/hits.ts';
import type { Command, Result } from '../command.ts';
import { talksNamed } from '../talks.ts';

interface Options {
  context?: boolean;
  count?: boolean;
  talks?: boolean;
  exact?: boolean;
  all?: boolean;
}

export const search: Command<Options> = {
  name: 'search',
  operands: '<QUERY...>',
  summary: 'find words in all talks, Japanese as romaji too',
  examples: [
    ['pepahate search redis', 'in titles, outlines, Q&A and links of all talks'],
    ['pepahate search fukabunsan', '負荷分散, as romaji'],
    ['pepahate search ロードバランサ 透過性', 'both words; one may stand above the other'],
    [`pepahate search '"load balancer"'`, 'a phrase, in double quotes'],
    ["pepahate search 'redis -スレッド'", 'without a word'],
    ['pepahate search redis talk:complexity', 'in one talk; speaker:NAME, in:outline, in:qa, in:links too'],
    ['pepahate search -C kubernetes', 'with what stands above it'],
    ['pepahate search -l redis | xargs pepahate show', 'all of the talks that have it'],
  ],
  options: [
    { flags: '-C, --context', does: 'also what stands above each hit' },
    { flags: '-c, --count', does: 'only how many hits each talk has' },
    { flags: '-l, --talks', does: 'only the talks that have hits' },
    { flags: '-a, --all', does: 'also guesses: short readings of kanji, where there is something surer' },
    { flags: '--exact', does: 'to the letter: case, width, kana and readings count' },
  ],
  unknownFlag: "a query that leaves out a word is quoted: pepahate search 'redis -kernel'",
  async run(operands, options, context) {
    checkOptions(options);
    const text = operands.join(' ');
    const query = readQuery(text, options);
    for (const name of query.talks) await talksNamed(context, name);
    const event = await context.event();
    // Talks may be named in romaji in an exact search too.
    const romaji = query.exact && query.talks.length === 0 ? undefined : await context.romaji();
    const found = searchAll(event, query, romaji);
    const hits = found.hits().slice(0, options.all ? undefined : found.shownCount);
    const left = found.count - hits.length;
    if (left > 0) context.tell(`left out: ${left} more that readings only guess; --all shows them`);
    const result = answer(event, found, hits, options);
    if (found.count === 0) result.nothing = `no hits for '${text}'`;
    return result;
  },
};

function checkOptions({ context, count, talks }: Options): void {
  const given = [context && '--context', count && '--count', talks && '--talks'].filter(Boolean);
  if (given.length > 1) throw misuse(`${given.join(' and ')} exclude each other`, 'give one of them');
}

/** @throws Failure where it asks for nothing, or for what there cannot be. */
function readQuery(text: string, { exact }: Options): Query {
  const query = parseQuery(text, exact);
  if (query.problem !== undefined) throw misuse(query.problem);
  if (isEmpty(query)) throw misuse(`the query '${text}' asks for nothing`, 'see pepahate search --help');
  return query;
}

function answer(
  event: Event,
  found: Search,
  hits: readonly Hit[],
  { context, count, talks }: Options,
): Result {
  if (count || talks) return talkAnswer(hits, count === true);
  return {
    // Only where it is asked for: to look for matches takes longer than to find hits.
    get data() {
      return hits.map(({ entry: { record }, tier }) => ({
        ...record,
        tier,
        ranges: found.ranges(record.text),
      }));
    },
    lines(layout) {
      const rows = context ? rowsInContext(corpusOf(event), hits) : hits.map(({ entry }) => ({ entry }));
      return hitLines(rows, found, layout);
    },
  };
}

function talkAnswer(hits: readonly Hit[], withCounts: boolean): Result {
  const talks = Array.from(countByTalk(hits), ([notes, count]) => ({ notes, count }));
  return {
    data: talks.map(({ notes: { slug }, count }) => (withCounts ? { talk: slug, count } : slug)),
    lines: layout => hitTalkLines(talks, withCounts, layout),
  };
}

/** How many hits each talk or section has, in the order of their surest hits. */
function countByTalk(hits: readonly Hit[]): Map<Notes, number> {
  const counts = new Map<Notes, number>();
  for (const { entry } of hits) counts.set(entry.notes, (counts.get(entry.notes) ?? 0) + 1);
  return counts;
}
