import { fold } from '../text/fold.ts';

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each 1,
 * in UTF-16 units. (Damerau, "A technique for computer detection and correction of spelling errors", 1964,
 * in the restricted form.)
 */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

/**
 * Up to three of `names` that `typed` may have meant, nearest first; all are folded to compare them. At most a
 * third of the letters differ, and never more than three.
 */
export function nearest(typed: string, names: readonly string[]): string[] {
  const key = fold(typed);
  const limit = Math.min(3, Math.ceil(key.length / 3));
  return names
    .map(name => ({ name, away: distance(key, fold(name)) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}
