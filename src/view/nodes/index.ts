import type { Node, Reference } from '../../event/model.ts';
import { countBelow } from '../../event/walk.ts';
import { type Line, lineText, type Span, span } from '../../line/line.ts';
import { prefixed } from '../../line/table.ts';
import type { Layout } from '../../line/text.ts';
import { width } from '../../text/width.ts';
import { referenceLines } from '../references.ts';
import { nodeLines, roomBehind } from './lines.ts';
import { bar, type CodeColor, nodeSign } from './text.ts';

/** How nodes are shown. */
export interface NodeOptions {
  /** How many levels to show; the last one says how many nodes it hides. All where absent. */
  levels?: number;
  /** Colours code on a terminal; without it, code has one style. */
  colorCode?: CodeColor;
  /** By address, the nodes that are shown as what they refer to: kind, title, URL. */
  listed?: ReadonlyMap<string, Reference>;
}

/** A node that is to be shown. */
interface Step {
  node: Node;
  /** 0 for the top level. */
  depth: number;
  above?: Node;
  /** The innermost quotation that it is or stands in. */
  quote?: Node;
  /** The indent of its siblings, with the bars of the quotations that it stands in. */
  indent: string;
  /** Of the first node in one without a text: that one's own lead, to stand before it. */
  lead?: Line;
  /** The indent of that one's siblings. */
  outer?: string;
  /** How many nodes are not shown for it. */
  hidden: number;
}

/**
 * Nodes with all that lies below them. On a terminal, prose, headings, quotations, code and tables stand apart
 * by an empty line; on a pipe, a node, a row and a line of code are a line each, two spaces a level.
 */
export function treeLines(nodes: readonly Node[], options: NodeOptions, layout: Layout): Line[] {
  const { levels = Number.POSITIVE_INFINITY } = options;
  const lines: Line[] = [];
  let before: Step | undefined;
  const stack = stepsBelow(nodes, { depth: -1, indent: '' }, levels, '');
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, depth } = step;
    const isMerged = isEmptyHolder(node);
    if (!isMerged) {
      if (before && layout.columns !== undefined && isApart(before, step))
        lines.push(bars((step.outer ?? step.indent).trimEnd()));
      // No spread into push(): code may have more lines than a call takes arguments.
      for (const line of stepLines(step, options, layout)) lines.push(line);
      before = step;
    }
    const indent = indentBelow(step, layout);
    const below = depth + 1 < levels ? stepsBelow(node.children, step, levels, indent) : [];
    const first = isMerged
      ? (below.pop() ?? stepBelow(node.children[0]!, step, indent, step.hidden - 1))
      : undefined;
    if (first) below.push({ ...first, lead: leadOf(step, layout), outer: step.outer ?? step.indent });
    for (const each of below) stack.push(each);
  }
  return lines;
}

/** The children of a node, the last first. */
function stepsBelow(
  children: readonly Node[],
  above: Pick<Step, 'depth'> & Partial<Step>,
  levels: number,
  indent: string,
): Step[] {
  const isLast = above.depth + 2 >= levels;
  return children.toReversed().map(child => stepBelow(child, above, indent, isLast ? countBelow(child) : 0));
}

function stepBelow(
  node: Node,
  { node: above, depth, quote }: Pick<Step, 'depth'> & Partial<Step>,
  indent: string,
  hidden: number,
): Step {
  return { node, depth: depth + 1, above, quote: node.kind === 'quote' ? node : quote, indent, hidden };
}

const holders: ReadonlySet<string> = new Set(['item', 'question', 'answer', 'quote']);

/** Whether a node holds others and says nothing itself: what it holds begins beside its sign. */
export function isEmptyHolder({ kind, text, children }: Node): boolean {
  return text === '' && children.length > 0 && holders.has(kind);
}

const looseKinds: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'code', 'table']);

/** A node among others. */
export interface Neighbour {
  node: Node;
  /** The node right above it. */
  above?: Node;
  /** The quotation that it stands in. */
  quote?: Node;
  /** What it begins beside, if it is the first in an item without a text. */
  lead?: object;
}

/** Whether an empty line stands between two nodes on a terminal, the second right behind the first. */
export function isApart(before: Neighbour, next: Neighbour): boolean {
  if (before.node !== next.above) return isLoose(before) || isLoose(next) || before.quote !== next.quote;
  const { kind } = before.node;
  if (kind === 'heading' || kind === 'paragraph') return false;
  return kind === 'quote' ? isLoose(next) : next.node.kind === 'paragraph' || next.node.kind === 'heading';
}

function isLoose({ node, lead }: Neighbour): boolean {
  return lead === undefined && looseKinds.has(node.kind);
}

/** A node without what lies below it. */
function stepLines(step: Step, { colorCode, listed }: NodeOptions, layout: Layout): Line[] {
  const { node, hidden } = step;
  const reference = listed?.get(node.address);
  const lead = reference ? (step.lead ?? bars(step.indent)) : leadOf(step, layout);
  const bar = node.kind === 'quote' ? nodeSign(node, layout.columns !== undefined) : [];
  const own = width(lineText(lead)) - width(lineText(bar));
  const later = [...bars(step.indent.slice(0, own).padEnd(own)), ...bar];
  if (reference) return prefixed(referenceLines([reference], roomBehind(lead, layout)), lead, later);
  return nodeLines(node, { first: lead, later }, { colorCode, hidden }, layout);
}

/** What stands before the first line of a node: indent and sign, in half of the columns where that is possible. */
function leadOf({ node, indent, lead }: Step, { columns }: Layout): Line {
  const sign = nodeSign(node, columns !== undefined);
  if (lead) return [...lead, ...sign];
  const most = columns === undefined ? indent.length : Math.floor(columns / 2) - width(lineText(sign));
  return [...bars(indent.slice(0, Math.max(0, most))), ...sign];
}

/** An indent, in which the bars of quotations may stand. */
export function bars(indent: string): Span[] {
  return indent === '' ? [] : [/\S/.test(indent) ? span(indent, 'bullet') : span(indent)];
}

/** The indent of what lies below a node. On a terminal it takes less than half of the columns. */
function indentBelow({ node: { kind }, indent }: Step, { columns }: Layout): string {
  if (columns === undefined) return indent + (kind === 'quote' ? '> ' : '  ');
  if (kind === 'heading' || kind === 'paragraph') return indent;
  const own = kind === 'quote' ? bar() : '  ';
  const isFull = indent.length + own.length > columns / 2 - 2;
  if (!isFull) return indent + own;
  return kind === 'quote' ? indent.slice(0, -own.length) + own : indent;
}
