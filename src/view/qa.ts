import { type Followed, followUps } from '../event/follow-ups.ts';
import type { Answer, Question } from '../event/model.ts';
import { type Line, type Span, type Style, span } from '../line/line.ts';
import { joined, type Layout, paragraph, type Styled, styled, words } from '../line/text.ts';
import { outlineLines } from './outline.ts';

/** Questions with their answers below them; a follow-up stands below the answer that it follows. */
export function qaLines(questions: readonly Question[], layout: Layout): Line[] {
  const { first, after } = followUps(questions);
  return first.flatMap(question => questionLines(question, after, 0, layout));
}

function questionLines(question: Question, after: Followed['after'], depth: number, layout: Layout): Line[] {
  const answers = question.answers.flatMap(answer => [
    ...answerLines(answer, depth + 1, layout),
    ...(after.get(answer.address) ?? []).flatMap(followUp =>
      questionLines(followUp, after, depth + 2, layout),
    ),
  ]);
  return [...paragraph(lead(questionSign(question), depth), questionText(question), layout), ...answers];
}

/** One answer with its details. */
export function answerLines(answer: Answer, depth: number, layout: Layout): Line[] {
  return [
    ...paragraph(lead(answerSign(answer), depth), answerText(answer), layout),
    ...outlineLines(answer.children, { indent: depth + 1 }, layout),
  ];
}

function lead(sign: Span, depth: number): Line {
  return [span('  '.repeat(depth)), sign];
}

/** What stands before a question's text, and is as wide as its later lines are indented. */
export function questionSign({ asker }: Question): Span {
  return span(asker === undefined ? 'Q: ' : 'Q ', 'question');
}

export function answerSign({ by }: Answer): Span {
  return span(by === undefined ? 'A: ' : 'A ', 'answer');
}

/** A question's text behind the name of who asked, so that a name can be read and grepped. */
export function questionText(question: Question): Styled {
  return named('question', question.asker, styled(question));
}

export function answerText(answer: Answer): Styled {
  return named('answer', answer.by, styled(answer));
}

function named(style: Style, name: string | undefined, text: Styled): Styled {
  return name === undefined ? text : joined(words(name, 'speaker'), words(': ', style), text);
}
