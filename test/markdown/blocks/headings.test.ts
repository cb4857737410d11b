import { expect, test } from 'vitest';
import { shown, warningsOf } from './shown.ts';

test.each<[string, string, string[]]>([
  ['levels', '# a\n###### b\n####### c', ['heading 1 a', 'heading 6 b', 'paragraph ####### c']],
  ['closing signs', '## a ##\n## b#\n# #', ['heading 2 a', 'heading 2 b#', 'heading 1']],
  ['no space', '##a\n###b###\n##\u3000c', ['heading 2 a', 'heading 3 b', 'heading 2 c']],
  ['a hash tag is none', '#a\n\n#!sh', ['paragraph #a', 'paragraph #!sh']],
  ['empty ones', '##\n\n### ', ['heading 2', 'heading 3']],
  ['three blanks before', '   # a', ['heading 1 a']],
  ['without blank lines', 'a\n# b\nc', ['paragraph a', 'heading 1 b', 'paragraph c']],
  ['underlined', 'a\n===\n\nb\n--', ['heading 1 a', 'heading 2 b']],
  ['underlined by =, of two lines', 'a\nb\n===', ['heading 1 a⏎b']],
  [
    'a rule below two lines',
    'Types\nand speed\n\n---\n\na\nb\n---',
    ['paragraph Types⏎and speed', 'rule', 'paragraph a⏎b', 'rule'],
  ],
  ['with the same sign above', '===\na\n===\n\n#######\nb\n#######', ['heading 1 a', 'heading 1 b']],
  ['underlined as in reStructuredText', 'a\n=======\n\nb\n^^^^', ['heading 1 a', 'heading 3 b']],
  [
    'underlined by signs in the order of their first ones',
    'a\n#######\n\nb\n====\n\nc\n----\n\nddd\n~~~~\n\ne\n====',
    ['heading 1 a', 'heading 2 b', 'heading 3 c', 'heading 4 ddd', 'heading 2 e'],
  ],
  [
    'underlined by ~ of its length',
    'Security\n~~~~~~~~\n\nb\n\n帆と縄\n~~~~~~~',
    ['heading 3 Security', 'paragraph b', 'heading 3 帆と縄'],
  ],
  ['a fence below a line of another length', 'Run:\n~~~~~~~~\na\n~~~~~~~~', ['paragraph Run:', 'code a']],
  ['underlined, with a sign too', '#a\n----', ['heading 2 a']],
  ['no line to underline', '===\n\n> a\n===', ['paragraph ===', 'quote a', 'paragraph ===']],
  ['an item is not underlined', '- a\n---', ['item a', 'rule']],
  ['a definition is not underlined', '[a]: u/x\nb\n===\n\n[c]: u/y\n===', ['heading 1 b', 'paragraph ===']],
  ['of HTML', '<h2>a <b>b</b></h2>', ['heading 2 a <b>b</b>']],
  ['rules', '---\n\n***\n\n_ _ _\n\n* * *', ['rule', 'rule', 'rule', 'rule']],
])('headings: %s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

test('a missing space is said once a level', () => {
  expect(warningsOf('##a\n##b\n###c')).toEqual([
    '1: no space after `##`; read as a heading',
    '3: no space after `###`; read as a heading',
  ]);
});
