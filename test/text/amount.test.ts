import { expect, test } from 'vitest';
import { amount } from '../../src/text/amount.ts';

test.each([
  [amount(0, 'talk'), '0 talks'],
  [amount(1, 'talk'), '1 talk'],
  [amount(2, 'guess', 'guesses'), '2 guesses'],
  [amount(1, 'file is', 'files are'), '1 file is'],
])('%s', (text, expected) => expect(text).toBe(expected));
