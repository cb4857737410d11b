import { expect, test } from 'vitest';
import { sgrOf } from '../../src/line/style.ts';
import { sgrOfWords, wordsOfSgr } from '../../src/line/style-words.ts';

test.each([
  ['none', ''],
  ['bold', '1'],
  ['faint struck', '2;9'],
  [' italic  magenta ', '3;35'],
  ['bright-cyan', '96'],
  ['black on bright-cyan', '30;106'],
  ['reverse on yellow', '7;43'],
])('%j is %j', (words, sgr) => {
  expect(sgrOfWords(words)).toBe(sgr);
  expect(sgrOfWords(wordsOfSgr(sgr))).toBe(sgr);
});

test.each(['', 'blu', 'on', 'on bold', 'bright-bold', 'Bold', '31', 'none bold', 'toString', 'bright-'])(
  '%j is no style',
  words => {
    expect(sgrOfWords(words)).toBeUndefined();
  },
);

test('our own styles can be said in words', () => {
  for (const look of [{}, { background: 'dark' }, { background: 'light' }] as const)
    for (const sgr of Object.values(sgrOf(look)))
      expect(sgrOfWords(wordsOfSgr(sgr))).toBe(sgr.replace('22;', ''));
});
