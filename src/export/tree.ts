import type { Node } from '../event/model.ts';

/** What stands before and behind the children of a node. */
export interface Around {
  open: string;
  close: string;
}

/**
 * A tree as pieces of markup, `around` each node's children. Siblings of one kind that belong together stand
 * between the signs that `group` names. Iterative: notes may nest as deep as they like.
 */
export function* treePieces(
  nodes: readonly Node[],
  around: (node: Node, depth: number) => Around,
  group: (node: Node) => Around | undefined = () => undefined,
): Generator<string> {
  const stack = [{ siblings: nodes, next: 0, close: '', groupClose: '' }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.siblings[top.next++];
    const groups = node && group(node);
    if (top.groupClose !== '' && groups?.close !== top.groupClose) {
      yield top.groupClose;
      top.groupClose = '';
    }
    if (!node) {
      stack.pop();
      if (top.close !== '') yield top.close;
      continue;
    }
    if (groups && top.groupClose === '') {
      yield groups.open;
      top.groupClose = groups.close;
    }
    const { open, close } = around(node, stack.length - 1);
    yield open;
    stack.push({ siblings: node.children, next: 0, close, groupClose: '' });
  }
}
