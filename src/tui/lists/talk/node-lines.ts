import type { Node, Reference } from '../../../event/model.ts';
import { type Line, lineText, type Span, span } from '../../../line/line.ts';
import { joined, linkTo, overlaid, paragraph, words } from '../../../line/text.ts';
import { shownUrl } from '../../../text/url.ts';
import { width } from '../../../text/width.ts';
import { bars } from '../../../view/nodes/index.ts';
import { type NodeLook, nodeLines } from '../../../view/nodes/lines.ts';
import { itemLabel, nodeSign } from '../../../view/nodes/text.ts';
import { kindColumns } from '../../../view/references.ts';
import { truncatedLine } from '../truncated-line.ts';
import type { ListNode } from './nodes.ts';

/** How a row of a talk's list is drawn; what is folded says how many nodes it hides. */
export interface RowLook extends NodeLook {
  columns: number;
  /** Characters of the indent that are left out, as what is zoomed in on stands at the left edge. */
  outdent: number;
}

/** A row: its indent, the sign of its fold, and the node as the views draw it, or the reference. */
export function rowLines(row: ListNode, look: RowLook): Line[] {
  const { node, reference, indent, lead = [] } = row;
  if (!node) return reference ? referenceLines(reference, look) : [];
  const fold = foldSign(row, (look.hidden ?? 0) > 0);
  const sign = [fold, ...lead.flatMap(signOf), ...signOf(node)];
  const bar = node.kind === 'quote' ? signOf(node) : [];
  const signColumns = width(lineText(sign));
  const shown = innermost(indent.slice(look.outdent), Math.floor(look.columns / 2) - signColumns);
  const own = shown.length + signColumns - width(lineText(bar));
  const first = [...bars(shown), ...sign];
  const later = [...bars(shown.padEnd(own)), ...bar];
  const lines = nodeLines(
    node,
    { first, later },
    { ...look, strong: isTop(row, look) },
    { columns: look.columns },
  );
  // A table whose cells are all empty has none, and the cursor must be seen on it.
  if (lines.length === 0) return [first];
  // An address may be wider. Cut here, it is cut once and not for each frame.
  return lines.map(line => truncatedLine(line, look.columns));
}

/** Whether it stands at the left edge and holds others: what a reader looks for when going through a talk. */
function isTop({ node, indent, size }: ListNode, { outdent }: RowLook): boolean {
  return size > 0 && indent.length === outdent && (node?.kind === 'item' || node?.kind === 'question');
}

/** The end of an indent, as long as it may be: the innermost bars of quotations stay. */
export function innermost(indent: string, most: number): string {
  return indent.slice(Math.max(0, indent.length - Math.max(0, most)));
}

function signOf(node: Node): readonly Span[] {
  if (node.kind !== 'item') return nodeSign(node, true);
  const label = itemLabel(node);
  return label === '' ? [] : [span(label, 'bullet')];
}

/**
 * The sign of a fold, or a bullet in its place. Both triangles take one column in every terminal, also where
 * ambiguous characters take two.
 */
function foldSign({ size, node, lead = [] }: ListNode, isFolded: boolean): Span {
  if (size > 0) return span(isFolded ? '▸ ' : '▾ ', 'bullet');
  const outermost = lead[0] ?? node;
  const isBullet = outermost?.kind === 'item' && itemLabel(outermost) === '';
  return span(isBullet ? '- ' : '  ', 'bullet');
}

function referenceLines({ kind, title, url }: Reference, { columns, mark }: RowLook): Line[] {
  const below = url === undefined ? [] : [words('\n'), linkTo(shownUrl(url))];
  const text = title === url ? linkTo(shownUrl(url)) : joined([words(title), ...below]);
  const marked = mark ? overlaid(text, mark(text.text), 'match') : text;
  return paragraph([span(`  ${kind.padEnd(kindColumns)} `, 'dim')], marked, { columns });
}
