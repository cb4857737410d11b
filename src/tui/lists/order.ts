import type { Filter, Position, TabState } from '../state/state.ts';
import { memoized } from './memo.ts';
import type { ListNode } from './talk/nodes.ts';

/** The rows of a list: indexes of the nodes that are not hidden, ascending. */
export type Order = readonly number[];

/** The nodes that no fold, zoom or filter hides. A zoomed node comes first, its children open. */
export function orderOf(nodes: readonly ListNode[], { folds, zoom, filter }: TabState): Order {
  return order(nodes, folds, zoom, filter);
}

/** The same for a talk that is looked at beside the open one, which may be the same. */
export function previewOrderOf(nodes: readonly ListNode[], { folds, zoom, filter }: TabState): Order {
  return previewOrder(nodes, folds, zoom, filter);
}

const order = memoized(shownNodes);
const previewOrder = memoized(shownNodes);

function shownNodes(
  nodes: readonly ListNode[],
  folds: ReadonlySet<string>,
  zoom: string | undefined,
  filter: Filter | undefined,
): Order {
  const fitting = filter && withAncestors(nodes, filter.addresses);
  const root = zoom === undefined ? -1 : nodes.findIndex(({ address }) => address === zoom);
  const end = root < 0 ? nodes.length : root + nodes[root]!.size + 1;
  const rows: number[] = root < 0 ? [] : [root];
  for (let index = root + 1; index < end; ) {
    const { address, size } = nodes[index]!;
    const hidden = fitting !== undefined && !fitting.has(index);
    if (!hidden) rows.push(index);
    index += hidden || folds.has(address) ? size + 1 : 1;
  }
  return rows;
}

/** Indexes of the nodes with some addresses, and of those above them. */
function withAncestors(nodes: readonly ListNode[], addresses: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  nodes.forEach(({ address }, index) => {
    if (!addresses.has(address)) return;
    for (let at = index; at >= 0 && !found.has(at); at = nodes[at]!.parent) found.add(at);
  });
  return found;
}

/** The row of a node; of a hidden one, the row of the node that hides it. */
export function rowOf(rows: Order, node: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rows[middle]! <= node) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A position in rows as one in all that they are taken from. */
export function inOrder(order: Order, { cursor, top, skip }: Position): Position {
  return { cursor: order[cursor] ?? 0, top: order[top] ?? 0, skip };
}
