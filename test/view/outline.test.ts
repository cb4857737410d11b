import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/event/model.ts';
import { lineText } from '../../src/line/line.ts';
import { plainText } from '../../src/line/output.ts';
import { itemText, outlineLines } from '../../src/view/outline.ts';

const item = (text: string, children: Item[] = [], more: Partial<Item> = {}): Item => {
  return { text, marks: [], address: 't/1', line: 1, children, ...more };
};
const tree = [item('a', [item('b', [item('c')]), item('d')]), item('e')];

describe('an outline', () => {
  test('on a pipe is a list, indented by two columns a level', () => {
    expect(plainText(outlineLines(tree, {}, {}))).toBe('- a\n  - b\n    - c\n  - d\n- e\n');
  });

  test('on a terminal has bullets, and later lines below the text', () => {
    const lines = outlineLines([item('one two six', [item('three four')])], {}, { columns: 10 });
    expect(plainText(lines)).toBe('• one two\n  six\n  • three\n    four\n');
  });

  test('of fewer levels says how many items each of the last hides', () => {
    expect(plainText(outlineLines(tree, { levels: 1 }, {}))).toBe('- a (+3)\n- e\n');
    expect(plainText(outlineLines(tree, { levels: 2 }, {}))).toBe('- a\n  - b (+1)\n  - d\n- e\n');
  });

  test('shows boxes of tasks and signs of quotations', () => {
    const items = [
      item('a', [], { task: 'done' }),
      item('b', [], { task: 'open' }),
      item('c', [], { kind: 'quote' }),
    ];
    expect(plainText(outlineLines(items, {}, {}))).toBe('- [x] a\n- [ ] b\n- > c\n');
  });

  test('keeps half of the columns for text, however deep', () => {
    const lines = outlineLines([item('one two three')], { indent: 100 }, { columns: 20 });
    expect(plainText(lines)).toBe('        • one two\n          three\n');
  });

  test('takes items of more lines than a call takes arguments', () => {
    const lines = outlineLines([item('x\n'.repeat(130_000), [], { kind: 'code' })], {}, {});
    expect(lines).toHaveLength(130_001);
  });

  test.each(['heading', 'quote', 'code'] as const)('has a style over all of a %s', kind => {
    const { text, ranges } = itemText(item('some text', [], { kind }));
    expect(ranges).toEqual([{ start: 0, end: text.length, style: kind === 'quote' ? 'emphasis' : kind }]);
  });
});

describe('what is made visible', () => {
  const hostile: [name: string, text: string, shown: string][] = [
    ['a control of C1', 'word\u009b word '.repeat(10), 'word<U+009B> word '.repeat(10)],
    ['a bidi control', '\u202eabc '.repeat(10), '<U+202E>abc '.repeat(10)],
    ['ESC', '\u001b[31mred '.repeat(10), '␛[31mred '.repeat(10)],
    ['a tab', 'a\tb\t'.repeat(20), 'a b '.repeat(20)],
  ];

  test.each(hostile)('%s is measured as it is shown', (_, text, shown) => {
    const lines = outlineLines([item(text)], {}, { columns: 40 }).map(lineText);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    expect(lines.join('').replace(/[\s•]/g, '')).toBe(shown.replace(/\s/g, ''));
  });

  test('moves the marks behind it along', () => {
    const marks = [{ start: 3, end: 4, kind: 'strong' } as const];
    const [line] = outlineLines([item('\u009b\u200b b', [], { marks })], {}, { columns: 40 });
    expect(line!.find(({ styles }) => styles?.includes('strong'))!.text).toBe('b');
  });
});
