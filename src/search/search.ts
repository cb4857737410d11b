import type { Event } from '../event/model.ts';
import type { Range } from '../text/segment.ts';
import { type Batch, batchSize, type Corpus, corpusOf } from './corpus.ts';
import type { Entry } from './entries.ts';
import { exactFinder, type Finder, keyFinder } from './finder.ts';
import { qualification, unknownTalk } from './qualifiers.ts';
import { isEmpty, type Query, sameTerm, type Term } from './query.ts';
import type { Romaji } from './romaji/index.ts';
import { combinedRanks, TermRanks } from './term-ranks.ts';
import { absent, type Ranks, rankOf, type Tier, type TierCounts, tiers } from './tiers.ts';

/** An entry that a query fits. */
export interface Hit {
  entry: Entry;
  /** The least sure of the ways in which its terms were found. */
  tier: Tier;
}

/** Whether readings of kanji found an entry, so that the rest of the order is by weight. */
const isRead = (rank: number) => rank >= leastRead && rank < absent;
const leastRead = rankOf('reading');

/** Where a hit may stand: in a title, among the speakers, anywhere else. */
const places = 3;

/**
 * A search through an event, in steps. An entry is a hit where each term stands in it or above it, and one of
 * them in the entry itself. What stands above an entry comes before it, so each is decided when it comes.
 */
export class Search {
  readonly query: Query;
  /** What to tell the reader of a qualifier whose value means nothing here. */
  readonly problem: string | undefined;
  readonly #corpus: Corpus;
  readonly #romaji: Romaji | undefined;
  /** One for each term of the query. */
  readonly #terms: readonly TermRanks[];
  /** By term, the one of the search before that it refines, if it does. */
  readonly #refined: readonly (TermRanks | undefined)[];
  readonly #qualifies: ((entry: Entry) => boolean) | undefined;
  /** By batch, the ranks of all terms together. */
  readonly #ranks: Ranks[] = [];
  /** By rank, how many entries have it. */
  readonly #counts = new Uint32Array(absent + 1);
  readonly #inTitle = new Map<Entry, boolean>();
  #done = false;

  /**
   * Without `romaji`, nothing is found as romaji. Ranks of the search `before` are used again where they hold
   * for this one: it may be any search, finished or not, and changes nothing but the speed. `starred` are the
   * addresses that have a star, for `is:starred`.
   */
  constructor(
    event: Event,
    query: Query,
    romaji?: Romaji,
    before?: Search,
    starred: ReadonlySet<string> = new Set(),
  ) {
    this.query = query;
    this.#corpus = corpusOf(event);
    this.#romaji = romaji;
    const earlier = before && this.#isLike(before) ? before.#terms : [];
    this.#terms = query.terms.map((term, number) => {
      const known = earlier[number];
      return known && sameTerm(term, known.finder.term) ? known : new TermRanks(this.#finder(term));
    });
    this.#refined = this.#terms.map(({ finder }, number) => {
      const known = earlier[number];
      return known && finder.refines(known.finder) ? known : undefined;
    });
    this.#qualifies = qualification(event, query, romaji, starred);
    this.problem = query.problem ?? unknownTalk(event, query, romaji);
    this.#done = isEmpty(query);
  }

  /** Searches `count` entries more, rounded up to whole batches. Returns whether all have been searched. */
  step(count = Number.POSITIVE_INFINITY): boolean {
    for (let searched = 0; searched < count && !this.#done; searched += batchSize) {
      const batch = this.#corpus.batch(this.#ranks.length);
      if (batch) this.#rank(batch);
      else this.#done = true;
    }
    return this.#done;
  }

  get done(): boolean {
    return this.#done;
  }

  /** How many hits there are so far. */
  get count(): number {
    return this.#counts.subarray(0, absent).reduce((sum, count) => sum + count, 0);
  }

  /** How many of them each tier found. */
  get counts(): TierCounts {
    const counts = tiers.map((tier, at) => [tier, this.#counts[2 * at]! + this.#counts[2 * at + 1]!]);
    return Object.fromEntries(counts) as TierCounts;
  }

  /** How many hits there are before the guesses; the guesses too where there is nothing else. */
  get shownCount(): number {
    const surer = this.count - this.counts.guess;
    return surer === 0 ? this.count : surer;
  }

  /**
   * The hits so far, of all talks: by tier, the surest first; in a tier titles, then speakers, then the rest; in
   * each of these whole words, then parts of words; of what readings find, what is typed to its end, then what most
   * entries have; then in the order of the notes.
   *
   * So each tier is one run, as long as `counts` says: `hits().slice(0, counts.literal)` are the literal hits, and
   * so on in the order of `tiers`. Guesses are the last run: `shownCount` says where they begin.
   */
  hits(): Hit[] {
    const weights = this.#weights();
    // By class: as many for each rank as there are places, and in each one for each weight. Growing arrays takes as
    // long as the search.
    const starts = new Uint32Array(places * absent * weights.size + 1);
    const classes = this.#ranks.map((ranks, number) => this.#classes(ranks, number, weights, starts));
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
    const hits = new Array<Hit>(starts.at(-1)!);
    classes.forEach((batch, number) => {
      const { entries } = this.#corpus.batch(number)!;
      const ranks = this.#ranks[number]!;
      for (let entry = 0; entry < batch.length; entry++)
        if (ranks[entry] !== absent)
          hits[starts[batch[entry]!]!++] = { entry: entries[entry]!, tier: tiers[ranks[entry]! >> 1]! };
    });
    return hits;
  }

  /** The weights of the entries that readings find, by their places: the highest first, and 0 for all others. */
  #weights(): ReadonlyMap<number, number> {
    const all = new Set([0]);
    this.#ranks.forEach((ranks, number) => {
      for (let entry = 0; entry < ranks.length; entry++)
        if (isRead(ranks[entry]!)) all.add(this.#weight(number, entry));
    });
    return new Map([...all].sort((one, other) => other - one).map((weight, place) => [weight, place]));
  }

  /** How likely it is that an entry has what is meant: the more entries have what its terms are read in. */
  #weight(number: number, entry: number): number {
    let highest = 0;
    for (const { writings } of this.#terms) highest = Math.max(highest, writings.weight(number, entry));
    return highest;
  }

  /**
   * By entry of a batch, its place in the order of hits: an index by tier, then place, then whether it is a whole
   * word; of what readings find, by whether it is a whole word, then weight, then place. 0 for what is no hit. Counts
   * each in `counts`, one further up.
   */
  #classes(
    ranks: Ranks,
    number: number,
    weights: ReadonlyMap<number, number>,
    counts: Uint32Array,
  ): Uint32Array {
    const { entries, parents } = this.#corpus.batch(number)!;
    const classes = new Uint32Array(ranks.length);
    for (let entry = 0; entry < ranks.length; entry++) {
      const rank = ranks[entry]!;
      if (rank === absent) continue;
      const place = parents[entry]! >= 0 ? places - 1 : this.#isInTitle(entries[entry]!) ? 0 : 1;
      classes[entry] = isRead(rank)
        ? (rank * weights.size + weights.get(this.#weight(number, entry))!) * places + place
        : (((rank >> 1) * places + place) * 2 + (rank & 1)) * weights.size;
      counts[classes[entry]! + 1]!++;
    }
    return classes;
  }

  /** Whether the title of an entry of a title has one of the terms, or only its speakers do. */
  #isInTitle(entry: Entry): boolean {
    const known = this.#inTitle.get(entry) ?? this.ranges(entry.record.text).length > 0;
    this.#inTitle.set(entry, known);
    return known;
  }

  /** The matches in a text: ascending and apart. */
  ranges(text: string): Range[] {
    const wanted = this.#terms.filter(({ finder }) => !finder.term.excluded);
    return merged(wanted.flatMap(({ finder }) => finder.ranges(text)));
  }

  #rank(batch: Batch): void {
    const number = this.#ranks.length;
    this.#terms.forEach((ranks, term) => {
      ranks.rank(number, batch, this.#refined[term]);
    });
    const ranks = this.#qualified(batch, combinedRanks(number, this.#corpus, this.#terms));
    const counts = this.#counts;
    for (let entry = 0; entry < ranks.length; entry++) counts[ranks[entry]!]!++;
    this.#ranks.push(ranks);
  }

  /** The ranks of a batch, with none for what the qualifiers leave out. */
  #qualified({ entries }: Batch, ranks: Ranks): Ranks {
    const qualifies = this.#qualifies;
    if (!qualifies) return ranks;
    return ranks.map((rank, entry) => (rank < absent && qualifies(entries[entry]!) ? rank : absent));
  }

  /** Whether a term means the same in both searches, and is looked for in the same corpus. */
  #isLike(other: Search): boolean {
    return (
      other.#corpus === this.#corpus &&
      other.#romaji === this.#romaji &&
      other.query.exact === this.query.exact
    );
  }

  #finder(term: Term): Finder {
    return this.query.exact ? exactFinder(term) : keyFinder(term, this.#romaji);
  }
}

/** All of a search, at once. */
export function searchAll(
  event: Event,
  query: Query,
  romaji?: Romaji,
  starred?: ReadonlySet<string>,
): Search {
  const search = new Search(event, query, romaji, undefined, starred);
  search.step();
  return search;
}

/** Ranges in ascending order; those that touch become one. */
function merged(ranges: Range[]): Range[] {
  const apart: Range[] = [];
  for (const { start, end } of ranges.sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
