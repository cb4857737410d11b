import { expect, test } from 'vitest';
import { endsIn } from '../../src/markdown/characters.ts';

test.each<[string, string, boolean]>([
  ['Looms are slow.', '.!', true],
  ['織り機は遅い。', '.!', true],
  ['織り機は遅い．', '.!', true],
  ['織り機は遅い！', '.!', true],
  ['織り機は、', ',', true],
  // Only the last character counts, and only what is asked for.
  ['Looms. Slow', '.!', false],
  ['Slow looms?', '.!', false],
  ['Slow looms：', '.!', false],
  ['Looms and …', '…', true],
  // One of the CJK forms stands for itself alone.
  ['From 6 to 8 p.m.', '。', false],
  ['', '.', false],
])('%j ends in %j: %j', (text, signs, ends) => {
  expect(endsIn(text, signs)).toBe(ends);
});
