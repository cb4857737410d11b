import type { SourceLine } from '../lines.ts';
import { columnAt, indentOf } from './cursor.ts';
import { roughWidth, unwrappedWidth } from './paragraphs/wrapped.ts';
import { headingOf, markerOf, orgTitle } from './signs.ts';

/** How a file is written. */
export interface BlockHabits {
  /** Its most common step of indent between two items, in columns; 2 where none is. */
  step: number;
  /** The width that its prose is wrapped at, in columns. */
  width: number;
  /** What headings begin with, where not with number signs: `=` as in AsciiDoc and wikis, `*` as in Org. */
  sign: '=' | '*' | undefined;
}

/** In lines. */
const enough = 20_000;

/** Looks a file's habits up in its first lines. */
export function blockHabits(lines: readonly SourceLine[]): BlockHabits {
  const steps = new Map<number, number>();
  const widths = new Map<number, number>();
  let indent = 0;
  let prose = 0;
  for (const { text } of lines.length > enough ? lines.slice(0, enough) : lines) {
    const start = indentOf(text);
    const first = text.charCodeAt(start);
    if (isMarkerSign(first) && markerOf(text.slice(start, start + 20))) {
      const column = columnAt(text, start);
      if (column > indent) add(steps, column - indent);
      indent = column;
      prose = 0;
    } else if (Number.isNaN(first)) prose = 0;
    else {
      if (first === 0x23) indent = 0;
      // The line above goes on here, so it is as long as the writer lets a line become.
      if (prose > 0) add(widths, prose);
      prose = first < 0x30 || first === 0x7c ? 0 : roughWidth(text);
    }
  }
  return { step: commonest(steps, 2), width: usual(widths), sign: signOf(lines) };
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The sign of a file whose headings, two or more, have it, and none a number sign. */
function signOf(lines: readonly SourceLine[]): BlockHabits['sign'] {
  let equal = 0;
  let stars = 0;
  for (const { text } of lines.length > enough ? lines.slice(0, enough) : lines) {
    const first = text.charCodeAt(0);
    if (first === 0x23) {
      if (headingOf(text)) return undefined;
      if (orgTitle.test(text)) stars += 2;
    } else if (first === 0x3d && /^={1,6} [^=\s]/.test(text)) equal++;
    else if (first === 0x2a && /^\*{2,6} [^*\s]/.test(text) && !/\*\*\s*$/.test(text)) stars++;
  }
  return equal >= 2 ? '=' : stars >= 2 ? '*' : undefined;
}

function isMarkerSign(code: number): boolean {
  const ascii = code === 0x2d || code === 0x2a || code === 0x2b || (code >= 0x30 && code <= 0x39);
  return ascii || code === 0x30fb || code === 0x2022 || code === 0x25e6 || code === 0x3000;
}

function commonest(counts: ReadonlyMap<number, number>, fallback: number): number {
  let common = fallback;
  for (const [key, times] of counts) if (times > (counts.get(common) ?? 0)) common = key;
  return common;
}

/** Four of five lines are no longer. Below 50 they are lines of their own, and nothing is wrapped. */
function usual(widths: ReadonlyMap<number, number>): number {
  let all = 0;
  for (const times of widths.values()) all += times;
  let seen = 0;
  for (const width of [...widths.keys()].sort((one, other) => one - other)) {
    seen += widths.get(width)!;
    if (seen >= all * 0.8) return width < 50 ? unwrappedWidth : Math.min(unwrappedWidth, width);
  }
  return 72;
}
