import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/markdown/blocks/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';
import { shown } from './shown.ts';

describe('HTML becomes what it says', () => {
  test.each<[string, string, string[]]>([
    [
      'paragraphs',
      '<div>\n<p>a <b>b</b>\nc</p>\n<p>d<br>e</p></div>',
      ['paragraph a <b>b</b> c', 'paragraph d⏎e'],
    ],
    [
      'lists',
      '<ul>\n<li>a\n<ol start="3"><li>b</li><li>c</li></ol></li>\n<li>d</ul>',
      ['item a', '  item 3. b', '  item 4. c', 'item d'],
    ],
    ['lists that are not closed', '<ul><li>a<li><p>b</p><p>c</p>', ['item a', 'item b', '  paragraph c']],
    ['headings', '<h2 id=x>a</h2>b', ['heading 2 a', 'paragraph b']],
    [
      'details, with Markdown in them',
      '<details><summary>More</summary>\n\n- a\n\n</details>',
      ['paragraph More', 'item a'],
    ],
    ['quotations', '<blockquote><p>a</p>&mdash; b</blockquote>', ['quote a', '  paragraph &mdash; b']],
    ['code', '<pre><code class="x">a &lt; b\n  c</code></pre>', ['code a < b⏎  c']],
    [
      'tables',
      '<table><tr><th>a</th><th>b</th></tr>\n<tr><td>1<br>2</td></tr></table>x',
      ['table', '  a ¦ b', '  1\n2 ¦ ', 'paragraph x'],
    ],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', ['paragraph a', 'paragraph b']],
    ['images', '<p align="center"><img src="a.png" alt="b"></p>', ['image a.png b']],
    ['links', '<center><a href="u">a</a></center>', ['paragraph <a href="u">a</a>']],
    ['a rule', 'a\n\n<hr>', ['paragraph a', 'rule']],
    ['Markdown below a tag', '<div>\n# a\n- b\n</div>', ['heading 1 a', 'item b']],
    ['what is no tag', '<div>Vec<String> < 3</div>', ['paragraph Vec<String> < 3']],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test.each<[string, string, string[]]>([
    [
      'iframes',
      '<iframe width=3 src="//e.org/a?b=1&amp;c=2"></iframe>',
      ['paragraph <https://e.org/a?b=1&c=2>'],
    ],
    ['videos', '<video controls><source src="a.mp4"></video>', ['paragraph [a.mp4](<a.mp4>)']],
    [
      'a gist',
      '<script src="https://gist.github.com/a/1.js"></script>',
      ['paragraph <https://gist.github.com/a/1>'],
    ],
    [
      'a deck',
      '<script data-id="1a" src="//speakerdeck.com/assets/embed.js"></script>',
      ['html <script data-id="1a" src="//speakerdeck.com/assets/embed.js">'],
    ],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test.each([
    ['comments', '<!-- a\n\nb --> '],
    ['styles', '<style>\n\np { color: red }\n</style>'],
    ['scripts', '<script>\n\nalert(1)\n</script>'],
    ['empty elements', '<div id="x">\n</div>'],
  ])('%s show nothing', (_name, source) =>
    expect(shown(`a\n\n${source}\n\nb`)).toEqual(['paragraph a', 'paragraph b']),
  );

  test('a comment that is never closed hides nothing', () => {
    expect(shown('<!-- a\n\nb')).toEqual(['paragraph a', 'paragraph b']);
  });

  test('blocks know their lines', () => {
    const { blocks } = readBlocks(toLines('<ul>\n<li>a</li>\n\n</ul>\n<p>\n\nb</p>'), () => {});
    expect(blocks.map(({ line, end, text }) => [line, end, text])).toEqual([
      [2, 2, 'a'],
      [7, 7, 'b</p>'],
    ]);
  });
});
