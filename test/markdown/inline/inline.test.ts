import { describe, expect, test } from 'vitest';
import { inline, plain } from '../../../src/markdown/inline/index.ts';
import { shown } from './shown.ts';

describe('marks', () => {
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
    ['a `b  *c*` d', 'a b  *c* d | code[b  *c*]'],
  ])('%s', (markdown, expected) => expect(shown(markdown)).toBe(expected));

  test.each([
    ['<b>a</b> <strong>b</strong>', 'a b | strong[a] | strong[b]'],
    [
      '<i>a</i> <em>b</em> <s>c</s> <del>d</del>',
      'a b c d | emphasis[a] | emphasis[b] | struck[c] | struck[d]',
    ],
    ['<code>a</code> <kbd>b</kbd>', 'a b | code[a] | code[b]'],
    [
      '<a href="//e.org/x">an <b>anchor</b></a>',
      'an anchor | link[an anchor]https://e.org/x | strong[anchor]',
    ],
    ['<img src="//e.org/x.png" alt="a">', 'a | image[a]https://e.org/x.png'],
    ['<a name="x">a</a>', 'a'],
    ['<b>a <i>b</b> c</i>', 'a b c | strong[a b]'],
    ['<b>a *b</b> c*', 'a b c | emphasis[b c]'],
    ['a <iframe src="//e.org/x"></iframe> b', 'a⏎https://e.org/x⏎b | link[https://e.org/x]https://e.org/x'],
    ['<span style="x">a</span><font>b</font>', 'ab'],
    ['<B>a</B>', 'a | strong[a]'],
  ])('of HTML: %s', (markdown, expected) => expect(shown(markdown)).toBe(expected));
});

describe('links', () => {
  const definitions = new Map([
    ['1', { url: 'https://e.org/1', title: 'One' }],
    ['the wiki', { url: 'https://e.org/w' }],
    ['^1', { url: 'https://e.org/no' }],
  ]);

  test.each([
    ['[a][1] [*b*][1]', 'a b | link[a]https://e.org/1 | link[b]https://e.org/1 | emphasis[b]'],
    [
      '[The  Wiki][] [the wiki]',
      'The  Wiki the wiki | link[The  Wiki]https://e.org/w | link[the wiki]https://e.org/w',
    ],
    ['![a][1] ![][1]', 'a One | image[a]https://e.org/1 | image[One]https://e.org/1'],
    ['[a][2] [b] [ ]', '[a][2] [b] [ ]'],
    ['a[^2] b', 'a[^2] b'],
  ])('by a label: %s', (markdown, expected) => expect(shown(markdown, definitions)).toBe(expected));

  test.each([
    ['[t](https://e.org/A_(B))', 't | link[t]https://e.org/A_(B)'],
    ['[t](<a b> "x")', 't | link[t]a b'],
    ['[](https://e.org)', 'https://e.org | link[https://e.org]https://e.org'],
    ['[https://e.org](https://e.org "A title")', 'A title | link[A title]https://e.org'],
    ['[<b>https://e.org</b>](https://e.org "T")', 'T | link[T]https://e.org'],
    ['[a](//e.org)', 'a | link[a]https://e.org'],
    ['x [https://e.org/a:title=The day] y', 'x The day y | link[The day]https://e.org/a'],
    [
      '[https://e.org/a:embed:cite] [https://e.org/b:title:bookmark]',
      'https://e.org/a https://e.org/b | link[https://e.org/a]https://e.org/a | link[https://e.org/b]https://e.org/b',
    ],
    ['`[https://e.org:title=a]`', '[https://e.org:title=a] | code[[https://e.org:title=a]]'],
    ['[a](u){:target="_blank"} b', 'a b | link[a]u'],
    ['[a](u) {#slug}', 'a {#slug} | link[a]u'],
    ['[a](u?b=1&amp;c=2)', 'a | link[a]u?b=1&c=2'],
    ['![](https://e.org/p/q.png?x)', 'q.png | image[q.png]https://e.org/p/q.png?x'],
    ['![a *b* `c`](u)', 'a b c | image[a b c]u'],
    ['x ![](data:image/png;base64,AA)', 'x image/png | image[image/png]'],
    ['[![a](b.png)](u)', 'a | link[a]u | image[a]b.png'],
    ['<https://e.org/京都>', 'https://e.org/京都 | link[https://e.org/京都]https://e.org/京都'],
  ])('%s', (markdown, expected) => expect(shown(markdown)).toBe(expected));
});

describe('text', () => {
  test.each([
    ['a -> b <- c, O(n^3), a * b, snake_case, n <= 10', 'a -> b <- c, O(n^3), a * b, snake_case, n <= 10'],
    ['Vec<String> and <T>', 'Vec<String> and <T>'],
    ['R&amp;D &#12354;&#x3042; &eacute;&frac12;&hellip; &unknown;', 'R&D ああ é½… &unknown;'],
    ['`&amp;`', '&amp; | code[&amp;]'],
    ['<b>kept</b><script>gone()</script><!-- gone -->', 'kept | strong[kept]'],
    ['\\*no stars\\* \\[x\\]', '*no stars* [x]'],
    [':tada: :+1:', ':tada: :+1:'],
    ['[x] done', '[x] done'],
    ['  a  ', 'a'],
  ])('%s', (markdown, expected) => expect(shown(markdown)).toBe(expected));

  test.each([
    ['a\nb', 'a⏎b'],
    ['a  \nb', 'a⏎b'],
    ['a<br>b <br/> c', 'a⏎b⏎c'],
    ['<br>a<br><br>b<br>', 'a⏎b'],
    ['**a\nb**', 'a⏎b | strong[a⏎b]'],
    ['`a\nb`', 'a b | code[a b]'],
    ['a <b>b</b>\n c', 'a b⏎c | strong[b]'],
    ['a <b>b  </b>\n c', 'a b⏎c | strong[b]'],
    ['a\n  <b>  b</b>', 'a⏎b | strong[b]'],
    ['<ul><li>**a**</li><li>b</li></ul>', 'a⏎b | strong[a]'],
  ])('line breaks: %j', (markdown, expected) => expect(shown(markdown)).toBe(expected));

  test('plain text stands on one line', () => {
    expect(plain('**a**\nb<br>[c](u)', 1, () => {})).toBe('a b c');
  });
});

describe('what is too much for one reading', () => {
  const said = (markdown: string) => {
    const warnings: string[] = [];
    const text = inline(markdown, 3, (line, message) => void warnings.push(`${line}: ${message}`));
    return { ...text, warnings };
  };

  test('a long paragraph is read in parts', () => {
    const { marks, text, warnings } = said('a `code` and a [link](u), **strong**.\n'.repeat(300));
    expect(marks).toHaveLength(900);
    expect(text.slice(marks.at(-1)!.start, marks.at(-1)!.end)).toBe('strong');
    expect(warnings).toEqual([]);
  });

  // Without blanks, so that there is no place to part it at.
  test.each([
    ['a`', 120],
    ['a[', 200],
    ['a_', 400],
    ['*', 1200],
    ['a<', 400],
  ])('no more of %j than %i', (sign, most) => {
    expect(said(sign.repeat(most)).warnings).toEqual([]);
    expect(said(sign.repeat(most + 1)).warnings).toEqual(['3: too many Markdown signs; read as plain text']);
  });

  test.each([
    ['too many Markdown signs', '['.repeat(20_000)],
    ['too many Markdown signs', `${'*'.repeat(2000)}a${'*'.repeat(2000)}`],
    ['longer than 20000 characters', 'a*b '.repeat(500_000)],
  ])('else it stays as it is: %s', (reason, markdown) => {
    const { text, marks, warnings } = said(markdown);
    expect(text === markdown.trim() && marks.length === 0).toBe(true);
    expect(warnings).toEqual([`3: ${reason}; read as plain text`]);
  });
});
