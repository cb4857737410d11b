import type { SourceLine } from '../lines.ts';

/** For each line that opens a group, `:::message`, the index of the line that closes it. */
export function groupEnds(lines: readonly SourceLine[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  lines.forEach(({ text }, index) => {
    const sign = /^\s*:{3,}[ \t]*(\S)?/.exec(text);
    if (!sign) return;
    if (sign[1] !== undefined) open.push(index);
    else if (open.length > 0) ends.set(open.pop()!, index);
  });
  return ends;
}
