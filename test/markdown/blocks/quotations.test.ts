import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

describe('quotations', () => {
  test.each<[string, string, string[]]>([
    [
      'lists and paragraphs',
      '> a\n>\n> 1. b\n> 2. c\n>\n> d',
      ['quote a', '  item 1. b', '  item 2. c', '  paragraph d'],
    ],
    ['code', '> ```sh\n> a\n>   b\n> ```', ['quote', '  code sh a⏎  b']],
    ['quotations', '> a\n>> b\n> > > c', ['quote a', '  quote b', '    quote c']],
    ['headings', '> # a\n> b', ['quote', '  heading 1 a', '  paragraph b']],
    ['no space', '>a\n>- b', ['quote a', '  item b']],
    ['a line without the sign', '> a\nb\n\nc', ['quote a⏎b', 'paragraph c']],
    ['an alert', '> [!NOTE]\n> a', ['quote [!NOTE]⏎a']],
    ['an embed', '  > <iframe src="https://e.org/a"></iframe>', ['quote <https://e.org/a>']],
  ])('hold %s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test.each<[string, string]>([
    ['a heading', '# b'],
    ['an item', '- b'],
    ['code', '```\nb\n```'],
    ['a rule', '---'],
  ])('end before %s without the sign', (_name, source) => {
    expect(shown(`> a\n${source}`)[0]).toBe('quote a');
    expect(shown(`> a\n${source}`)).toHaveLength(2);
  });

  test('a quotation in an item ends where the item does', () => {
    expect(shown('- a\n  > b\n> c')).toEqual(['item a', '  quote b', 'quote c']);
  });

  test('below 32 of them their text is kept without signs', () => {
    const found = shown(`${'> '.repeat(40)}deep`);
    expect(found).toHaveLength(33);
    expect(found.at(-1)).toContain('quote deep');
  });
});

describe('directives of MyST', () => {
  test.each<[string, string, string[]]>([
    ['a note', '```{note}\na\n\n- b\n```\nc', ['quote note', '  paragraph a', '  item b', 'paragraph c']],
    ['a box with a title', '```{admonition} The booth\na\n```', ['quote The booth', '  paragraph a']],
    ['a box with a class', '~~~{warning}\n:class: wide\na\n~~~', ['quote warning', '  paragraph a']],
    [
      'a figure with its caption',
      '```{figure} pictures/hall.png\n:width: 400\n:alt: The hall\n\nBefore noon\n```',
      ['image pictures/hall.png The hall', 'paragraph Before noon'],
    ],
    [
      'in one another',
      '````{note}\n```{code-block} python\n:linenos:\nx = 1\n```\n````',
      ['quote note', '  code python x = 1'],
    ],
    ['of code without a language', '```{code-block}\nx = 1\n```', ['code x = 1']],
    ['of data', '```{mermaid}\ngraph LR\n```', ['code graph LR']],
    ['never closed', '```{note}\na', ['code a']],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));
});

describe('groups of zenn and qiita', () => {
  test.each<[string, string, string[]]>([
    ['a message', ':::message\n# a\n\nb\n:::\nc', ['quote', '  heading 1 a', '  paragraph b', 'paragraph c']],
    ['a message of a kind', ':::message alert\na\n:::', ['quote alert', '  paragraph a']],
    ['a box by its name', ':::warning\na\n:::', ['quote warning', '  paragraph a']],
    ['a box by name and title', ':::tip[Wear gloves]\na\n:::', ['quote tip: Wear gloves', '  paragraph a']],
    ['a box of a class', '::: {.wide}\na\n:::', ['quote a']],
    ['details with a title', ':::details Title\na\n\n- b\n:::', ['quote Title', '  paragraph a', '  item b']],
    ['in one another', '::::details A\n:::message\nb\n:::\n::::', ['quote A', '  quote b']],
    ['never closed', ':::message\na', ['paragraph :::message⏎a']],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));
});
