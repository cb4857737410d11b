import type { Mark, Text } from '../../event/model.ts';

/** A text without blanks at its ends and around its line breaks, and its marks where they are then. */
export function tidied(text: string, marks: readonly Mark[]): Text {
  if (!/^\s|\s$|\n\s|[^\S\n]\n/.test(text))
    return { text, marks: marks.filter(({ start, end }) => end > start) };
  /** Of each run that is cut: where it ends, and how much shorter the text is up to there. */
  const ends: number[] = [];
  const cuts: number[] = [];
  let cut = 0;
  const tidy = text.replace(/\s+/g, (run: string, at: number) => {
    const end = at + run.length;
    const kept = at === 0 || end === text.length ? '' : run.includes('\n') ? '\n' : run;
    if (kept === run) return run;
    cut += run.length - kept.length;
    ends.push(end);
    cuts.push(cut);
    return kept;
  });
  /** Where an offset of the text is in the tidy one; one among cut blanks is behind them. */
  const moved = (offset: number): number => {
    const index = firstAbove(ends, offset);
    const behind = index < ends.length ? ends[index]! - cuts[index]! : tidy.length;
    return Math.min(offset - (cuts[index - 1] ?? 0), behind);
  };
  const placed = marks.map(mark => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }));
  return { text: tidy, marks: placed.filter(({ start, end }) => end > start) };
}

/** The index of the first number above `value`, in sorted numbers. */
function firstAbove(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
