import { expect, test } from 'vitest';
import { isHandle, isNick, mayBeNick } from '../../../src/markdown/people/nicks.ts';

test.each(['ann_lee', 'yamada5210', 'izm256', '1024jp', 'r7kamura', 'bugKrusha'])('%s is a nick', word => {
  expect(isNick(word)).toBe(true);
});

test.each([
  ['a version', 'http2'],
  ['a size', '10gb'],
  ['a tool with a number', 'redis7'],
  ['a tool with a capital inside', 'javaScript'],
  ['a word', 'canvas'],
  ['a compound', 'real-time'],
  ['two words', 'ann lee'],
])('%s is none', (_, word) => {
  expect(isNick(word)).toBe(false);
});

test('only a handle needs no other sign', () => {
  expect(['ann_lee', 'yamada5210', 'bugKrusha', 'ann'].filter(isHandle)).toEqual(['ann_lee', 'yamada5210']);
});

test('a word behind by may be a nick, but for words that are said there', () => {
  expect(['yuumi3', '@ann', 'みず', 'hand', 'making', 'redis'].filter(mayBeNick)).toEqual([
    'yuumi3',
    '@ann',
    'みず',
  ]);
});
