import type { Question } from './model.ts';

/** Questions as they are read: those that stand for themselves, and those that follow an answer. */
export interface Followed {
  first: Question[];
  /** By the address of the answer. */
  after: ReadonlyMap<string, readonly Question[]>;
}

/** Finds the follow-ups of each answer; one whose answer is not among these questions stands for itself. */
export function followUps(questions: readonly Question[]): Followed {
  const answers = new Set(questions.flatMap(question => question.answers.map(({ address }) => address)));
  const first: Question[] = [];
  const after = new Map<string, Question[]>();
  for (const question of questions) {
    const { follows } = question;
    const beside = follows === undefined ? undefined : after.get(follows);
    if (follows === undefined || !answers.has(follows)) first.push(question);
    else if (beside) beside.push(question);
    else after.set(follows, [question]);
  }
  return { first, after };
}
