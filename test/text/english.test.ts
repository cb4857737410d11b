import { expect, test } from 'vitest';
import { alternatives, amount, didYouMean } from '../../src/text/english.ts';

test.each([
  [amount(0, 'talk'), '0 talks'],
  [amount(1, 'talk'), '1 talk'],
  [amount(2, 'guess', 'guesses'), '2 guesses'],
  [amount(1, 'file is', 'files are'), '1 file is'],
  [alternatives(['dark', 'light', 'auto']), 'dark, light or auto'],
  [alternatives(['on', 'off']), 'on or off'],
  [alternatives(['on']), 'on'],
  [didYouMean(['stars', 'stns']), 'did you mean stars, stns?'],
  [didYouMean([]), undefined],
])('%s', (text, expected) => expect(text).toBe(expected));
