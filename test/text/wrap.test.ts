import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { forbiddenEnd, forbiddenStart } from '../../src/text/kinsoku.ts';
import { width } from '../../src/text/width.ts';
import { wrap, wrapTitle } from '../../src/text/wrap.ts';

const linesOf = (text: string, columns: number) =>
  wrap(text, columns).map(({ start, end }) => text.slice(start, end));
const clusters = (text: string) => [...new Intl.Segmenter().segment(text)].length;

describe('a line breaks', () => {
  const cases: [name: string, text: string, columns: number, lines: string[]][] = [
    ['nowhere in what fits', 'foo  bar ', 9, ['foo  bar ']],
    ['into one empty range if empty', '', 10, ['']],
    ['at spaces, which vanish', 'foo  bar baz', 7, ['foo', 'bar baz']],
    ['at an ideographic space', '日本　東京', 8, ['日本', '東京']],
    ['at newlines', 'a\n\nb\n', 10, ['a', '', 'b', '']],
    ['in each paragraph by itself', 'ab\nfoo bar', 4, ['ab', 'foo', 'bar']],
    ['and keeps the indent of the first line', '  foo bar', 6, ['  foo', 'bar']],
    ['and drops spaces that overflow', 'foo   ', 4, ['foo']],
    ['and makes blanks wider than the line one empty line', '      ', 4, ['']],
    ['before 、 only if its word fills the line', '学校、会社', 4, ['学校', '、', '会社']],
    ['and moves the word when 、 is at the edge', '今日は学校、会社', 10, ['今日は', '学校、会社']],
    ['not inside of short brackets', '設定は（例）です', 10, ['設定は', '（例）です']],
    ['not inside of short ASCII brackets', '設定は(例)です', 7, ['設定は', '(例)', 'です']],
    ['not after an opening bracket', '彼は「水」を', 6, ['彼は', '「水」', 'を']],
    ['before a URL, not in it', 'see https://example.com/a ok', 22, ['see', 'https://example.com/a', 'ok']],
    [
      'before a URL after Japanese',
      '資料はhttps://example.comです',
      20,
      ['資料は', 'https://example.com', 'です'],
    ],
    ['not in ->', 'aaaa bb->cc', 9, ['aaaa', 'bb->cc']],
    ['not in O(n^3)', '計算量O(n^3)', 10, ['計算量', 'O(n^3)']],
    ['in a word only if it is wider than the line', 'ab abcdefghij', 4, ['ab', 'abcd', 'efgh', 'ij']],
    [
      'not before the closing bracket of a split word',
      '（abcdefghijklmnopqr）。',
      10,
      ['（abcdefgh', 'ijklmnopq', 'r）。'],
    ],
    ['between word and 。 if both do not fit', 'abcdefghij。', 10, ['abcdefghij', '。']],
    [
      'before a closing bracket rather than move half a line of them down',
      'abcdefghij）））））',
      8,
      ['abcdefgh', 'ij）））', '））'],
    ],
    [
      'where it can if less than half a line moves down',
      'abcdefghijklmn）））',
      8,
      ['abcdefgh', 'ijklm', 'n）））'],
    ],
    ['before a wide character that does not fit', '日本語', 5, ['日本', '語']],
    ['per character if none fits', '日本', 1, ['日', '本']],
    ['and counts fewer than 1 column as 1', 'ab', 0, ['a', 'b']],
    ['not at a no-break space', 'aaa 10\u00a0km', 8, ['aaa', '10\u00a0km']],
    [
      'not between a kana and its combining dakuten',
      'か\u3099か\u3099か\u3099',
      2,
      ['か\u3099', 'か\u3099', 'か\u3099'],
    ],
    [
      'not in an emoji sequence',
      '👨\u200d👩\u200d👧👨\u200d👩\u200d👧',
      2,
      ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ],
    ['not in a flag', '🇯🇵🇫🇷', 2, ['🇯🇵', '🇫🇷']],
    ['not between a number and its counter', 'おおよそ3年たった', 9, ['おおよそ', '3年たった']],
    ['not inside of 第12回', '今日の第12回勉強会', 11, ['今日の', '第12回勉強', '会']],
    ['not between ￥ and the amount', '費用は￥3,000です', 10, ['費用は', '￥3,000', 'です']],
    ['not in short katakana words', '遅いクエリをデタッチ', 9, ['遅い', 'クエリを', 'デタッチ']],
    [
      'not where a dictionary cuts long ones to pieces',
      '例のクラウドソーシング',
      18,
      ['例の', 'クラウドソーシング'],
    ],
    ['between the words of long katakana', '例のネットワークスタック', 18, ['例のネットワーク', 'スタック']],
    ['not inside of quotes', '彼は"水"を"火"に', 6, ['彼は', '"水"を', '"火"に']],
    [
      'behind the signs of a URL that is wider than the line',
      'https://example.com/one/two?three=four&five',
      14,
      ['https://', 'example.com/', 'one/two?three=', 'four&five'],
    ],
  ];
  test.each(cases)('%s', (_, text, columns, lines) => expect(linesOf(text, columns)).toEqual(lines));
});

describe('a title breaks', () => {
  const titled = (text: string, columns: number) =>
    wrapTitle(text, columns).map(({ start, end }) => text.slice(start, end));
  const cases: [name: string, text: string, columns: number, lines: string[]][] = [
    [
      'between phrases',
      'はてなにおけるLinuxネットワークスタックの性能改善',
      40,
      ['はてなにおける', 'Linuxネットワークスタックの性能改善'],
    ],
    [
      'so that no character is left alone',
      'Webサービス基盤の自律制御と動的平衡性',
      35,
      ['Webサービス基盤の自律制御と', '動的平衡性'],
    ],
    [
      'elsewhere if that saves a line',
      '基盤運用の監視体制の改善活動',
      16,
      ['基盤運用の監視', '体制の改善活動'],
    ],
    ['so that two characters are not left alone', '計算量考えること', 15, ['計算量', '考えること']],
    [
      'where the script changes, if no phrase ends there that fits',
      'はてなにおけるLinuxネットワークスタックの性能改善',
      31,
      ['はてなにおけるLinux', 'ネットワークスタックの性能改善'],
    ],
    [
      'not where a phrase ends within a word',
      '辞書の順番はいつから決まったか / はちみつ',
      38,
      ['辞書の順番はいつから決まったか /', 'はちみつ'],
    ],
    ['nowhere if it fits', '負荷分散技術', 12, ['負荷分散技術']],
    ['in English at spaces', 'How we run a large database on a', 30, ['How we run a large database', 'on a']],
  ];
  test.each(cases)('%s', (_, text, columns, lines) => expect(titled(text, columns)).toEqual(lines));

  test('without asking ICU for words, where phrases or scripts make two lines', () => {
    const asked = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    titled('はてなにおけるLinuxネットワークスタックの性能改善', 31);
    titled('Webサービス基盤の自律制御と動的平衡性', 31);
    titled('How we run a large database on a', 25);
    titled('負荷分散技術', 12);
    expect(asked).not.toHaveBeenCalled();
    titled('基盤運用の監視体制の改善活動', 16);
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
  });

  test('into no more lines than other text, none too wide, and loses nothing', () => {
    fc.assert(
      fc.property(anything, widths, (text, columns) => {
        const lines = wrapTitle(text, columns);
        expect(lines.length).toBeLessThanOrEqual(wrap(text, columns).length);
        let last = 0;
        for (const { start, end } of lines) {
          expect(text.slice(last, start).trim()).toBe('');
          if (width(text.slice(start, end)) > columns) expect(clusters(text.slice(start, end))).toBe(1);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});

test.each([
  '監視サーバーのアラートが多すぎたので、まず「本当に起きるべきもの」だけに減らした（半年で1/10になった）。',
  'キャッシュを入れる前に、どのクエリが遅いのかを計測する。EXPLAINの結果はhttps://example.com/q/123に置いてある…！',
  '「なぜ？」と聞かれて、答えられなかった。それが、いちばんの学び――だったと思う。ちょっと、もったいなかったかも。',
])('real sentences keep the rules at 40 columns: %s', text => {
  const lines = linesOf(text, 40);
  expect(lines.length).toBeLessThanOrEqual(Math.ceil(width(text) / 30));
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(40);
  for (const line of lines.slice(1)) expect(forbiddenStart(line), line).toBe(false);
  for (const line of lines.slice(0, -1)) expect(forbiddenEnd(line), line).toBe(false);
  expect(lines.join('')).toBe(text);
});

test('what stands in brackets goes to the next line whole, rather than the last bracket alone', () => {
  expect(linesOf('monochromegane(ペパボ)', 21)).toEqual(['monochromegane', '(ペパボ)']);
});

test('a word pushed down by kinsoku does not overfill the next line', () => {
  for (const line of linesOf('アイウエオカキク.gitignore', 10)) expect(width(line)).toBeLessThanOrEqual(10);
});

test('the predicates know the classes of JIS X 4051', () => {
  for (const char of '、。，．）」』】〕〉》！？!?,.:;)]}ーぁっゃゅょァッ々〜…‥・%ｯｰ｡')
    expect(forbiddenStart(char), char).toBe(true);
  for (const char of '（「『【〔〈《([{｢') expect(forbiddenEnd(char), char).toBe(true);
  for (const text of ['', 'あ', 'ア', 'a', '漢', '（', '-']) expect(forbiddenStart(text), text).toBe(false);
  for (const text of ['', 'あ', 'a', '）', '。']) expect(forbiddenEnd(text), text).toBe(false);
});

const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'日本語かなカナ機械学習のはをッャー、。「」（）…・ｱﾞab1./-()[],"  　\n'),
    fc.constantFrom(
      'か\u3099',
      '😀',
      '👍🏽',
      '👨\u200d👩\u200d👧',
      '🇯🇵',
      '❤\ufe0f',
      'https://',
      '한국',
      '\u1112\u1161\u11ab',
      'กำ',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 150,
  size: 'max', // fast-check's usual 10 characters would hardly wrap
});
const widths = fc.integer({ min: 2, max: 80 });

describe('whatever the text', () => {
  test('no line is too wide, except for a single cluster', () => {
    fc.assert(
      fc.property(anything, widths, (text, columns) => {
        for (const line of linesOf(text, columns))
          if (width(line) > columns) expect(clusters(line), line).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is lost but spaces and newlines at breaks', () => {
    fc.assert(
      fc.property(anything, widths, (text, columns) => {
        let last = 0;
        for (const { start, end } of wrap(text, columns)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('a wrapped line wraps to itself', () => {
    fc.assert(
      fc.property(anything, widths, (text, columns) => {
        for (const line of linesOf(text, columns))
          if (width(line) <= columns) expect(linesOf(line, columns)).toEqual([line]);
      }),
    );
  });

  test('a wide screen has a line for each line of the text', () => {
    fc.assert(
      fc.property(anything, text => {
        expect(linesOf(text, 10_000)).toEqual(text.split('\n'));
      }),
    );
  });
});

/** Words of at most 8 columns with a bracket before and some marks after. */
const sentence = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', '「', '（', '“'),
      fc.constantFrom(
        '機械',
        '学習',
        'サーバー',
        'きゃっか',
        'log',
        'O(n^3)',
        '->',
        '動いた',
        '様々',
        'ジャッジ',
        '3',
      ),
      fc.constantFrom('', '', 'の', 'を', 'は', '、', '。', '」、', '）。', '”', '！？', '…', '%', ' '),
    ),
    { minLength: 1, maxLength: 60, size: 'max' },
  )
  .map(words => words.flat().join(''));

test('no line starts or ends with a character that kinsoku forbids there', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 10, max: 80 }), (text, columns) => {
      const ranges = wrap(text, columns);
      for (const [i, { start, end }] of ranges.entries()) {
        const afterSpace = ranges[i - 1]?.end !== start;
        const beforeSpace = ranges[i + 1]?.start !== end;
        if (!afterSpace && !tooTight(text, start, columns))
          expect(forbiddenStart(text, start), text).toBe(false);
        if (!beforeSpace && !tooTight(text, end, columns)) expect(forbiddenEnd(text, end), text).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Whether the ASCII and marks around offset `at`, with a word of 8 columns and its marks at each side, overfill a line. */
function tooTight(text: string, at: number, columns: number): boolean {
  const before = /[!-~（「“”）」、。！？…]*$/.exec(text.slice(0, at))![0];
  const after = /^[!-~（「“”）」、。！？…]*/.exec(text.slice(at))![0];
  return width(before + after) + 24 > columns;
}

test.each([
  ['Japanese', '機械学習のモデルをサーバーで動かす'.repeat(9_000)],
  ['one long URI', `data:image/png;base64,${'iVBORw0KGgo'.repeat(14_000)}`],
  ['brackets', '「'.repeat(150_000)],
  ['combining marks', `a${'\u0301'.repeat(150_000)}日本語`.repeat(2) + 'b'.repeat(40)],
  ['emoji', '👨\u200d👩\u200d👧'.repeat(20_000)],
  ['spaces', `${' '.repeat(150_000)}a${' b'.repeat(50)}`],
])('a line of 150,000 characters: %s', (_, text) => {
  const lines = linesOf(text, 40);
  expect(lines.filter(line => width(line) > 40)).toEqual([]);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
