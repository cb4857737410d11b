import { describe, expect, test } from 'vitest';
import { shown, warningsOf } from './shown.ts';

describe('fenced code', () => {
  test.each<[string, string, string[]]>([
    [
      'with its language',
      '```js title="x"\na\n  b\n```\n~~~ruby:x.rb\nc\n~~~',
      ['code js a⏎  b', 'code ruby:x.rb c'],
    ],
    ['that holds other fences', '````\n```\na\n```\n````', ['code ```⏎a⏎```']],
    ['loses the indent of its fence', '  ```\n  a\n   b\n c\n  ```', ['code a⏎ b⏎c']],
    ['keeps what a tab is wider than the indent of its fence', '  ```\n\ta\n  ```', ['code   a']],
    ['in a paragraph', 'a\n```\nb\n```\nc', ['paragraph a', 'code b', 'paragraph c']],
    [
      'that begins on the line of its fence',
      '```RUN make all \\\n  tests\n```\n~~~fun <T> Rope.knot(): T =\nb\n~~~',
      ['code RUN make all \\⏎  tests', 'code fun <T> Rope.knot(): T =⏎b'],
    ],
    [
      'with what says how it is shown',
      '```js live\na\n```\n~~~rust,ignore no run\nb\n~~~',
      ['code js a', 'code rust b'],
    ],
    ['that is empty', '```\n```', ['code']],
    ['of two signs is none', '``\na\n``', ['paragraph ``⏎a⏎``']],
    ['without an end, to the next heading', '```\na\n# b', ['code a', 'heading 1 b']],
    [
      'a sentence behind three signs is text',
      '```Note that this\nis text',
      ['paragraph ```Note that this⏎is text'],
    ],
    [
      'without an end in an item',
      '- a\n  ```\n  b\n- c\n  ```\n  d\n  ```',
      ['item a', '  code b', 'item c', '  code d'],
    ],
    ['at the margin in an item', '- a\n  ```\n- b\n  ```\n- c', ['item a', '  code - b', 'item c']],
    ['of jekyll', '{% highlight sh %}\n# a\n{% endhighlight %}', ['code sh # a']],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test('a missing end is said', () => {
    expect(warningsOf('a\n\n```\nb')).toEqual(['3: the code fence is not closed; read to the next heading']);
  });
});

describe('indented code', () => {
  test.each<[string, string, string[]]>([
    [
      'by blanks or a tab, blank lines in it',
      'a\n\n    b\n\n      c\n\td\ne',
      ['paragraph a', 'code b⏎⏎  c⏎d', 'paragraph e'],
    ],
    ['not in a paragraph', 'a\n    b', ['paragraph a⏎b']],
    ['not in a list', '- a\n\n        b', ['item a', '  paragraph b']],
    ['not a list', '    - a\n      - b', ['item a', '  item b']],
    ['not Japanese prose', 'a\n\n    これは文章です。', ['paragraph a', 'paragraph これは文章です。']],
    ['not keys at the top', '    Title: a\n    Date: b', ['paragraph Title: a⏎Date: b']],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));
});
