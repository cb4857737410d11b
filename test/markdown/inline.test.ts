import { describe, expect, test } from 'vitest';
import { inline } from '../../src/markdown/inline.ts';

/** The text, with each mark written as `kind[text]`. */
function shown(markdown: string): string {
  const { text, marks } = inline(markdown, 1, () => {});
  const found = marks.map(({ kind, start, end, url }) => `${kind}[${text.slice(start, end)}]${url ?? ''}`);
  return [text, ...found].join(' | ');
}

describe('inline Markdown', () => {
  test.each([
    ['これは**「強調」**です', 'これは「強調」です | strong[「強調」]'],
    ['これは**(強調)**です', 'これは(強調)です | strong[(強調)]'],
    ['**終わり。**次へ', '終わり。次へ | strong[終わり。]'],
    ['**「前」**と**「後」**', '「前」と「後」 | strong[「前」] | strong[「後」]'],
    ['**[頁](https://e.org)**へ', '頁へ | strong[頁] | link[頁]https://e.org'],
    ['これは**`code`**です', 'これはcodeです | strong[code] | code[code]'],
    ['*「斜体」*の', '「斜体」の | emphasis[「斜体」]'],
    ['plain **bold *both* bold**', 'plain bold both bold | strong[bold both bold] | emphasis[both]'],
    ['~~off~~ ~on~', 'off ~on~ | struck[off]'],
  ])('%s', (markdown, expected) => expect(shown(markdown)).toBe(expected));

  test.each([
    [
      '（https://example.com/a）参照',
      '（https://example.com/a）参照 | link[https://example.com/a]https://example.com/a',
    ],
    [
      'https://example.com/bを見る',
      'https://example.com/bを見る | link[https://example.com/b]https://example.com/b',
    ],
    ['see www.example.com.', 'see www.example.com. | link[www.example.com]http://www.example.com'],
    ['[t](https://e.org/A_(B))', 't | link[t]https://e.org/A_(B)'],
    ['[](https://e.org)', 'https://e.org | link[https://e.org]https://e.org'],
    ['![](https://e.org/p/q.png?x)', 'q.png | image[q.png]https://e.org/p/q.png?x'],
    ['<a href="https://e.org">an <b>anchor</b></a>', 'an anchor | link[an anchor]https://e.org'],
    ['erin@example.com', 'erin@example.com'],
  ])('an address: %s', (markdown, expected) => expect(shown(markdown)).toBe(expected));

  test.each([
    ['a -> b <- c, O(n^3), a * b, snake_case, n <= 10', 'a -> b <- c, O(n^3), a * b, snake_case, n <= 10'],
    ['Vec<String> and <T>', 'Vec<String> and <T>'],
    ['R&amp;D &#12354;&#x3042; &unknown;', 'R&D ああ &unknown;'],
    ['`&amp;`', '&amp; | code[&amp;]'],
    ['<b>kept</b><script>gone()</script><!-- gone -->', 'kept'],
    ['\\*no stars\\*', '*no stars*'],
  ])('text: %s', (markdown, expected) => expect(shown(markdown)).toBe(expected));
});
