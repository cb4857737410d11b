import type { Node } from './nodes.ts';
import type { TabState } from './state.ts';

/** The rows of a list as it stands: indexes of nodes, ascending. */
export type Order = readonly number[];

type Hiding = Pick<TabState, 'folds' | 'zoom' | 'filter'>;

interface Cached extends Pick<Hiding, 'folds'> {
  zoom: string | undefined;
  filter: Hiding['filter'] | undefined;
  order: Order;
}

/** The last order of each list; folds are replaced, never changed, so that they tell. */
const cache = new WeakMap<readonly Node[], Cached>();

/** The nodes that no fold, zoom or filter hides; a zoomed node comes first, its children open. */
export function visible(nodes: readonly Node[], { folds, zoom, filter }: Hiding): Order {
  const known = cache.get(nodes);
  if (known && known.folds === folds && known.zoom === zoom && known.filter === filter) return known.order;
  const order = compute(nodes, folds, zoom, filter && keptBy(nodes, filter.addresses));
  cache.set(nodes, { folds, zoom, filter, order });
  return order;
}

/** Indexes of the nodes with some addresses, and of those above them. */
function keptBy(nodes: readonly Node[], addresses: ReadonlySet<string>): ReadonlySet<number> {
  const kept = new Set<number>();
  nodes.forEach(({ address }, index) => {
    if (!addresses.has(address)) return;
    for (let at = index; at >= 0 && !kept.has(at); at = nodes[at]!.parent) kept.add(at);
  });
  return kept;
}

function compute(
  nodes: readonly Node[],
  folds: ReadonlySet<string>,
  zoom: string | undefined,
  kept: ReadonlySet<number> | undefined,
): Order {
  const root = zoom === undefined ? -1 : nodes.findIndex(({ address }) => address === zoom);
  const end = root < 0 ? nodes.length : root + nodes[root]!.size + 1;
  const order: number[] = root < 0 ? [] : [root];
  for (let index = root + 1; index < end; ) {
    const { address, size } = nodes[index]!;
    const hidden = kept !== undefined && !kept.has(index);
    if (!hidden) order.push(index);
    index += hidden || folds.has(address) ? size + 1 : 1;
  }
  return order;
}

/** Where a node is among the rows; where it is hidden, the row of the node that hides it. */
export function rowOf(order: Order, node: number): number {
  let low = 0;
  let high = order.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (order[middle]! <= node) low = middle;
    else high = middle - 1;
  }
  return low;
}
