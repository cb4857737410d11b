import type { Node, NodeKind, Talk, Text } from '../../../src/event/model.ts';

/** A node without an address; `notesOf` gives all of them theirs. */
export function node(kind: NodeKind, text: string, children: Node[] = [], more: Partial<Node> = {}): Node {
  return { kind, address: '', line: 1, text, marks: [], children, ...more };
}

export function item(text: string, children: Node[] = [], more: Partial<Node> = {}): Node {
  return node('item', text, children, more);
}

/** A table of these cells, its header first. */
export function table(...rows: string[][]): Node {
  const cells = rows.map(row => row.map((text): Text => ({ text, marks: [] })));
  const text = rows.map(row => row.join(' | ')).join('\n');
  return node('table', text, [], { rows: cells });
}

/** A talk `t` of these nodes. */
export function talkOf(nodes: Node[], more: Partial<Talk> = {}): Talk {
  address(nodes, 't/');
  const none = { questions: [], references: [], speakers: [] };
  return { kind: 'talk', slug: 't', title: 'T', number: 1, nodes, ...none, line: 1, ...more };
}

function address(nodes: readonly Node[], above: string): void {
  nodes.forEach((each, index) => {
    each.address = `${above}${index + 1}`;
    address(each.children, `${each.address}.`);
  });
}
