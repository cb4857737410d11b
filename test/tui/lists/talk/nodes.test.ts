import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { talksOf } from '../../../../src/event/model.ts';
import { parse } from '../../../../src/markdown/index.ts';
import { linksOf, nodesOf } from '../../../../src/tui/lists/talk/nodes.ts';
import { emptyMemory } from '../../../../src/tui/memory/memory.ts';
import { startState } from '../../../../src/tui/memory/restore.ts';
import { item, node, table, talkOf } from '../../../helpers/notes/tree.ts';
import { oneTalk, screen, typed } from '../../event.ts';

const blocks = parse(readFileSync('test/fixtures/notes/blocks.md', 'utf8'), 'blocks').event;

/** The rows below the tabs, in a terminal that has room for all of them. */
function drawn(columns: number, address = 'storage', keys = ''): string {
  const size = { columns, rows: 70 };
  const { state } = typed(startState({ event: blocks, size, memory: emptyMemory, address }), keys);
  const lines = screen(state);
  const tabs = lines.findIndex(line => line.includes('Links'));
  return lines
    .slice(tabs + 1, -1)
    .join('\n')
    .trimEnd();
}

/** The addresses of a tab's rows, each behind its depth. */
const addresses = (nodes: ReturnType<typeof nodesOf>) =>
  nodes.map(({ depth, address }) => `${depth} ${address}`);

describe('the rows of the outline', () => {
  test('are the nodes of the notes in their order', () => {
    const notes = talkOf([node('heading', 'h', [item('a', [item('b')]), node('paragraph', 'p')]), item('c')]);
    expect(addresses(nodesOf(notes, 'outline'))).toEqual([
      '0 t/1',
      '1 t/1.1',
      '2 t/1.1.1',
      '1 t/1.2',
      '0 t/2',
    ]);
    expect(nodesOf(notes, 'outline').map(({ size, parent }) => [size, parent])).toEqual([
      [3, -1],
      [1, 0],
      [0, 1],
      [0, 0],
      [0, -1],
    ]);
  });

  test('begin an item without a text with what it holds', () => {
    const image = node('image', 'map', [], { url: 'https://e.com/m.png' });
    const notes = talkOf([item('', [item('', [image]), node('paragraph', 'p')]), item('')]);
    expect(addresses(nodesOf(notes, 'outline'))).toEqual(['0 t/1.1.1', '1 t/1.2', '0 t/2']);
  });

  test('lead where their texts, their cells and they themselves do', () => {
    const link = { start: 0, end: 1, kind: 'link' as const, url: 'https://e.com/a' };
    const [cells, image] = nodesOf(
      talkOf([table(['x'], ['y']), node('image', '', [], { url: 'https://e.com/m.png' })]),
      'outline',
    );
    cells!.node!.rows![1]![0]!.marks = [link];
    const urls = [cells!, image!].map(row => linksOf(row).map(({ url }) => url));
    expect(urls).toEqual([['https://e.com/a'], ['https://e.com/m.png']]);
  });
});

test('the questions are a list of their own, each with all that stands below it', () => {
  const deep = node('question', 'b', [node('answer', 'c')]);
  const nodes = [
    item('x', [node('question', 'a', [node('answer', 'd', [item('e'), deep])])]),
    node('question', 'f'),
  ];
  const notes = talkOf(nodes, {
    questions: [
      ['t/1.1', []],
      ['t/1.1.1.2', []],
      ['t/2', []],
    ].map(([of], index) => ({
      address: `t/q${index + 1}`,
      node: of as string,
      text: '',
      marks: [],
      answers: [],
      line: 1,
    })),
  });
  expect(addresses(nodesOf(notes, 'qa'))).toEqual([
    '0 t/1.1',
    '1 t/1.1.1',
    '2 t/1.1.1.1',
    '2 t/1.1.1.2',
    '3 t/1.1.1.2.1',
    '0 t/2',
  ]);
});

describe('the outline looks as in print', () => {
  test('at 80 columns', () => {
    expect(drawn(80)).toBe(`\
> ▾ The harbour keeps its logs for three reasons:
  - audits
  - billing
  - nobody dares to delete them

    Write path
    one writer, many readers
    no locks

  ▾ ### Steps
    3. collect
  ▾ 4. [x] compress
      1. by hour
      2. by day
    10. [ ] forget

  ▾ │ Storage is cheap, they said.
    │ - it was not
    │ - it never is
    │
    │     du -sh /var/log

    Closing words of the speaker.

  ▾ ### 数字
    次の表は港の倉庫で測ったもの。

    倉庫  容量   ひとこと
    ────  ─────  ─────────────────────────────────────────────────
    北    12 TB  海に近く、湿気が多いため、zstd で圧縮してから移す
    南    3 TB   配置図
    西           まだ測っていない

    ship      from   to    cargo                        arrival
    ────────  ─────  ────  ───────────────────────────  ───────────────────
    Marigold  Porto  Kobe  two thousand crates of logs  by the end of March
    千鳥丸    神戸         木箱                         未定

  ▾ how it is called
        const size = await measure('north', { unit: 'TB', retries: 3 });

        if (size > 10) compress();

  - a picture of it
  ▾ the north shed
    https://example.com/pictures/harbour/2024/10/24/the-north-shed-from-the-eas…

      It was foggy.

  ▾ #### References
  - slides: Storage at the harbour
  - Compression for sailors`);
  });

  test('at 40 columns, where a table wraps its cells or has a cell a line, and code wraps its lines', () => {
    const lines = drawn(40).split('\n');
    const from = (text: string, count: number) => {
      const at = lines.findIndex(line => line.includes(text));
      return lines.slice(at, at + count).join('\n');
    };
    // What is broken where depends on ICU's dictionary, so only its beginning is compared.
    expect(from('倉庫  容量', 3)).toMatch(
      /^ {4}倉庫 {2}容量 {3}ひとこと\n {4}──── {2}───── {2}─+\n {4}北 {4}12 TB {2}海に近く/,
    );
    expect(from('ship: Marigold', 3)).toBe('    ship: Marigold\n    from: Porto\n    to: Kobe');
    expect(from('const size', 3)).toBe(`\
        const size = await
        measure('north', { unit: 'TB',
        retries: 3 });`);
    expect(from('Storage is cheap', 2)).toBe('  ▾ │ Storage is cheap, they said.\n    │ - it was not');
  });

  test('what is folded says how much it hides; folded rows stand together', () => {
    expect(drawn(80, 'storage', 'z M')).toBe(`\
> ▸ The harbour keeps its logs for three reasons: (+3)

    Write path
    one writer, many readers
    no locks

  ▸ ### Steps (+10)
  ▸ ### 数字 (+11)`);
  });

  test('a quotation that is zoomed into stands at the left edge', () => {
    const event = oneTalk('- a\n\n  > b\n  >\n  > - c\n  >   - d\n');
    const size = { columns: 80, rows: 20 };
    const { state } = typed(startState({ event, size, memory: emptyMemory, address: 'talk/1.1' }), 'z i');
    expect(screen(state).slice(4, 8)).toEqual(['a > b', '> ▾ │ b', '    │ ▾ c', '    │   - d']);
  });

  test('who asked and who answered stands before it, with all of an answer below it', () => {
    expect(drawn(80, 'questions', 'Tab')).toBe(`\
> ▾ Q: Who reads the logs?
      A ann: Nobody, until something burns.
  ▾ Q bo: And then?
    ▾ A: Everybody.

        They read them all at once.`);
  });
});

test('an indent leaves half of the columns to the text, with the innermost bar in it', () => {
  let deep = node('quote', 'deepest words');
  for (let level = 0; level < 30; level++) deep = item('x', [deep]);
  const event = { ...blocks, notes: talksOf(blocks).slice(0, 1) };
  event.notes = [{ ...event.notes[0]!, nodes: talkOf([deep]).nodes }];
  const size = { columns: 40, rows: 50 };
  const lines = screen(startState({ event, size, memory: emptyMemory, address: 'storage' }));
  expect(lines.find(line => line.includes('deepest'))).toMatch(/^ {16,20}│ deepest words$/);
});

test('a table without a word is a row all the same', () => {
  const event = { ...blocks, notes: [talkOf([table(['', '']), item('b')], { slug: 'storage' })] };
  const state = startState({
    event,
    size: { columns: 80, rows: 12 },
    memory: emptyMemory,
    address: 'storage',
  });
  expect(screen(state).slice(3, 6)).toEqual(['>', '', '  - b']);
});
