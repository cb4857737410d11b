import { type Batch, batchSize, type Corpus } from './corpus.ts';
import type { Finder } from './finder.ts';
import { absent, type Ranks, rankOf, unranked } from './tiers.ts';
import { Writings } from './writings.ts';

// Plain loops, as they run over all entries at each letter that is typed.

/** The ranks of one term in the batches so far. */
export class TermRanks {
  readonly finder: Finder;
  /** By batch, ranks of the entries themselves. */
  readonly own: Ranks[] = [];
  /** The same, but an entry without the term has the rank of the nearest one above it; made when it is asked for. */
  readonly #inherited: Ranks[] = [];
  /** How the entries are written that readings find. */
  readonly writings = new Writings();

  constructor(finder: Finder) {
    this.finder = finder;
  }

  /**
   * Ranks a batch: the next one, or one that has ranks already. Entries where `before`, a term that this one
   * refines, is absent are not looked at.
   */
  rank(number: number, batch: Batch, before: TermRanks | undefined): void {
    if (number < this.own.length) return;
    const size = batch.entries.length;
    const own = freshRanks(size, before?.own[number]);
    const { writings } = this;
    this.finder.rank(batch, own, (entry, text, exact) => writings.add(number, size, entry, text, exact));
    this.own.push(own);
  }

  /** The ranks of a batch in which an entry without the term has that of the nearest one above it. */
  inherited(number: number, corpus: Corpus): Ranks {
    for (let next = this.#inherited.length; next <= number; next++) {
      const last = this.own[next]!.slice();
      this.#inherited.push(last);
      const { parents } = corpus.batch(next)!;
      for (let entry = 0; entry < last.length; entry++) {
        const parent = parents[entry]!;
        if (last[entry] === absent && parent >= 0)
          last[entry] = this.#inherited[Math.floor(parent / batchSize)]![parent % batchSize]!;
      }
    }
    return this.#inherited[number]!;
  }
}

function freshRanks(size: number, before: Ranks | undefined): Ranks {
  const ranks = new Uint8Array(size).fill(unranked);
  if (before) for (let entry = 0; entry < size; entry++) if (before[entry] === absent) ranks[entry] = absent;
  return ranks;
}

/**
 * The ranks of a batch's entries by all terms together: that of the least sure, or `absent` for what is no hit. They
 * are not to be changed.
 */
export function combinedRanks(number: number, corpus: Corpus, terms: readonly TermRanks[]): Ranks {
  const wanted = terms.filter(({ finder }) => !finder.term.excluded);
  // For a single term, what stands above makes no difference.
  if (terms.length === 1 && wanted.length === 1) return wanted[0]!.own[number]!;
  const size = corpus.batch(number)!.entries.length;
  /** By entry, 1 where one of the terms stands in the entry itself. */
  const holds = new Uint8Array(size).fill(wanted.length === 0 ? 1 : 0);
  const ranks = new Uint8Array(size);
  for (const term of wanted) raise(ranks, holds, term.own[number]!, term.inherited(number, corpus));
  for (const term of terms) if (term.finder.term.excluded) exclude(ranks, term.inherited(number, corpus));
  for (let entry = 0; entry < size; entry++) if (holds[entry] === 0) ranks[entry] = absent;
  return ranks;
}

function raise(ranks: Ranks, holds: Uint8Array, own: Ranks, inherited: Ranks): void {
  for (let entry = 0; entry < ranks.length; entry++) {
    if (inherited[entry]! > ranks[entry]!) ranks[entry] = inherited[entry]!;
    if (own[entry]! < absent) holds[entry] = 1;
  }
}

/** A guess leaves nothing out. */
function exclude(ranks: Ranks, inherited: Ranks): void {
  const guess = rankOf('guess');
  for (let entry = 0; entry < ranks.length; entry++) if (inherited[entry]! < guess) ranks[entry] = absent;
}
