import { nodeAt } from '../../../event/address.ts';
import type { Node, Notes, Reference } from '../../../event/model.ts';
import { safeUrl } from '../../../text/url.ts';
import { isEmptyHolder } from '../../../view/nodes/index.ts';
import { bar } from '../../../view/nodes/text.ts';
import type { LinkTarget, Tab } from '../../state/state.ts';
import { memoized } from '../memo.ts';

/** One row of a talk's tab: a node of the notes, or a reference. Only `node-lines.ts` draws one or the other. */
export interface ListNode {
  address: string;
  /** 0 at the top. */
  depth: number;
  /** How many nodes lie below it; they follow it in the list. */
  size: number;
  /** Index of the node that holds it; -1 at the top. */
  parent: number;
  /** The text that can be copied; it also tells the node again when the notes were changed. */
  plain: string;
  /** Line in the notes, from 1. */
  line: number;
  /** What stands before its sign: spaces, and the bars of the quotations that it stands in. */
  indent: string;
  node?: Node;
  /** The node right above it in the notes. */
  above?: Node | undefined;
  /** The items without a text that it begins, outermost first: it stands beside their bullets. */
  lead?: readonly Node[] | undefined;
  reference?: Reference;
}

/** The nodes of a tab, each before those below it. The same array for the same notes. */
export function nodesOf(notes: Notes, tab: Tab): readonly ListNode[] {
  return nodesOfTab[tab](notes);
}

/** How much a tab is said to hold: nodes, questions, references. */
export function countIn(notes: Notes, tab: Tab): number {
  if (tab === 'qa') return notes.questions.length;
  return tab === 'links' ? notes.references.length : nodesOf(notes, tab).length;
}

/** The index of the node with an address; -1 where there is none. An item without a text is where it begins. */
export function indexOfAddress(nodes: readonly ListNode[], address: string): number {
  const index = nodes.findIndex(node => node.address === address);
  if (index >= 0) return index;
  return nodes.findIndex(({ lead }) => lead?.some(item => item.address === address));
}

const indexes = memoized((nodes: readonly ListNode[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  nodes.forEach(({ address, lead = [] }, index) => {
    for (const each of [address, ...lead.map(item => item.address)])
      if (!found.has(each)) found.set(each, index);
  });
  return found;
});

/** The index of the node with an address that may be gone: else of the one before it, or above it; 0 without any. */
export function indexNear(nodes: readonly ListNode[], address: string): number {
  const known = indexes(nodes);
  const slash = address.lastIndexOf('/') + 1;
  const [, letter = '', digits = ''] = /^([a-z]?)(.*)$/.exec(address.slice(slash))!;
  const numbers = digits.split('.').map(Number);
  while (numbers.length > 0) {
    const index = known.get(`${address.slice(0, slash)}${letter}${numbers.join('.')}`);
    if (index !== undefined) return index;
    // No level has more nodes than there are.
    const last = Math.min(numbers.pop()!, nodes.length + 1) - 1;
    if (last >= 1) numbers.push(last);
  }
  return 0;
}

/** The links of a node, each target once, by the first of its titles; targets as they would be opened. */
export const linksOf = memoized(({ node, reference }: ListNode): readonly LinkTarget[] => {
  const all = node ? linksIn(node) : [{ title: reference?.title ?? '', url: reference?.url }];
  const byUrl = new Map<string, LinkTarget>();
  for (const { title, url } of all) {
    // What is shown is what is opened.
    const target = url === undefined ? undefined : (safeUrl(url) ?? url);
    if (target === undefined || byUrl.has(target)) continue;
    byUrl.set(target, { title: title === url ? '' : title, url: target });
  }
  return [...byUrl.values()];
});

function linksIn(node: Node): { title: string; url: string | undefined }[] {
  const texts = [node, ...(node.rows?.flat() ?? [])];
  const inTexts = texts.flatMap(({ text, marks }) =>
    marks.flatMap(({ start, end, url }) =>
      url === undefined ? [] : [{ title: text.slice(start, end), url }],
    ),
  );
  return node.url === undefined ? inTexts : [...inTexts, { title: node.text, url: node.url }];
}

const nodesOfTab: Record<Tab, (notes: Notes) => readonly ListNode[]> = {
  outline: memoized(({ nodes }) => finished(unfinished(nodes))),
  qa: memoized(notes => finished(unfinished(outermostQuestions(notes)))),
  links: memoized(({ references }) => finished(references.map(referenceNode))),
};

/** The questions that stand below no other: those below one are its follow-ups. */
function outermostQuestions(notes: Notes): Node[] {
  let last: string | undefined;
  return notes.questions.flatMap(({ node: address }) => {
    if (last !== undefined && address.startsWith(`${last}.`)) return [];
    last = address;
    return nodeAt(notes, address) ?? [];
  });
}

/** Finds parents and sizes by the depths. */
function finished(nodes: readonly ListNode[]): readonly ListNode[] {
  const open: number[] = [];
  const close = (depth: number, end: number) => {
    while (open.length > 0 && nodes[open.at(-1)!]!.depth >= depth) {
      const index = open.pop()!;
      nodes[index]!.size = end - index - 1;
    }
  };
  nodes.forEach((node, index) => {
    close(node.depth, index);
    node.parent = open.at(-1) ?? -1;
    open.push(index);
  });
  close(0, nodes.length);
  return nodes;
}

/** What nodes that stand side by side have in common, and the first of an item without a text besides. */
type Standing = Pick<ListNode, 'depth' | 'indent' | 'above' | 'lead'>;

/** Nodes with all that lies below them, in their order. What an item without a text holds begins in its place. */
function unfinished(top: readonly Node[]): ListNode[] {
  const found: ListNode[] = [];
  const stack: [Node, Standing][] = [];
  const push = (nodes: readonly Node[], standing: Standing, from = 0) => {
    for (let index = nodes.length - 1; index >= from; index--) stack.push([nodes[index]!, standing]);
  };
  push(top, { depth: 0, indent: '' });
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, standing] = next;
    const { children } = node;
    const isEmpty = isEmptyHolder(node);
    if (!isEmpty) found.push(listNode(node, standing));
    if (children.length === 0) continue;
    const indent = indentBelow(node, standing);
    push(children, { depth: standing.depth + 1, indent, above: node }, isEmpty ? 1 : 0);
    if (isEmpty)
      stack.push([children[0]!, { ...standing, above: node, lead: [...(standing.lead ?? []), node] }]);
  }
  return found;
}

/** Its parent and size are not known yet. */
function listNode(node: Node, { depth, indent, above, lead }: Standing): ListNode {
  const { address, text, url, line } = node;
  const plain = text || (url ?? '');
  return { address, depth, size: 0, parent: -1, plain, line, indent, node, above, lead };
}

/** Beside its fold, a quotation has a bar; what a heading or a line of prose holds is not indented, as in print. */
function indentBelow({ kind }: Node, { indent, lead }: Standing): string {
  if (kind === 'quote') return `${indent}  ${bar()}`;
  return lead === undefined && (kind === 'heading' || kind === 'paragraph') ? indent : `${indent}  `;
}

function referenceNode(reference: Reference): ListNode {
  const { address, title, url, line } = reference;
  return { address, depth: 0, size: 0, parent: -1, plain: url ?? title, line, indent: '', reference };
}
