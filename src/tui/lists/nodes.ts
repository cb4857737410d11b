import { type Followed, followUps } from '../../event/follow-ups.ts';
import type { Answer, Item, Mark, Notes, Question, Reference } from '../../event/model.ts';
import { walkItems } from '../../event/walk.ts';
import { type Span, span } from '../../line/line.ts';
import { joined, linkTo, type Styled, styled, words } from '../../line/text.ts';
import { itemSign, itemText } from '../../view/outline.ts';
import { answerSign, answerText, questionSign, questionText } from '../../view/qa.ts';
import { kindColumns } from '../../view/references.ts';
import type { Tab } from '../state/state.ts';
import { memoized } from './memo.ts';

/** One node of a talk's tab: an item, question, answer, reference or remark. Nothing else here knows which. */
export interface ListNode {
  address: string;
  /** 0 at the left edge. */
  depth: number;
  /** How many nodes lie below it; they follow it in the list. */
  size: number;
  /** Index of the node that holds it; -1 at the top. */
  parent: number;
  /** Drawn between the sign of the fold and the text. */
  sign: readonly Span[];
  /** Made when the node is drawn: most nodes of a long list never are. */
  text(): Styled;
  /** The text that can be copied; it also tells the node again when the notes were changed. */
  plain: string;
  /** Where the links in the text lead. */
  urls(): readonly string[];
  /** Line in the notes, from 1. */
  line: number;
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

const nodesOfTab: Record<Tab, (notes: Notes) => readonly ListNode[]> = {
  outline: memoized(notes => finished([...itemNodes(notes.items, 0), ...remarkNodes(notes)])),
  qa: memoized(notes => finished(questionNodes(notes.questions))),
  links: memoized(notes => finished(notes.references.map(referenceNode))),
};

/** A node whose parent and size are not known yet. */
type Draft = Omit<ListNode, 'size' | 'parent'> & Partial<Pick<ListNode, 'size' | 'parent'>>;

/** Finds parents and sizes by the depths. */
function finished(drafts: readonly Draft[]): readonly ListNode[] {
  const nodes = drafts as ListNode[];
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

function itemNodes(items: readonly Item[], from: number): Draft[] {
  return Array.from(walkItems(items), ({ item, depth }) => ({
    address: item.address,
    depth: from + depth,
    sign: itemSign(item),
    text: () => itemText(item),
    plain: item.text,
    urls: () => urlsOf(item.marks),
    line: item.line,
  }));
}

function remarkNodes({ remarks }: Notes): Draft[] {
  return remarks.map(remark => ({
    address: remark.address,
    depth: 0,
    sign: [span('')],
    text: () => styled(remark),
    plain: remark.text,
    urls: () => urlsOf(remark.marks),
    line: remark.line,
  }));
}

/** Questions with their answers; a follow-up stands below the answer that it follows up. */
function questionNodes(questions: readonly Question[]): Draft[] {
  const { first, after } = followUps(questions);
  return first.flatMap(question => [...questionDrafts(question, 0, after)]);
}

function* questionDrafts(question: Question, depth: number, after: Followed['after']): Generator<Draft> {
  yield textDraft(question, depth, questionSign(question), () => questionText(question));
  for (const answer of question.answers) {
    yield textDraft(answer, depth + 1, answerSign(answer), () => answerText(answer));
    yield* itemNodes(answer.children, depth + 2);
    for (const next of after.get(answer.address) ?? []) yield* questionDrafts(next, depth + 2, after);
  }
}

function textDraft(from: Question | Answer, depth: number, sign: Span, text: () => Styled): Draft {
  const { address, line, marks } = from;
  return { address, depth, sign: [sign], text, plain: from.text, urls: () => urlsOf(marks), line };
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

/** Where a text's links lead, each target once. */
function urlsOf(marks: readonly Mark[]): string[] {
  return [...new Set(marks.flatMap(({ url }) => url ?? []))];
}
