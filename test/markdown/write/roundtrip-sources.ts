import fc from 'fast-check';

const words = [
  ...[
    'a',
    'B c',
    '日本',
    '。',
    '「',
    '」',
    '？',
    '?',
    ':',
    '：',
    '!',
    '"',
    '$',
    '(',
    ')',
    '\u{1f600}',
    ' ',
    '  ',
    '\u3000',
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '~~',
    '[',
    ']',
    '|',
    '\\',
    '#',
    '-',
    '1.',
    '<',
    '<b>',
    '</b>',
    '<br>',
    '&amp;',
    '&',
    '{#s}',
  ],
  ...['[x](https://e.org/a)', 'https://e.org/b', 'www.e.org', '![i](p.png)'],
  ...['→ ', 'Q: ', 'A: ', 'bob: ', 'from ann: '],
];
const starts = [
  ...['', '', '- ', '- ', '  - ', '    - ', '1. ', '3) ', '・', '- [x] ', '- [ ] ', '- # ', '  ', '    '],
  ...[
    '> ',
    '> - ',
    '>> ',
    '- > ',
    '  > ',
    '### ',
    '#### ',
    '- Q: ',
    '  - A: ',
    'Q: ',
    'A: ',
    '- Q&A',
    '### Q&A',
    '質問：',
  ],
  ...[
    '***',
    '---',
    '===',
    '```',
    '  ```',
    '| ',
    '| a | b |\n| - | - |\n| ',
    ': ',
    '[^1]: ',
    '[l]: https://e.org ',
  ],
  ...['<div>', '</div>', '<!-- ', ' -->'],
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map(parts => parts.join(''));
const ends = fc.constantFrom('', '', '', '  ', '\\', ':', '：', '？');
const line = fc.tuple(fc.constantFrom(...starts), text, ends).map(parts => parts.join(''));

/** Notes as nobody would write them: lines that begin all kinds of blocks, in any order. */
export const sources = fc
  .array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 2, arbitrary: fc.constant('') }), {
    maxLength: 10,
  })
  .map(lines => lines.join('\n'));
