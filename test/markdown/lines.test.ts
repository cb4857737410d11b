import { expect, test } from 'vitest';
import { composed, toLines } from '../../src/markdown/lines.ts';

test.each<[string, string[]]>([
  ['', ['']],
  ['a', ['a']],
  ['a\nb\n', ['a', 'b', '']],
  ['a\r\nb\rc\n\rd', ['a', 'b', 'c', '', 'd']],
  ['\r\n\r\n', ['', '', '']],
  ['\ufeffa\n\ufeffb', ['a', '\ufeffb']],
])('lines of %j', (source, expected) => {
  expect(toLines(source)).toEqual(expected.map((text, index) => ({ text, number: index + 1 })));
});

test.each<[string, string]>([
  ['\u1112\u1161\u11ab\u1100\u116e\u11a8 e\u0301te\u0301', '한국 été'],
  ['か\u3099 ハ\u309a', 'が パ'],
  // So does an address, as it would lead elsewhere.
  ['[か\u3099](か\u3099.pdf) https://a.example/e\u0301', '[が](か\u3099.pdf) https://a.example/e\u0301'],
  // What is no accent of the letter before stays.
  ['\u0301a \u1112 神\r\nx\u0361y', '\u0301a \u1112 神\r\nx\u0361y'],
])('letters in parts, %j, are one each', (source, expected) => {
  expect(composed(source)).toBe(expected);
});
