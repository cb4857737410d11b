import { describe, expect, test } from 'vitest';
import { toldBackground } from '../../src/line/style.ts';
import { answerIn, backgroundSetting } from '../../src/terminal/question.ts';

const white = '\u001b]11;rgb:ffff/ffff/ffff\u001b\\';

describe('what a terminal answers', () => {
  test('is its width and its background, with what was typed taken out', () => {
    expect(answerIn(`a\u001b[5;1R${white}b\u001b[5;3Rc`)).toEqual({
      told: { ambiguousWidth: 2, background: 'light' },
      typed: 'abc',
    });
  });

  test('may leave the background out', () => {
    expect(answerIn('\u001b[5;1R\u001b[5;2R')).toEqual({ told: { ambiguousWidth: 1 }, typed: '' });
  });

  test('is waited for until all of it is there', () => {
    expect(answerIn(`\u001b[5;1R${white}`)).toBeUndefined();
  });

  test.each([
    ['rgb:0000/0000/0000', 'dark'],
    ['rgb:0000/2b2b/3636', 'dark'],
    ['rgb:30/0a/24', 'dark'],
    ['rgb:7070/7070/7070', 'dark'],
    ['rgb:8080/8080/8080', 'light'],
    ['rgb:fdfd/f6f6/e3e3', 'light'],
    ['rgb:f/f/f', 'light'],
    ['rgba:ffff/ffff/dddd/ffff', 'light'],
  ])('%s is %s, ended by BEL too', (color, background) => {
    const { told } = answerIn(`\u001b[5;1R\u001b]11;${color}\u0007\u001b[5;2R`)!;
    expect(told.background).toBe(background);
  });
});

test.each([
  ['15;0', 'dark'],
  ['0;15', 'light'],
  ['0;default;15', 'light'],
  ['12;8', 'dark'],
  ['0;7', 'light'],
  ['15;default', undefined],
  [undefined, undefined],
])('COLORFGBG %j is %s', (told, background) => {
  expect(toldBackground(told)).toBe(background);
});

test('PEPAHATE_BACKGROUND comes before COLORFGBG', () => {
  expect(backgroundSetting({ PEPAHATE_BACKGROUND: 'light', COLORFGBG: '15;0' })).toBe('light');
});
