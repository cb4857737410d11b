import { describe, expect, test } from 'vitest';
import type { Remark } from '../../src/event/model.ts';
import { lineText } from '../../src/line/line.ts';
import { plain } from '../../src/line/plain.ts';
import { remarkLines } from '../../src/view/remark.ts';
import { remarksOf } from '../helpers/remark.ts';

const wide = 100_000;

/** A remark on a pipe. */
const piped = (remark: Remark) => plain(remarkLines([remark], {}));
const onTerminal = (remark: Remark, columns = wide) => remarkLines([remark], { columns });
/** Its text. */
const drawn = (remark: Remark, columns = wide) => plain(onTerminal(remark, columns));

function only(source: string): Remark {
  const remarks = remarksOf(source);
  expect(remarks).toHaveLength(1);
  return remarks[0]!;
}

describe('a remark on a terminal reads as on a pipe:', () => {
  const cases: [name: string, source: string, text: string][] = [
    ['lines are joined', 'one\ntwo', 'one two'],
    ['Japanese lines are joined without a space', 'これは\n続く', 'これは続く'],
    ['a line break by force is a space', 'a  \nb', 'a b'],
    ['references to characters are decoded once', 'a &amp;lt; &amp;amp; &lt;b&gt;', 'a &lt; &amp; <b>'],
    ['references in code stay', '`&amp;` &amp;', '&amp; &'],
    ['unknown references stay', 'a&eacute;&foo;', 'a&eacute;&foo;'],
    ['a no-break space is one', 'a&nbsp;b', 'a\u00a0b'],
    ['a heading loses its slug', '### Title {#sub}', 'Title'],
    ['a heading loses its closing signs', '### Title ####', 'Title'],
    ['tags and comments go', 'a <b>b</b> <span class="c">d</span><!-- e --> f', 'a b d f'],
    ['scripts go', 'a<script>alert(1)</script> b', 'a b'],
    [
      'a bare address is shown once',
      'see https://example.com/?a=1&amp;b=2 now',
      'see https://example.com/?a=1&b=2 now',
    ],
    ['an address without its scheme is shown once', 'www.example.com', 'www.example.com'],
    ['controls beside code are shown', '`a`\u0007b\u001b[31m`c\u009b`\u202e', 'a␇b␛[31mc<U+009B><U+202E>'],
    ['decoded controls are shown', '`a` &#27;]52;c;eA==&#7; *&#x9b;*', 'a ␛]52;c;eA==␇ <U+009B>'],
    ['emoji names stay', ':smile: `:tada:` **:+1:**', ':smile: :tada: :+1:'],
    ['colons in code stay', '`a:b::c` and `:`', 'a:b::c and :'],
    ["marked-terminal's own colon stays", '`*#COLON|*` `:` \\*#COLON|\\*', '*#COLON|* : *#COLON|*'],
    [
      'noncharacters stay',
      '\ufdd0a **b\ufdd3c** \ufdee\ufdef `\ufdef`',
      '\ufdd0a b\ufdd3c \ufdee\ufdef \ufdef',
    ],
    ['too many signs stay', 'a*'.repeat(500), 'a*'.repeat(500)],
    ['deep nesting is read', `${'*a **b '.repeat(90)}${'c** d*'.repeat(90)}`, ''],
    ['quotations are joined', '> one\n> two', 'one two'],
    ['code stays', '```js\na: 1; // :smile: &amp; *b*\n\n  c\n```', '  a: 1; // :smile: &amp; *b*\n\n    c'],
  ];
  test.each(cases)('%s', (_, source, text) => {
    const remark = only(source);
    const indented = remark.kind === 'code' ? piped(remark).replace(/^(?=.)/gm, '  ') : piped(remark);
    expect(drawn(remark)).toBe(indented);
    if (text !== '') expect(drawn(remark)).toBe(`${text}\n`);
  });
});

describe('behind its text stands the address of', () => {
  test.each([
    ['a link', '[text](https://example.com/a)', 'text (https://example.com/a)'],
    ['a link with marks in it', '[a *b* `c`](https://example.com/)', 'a b c (https://example.com/)'],
    ['a link with a plus', '[a](https://example.com/a+b%20c)', 'a (https://example.com/a+b%20c)'],
    ['a link over two lines', '[a\nb](https://example.com/)', 'a b (https://example.com/)'],
    ['a link in a quotation', '> [a](https://example.com/)', 'a (https://example.com/)'],
    ['an anchor', '<a href="https://example.com/x">y **z**</a>', 'y z (https://example.com/x)'],
    ['an image', '![a:smile:](https://example.com/a.png)', 'a:smile: (https://example.com/a.png)'],
    ['an image without a text', '![](https://example.com/a.png)', 'a.png (https://example.com/a.png)'],
    [
      'an image in a link',
      '[![a](https://example.com/i.png)](https://example.com/l)',
      'a (https://example.com/i.png) (https://example.com/l)',
    ],
    ['none that is the text', '[example.com/a](https://example.com/a)', 'example.com/a'],
    ['none that is an address of mail', '[a@example.com](mailto:a@example.com)', 'a@example.com'],
  ])('%s', (_, source, text) => {
    const remark = only(`x ${source} y`.replace(/^x > /, '> '));
    const before = source.startsWith('>') ? '' : 'x ';
    expect(drawn(remark)).toBe(`${before}${text} y\n`);
    expect(piped(remark)).toBe(`${before}${text.replace(/ \(https:[^)]*\)/g, '')} y\n`);
  });

  test('one with controls in it, which are shown', () => {
    const remark = only('[a](<https://example.com/\u001b]0;b\u0007>)');
    expect(drawn(remark)).toBe('a (https://example.com/␛]0;b␇)\n');
  });
});

test('marks are styles, one within another', () => {
  const [line] = onTerminal(
    only('a **b *c* `d`** ~~e~~ [f](https://example.com/) https://example.com/g'),
    wide,
  );
  expect(line!.map(({ text, styles = [] }) => [text, ...styles])).toEqual([
    ['a '],
    ['b ', 'strong'],
    ['c', 'strong', 'emphasis'],
    [' ', 'strong'],
    ['d', 'strong', 'code'],
    [' '],
    ['e', 'struck'],
    [' f ('],
    ['https://example.com/', 'link'],
    [') '],
    ['https://example.com/g', 'link'],
  ]);
});

test.each([
  ['### heading', 'heading'],
  ['> quotation', 'emphasis'],
])('%s has a style over all of it', (source, style) => {
  expect(onTerminal(only(`${source} **b**`), wide)[0]!.map(({ styles }) => styles?.[0])).toEqual([
    style,
    style,
  ]);
});

test('a wrapped remark keeps its text and its columns', () => {
  const remark = only('これは**「強調」**です。 [リンク](https://example.com/a) と `code` と '.repeat(5));
  const lines = onTerminal(remark, 20).map(lineText);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  expect(lines.join('').replace(/\s/g, '')).toBe(drawn(remark).replace(/\s/g, ''));
});

test('its Markdown is not read again', () => {
  const remark = { ...only('a **b**'), markdown: '*not* `this`' };
  expect(drawn(remark)).toBe('a b\n');
});
