import { expect, test } from 'vitest';
import { isFailure, misuse } from '../src/errors.ts';

test('a failure is told by its kind, also where its class is the copy of another chunk', () => {
  expect(isFailure(misuse('wrong'))).toBe(true);
  expect(isFailure(Object.assign(new Error('wrong'), { kind: 'misuse' }))).toBe(true);
});

test('any other error is none', () => {
  expect(isFailure(new Error('wrong'))).toBe(false);
  expect(isFailure(Object.assign(new Error('wrong'), { kind: 'EACCES' }))).toBe(false);
  expect(isFailure({ kind: 'misuse' })).toBe(false);
});
