import { expect, test } from 'vitest';
import { memoized } from '../../../src/tui/lists/memo.ts';

function counted() {
  let times = 0;
  const of = memoized((owner: object, columns: number, marks?: object) => {
    times++;
    return { owner, columns, marks };
  });
  return { of, times: () => times };
}

test('the same object with the same arguments gives the same result', () => {
  const { of, times } = counted();
  const [one, other] = [{}, {}];
  expect(of(one, 80)).toBe(of(one, 80));
  expect(of(other, 80)).not.toBe(of(one, 80));
  expect(times()).toBe(2);
});

test('another argument makes a new result, and only the last is kept', () => {
  const { of, times } = counted();
  const [owner, marks] = [{}, {}];
  const first = of(owner, 80);
  expect(of(owner, 100)).toEqual({ owner, columns: 100, marks: undefined });
  expect(of(owner, 100, marks)).toEqual({ owner, columns: 100, marks });
  expect(of(owner, 80)).not.toBe(first);
  expect(times()).toBe(4);
});
