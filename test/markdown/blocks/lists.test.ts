import { describe, expect, test } from 'vitest';
import { shown, warningsOf } from './shown.ts';

describe('lists', () => {
  test.each<[string, string, string[]]>([
    [
      'every marker',
      '- a\n* b\n+ c\n・d\n• e\n◦f',
      ['item a', 'item b', 'item c', 'item d', 'item e', 'item f'],
    ],
    [
      'numbers as they are written',
      '5. five\n6) six\n1. one\n12. twelve',
      ['item 5. five', 'item 6) six', 'item 1. one', 'item 12. twelve'],
    ],
    ['a number in a bullet', '- 10. Tenth\n  - below', ['item 10. Tenth', '  item below']],
    ['a year is no number', '- 2016. The year', ['item 2016. The year']],
    [
      'boxes',
      '- [ ] open\n- [x] done\n1. [X] third\n- [-] half',
      ['item open open', 'item done done', 'item 1. done third', 'item [-] half'],
    ],
    ['an empty item', '- a\n-\n- b', ['item a', 'item', 'item b']],
    [
      'signs that are no markers',
      '-5 degrees\n\n+1 vote\n\n*star* x',
      ['paragraph -5 degrees', 'paragraph +1 vote', 'paragraph *star* x'],
    ],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['two spaces', '- a\n  - b\n    - c\n- d', ['item a', '  item b', '    item c', 'item d']],
    ['tabs', '* a\n\t* b\n\t\t* c\n\t* d', ['item a', '  item b', '    item c', '  item d']],
    [
      'one space, as the file has it everywhere',
      '- a\n - b\n  - c\n - d',
      ['item a', '  item b', '    item c', '  item d'],
    ],
    [
      'no single space that is a slip behind a blank line',
      ' * a\n\n  * b\n\n  * c',
      ['item a', 'item b', 'item c'],
    ],
    ['three spaces below a wide number', '10. a\n   - b\n11. c', ['item 10. a', '  item b', 'item 11. c']],
    ['a step back to no level above', '- a\n    - b\n   - c', ['item a', '  item b', '  item c']],
    [
      'a list that is indented from its start',
      'Text:\n    - a\n        - b\n    - c',
      ['paragraph Text:', 'item a', '  item b', 'item c'],
    ],
    ['markers on one line', '- - a\n  - b', ['item', '  item a', '  item b']],
    ['numbers below a bullet', '- a\n  3. b\n  4. c', ['item a', '  item 3. b', '  item 4. c']],
  ])('nest by %s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test('a guessed level is said once', () => {
    expect(warningsOf('- a\n - b\n  - c\n- d\n - e')).toEqual([
      '2: indented by 1 space; read as a child of the item above',
      '3: indented by 2 spaces; read as a child of the item above',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['lines below it', '- a\n  b\n- c\nd', ['item a⏎b', 'item c⏎d']],
    [
      'a paragraph that is indented',
      '- a\n\n  b\n\n  c\n- d',
      ['item a', '  paragraph b', '  paragraph c', 'item d'],
    ],
    ['a paragraph that is indented less than its text', '10. a\n\n   b', ['item 10. a', '  paragraph b']],
    ['code', '1. a\n\n   ```sh\n   x\n   ```\n2. b', ['item 1. a', '  code sh x', 'item 2. b']],
    [
      'code at the margin right below',
      '1. a\nLog:\n```\nx\n```\n\n2. b',
      ['item 1. a⏎Log:', '  code x', 'item 2. b'],
    ],
    ['a quotation', '- a\n  > b\n  > c', ['item a', '  quote b⏎c']],
    [
      'a table',
      '- a\n\n  | x | y |\n  | - | - |\n  | 1 | 2 |\n- b',
      ['item a', '  table', '    x ¦ y', '    1 ¦ 2', 'item b'],
    ],
    ['a rule', '- a\n\n  ***\n\n  b', ['item a', '  rule', '  paragraph b']],
  ])('an item holds %s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['a heading', '- # a\n  b', ['item', '  heading 1 a', '  paragraph b']],
    ['a quotation', '- > a\n  > b\n- c', ['item', '  quote a⏎b', 'item c']],
    ['code', '- ```\n  a\n  ```\n- b', ['item', '  code a', 'item b']],
    ['a table', '- | x |\n  | - |\n  | 1 |', ['item', '  table', '    x', '    1']],
    ['an embed', '- <iframe src="//e.org/x"></iframe>\n- b', ['item <https://e.org/x>', 'item b']],
  ])('an item is %s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['a paragraph at the margin', '- a\n\nb\n\n- c', ['item a', 'paragraph b', 'item c']],
    ['a heading', '- a\n## b\n- c', ['item a', 'heading 2 b', 'item c']],
    ['a rule', '- a\n---\n- b', ['item a', 'rule', 'item b']],
    ['code below a blank line', '- a\n\n```\nb\n```', ['item a', 'code b']],
    ['a quotation', '- a\n> b', ['item a', 'quote b']],
  ])('%s ends a list', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test('blank lines part no list', () => {
    expect(shown('- a\n\n\n- b\n\n    \n  - c')).toEqual(['item a', 'item b', '  item c']);
  });

  test('a number begins a list in a paragraph only if it is 1, or the next line goes on counting', () => {
    expect(shown('The year was\n76. A great one.')).toEqual(['paragraph The year was⏎76. A great one.']);
    expect(shown('Steps:\n1. a')).toEqual(['paragraph Steps:', 'item 1. a']);
    expect(shown('Steps:\n3. a\n4. b')).toEqual(['paragraph Steps:', 'item 3. a', 'item 4. b']);
  });

  test('a hundred levels nest, and what is deeper stands beside', () => {
    const deep = Array.from({ length: 120 }, (_, level) => `${'  '.repeat(level)}- ${level}`).join('\n');
    const found = shown(deep);
    expect(found[99]).toBe(`${'  '.repeat(99)}item 99`);
    expect(found[119]).toBe(`${'  '.repeat(99)}item 119`);
    expect(warningsOf(deep)).toEqual([
      '101: nested deeper than 100 levels; read as a sibling of the item above',
    ]);
  });
});
