import { type Batch, batchSize } from './corpus.ts';
import type { Finder } from './finder.ts';
import { absent, type Ranks, rankOf, unranked } from './tiers.ts';

// Plain loops, as they run over all entries at each letter that is typed.

/** The ranks of one term in the batches so far. */
export class TermRanks {
  readonly finder: Finder;
  /** By batch, ranks of the entries themselves. */
  readonly own: Ranks[] = [];
  /** The same, but an entry without the term has the rank of the nearest one above it. */
  readonly inherited: Ranks[] = [];

  constructor(finder: Finder) {
    this.finder = finder;
  }

  /**
   * Ranks a batch: the next one, or one that has ranks already. Entries where `before`, a term that this one
   * refines, is absent are not looked at.
   */
  rank(number: number, batch: Batch, before: TermRanks | undefined): void {
    if (number < this.own.length) return;
    const own = freshRanks(batch.entries.length, before?.own[number]);
    this.finder.rank(batch, own);
    this.own.push(own);
    this.#inherit(batch.parents, own);
  }

  #inherit(parents: Int32Array, own: Ranks): void {
    const { inherited } = this;
    const last = own.slice();
    inherited.push(last);
    for (let entry = 0; entry < last.length; entry++) {
      const parent = parents[entry]!;
      if (last[entry] === absent && parent >= 0)
        last[entry] = inherited[Math.floor(parent / batchSize)]![parent % batchSize]!;
    }
  }
}

function freshRanks(size: number, before: Ranks | undefined): Ranks {
  const ranks = new Uint8Array(size).fill(unranked);
  if (before) for (let entry = 0; entry < size; entry++) if (before[entry] === absent) ranks[entry] = absent;
  return ranks;
}

/**
 * The ranks of a batch's entries by all terms together: that of the least sure, or `absent` for what is no
 * hit.
 */
export function combinedRanks(number: number, size: number, terms: readonly TermRanks[]): Ranks {
  const wanted = terms.filter(({ finder }) => !finder.term.excluded);
  // For a single term, what stands above makes no difference.
  if (terms.length === 1 && wanted.length === 1) return wanted[0]!.own[number]!.slice();
  /** By entry, 1 where one of the terms stands in the entry itself. */
  const holds = new Uint8Array(size).fill(wanted.length === 0 ? 1 : 0);
  const ranks = new Uint8Array(size);
  for (const { own, inherited } of wanted) raise(ranks, holds, own[number]!, inherited[number]!);
  for (const { finder, inherited } of terms) if (finder.term.excluded) exclude(ranks, inherited[number]!);
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
