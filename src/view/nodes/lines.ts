import type { Node, Text } from '../../event/model.ts';
import { type Line, lineText, type Style } from '../../line/line.ts';
import { prefixed } from '../../line/table.ts';
import {
  joined,
  type Layout,
  linkTo,
  overlaid,
  paragraph,
  type Styled,
  styled,
  unbroken,
  words,
} from '../../line/text.ts';
import type { Range } from '../../text/segment.ts';
import { width } from '../../text/width.ts';
import { tableLines } from './table.ts';
import { type CodeColor, nodeText } from './text.ts';

/** What stands before the lines of a node; both are as wide. */
export interface Leads {
  first: Line;
  /** From the second line on. */
  later: Line;
}

/** How one node is shown. */
export interface NodeLook {
  /** How many nodes are hidden below it. */
  hidden?: number;
  /** Colours code on a terminal; without it, code has one style. */
  colorCode?: CodeColor;
  /** Whether its text stands out. */
  strong?: boolean;
  /** Says what of a text is to be marked, as it is shown. */
  mark?: (text: string) => readonly Range[];
}

/** A node without what lies below it, behind its leads. */
export function nodeLines(node: Node, { first, later }: Leads, look: NodeLook, layout: Layout): Line[] {
  const onTerminal = layout.columns !== undefined;
  const room = roomBehind(first, layout);
  const { hidden = 0, mark, strong = false } = look;
  const marked = (text: Styled) => {
    const own = strong ? overlaid(text, [{ start: 0, end: text.text.length }], 'strong') : text;
    return mark ? overlaid(own, mark(text.text), 'match') : own;
  };
  if (node.rows) {
    const drawn = (cell: Text, ...styles: Style[]) => marked(styled(cell, ...styles));
    return prefixed(tableLines(node.rows, room, drawn), first, later);
  }
  const text = marked(nodeText(node, onTerminal ? look.colorCode : undefined));
  if (node.kind === 'image' && room.columns !== undefined && width(text.text) > room.columns)
    return prefixed(wideImageLines(node, marked, room.columns), first, later);
  const shown = onTerminal || node.kind === 'code' ? text : unbroken(text);
  const withHidden = hidden > 0 ? joined([shown, words(` (+${hidden})`, 'dim')]) : shown;
  return prefixed(paragraph([], withHidden, room), first, later);
}

/** The layout of what stands behind a lead. */
export function roomBehind(lead: Line, layout: Layout): Layout {
  const { columns } = layout;
  return { ...layout, columns: columns === undefined ? undefined : columns - width(lineText(lead)) };
}

/** Its address on a line of its own, not wrapped: a terminal that wraps it itself still knows it as one. */
function wideImageLines(
  { text, marks, url }: Node,
  marked: (text: Styled) => Styled,
  columns: number,
): Line[] {
  const own = text === '' || text === url ? [] : paragraph([], marked(styled({ text, marks })), { columns });
  return url === undefined ? own : [...own, ...paragraph([], marked(linkTo(url)), {})];
}
