import { nodeAt } from '../event/address.ts';
import type { Mark, Notes, Node as NotesNode, Reference } from '../event/model.ts';
import { walkNodes } from '../event/walk.ts';
import { type Span, span } from '../line/line.ts';
import { joined, linkTo, type Styled, words } from '../line/text.ts';
import { nodeSign, nodeText } from '../view/nodes/text.ts';
import { kindColumns } from '../view/references.ts';
import type { Tab } from './state.ts';

/** One entry of a list that can be folded: an item, question, answer, reference or remark. */
export interface Node {
  address: string;
  /** 0 at the left edge. */
  depth: number;
  /** How many nodes lie below it; they follow it in the list. */
  size: number;
  /** Index of the node that holds it; -1 at the top. */
  parent: number;
  /** Drawn before the text, behind the indent and the sign of a fold. */
  sign: readonly Span[];
  /** Made when the node is drawn: most of a long list never is. */
  text(): Styled;
  /** What can be copied. */
  plain: string;
  /** Addresses outside that the text links to. */
  urls(): readonly string[];
  /** Line in the notes, from 1. */
  line: number;
}

const cache = new WeakMap<Notes, Partial<Record<Tab, readonly Node[]>>>();

/** The nodes of a tab, parents before what they hold. The same array for the same notes. */
export function nodesOf(notes: Notes, tab: Tab): readonly Node[] {
  const known = cache.get(notes) ?? {};
  cache.set(notes, known);
  known[tab] ??= builders[tab](notes);
  return known[tab];
}

const builders: Record<Tab, (notes: Notes) => readonly Node[]> = {
  outline: notes => finished(treeNodes(notes.nodes)),
  qa: notes => finished(treeNodes(firstQuestions(notes))),
  links: notes => finished(notes.references.map(referenceNode)),
};

/** A node before its place among the others is known. */
type Draft = Omit<Node, 'size' | 'parent'> & Partial<Pick<Node, 'size' | 'parent'>>;

/** Finds parents and sizes from the depths. */
function finished(drafts: readonly Draft[]): readonly Node[] {
  const nodes = drafts as Node[];
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

function treeNodes(nodes: readonly NotesNode[]): Draft[] {
  return Array.from(walkNodes(nodes), ({ node, depth }) => ({
    address: node.address,
    depth,
    sign: nodeSign(node, true),
    text: () => nodeText(node),
    plain: node.text,
    urls: () => [...new Set([...urlsOf(node.marks), ...(node.url === undefined ? [] : [node.url])])],
    line: node.line,
  }));
}

/** The nodes of the questions that follow up no other. */
function firstQuestions(notes: Notes): NotesNode[] {
  return notes.questions
    .filter(({ follows }) => follows === undefined)
    .flatMap(({ node }) => nodeAt(notes, node) ?? []);
}

function referenceNode({ address, kind, title, url, line }: Reference): Draft {
  const below = url === undefined ? [] : [words('\n'), linkTo(url)];
  return {
    address,
    depth: 0,
    sign: [span(`${kind.padEnd(kindColumns)} `, 'dim')],
    text: () => joined(words(title), ...below),
    plain: url ?? title,
    urls: () => (url === undefined ? [] : [url]),
    line,
  };
}

/** The targets of a text's links, each once. */
function urlsOf(marks: readonly Mark[]): string[] {
  return [...new Set(marks.flatMap(({ url }) => url ?? []))];
}
