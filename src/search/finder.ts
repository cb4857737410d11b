import { fold, widthFold } from '../text/fold.ts';
import type { Block, Readings } from './block.ts';
import { type Folded, foldedText, looseKey, looselyFolded, type Range, sourceRange } from './folded.ts';
import type { Term } from './query.ts';
import { close, mark, markRead, nowhere, type Ranks, unknown } from './ranks.ts';

/** Looks for one term. */
export interface Finder {
  term: Term;
  /** How it is found in the entries of a block whose rank is `unknown`; leaves none of them so. */
  find(block: Block, ranks: Ranks): void;
  /** Where it is in a text, by its surest tier; ascending, for texts that are shown. */
  ranges(text: string): Range[];
  /** Whether it is looked for as romaji too. */
  reads: boolean;
  /** Whether an entry that has this term cannot lack `before`, which was typed before it. */
  narrows(before: Finder): boolean;
}

/** Finds a term as it is written, to the letter. */
export function exactFinder(term: Term): Finder {
  const { text } = term;
  return {
    term,
    find({ entries }, ranks) {
      for (let entry = 0; entry < ranks.length; entry++)
        if (ranks[entry] === unknown) ranks[entry] = entries[entry]!.text.includes(text) ? 0 : nowhere;
    },
    ranges: source => occurrences(source, text),
    reads: false,
    narrows: ({ term: before }) => text.startsWith(before.text),
  };
}

const ascii = /^[\x00-\x7f]*$/;
const kana = /[\u3041-\u309f\u30a1-\u30ff\uff66-\uff9f]/;

/** Finds a term folded, loosely and, with `readings`, as romaji. */
export function foldingFinder(term: Term, readings: Readings | undefined): Finder {
  const key = fold(term.text);
  const isAscii = ascii.test(key);
  // Letters alone have no loose form, and other scripts no romaji.
  const loose = isAscii ? '' : looseKey(key);
  const matcher = isAscii && !term.phrase ? readings?.romajiMatcher(key) : undefined;
  const literal = kana.test(term.text) ? widthFold(term.text) : undefined;
  return {
    term,
    find(block, ranks) {
      if (literal !== undefined) mark(block.widths, literal, ranks, 0);
      mark(isAscii ? block.ascii : block.keys, key, ranks, literal === undefined ? 0 : 1);
      if (loose !== '') mark(block.loose, loose, ranks, 2);
      if (matcher && readings) markRead(block.readings(readings), matcher, ranks);
      close(ranks);
    },
    ranges(text) {
      const folded = foldedText(text);
      const found = inSource(folded, occurrences(folded.key, key));
      if (found.length > 0) return found;
      const loosely = looselyFolded(folded);
      const loosened = loose === '' ? [] : inSource(loosely, occurrences(loosely.key, loose));
      return loosened.length > 0 ? loosened : inSource(folded, matcher?.ranges(folded.key) ?? []);
    },
    reads: matcher !== undefined,
    narrows({ term: before, reads }) {
      const earlier = fold(before.text);
      // One letter is no romaji yet. A lone ー has no loose form, letters neither; what is typed behind them has.
      const grown = isAscii
        ? matcher === undefined || reads
        : !ascii.test(earlier) && looseKey(earlier) !== '';
      return key.startsWith(earlier) && grown;
    },
  };
}

function inSource(folded: Folded, ranges: readonly Range[]): Range[] {
  return ranges.map(range => sourceRange(folded, range));
}

/** Where a text, not empty, stands in another; not overlapping. */
function occurrences(text: string, part: string): Range[] {
  const found: Range[] = [];
  if (part === '') return found;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    found.push({ start, end: start + part.length });
  return found;
}
