import type { MarkKind, Text } from '../event/model.ts';
import { sanitize } from '../text/sanitize.ts';
import type { Range } from '../text/segment.ts';
import { width } from '../text/width.ts';
import { wrap, wrapTitle } from '../text/wrap.ts';
import { type Line, lineText, type Span, type Style, span } from './line.ts';

/** What a view is drawn for. Without columns nothing is wrapped or aligned: one item is one line. */
export interface Layout {
  columns?: number;
  /** Whether styles are seen; where they are not, what costs time to style need not be. */
  color?: boolean;
}

/** A text with the styles of its ranges, in UTF-16 offsets; they may nest. */
export interface Styled {
  text: string;
  ranges: readonly StyledRange[];
}

/** A range of a text and its style. */
export interface StyledRange extends Range {
  style: Style;
  /** Of links. */
  url?: string;
}

const markStyles: Record<MarkKind, Style> = {
  strong: 'strong',
  emphasis: 'emphasis',
  code: 'code',
  struck: 'struck',
  link: 'link',
  image: 'link',
};

/** A text of the model, its marks as styles, `styles` over all of it. */
export function styled({ text, marks }: Text, ...styles: Style[]): Styled {
  const marked = marks.map(({ start, end, kind, url }) => ({ start, end, style: markStyles[kind], url }));
  const over = styles.map(style => ({ start: 0, end: text.length, style }));
  return cleaned({ text, ranges: [...over, ...marked] });
}

/** Words of our own in some styles. */
export function words(text: string, ...styles: Style[]): Styled {
  return cleaned({ text, ranges: styles.map(style => ({ start: 0, end: text.length, style })) });
}

/**
 * A text as it will be shown, so that it is measured and wrapped as such: cleaning can make it longer or
 * shorter, and a tab is as wide as a space.
 */
function cleaned({ text, ranges }: Styled): Styled {
  if (sanitize(text) === text && !text.includes('\t')) return { text, ranges };
  const clean = (part: string) => sanitize(part).replaceAll('\t', ' ');
  const moved = (offset: number) => clean(text.slice(0, offset)).length;
  return {
    text: clean(text),
    ranges: ranges.map(range => ({ ...range, start: moved(range.start), end: moved(range.end) })),
  };
}

/** An address that is a link to itself. */
export function linkTo(url: string): Styled {
  const { text } = words(url);
  return { text, ranges: [{ start: 0, end: text.length, style: 'link', url }] };
}

/** A text with a style over some of its ranges; they count in the text as it is shown. */
export function overlaid({ text, ranges }: Styled, over: readonly Range[], style: Style): Styled {
  return { text, ranges: [...ranges, ...over.map(({ start, end }) => ({ start, end, style }))] };
}

/** A text on one line: its line breaks are spaces. */
export function unbroken({ text, ranges }: Styled): Styled {
  return { text: text.replaceAll('\n', ' '), ranges };
}

/** Texts one behind the other. */
export function joined(parts: readonly Styled[]): Styled {
  let text = '';
  const ranges: StyledRange[] = [];
  for (const part of parts) {
    const by = text.length;
    for (const range of part.ranges) ranges.push({ ...range, start: range.start + by, end: range.end + by });
    text += part.text;
  }
  return { text, ranges };
}

/**
 * A text as lines behind a lead (indent and bullet), later lines indented by the lead's width.
 * Where the lead would take more than half of the columns, its indent is cut.
 */
export function paragraph(lead: Line, text: Styled, layout: Layout): Line[] {
  return wrapped(lead, text, layout, wrap);
}

/** A title as `paragraph` has texts, but broken between phrases. */
export function titleParagraph(lead: Line, text: Styled, layout: Layout): Line[] {
  return wrapped(lead, text, layout, wrapTitle);
}

function wrapped(lead: Line, text: Styled, { columns }: Layout, breakLines: typeof wrapTitle): Line[] {
  const shown = columns === undefined ? lead : shortened(lead, Math.floor(columns / 2));
  const leadWidth = width(lineText(shown));
  const indent = span(' '.repeat(leadWidth));
  const room = columns === undefined ? undefined : columns - leadWidth;
  return lineRanges(text.text, room, breakLines).map((range, index) => [
    ...(index === 0 ? shown : [indent]),
    ...spansOf(text, range),
  ]);
}

/** A text as lines, those behind the first moved to the right by two columns. */
export function hanging(text: Styled, columns: number): Line[] {
  const [first = [], ...later] = paragraph([], text, { columns: columns - 2 });
  return [first, ...later.map(line => [span('  '), ...line])];
}

/** The spans of a range of a text, cut wherever a style begins or ends. */
function spansOf({ text, ranges }: Styled, { start, end }: Range): Span[] {
  const edges = ranges.flatMap(range => [range.start, range.end]).filter(edge => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((cut, index) => {
    const from = cuts[index]!;
    const over = ranges.filter(range => range.start <= from && from < range.end);
    const url = over.findLast(range => range.url !== undefined)?.url;
    return { ...span(text.slice(from, cut), ...over.map(({ style }) => style)), url };
  });
}

/** The lines of a text: at its line breaks and, with columns, where it is wrapped. */
function lineRanges(text: string, columns: number | undefined, breakLines: typeof wrapTitle): Range[] {
  if (columns !== undefined) return breakLines(text, columns);
  let start = 0;
  return text.split('\n').map(part => {
    const range = { start, end: start + part.length };
    start = range.end + 1;
    return range;
  });
}

/** Takes columns off a lead's indent. */
function shortened(lead: Line, most: number): Line {
  const [indent, ...rest] = lead;
  const excess = width(lineText(lead)) - most;
  if (!indent || excess <= 0 || indent.text.trim() !== '') return lead;
  return [{ ...indent, text: indent.text.slice(Math.min(excess, indent.text.length)) }, ...rest];
}
