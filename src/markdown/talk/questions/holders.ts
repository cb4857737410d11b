import type { Node } from '../../../event/model.ts';
import { headingKey } from '../../words/headings/key.ts';
import { holdsQuestions } from '../../words/headings/questions.ts';
import { isSectionWord } from '../../words/headings/sections.ts';
import { answerSign, asks, isSigned, onOneLineInside, type Where } from './signs.ts';

/** Words that hold questions only where something is asked below them. */
const weakHolders = /discussion|ディスカッション|議論|diskussion|faq/i;

/** Words that a talk has for questions of its own, too. */
const plainWord = /^(?:questions?|質問|疑問|질문|fragen|preguntas|perguntas|domande)$/;

/** What stands in each word for questions; `queue` and its like are none. */
const ofQuestions =
  /q(?!ue(?!st))|質|問|discus|frag|diskus|gunta|domand|ディス|議論|échan|问|提|질|ask\s|ama(?![a-z])/i;

/** Whether a node is a word for questions: what stands below it, or behind it. */
export function holderOf(node: Node): Where | undefined {
  if (node.kind !== 'heading' && node.kind !== 'item' && node.kind !== 'paragraph') return undefined;
  if (node.text.length > 60 || node.text.length < 1 || isInnerLink(node)) return undefined;
  if (!ofQuestions.test(node.text)) return undefined;
  const key = headingKey(node.text);
  if (!holdsQuestions(key) || isSigned(node)) return undefined;
  return weakHolders.test(key) ? 'weak' : 'held';
}

/**
 * Whether a word for questions is one of the talk's own: `Questions` in the middle of it, which nobody answers there.
 * `all` are its siblings, `last` is the index of the last of them that tells something, `goesOn` whether the talk goes
 * on behind them.
 */
export function isOwnWord(all: readonly Node[], index: number, last: number, goesOn: boolean): boolean {
  const node = all[index]!;
  if (!plainWord.test(headingKey(node.text))) return false;
  const isAbove = node.children.length > 0;
  const end = isAbove ? index + 1 : endOfGroup(all, index + 1);
  if (!goesOn && last < end) return false;
  return !isAnswered(isAbove ? node.children : all.slice(index + 1, end));
}

/** In UTF-16 units; a longer text is no word for a section, which takes its time to be told. */
const longestWord = 30;

/** The index of the last of siblings that is no image, and no section such as `Links`; -1 where all of several are. */
export function lastTold(all: readonly Node[]): number {
  // Behind the only one nothing goes on, whatever it is.
  if (all.length === 1) return 0;
  return all.findLastIndex(
    ({ kind, text }) => kind !== 'image' && (text.length > longestWord || !isSectionWord(headingKey(text))),
  );
}

/** Siblings that are looked at behind a word for questions. */
const longestGroup = 100;

/**
 * The index behind what stands below a paragraph or a bare item: the next heading, or a line that leads into another
 * list.
 */
function endOfGroup(all: readonly Node[], from: number): number {
  let at = from;
  const most = Math.min(all.length, from + longestGroup);
  while (at < most && all[at]!.kind !== 'heading' && !isLabel(all, at)) at++;
  return at;
}

/** In UTF-16 units. */
const longestLabel = 60;

/** Whether a paragraph leads from one list into another. */
export function isLabel(all: readonly Node[], index: number): boolean {
  const node = all[index]!;
  const { kind, text, children } = node;
  const isBetween =
    all[index - 1]?.kind === 'item' && (all[index + 1]?.kind === 'item' || children.length > 0);
  if (kind !== 'paragraph' || text.length > longestLabel || !isBetween) return false;
  const isQuestion = asks.test(text) || isSigned(node);
  return !isQuestion && !isQuoted(text) && !answerSign().test(text);
}

function isAnswered(nodes: readonly Node[]): boolean {
  return nodes.some((node, index) => {
    const { text, children } = node;
    const next = nodes[index + 1];
    const isMarked = isSigned(node) || answerSign().test(text) || onOneLineInside.test(text);
    const asksAbove = asks.test(/^.*(?=\n)/.exec(text)?.[0] ?? '');
    const isAnsweredInside = asksAbove || children.some(child => !asks.test(child.text));
    const mayAnswer = next !== undefined && next.kind !== 'heading' && !asks.test(next.text);
    return isMarked || isAnsweredInside || (asks.test(text) && mayAnswer);
  });
}

/** Whether all of a text stands in quotation marks, as what somebody said. */
export function isQuoted(text: string): boolean {
  return /^["“„«「『][^"“”„«»「」『』]{6,}["”“»」』]$/u.test(text.trim());
}

/** An entry of a table of contents: a link to a place in the same notes, and nothing else. */
export function isInnerLink({ text, marks }: Node): boolean {
  return marks.some(
    ({ kind, url, start, end }) =>
      kind === 'link' && url?.startsWith('#') === true && end - start === text.length,
  );
}
