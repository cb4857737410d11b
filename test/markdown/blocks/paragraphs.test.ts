import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/markdown/blocks/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';
import { shown } from './shown.ts';

const text = (source: string) => shown(source).map(line => line.replace(/^paragraph /, ''));

/** Prose that is wrapped at 72 columns, before what a test is about. */
const prose = `${'The queue that we had in the first year of the service was slow and had\n'.repeat(12)}an end.\n\n`;
const below = (source: string) => text(prose + source).slice(1);

describe('lines of a paragraph', () => {
  test('wrapped prose is joined', () => {
    const wrapped =
      'The new queue is a ring buffer, which the kernel and the process both can\nread without a lock, so that it never blocks and never loses anything that\nsomebody sent.';
    expect(below(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });

  test('wrapped Japanese is joined without a space', () => {
    const wrapped =
      '新しいキューはリングバッファで、カーネルとプロセスがロックなしに読めるため\nブロックしないし、送られたものを失うこともない。';
    expect(below(wrapped)).toEqual([wrapped.replace('\n', '')]);
    const mixed =
      '新しいキューはリングバッファで、カーネルとプロセスがロックなしに読めるため、\nNode からも読める。';
    expect(below(mixed)).toEqual([mixed.replace('\n', '')]);
  });

  test.each([
    ['two blanks', 'The new queue is a ring buffer, which the kernel and the process both  \ncan read'],
    ['a backslash', 'The new queue is a ring buffer, which the kernel and the process both\\\ncan read'],
    ['short lines', 'Two themes\nTypes\nand speed'],
    ['keys', 'Speaker: Ann Lee of the Example Company, who has worked on it for years\nTime: 9:00'],
    [
      'strong keys',
      '**Lead:** Ann Lee of the Example Company, who has worked on it for years\n**Notes:** Bob',
    ],
    [
      'a programme',
      '9:00-9:45 Ann Lee of the Example Company, The queue that was not a ring and why\n9:45-10:30 Bob Ray, Kernels',
    ],
    ['who speaks', 'A long question about the queue, the ring and the kernel, that has no end\nAnn: yes'],
    [
      'questions and answers',
      'Q: a long question about the queue, the ring and the kernel, without end?\nA: yes',
    ],
    [
      'ends of Japanese sentences',
      '新しいキューはリングバッファで、カーネルとプロセスの両方が読めるのです。\n送られたものを失うこともない。',
    ],
    [
      'links',
      '[The slides of the talk about queues](https://example.com/slides/of/queues)\n[The video](https://example.com/v)',
    ],
    [
      'Japanese signs',
      '※新しいキューはリングバッファで、カーネルとプロセスの両方が読めるため\n※送られたものを失うこともない',
    ],
    [
      'indented Japanese paragraphs',
      '新しいキューはリングバッファで、カーネルとプロセスの両方が読めるため、と\n\u3000送られたものを失うこともない',
    ],
  ])('%s stay apart', (_name, source) => {
    const expected = source.replace(/(?: {2}|\\)?\n\u3000?/g, '⏎');
    expect(below(source)).toEqual([expected]);
  });

  test('nothing is wrapped in a file of short lines', () => {
    expect(text('one line of a poem\nanother line\nand a long word: internationalization')).toEqual([
      'one line of a poem⏎another line⏎and a long word: internationalization',
    ]);
  });

  test('a break at the end of a paragraph is none', () => {
    expect(text('a  \n<br>\n\nb\\')).toEqual(['a', 'b\\']);
  });
});

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    [
      'footnotes',
      'a[^1]\n\n[^1]: one,\n    more\n\n    second\n[^2]: two',
      ['paragraph a[^1]', 'paragraph [^1]: one,⏎more', 'paragraph second', 'paragraph [^2]: two'],
    ],
    [
      'definitions of terms',
      'Term\n: meaning\n: another\n\n: last',
      ['paragraph Term', 'paragraph meaning', 'paragraph another', 'paragraph last'],
    ],
    ['a colon that defines nothing', '- a\n\n: b', ['item a', 'paragraph : b']],
    [
      'anchors alone say nothing',
      '<a id="x"></a>\n\n<a name="y"/>\n\n<a href="z">z</a>',
      ['paragraph <a href="z">z</a>'],
    ],
    ['what is no tag stays', '<a+b:c>\n\n<T>', ['paragraph <a+b:c>', 'paragraph <T>']],
  ])('%s', (_name, source, expected) => expect(shown(source)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['with a title', '![a](x.png "t")', ['image x.png a']],
    ['without a text', '![](p/x.png?y)\n\n![](x.png "t")', ['image p/x.png?y x.png', 'image x.png t']],
    ['of HTML', '<img src="//e.org/x.png" alt="a" width=3>', ['image https://e.org/x.png a']],
    ['a line each', '![a](x.png)\n![b](<y z.png>){width=50%}', ['image x.png a', 'image y z.png b']],
    [
      'by a label',
      '![a][l]\n\n![l]\n\n![m]\n\n[l]: x.png "t"',
      ['image x.png a', 'image x.png l', 'paragraph ![m]'],
    ],
    ['with its bytes', `![](data:image/png;base64,${'A'.repeat(50_000)})`, ['image image/png']],
    ['among text it is none', 'a ![b](x.png)', ['paragraph a ![b](x.png)']],
  ])('an image %s', (_name, source, expected) => expect(shown(source)).toEqual(expected));
});

describe('definitions of links', () => {
  const read = (source: string) => readBlocks(toLines(source), () => {});

  test('stand anywhere and on up to three lines', () => {
    const { blocks, definitions } = read(
      '[A  b]: <u/x y> "t"\n[c]:\n  u/c\n  (t)\n\n> [d]: u/d\n\n- a\n\n  [e]: u/e\n',
    );
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['quote ', 'item a']);
    expect([...definitions]).toEqual([
      ['a b', { url: 'u/x y', title: 't' }],
      ['c', { url: 'u/c', title: 't' }],
      ['d', { url: 'u/d' }],
      ['e', { url: 'u/e' }],
    ]);
  });

  test('the first of a label counts', () => {
    expect(read('[a]: u/1\n[A]: u/2').definitions.get('a')).toEqual({ url: 'u/1' });
  });

  test.each([
    '[Q]: why?',
    '[Note]: this is important',
    '[^1]: u/x',
    '[a] : u/x',
    'text\n[a]: u/x',
    '[]: u/x',
  ])('are not: %s', source => {
    const { blocks, definitions } = read(source);
    expect(definitions.size).toBe(0);
    expect(blocks.map(block => block.text).join()).toBe(source);
  });
});
