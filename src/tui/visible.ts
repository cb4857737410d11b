import type { Node } from './nodes.ts';
import type { TabState } from './state.ts';

/** The rows of a list as it stands: indexes of nodes, ascending. */
export type Order = readonly number[];

interface Cached {
  folds: ReadonlySet<string>;
  zoom: string | undefined;
  order: Order;
}

/** The last order of each list; folds are replaced, never changed, so that they tell. */
const cache = new WeakMap<readonly Node[], Cached>();

/** The nodes that are not hidden by a fold or a zoom; a zoomed node comes first, its children open. */
export function visible(nodes: readonly Node[], { folds, zoom }: Pick<TabState, 'folds' | 'zoom'>): Order {
  const known = cache.get(nodes);
  if (known && known.folds === folds && known.zoom === zoom) return known.order;
  const order = compute(nodes, folds, zoom);
  cache.set(nodes, { folds, zoom, order });
  return order;
}

function compute(nodes: readonly Node[], folds: ReadonlySet<string>, zoom: string | undefined): Order {
  const root = zoom === undefined ? -1 : nodes.findIndex(({ address }) => address === zoom);
  const end = root < 0 ? nodes.length : root + nodes[root]!.size + 1;
  const order: number[] = root < 0 ? [] : [root];
  for (let index = root + 1; index < end; ) {
    const node = nodes[index]!;
    order.push(index);
    index += folds.has(node.address) ? node.size + 1 : 1;
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
