import { type Block, blockSize } from './block.ts';
import type { Finder } from './finder.ts';
import { freshRanks, nowhere, type Ranks, unknown } from './ranks.ts';

/** How one term stands to the entries so far, by the number of their block. */
export class Findings {
  readonly finder: Finder;
  /** Ranks in the entries themselves. */
  readonly own: Ranks[] = [];
  /** The same, or of what has none by what lies nearest above it. */
  readonly reached: Ranks[] = [];

  constructor(finder: Finder) {
    this.finder = finder;
  }

  /**
   * Looks at a block, the next or one that it has looked at. Where `before`, of what this term narrows, found
   * nothing, nothing is looked for.
   */
  look(number: number, block: Block, before: Findings | undefined): void {
    if (number < this.own.length) return;
    const own = freshRanks(block.entries.length, before?.own[number]);
    if (own.includes(unknown)) this.finder.find(block, own);
    this.own.push(own);
    this.#reach(block.parents, own);
  }

  #reach(parents: Int32Array, own: Ranks): void {
    const { reached } = this;
    const last = own.slice();
    reached.push(last);
    for (let entry = 0; entry < last.length; entry++) {
      const parent = parents[entry]!;
      if (last[entry] === nowhere && parent >= 0)
        last[entry] = reached[Math.floor(parent / blockSize)]![parent % blockSize]!;
    }
  }
}

/** Ranks of the entries of a block by all terms: that of the least sure; `nowhere` where an entry is no hit. */
export function ranksIn(number: number, size: number, all: readonly Findings[]): Ranks {
  const wanted = all.filter(({ finder }) => !finder.term.excluded);
  // To one term, what lies above makes no difference.
  if (all.length === 1 && wanted.length === 1) return wanted[0]!.own[number]!.slice();
  const itself = new Uint8Array(size).fill(wanted.length === 0 ? 1 : 0);
  const ranks = new Uint8Array(size);
  for (const { own, reached } of wanted) raise(ranks, itself, own[number]!, reached[number]!);
  for (const { finder, reached } of all) if (finder.term.excluded) exclude(ranks, reached[number]!);
  for (let entry = 0; entry < size; entry++) if (itself[entry] === 0) ranks[entry] = nowhere;
  return ranks;
}

function raise(ranks: Ranks, itself: Uint8Array, own: Ranks, reached: Ranks): void {
  for (let entry = 0; entry < ranks.length; entry++) {
    if (reached[entry]! > ranks[entry]!) ranks[entry] = reached[entry]!;
    if (own[entry]! < nowhere) itself[entry] = 1;
  }
}

function exclude(ranks: Ranks, reached: Ranks): void {
  for (let entry = 0; entry < ranks.length; entry++) if (reached[entry]! < nowhere) ranks[entry] = nowhere;
}
