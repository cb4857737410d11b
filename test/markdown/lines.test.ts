import { expect, test } from 'vitest';
import { toLines } from '../../src/markdown/lines.ts';

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
