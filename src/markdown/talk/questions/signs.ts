import type { Node } from '../../../event/model.ts';
import { headingKey, isQuestionsWord, saysNoQuestions } from '../../words/headings.ts';

const colon = '\\s*(?:[:：.．)）]|(?=[「『]))\\s*';

/** In UTF-16 units. */
export const longestQuestion = 3000;

/** `Q:`, `質問1：`, `Question 2.` */
export const questionSign = new RegExp(
  `^(?:[QＱ][\\d０-９]{0,3}|質問[\\d０-９]{0,3}|問[\\d]{1,2}|问[\\d]{0,2}|问题[\\d]{0,2}|質疑|質問者|질문[\\d]{0,2}|Questions?(?: \\d{1,2})?|Frage(?: \\d{1,2})?|Pregunta)${colon}`,
  'i',
);

/** `A:`, `回答:`, an arrow. */
export const answerSign = new RegExp(
  `^(?:[AＡ][\\d０-９]{0,3}|回答[\\d０-９]{0,3}|答え?|答[\\d]{1,2}|답변?|Answers?(?: \\d{1,2})?|Antwort|Réponse)${colon}|^(?:→|⇒|➡|=>|->|-->|↪)\\s*`,
  'i',
);

/** `Q ` and `Q1 ` in front of what asks. */
export const tag = /^[QＱ][\d０-９]{0,3}\s+(?=\S)/;

/** `from NAME:`, who asks. */
export const fromSign = /^from\s{1,9}@?([^:：\s][^:：]{0,40}?)\s*[:：]\s*/i;

/** What ends as a question does. */
export const asks =
  /[?？](?:[」』）)\]"”*_\s]*)$|(?:ですか|ますか|でしょうか|のか|ないか|か)[。．]?$|(?:吗|呢|么)[？?。]?$|(?:까|나요|가요|은요)[?.]?$/u;

/** A question and its answer on one line, as two groups. */
export const onOneLine: readonly RegExp[] = [
  /^([QＱ][\d０-９]{0,3}[:.：．]?\s*「.*?」)\s*(?:→\s*)?([AＡ][\d０-９]{0,3}[:.：．]?\s*「.*)$/su,
  /^((?:[QＱ][\d０-９]{0,3}|質問[\d０-９]{0,3}|Question|Frage)[:.：．].{2,}?)\s*(?:[/／|]\s*)?((?:[AＡ][\d０-９]{0,3}|回答|Answer|Antwort)[:.：．]\s*\S.*)$/su,
  /^((?:[QＱ][\d０-９]{0,3}|質問[\d０-９]{0,3})[:.：．].{2,}?)\s*((?:→|⇒|=>|->|-->)\s*\S.*)$/su,
];

/** The same below a word for questions, where no sign is needed. */
export const onOneLineInside = /^(.{2,}?[?？])\s*((?:→|⇒|=>|->|-->)\s*\S.*)$/su;

/** Words that hold questions only where something is asked below them. */
const weakHolders = /discussion|ディスカッション|議論|diskussion|faq/i;

/** Whether nodes stand below a word for questions; surely, or perhaps. */
export type Where = 'free' | 'held' | 'weak';

/** What all forms of a question begin with: few texts do, and the forms take their time. */
const firstSign = /^[QＱ質問问질FP]/i;

/** Whether a text begins as a question does. */
export function isSigned({ kind, text }: Node): boolean {
  if (kind === 'code' || kind === 'table' || kind === 'image' || text.length > longestQuestion) return false;
  const bare = text.trimStart();
  if (!firstSign.test(bare)) return false;
  if (
    !questionSign.test(bare) &&
    !(tag.test(bare) && asks.test(bare)) &&
    !onOneLine.some(form => form.test(bare))
  )
    return false;
  return (
    !/^(?:questions?|質問|问题|질문|frage)\s*[:：]?\s*$/i.test(bare) &&
    !saysNoQuestions(bare.replace(questionSign, ''))
  );
}

/** Whether a node is a word for questions: what stands below it, or behind it. */
export function holderOf(node: Node): Where | undefined {
  if (node.kind !== 'heading' && node.kind !== 'item' && node.kind !== 'paragraph') return undefined;
  if (node.text.length > 40 || node.text.length < 1) return undefined;
  if (!/q|質|問|ques|disc|faq|frag|ディス|議論|échan|问|提|질|会場/i.test(node.text)) return undefined;
  const key = headingKey(node.text);
  if (!isQuestionsWord(key)) return undefined;
  return weakHolders.test(key) ? 'weak' : 'held';
}
