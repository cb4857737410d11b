import { describe, expect, test } from 'vitest';
import { placeIn } from '../../src/event/address.ts';
import type { Notes, Question } from '../../src/event/model.ts';
import { plainText } from '../../src/line/output.ts';
import { placeLines } from '../../src/view/place.ts';
import { qaLines } from '../../src/view/qa.ts';

const at = { marks: [], line: 1 };

/** A question of one answer; `follows` is the number of the question whose answer it follows up. */
function question(number: number, follows?: number): Question {
  const address = `t/q${number}`;
  const answers = [{ ...at, text: `a${number}`, address: `${address}.1`, children: [] }];
  return {
    ...at,
    text: `q${number}`,
    address,
    answers,
    ...(follows && { follows: `t/q${follows}.1` }),
  };
}

const questions = [question(1), question(2, 1), question(3, 2), question(4, 1), question(5)];

describe('a follow-up stands below the answer that it follows', () => {
  const first =
    'Q: q1\n  A: a1\n    Q: q2\n      A: a2\n        Q: q3\n          A: a3\n    Q: q4\n      A: a4\n';

  test('among all questions', () => {
    expect(plainText(qaLines(questions, {}))).toBe(`${first}Q: q5\n  A: a5\n`);
  });

  test('where its question is shown alone', () => {
    const notes = {
      slug: 't',
      title: 'T',
      items: [],
      questions,
      references: [],
      remarks: [],
      line: 1,
    } as Notes;
    expect(plainText(placeLines(placeIn(notes, 'q1')!, {}, {}))).toBe(`T\n${first}`);
    expect(plainText(placeLines(placeIn(notes, 'q2')!, {}, {}))).toBe(
      'T\nQ: q2\n  A: a2\n    Q: q3\n      A: a3\n',
    );
  });

  test('and at the left where that answer is not shown', () => {
    expect(plainText(qaLines([question(2, 1), question(5)], {}))).toBe('Q: q2\n  A: a2\nQ: q5\n  A: a5\n');
  });
});

test('questions are looked at once each, not once for each answer', () => {
  let reads = 0;
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...question(index),
    get follows() {
      reads++;
      return undefined;
    },
  })) as unknown as Question[];
  expect(qaLines(many, {})).toHaveLength(2000);
  expect(reads).toBeLessThanOrEqual(2000);
});

test('names stand before the texts', () => {
  const asked = { ...question(1), asker: 'alice' };
  const answers = [{ ...asked.answers[0]!, by: 'bob' }];
  expect(plainText(qaLines([{ ...asked, answers }], {}))).toBe('Q alice: q1\n  A bob: a1\n');
});
