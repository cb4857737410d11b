import type { Mark, Text } from '../../event/model.ts';

/** Shared by all texts that have none: most have none. */
const noMarks: readonly Mark[] = Object.freeze([]);

/** A text without blanks at its ends and around its line breaks, and its marks where they are then. */
export function tidied(text: string, marks: readonly Mark[]): Text {
  if (isTidy(text)) return { text, marks: marked(marks) };
  /** Of each run that is cut: its ends in the text, and how much shorter the text is behind it. */
  const starts: number[] = [];
  const ends: number[] = [];
  const cuts: number[] = [];
  let cut = 0;
  const tidy = text.replace(/\s+/g, (run: string, at: number) => {
    const end = at + run.length;
    const kept = at === 0 || end === text.length ? '' : run.includes('\n') ? '\n' : run;
    if (kept === run) return run;
    cut += run.length - kept.length;
    starts.push(at);
    ends.push(end);
    cuts.push(cut);
    return kept;
  });
  /** Where a mark that starts or ends at an offset does so in the tidy text: not in blanks that are cut. */
  const moved = (offset: number, isEnd: boolean): number => {
    const index = firstAbove(ends, offset);
    const shift = cuts[index - 1] ?? 0;
    if (index === ends.length || starts[index]! > offset) return offset - shift;
    return isEnd ? starts[index]! - shift : ends[index]! - cuts[index]!;
  };
  const placed = marks.map(mark => ({
    ...mark,
    start: moved(mark.start, false),
    end: moved(mark.end, true),
  }));
  return { text: tidy, marks: marked(placed) };
}

function isTidy(text: string): boolean {
  return text.trim().length === text.length && !(text.includes('\n') && /\n\s|[^\S\n]\n/.test(text));
}

/** Those that mark something. */
function marked(marks: readonly Mark[]): readonly Mark[] {
  return marks.length === 0 ? noMarks : marks.filter(({ start, end }) => end > start);
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
