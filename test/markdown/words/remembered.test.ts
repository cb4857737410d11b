import { expect, test } from 'vitest';
import { remembered } from '../../../src/markdown/words/remembered.ts';

function counted() {
  let times = 0;
  const length = remembered(text => {
    times++;
    return text.length;
  });
  return { length, times: () => times };
}

test('a text is told once', () => {
  const { length, times } = counted();
  expect([length('moss'), length('moss'), length('fog'), length('moss')]).toEqual([4, 4, 3, 4]);
  expect(times()).toBe(2);
});

test('a long text is told each time', () => {
  const { length, times } = counted();
  expect([length('x'.repeat(201)), length('x'.repeat(201))]).toEqual([201, 201]);
  expect(times()).toBe(2);
});

test('texts without end are forgotten again', () => {
  const { length, times } = counted();
  for (let number = 0; number < 5000; number++) length(`${number}`);
  length('4999');
  expect(times()).toBe(5000);
  length('0');
  expect(times()).toBe(5001);
});
