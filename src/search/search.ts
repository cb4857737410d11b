import type { Event } from '../event/model.ts';
import { type Block, blockSize } from './block.ts';
import { type Corpus, corpusOf, type Entry, type Readings } from './corpus.ts';
import { exactFinder, type Finder, foldingFinder } from './finder.ts';
import { Findings, ranksIn } from './findings.ts';
import type { Range } from './folded.ts';
import { placeFilter } from './place.ts';
import { isEmpty, type Query, sameTerm, type Term } from './query.ts';
import { nowhere, type Ranks, type Tier, tiers } from './ranks.ts';

/** An entry that a query fits. */
export interface Hit {
  entry: Entry;
  /** The least sure of the ways in which its terms were found. */
  tier: Tier;
}

/**
 * A search through an event, in steps: entries come in order and what lies above one comes before it, so each
 * is decided when it comes. An entry is a hit where all terms stand in it or above it, and one in itself.
 */
export class Search {
  readonly query: Query;
  readonly #corpus: Corpus;
  readonly #readings: Readings | undefined;
  /** By the number of the term. */
  readonly #findings: readonly Findings[];
  /** What was found for terms that those of this query narrow. */
  readonly #before: readonly (Findings | undefined)[];
  /** Whether an entry stands where the query wants it. */
  readonly #stands: (entry: Entry) => boolean;
  /** By the number of a block. */
  readonly #ranks: Ranks[] = [];
  #count = 0;
  #done = false;

  /** Without `readings` nothing is found as romaji. What `before` has found speeds it up, whatever that was. */
  constructor(event: Event, query: Query, readings?: Readings, before?: Search) {
    this.query = query;
    this.#corpus = corpusOf(event);
    this.#readings = readings;
    const earlier = before && this.#isLike(before) ? before.#findings : [];
    this.#findings = query.terms.map((term, number) => {
      const known = earlier[number];
      return known && sameTerm(term, known.finder.term) ? known : new Findings(this.#finder(term));
    });
    this.#before = this.#findings.map(({ finder }, number) => {
      const known = earlier[number];
      return known && finder.narrows(known.finder) ? known : undefined;
    });
    this.#stands = placeFilter(event, query, readings);
    this.#done = isEmpty(query);
  }

  /** Looks at `count` entries more, rounded up to whole blocks; whether all have been looked at. */
  step(count = Number.POSITIVE_INFINITY): boolean {
    for (let looked = 0; looked < count && !this.#done; looked += blockSize) {
      const block = this.#corpus.block(this.#ranks.length);
      if (block) this.#look(block);
      else this.#done = true;
    }
    return this.#done;
  }

  get done(): boolean {
    return this.#done;
  }

  /** How many hits there are so far. */
  get count(): number {
    return this.#count;
  }

  /** The hits so far: the surest first, and in the order of the notes. */
  hits(): Hit[] {
    // To grow an array of tens of thousands takes as long as to search.
    const hits = new Array<Hit>(this.#count);
    let next = 0;
    tiers.forEach((tier, rank) => {
      this.#ranks.forEach((ranks, block) => {
        const { entries } = this.#corpus.block(block)!;
        for (let entry = 0; entry < ranks.length; entry++)
          if (ranks[entry] === rank) hits[next++] = { entry: entries[entry]!, tier };
      });
    });
    return hits;
  }

  /** What is to be marked in a text: ascending, apart. */
  ranges(text: string): Range[] {
    const wanted = this.#findings.filter(({ finder }) => !finder.term.excluded);
    return merged(wanted.flatMap(({ finder }) => finder.ranges(text)));
  }

  #look(block: Block): void {
    const number = this.#ranks.length;
    this.#findings.forEach((findings, term) => {
      findings.look(number, block, this.#before[term]);
    });
    const ranks = ranksIn(number, block.entries.length, this.#findings);
    for (let entry = 0; entry < ranks.length; entry++) {
      if (ranks[entry] === nowhere) continue;
      if (this.#stands(block.entries[entry]!)) this.#count++;
      else ranks[entry] = nowhere;
    }
    this.#ranks.push(ranks);
  }

  /** Whether the terms of both mean the same, and are looked for in the same. */
  #isLike(other: Search): boolean {
    return (
      other.#corpus === this.#corpus &&
      other.#readings === this.#readings &&
      other.query.exact === this.query.exact
    );
  }

  #finder(term: Term): Finder {
    return this.query.exact ? exactFinder(term) : foldingFinder(term, this.#readings);
  }
}

/** Ranges in their order, those that touch as one. */
function merged(ranges: Range[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of ranges.sort((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** All hits of a query, at once. */
export function search(event: Event, query: Query, readings?: Readings): Search {
  const whole = new Search(event, query, readings);
  whole.step();
  return whole;
}
