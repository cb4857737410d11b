import { append } from './append.ts';
import { foldTitle } from './characters.ts';
import { decodeEntities } from './entities.ts';
import type { Node } from './outline.ts';
import { splitName } from './people.ts';
import { quoted, type Warn } from './warn.ts';

/** An outline parted from what its Q&A and References items hold. */
export interface Parted {
  nodes: Node[];
  /** The entries of every Q&A item, in order. */
  questions: Node[];
  references: Node[];
}

const questionNames = new Set([
  'q&a',
  'qa',
  'q＆a',
  '質疑応答',
  '質疑',
  '質問',
  'questions',
  'questionsandanswers',
]);
const referenceNames = new Set(['references', 'reference', '参考', '参考資料', '参考文献']);
const introductions = /^(?:自己紹介|introductions?|intros?|panell?ists|登壇者紹介)$/;

/** A container's name: folded, without emphasis and its colon. */
function nameOf(text: string): string {
  return text.length > 60 ? '' : foldTitle(decodeEntities(text).replace(/[*_`]/g, '')).replace(/:$/, '');
}

/** Whether a heading or an item is named as one that holds questions. */
export function holdsQuestions(text: string): boolean {
  return questionNames.has(nameOf(text));
}

/** Takes the Q&A and References items out of an outline's first level, and of its headings. */
export function part(nodes: readonly Node[]): Parted {
  const parted: Parted = { nodes: [], questions: [], references: [] };
  for (const node of nodes) {
    const holds = node.children.length > 0;
    if (holds && holdsQuestions(node.text)) append(parted.questions, node.children);
    else if (holds && referenceNames.has(nameOf(node.text))) append(parted.references, node.children);
    else if (node.kind === 'heading') {
      const inner = part(node.children);
      parted.nodes.push({ ...node, children: inner.nodes });
      append(parted.questions, inner.questions);
      append(parted.references, inner.references);
    } else parted.nodes.push(node);
  }
  return parted;
}

/** In a panel's outline, an item that two panelists speak below is a question: a guess. */
export function panelQuestions(parted: Parted, panelists: ReadonlySet<string>, warn: Warn): Parted {
  const guessed = parted.nodes.filter(node => isRound(node, panelists));
  for (const node of guessed)
    warn(node.line, `panelists speak below \`${quoted(node.text)}\`; read as a question`);
  const found = new Set(guessed);
  const questions = [...parted.questions, ...guessed].sort((one, other) => one.line - other.line);
  return { ...parted, nodes: parted.nodes.filter(node => !found.has(node)), questions };
}

function isRound(node: Node, panelists: ReadonlySet<string>): boolean {
  if (node.kind !== undefined || introductions.test(nameOf(node.text))) return false;
  const speaks = (child: Node) => panelists.has(foldTitle(splitName(child.text, panelists).by ?? ''));
  return node.children.filter(speaks).length >= 2;
}
