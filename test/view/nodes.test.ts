import { describe, expect, test } from 'vitest';
import type { Node } from '../../src/event/model.ts';
import { lineText } from '../../src/line/line.ts';
import { plainText } from '../../src/line/output.ts';
import { words } from '../../src/line/text.ts';
import { type NodeOptions, treeLines } from '../../src/view/nodes/index.ts';
import { item, node, table } from '../helpers/notes/tree.ts';

const drawn = (nodes: Node[], columns?: number, options: NodeOptions = {}) =>
  plainText(treeLines(nodes, options, columns === undefined ? {} : { columns }));
const text = (...lines: string[]) => lines.map(line => `${line}\n`).join('');

describe('items', () => {
  const tree = [item('a', [item('b', [item('c')]), item('d')]), item('e')];

  test('are a list, two columns a level', () => {
    expect(drawn(tree)).toBe('- a\n  - b\n    - c\n  - d\n- e\n');
    expect(drawn(tree, 20)).toBe('• a\n  • b\n    • c\n  • d\n• e\n');
  });

  test('have later lines below their text', () => {
    const nodes = [item('one two six', [item('three four')])];
    expect(drawn(nodes, 10)).toBe('• one two\n  six\n  • three\n    four\n');
  });

  test('have their numbers as written, and boxes of tasks', () => {
    const nodes = [
      item('a', [], { ordinal: '3.' }),
      item('b', [], { ordinal: '10)', task: 'done' }),
      item('c', [], { task: 'open' }),
    ];
    expect(drawn(nodes)).toBe('3. a\n10) [x] b\n- [ ] c\n');
    expect(drawn(nodes, 20)).toBe('3. a\n10) [x] b\n• [ ] c\n');
  });

  test('keep half of the columns for text, however deep', () => {
    let deep = item('one two three');
    for (let level = 0; level < 100; level++) deep = item('x', [deep]);
    expect(drawn([deep], 20)).toMatch(/ {8}• one two\n {10}three\n$/);
  });

  test('without a text hold something beside their bullet', () => {
    const image = node('image', 'a map', [], { url: 'https://e.com/m.png' });
    const nodes = [item('', [image, node('paragraph', 'more')]), item('', [item('b')])];
    expect(drawn(nodes)).toBe('- a map (https://e.com/m.png)\n  more\n- - b\n');
    expect(drawn(nodes, 40)).toBe('• a map (https://e.com/m.png)\n\n  more\n\n• • b\n');
  });
});

describe('prose', () => {
  test('stands apart by an empty line on a terminal, not on a pipe', () => {
    const nodes = [
      node('paragraph', 'a'),
      node('paragraph', 'b'),
      item('c'),
      item('d'),
      node('paragraph', 'e'),
    ];
    expect(drawn(nodes, 20)).toBe('a\n\nb\n\n• c\n• d\n\ne\n');
    expect(drawn(nodes)).toBe('a\nb\n- c\n- d\ne\n');
  });

  test('that leads into a list has it below itself', () => {
    const nodes = [node('paragraph', 'a:', [item('b'), item('c')]), node('paragraph', 'd')];
    expect(drawn(nodes, 20)).toBe('a:\n• b\n• c\n\nd\n');
    expect(drawn(nodes)).toBe('a:\n  - b\n  - c\nd\n');
  });

  test('in an item stands apart from its text', () => {
    expect(drawn([item('a', [node('paragraph', 'b')]), item('c')], 20)).toBe('• a\n\n  b\n\n• c\n');
  });

  test('keeps its line breaks on a terminal; on a pipe they are spaces', () => {
    const nodes = [item('one\ntwo'), node('paragraph', 'three\nfour')];
    expect(drawn(nodes, 20)).toBe('• one\n  two\n\nthree\nfour\n');
    expect(drawn(nodes)).toBe('- one two\nthree four\n');
  });
});

describe('a heading', () => {
  const nodes = [
    node('paragraph', 'a'),
    node('heading', 'One', [node('paragraph', 'b'), node('heading', 'Two', [item('c')], { level: 4 })], {
      level: 3,
    }),
  ];

  test('says its level, and leads into what it holds', () => {
    expect(drawn(nodes, 20)).toBe('a\n\n### One\nb\n\n#### Two\n• c\n');
    expect(drawn(nodes)).toBe('a\n### One\n  b\n  #### Two\n    - c\n');
  });

  test('is quieter from level 4 on', () => {
    const styles = treeLines(nodes, {}, { columns: 20 }).flatMap(line => line.at(-1)?.styles ?? []);
    expect(styles).toEqual(['heading', 'subheading']);
  });
});

describe('code', () => {
  const code = node('code', 'if a:\n\n    b()', [], { language: 'python' });

  test('is a block, each line a line', () => {
    expect(drawn([item('x', [code]), item('y')], 20)).toBe('• x\n    if a:\n\n        b()\n\n• y\n');
    expect(drawn([item('x', [code]), item('y')])).toBe('- x\n  if a:\n\n      b()\n- y\n');
  });

  test('is coloured by who can, on a terminal only', () => {
    const colorCode = (source: string, language?: string) => words(`${language}|${source}`, 'strong');
    expect(drawn([code], 40, { colorCode })).toMatch(/^ {2}python\|if a:/);
    expect(drawn([code], undefined, { colorCode })).toMatch(/^if a:/);
  });

  test('may have more lines than a call takes arguments', () => {
    expect(treeLines([node('code', 'x\n'.repeat(130_000))], {}, {})).toHaveLength(130_001);
  });
});

describe('a quotation', () => {
  const quote = node('quote', 'one two three four', [
    item('a', [item('b')]),
    node('paragraph', 'c'),
    node('code', 'd\n\ne'),
  ]);

  test('has a bar before each of its lines, with lists, prose and code intact', () => {
    expect(drawn([node('paragraph', 'x'), quote, node('paragraph', 'y')], 16)).toBe(
      text(
        'x',
        '',
        '│ one two three',
        '│ four',
        '│ • a',
        '│   • b',
        '│',
        '│ c',
        '│',
        '│   d',
        '│',
        '│   e',
        '',
        'y',
      ),
    );
  });

  test('has its sign before each of its lines on a pipe', () => {
    expect(drawn([quote])).toBe(text('> one two three four', '> - a', '>   - b', '> c', '> d', '>', '> e'));
  });

  test('stands apart from the next', () => {
    const nodes = [node('quote', 'a', [node('quote', 'b')]), node('quote', 'c')];
    expect(drawn(nodes, 20)).toBe('│ a\n│\n│ │ b\n\n│ c\n');
  });

  test('that begins with something else than prose has it beside its bar', () => {
    const nodes = [item('x'), node('quote', '', [item('a'), item('b')]), item('y')];
    expect(drawn(nodes, 20)).toBe('• x\n\n│ • a\n│ • b\n\n• y\n');
    expect(drawn(nodes)).toBe('- x\n> - a\n> - b\n- y\n');
    expect(drawn([node('quote', '', [node('code', 'a')])], 20)).toBe('│   a\n');
  });

  test('stands apart from a list that follows its own', () => {
    expect(drawn([node('quote', 'a', [item('b')]), item('c')], 20)).toBe('│ a\n│ • b\n\n• c\n');
  });

  test('in an item is below its text', () => {
    expect(drawn([item('a', [node('quote', 'b')])], 20)).toBe('• a\n  │ b\n');
  });
});

describe('an image', () => {
  const url = 'https://example.com/a-long-name.png';
  test('is its text and its address', () => {
    expect(drawn([node('image', 'a', [], { url })])).toBe(`a (${url})\n`);
    expect(drawn([node('image', '', [], { url })])).toBe(`${url}\n`);
    expect(drawn([node('image', url, [], { url })])).toBe(`${url}\n`);
  });

  test('has an address that does not fit on a line of its own, whole', () => {
    expect(drawn([item('', [node('image', 'one two', [], { url })])], 20)).toBe(`• one two\n  ${url}\n`);
    expect(drawn([node('image', '', [], { url })], 20)).toBe(`${url}\n`);
  });
});

describe('questions and answers', () => {
  test('have signs, and names before their texts', () => {
    const follow = node('question', 'q2', [node('answer', 'a2')]);
    const nodes = [
      item('Q&A', [
        node('question', 'q1', [node('answer', 'a1', [follow, item('b')], { by: 'bob' })], { by: 'ann' }),
      ]),
    ];
    expect(drawn(nodes)).toBe(
      text('- Q&A', '  Q ann: q1', '    A bob: a1', '      Q: q2', '        A: a2', '      - b'),
    );
  });

  test('have later lines below their texts', () => {
    expect(drawn([node('question', 'one two three', [node('answer', 'four five six')])], 12)).toBe(
      'Q: one two\n   three\n  A: four\n     five\n     six\n',
    );
  });
});

describe('a table', () => {
  const rows = table(['name', 'size'], ['north', '12 TB'], ['south', '']);

  test('is in columns on a terminal, its header above a rule', () => {
    expect(drawn([rows], 20)).toBe('name   size\n─────  ─────\nnorth  12 TB\nsouth\n');
    const [header] = treeLines([rows], {}, { columns: 20 });
    expect(header!.filter(({ styles }) => styles?.includes('strong')).map(({ text }) => text)).toEqual([
      'name',
      'size',
    ]);
  });

  test('on a pipe is a line a row', () => {
    expect(drawn([item('a', [rows])])).toBe('- a\n  name | size\n  north | 12 TB\n  south |\n');
  });

  test('has cells wrapped, by the rules of Japanese, where it is too wide', () => {
    const wide = table(['a', 'b'], ['短い', '港の倉庫は海に近く、湿気が多い。']);
    expect(drawn([wide], 20)).toBe(
      text('a     b', '────  ──────────────', '短い  港の倉庫は海に', '      近く、湿気が', '      多い。'),
    );
  });

  test('is lines `header: cell` where columns would be too narrow', () => {
    const wide = table(
      ['first', 'second', ''],
      ['one two three four', 'five six seven', 'eight nine ten'],
      ['', 'b', 'c'],
    );
    expect(drawn([item('x', [wide])], 24)).toBe(
      text(
        '• x',
        '  first: one two three',
        '    four',
        '  second: five six',
        '    seven',
        '  eight nine ten',
        '',
        '  second: b',
        '  c',
      ),
    );
  });

  test('without words in its header has none', () => {
    expect(drawn([table(['', ''], ['a', 'b'])], 20)).toBe('a  b\n');
  });

  test('may have more rows and columns than a call takes arguments', () => {
    const many = Array.from({ length: 150_000 }, () => table(['a', 'b']).rows![0]!);
    const long = node('table', '', [], { rows: [...table(['c', 'd']).rows!, ...many] });
    expect(drawn([long], 20)).toBe(`c  d\n─  ─\n${'a  b\n'.repeat(150_000)}`);
    expect(drawn([table(many.map(() => 'a'))])).toBe(`${'a | '.repeat(149_999)}a\n`);
  });

  test('keeps a line break in a cell on a terminal', () => {
    const broken = table(['a', 'b'], ['one\ntwo', 'c']);
    expect(drawn([broken], 20)).toBe('a    b\n───  ─\none  c\ntwo\n');
    expect(drawn([broken])).toBe('a | b\none two | c\n');
  });
});

describe('fewer levels', () => {
  const tree = [item('a', [item('b', [item('c')]), item('d')]), item('e')];

  test('say how many nodes each of the last hides', () => {
    expect(drawn(tree, undefined, { levels: 1 })).toBe('- a (+3)\n- e\n');
    expect(drawn(tree, undefined, { levels: 2 })).toBe('- a\n  - b (+1)\n  - d\n- e\n');
  });

  test('still show what an empty item holds', () => {
    const nodes = [item('', [node('paragraph', 'a', [item('b')]), item('c')])];
    expect(drawn(nodes, undefined, { levels: 1 })).toBe('- a (+2)\n');
  });
});

describe('what is made visible', () => {
  const hostile: [name: string, text: string, shown: string][] = [
    ['a control of C1', 'word\u009b word '.repeat(10), 'word<U+009B> word '.repeat(10)],
    ['a bidi control', '\u202eabc '.repeat(10), '<U+202E>abc '.repeat(10)],
    ['ESC', '\u001b[31mred '.repeat(10), '␛[31mred '.repeat(10)],
    ['a tab', 'a\tb\t'.repeat(20), 'a b '.repeat(20)],
  ];

  test.each(hostile)('%s is measured as it is shown', (_, source, shown) => {
    const lines = treeLines([item(source)], {}, { columns: 40 }).map(lineText);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(lines.join('').replace(/[\s•]/g, '')).toBe(shown.replace(/\s/g, ''));
  });

  test('moves the marks behind it along', () => {
    const marks = [{ start: 3, end: 4, kind: 'strong' } as const];
    const [line] = treeLines([item('\u009b\u200b b', [], { marks })], {}, { columns: 40 });
    expect(line!.find(({ styles }) => styles?.includes('strong'))!.text).toBe('b');
  });
});
