import { expect, test } from 'vitest';
import { shown } from './shown.ts';

test.each<[string, string, string[]]>([
  [
    'pipes at the ends or not',
    '| a | b |\n|:-|-:|\n| 1 | 2 |\n\na | b\n--|--\n1 | 2',
    ['table', '  a ¦ b', '  1 ¦ 2', 'table', '  a ¦ b', '  1 ¦ 2'],
  ],
  [
    'fewer dashes than cells',
    '時間 | 名前 | 題\n-- | ---\n1 | 2 | 3',
    ['table', '  時間 ¦ 名前 ¦ 題', '  1 ¦ 2 ¦ 3'],
  ],
  [
    'rows of other lengths',
    '| a | b |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |',
    ['table', '  a ¦ b ¦ ', '  1 ¦  ¦ ', '  1 ¦ 2 ¦ 3'],
  ],
  ['empty cells', '| a | b |\n|-|-|\n|  | 2 |\n| | |', ['table', '  a ¦ b', '   ¦ 2', '   ¦ ']],
  [
    'escaped pipes and pipes in code',
    '| a | b |\n|-|-|\n| x \\| y | `p | q` |',
    ['table', '  a ¦ b', '  x | y ¦ `p | q`'],
  ],
  [
    'a pipe in code that the row cannot do without',
    '| a | b |\n|-|-|\n| `p | q` |',
    ['table', '  a ¦ b', '  `p ¦ q`'],
  ],
  ['a backtick that opens no code', '| a | b |\n|-|-|\n| `x | y |', ['table', '  a ¦ b', '  `x ¦ y']],
  ['one column', '| a |\n|---|\n| 1 |', ['table', '  a', '  1']],
  [
    'text above and below',
    'x\n| a | b |\n|-|-|\n| 1 | 2 |\ny',
    ['paragraph x', 'table', '  a ¦ b', '  1 ¦ 2', 'paragraph y'],
  ],
  ['an item below', '| a | b |\n|-|-|\n- c | d', ['table', '  a ¦ b', 'item c | d']],
  ['no dashes below', '| a | b |\n| c | d |', ['paragraph | a | b |⏎| c | d |']],
  ['in a quotation', '> | a |\n> |-|\n> | 1 |', ['quote', '  table', '    a', '    1']],
])('tables: %s', (_name, source, expected) => expect(shown(source)).toEqual(expected));
