import type { Answer, Node, Question } from '../../event/model.ts';

/** The questions among the nodes of a talk, in the order of the notes, with their answers and addresses. */
export function indexQuestions(slug: string, nodes: readonly Node[]): Question[] {
  const index = new QuestionIndex();
  index.walk(nodes, undefined, undefined);
  index.questions.forEach((question, position) => {
    question.address = `${slug}/q${position + 1}`;
    question.answers.forEach((answer, at) => {
      answer.address = `${question.address}.${at + 1}`;
    });
  });
  for (const [question, answer] of index.follows) question.follows = answer.address;
  return index.questions;
}

class QuestionIndex {
  readonly questions: Question[] = [];
  /** The answer that each follow-up follows. */
  readonly follows = new Map<Question, Answer>();

  /** `owner` is the question right above, `answer` the one above or before. */
  walk(siblings: readonly Node[], owner: Question | undefined, answer: Answer | undefined): void {
    let last = answer;
    for (const node of siblings) {
      const { address, text, marks, line, by } = node;
      if (node.kind === 'question') {
        const asker = by === undefined ? {} : { asker: by };
        const question: Question = { address: '', node: address, text, marks, ...asker, answers: [], line };
        this.questions.push(question);
        if (last) this.follows.set(question, last);
        this.walk(node.children, question, undefined);
      } else if (node.kind === 'answer' || (owner && node.kind === 'code')) {
        const given: Answer = {
          address: '',
          node: address,
          text,
          marks,
          ...(by === undefined ? {} : { by }),
          line,
        };
        owner?.answers.push(given);
        last = owner ? given : undefined;
        this.walk(node.children, undefined, last);
      } else this.walk(node.children, undefined, owner || answer ? last : undefined);
    }
  }
}
