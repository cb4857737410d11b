import { nodeAt } from '../../event/address.ts';
import type { Node, Notes, Reference } from '../../event/model.ts';
import { isEmptyHolder } from '../../view/nodes/index.ts';
import type { Tab } from '../state/state.ts';
import { memoized } from './memo.ts';

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
  above?: Node;
  /** The items without a text that it begins, outermost first: it stands beside their bullets. */
  lead?: readonly Node[];
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

/** Where the links of a node lead, each target once. */
export function urlsOf({ node, reference }: ListNode): string[] {
  if (!node) return reference?.url === undefined ? [] : [reference.url];
  const texts = [node, ...(node.rows?.flat() ?? [])];
  const urls = texts.flatMap(({ marks }) => marks.flatMap(({ url }) => url ?? []));
  return [...new Set(node.url === undefined ? urls : [...urls, node.url])];
}

const nodesOfTab: Record<Tab, (notes: Notes) => readonly ListNode[]> = {
  outline: memoized(({ nodes }) => finished(drafts(nodes))),
  qa: memoized(notes => finished(drafts(outermostQuestions(notes)))),
  links: memoized(({ references }) => finished(references.map(referenceDraft))),
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

/** A node whose parent and size are not known yet. */
type Draft = Omit<ListNode, 'size' | 'parent'> & Partial<Pick<ListNode, 'size' | 'parent'>>;

/** Finds parents and sizes by the depths. */
function finished(found: readonly Draft[]): readonly ListNode[] {
  const nodes = found as ListNode[];
  const open: number[] = [];
  const close = (depth: number, end: number) => {
    while (open.length > 0 && nodes[open.at(-1)!]!.depth >= depth) {
      const index = open.pop()!;
      nodes[index]!.size = end - index - 1;
    }
  };
  nodes.forEach((node, index) => {
    close(node.depth, index);
    node.size = 0;
    node.parent = open.at(-1) ?? -1;
    open.push(index);
  });
  close(0, nodes.length);
  return nodes;
}

/** A node that is to be listed with all that lies below it. */
interface Step extends Pick<ListNode, 'depth' | 'indent' | 'above' | 'lead'> {
  node: Node;
}

/** Nodes with all that lies below them, in their order. What an item without a text holds begins in its place. */
function drafts(top: readonly Node[]): Draft[] {
  const found: Draft[] = [];
  const stack: Step[] = top.map(node => ({ node, depth: 0, indent: '' })).reverse();
  const push = (children: readonly Node[], step: Omit<Step, 'node'>) => {
    for (let index = children.length - 1; index >= 0; index--)
      stack.push({ ...step, node: children[index]! });
  };
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, depth, lead = [] } = step;
    const below = { depth: depth + 1, indent: indentBelow(step), above: node };
    if (isEmptyHolder(node)) {
      push(node.children.slice(1), below);
      stack.push({ ...step, node: node.children[0]!, above: node, lead: [...lead, node] });
    } else {
      const { address, text, url, line } = node;
      found.push({ ...step, address, plain: text || (url ?? ''), line });
      push(node.children, below);
    }
  }
  return found;
}

/** Beside its fold, a quotation has a bar; what a heading or a line of prose holds is not indented, as in print. */
function indentBelow({ node: { kind }, indent, lead }: Step): string {
  if (kind === 'quote') return `${indent}  │ `;
  return lead === undefined && (kind === 'heading' || kind === 'paragraph') ? indent : `${indent}  `;
}

function referenceDraft(reference: Reference): Draft {
  const { address, title, url, line } = reference;
  return { address, depth: 0, indent: '', plain: url ?? title, line, reference };
}
