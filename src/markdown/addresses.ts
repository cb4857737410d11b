import type { Answer, Item, Notes, Question } from '../event/model.ts';

/**
 * Gives everything in some notes its address, as docs/format.md describes them. `follows` names the answer
 * that a follow-up question follows.
 */
export function number(notes: Notes, follows: ReadonlyMap<Question, Answer>): Notes {
  const { slug } = notes;
  numberItems(notes.items, `${slug}/`);
  notes.questions.forEach((question, index) => {
    question.address = `${slug}/q${index + 1}`;
    question.answers.forEach((answer, position) => {
      answer.address = `${question.address}.${position + 1}`;
      numberItems(answer.children, `${answer.address}.`);
    });
  });
  for (const [question, answer] of follows) question.follows = answer.address;
  notes.references.forEach((reference, index) => {
    reference.address = `${slug}/l${index + 1}`;
  });
  notes.remarks.forEach((remark, index) => {
    remark.address = `${slug}/r${index + 1}`;
  });
  return notes;
}

function numberItems(items: readonly Item[], prefix: string): void {
  items.forEach((item, index) => {
    item.address = `${prefix}${index + 1}`;
    numberItems(item.children, `${item.address}.`);
  });
}
