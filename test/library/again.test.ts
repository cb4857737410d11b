import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event, Node } from '../../src/event/model.ts';
import { NotesAgain } from '../../src/library/again/index.ts';
import { EventOfPieces, piecesOf } from '../../src/library/again/pieces.ts';
import { parse } from '../../src/markdown/index.ts';
import { item, talkOf } from '../helpers/notes/tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'pepahate-again-'));
const worker = join(folder, 'worker.cjs');
const file = join(folder, 'night.md');
const small = '# Night\n\n## Talk {#talk}\n\n- one\n';

beforeAll(() =>
  build({
    entryPoints: ['src/library/again/worker.ts'],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

function again(names = [file]): NotesAgain {
  return new NotesAgain(worker, () => ({ library: { bundled: folder }, names, as: undefined }));
}

const read = (text: string) => parse(text, 'night').event;

describe('notes that are read beside the program', () => {
  test('are what the reader makes of them', async () => {
    cpSync('test/fixtures/notes/night.md', file);
    const event = await again().read(read(small));
    cpSync('test/fixtures/notes/night.md', file);
    const shown = await again().read(event);
    expect(shown).toBe(event);
    writeFileSync(file, small);
    expect(await again().read(event)).toEqual(read(small));
  });

  test('tell why they are read so', async () => {
    writeFileSync(file, small);
    const told: unknown[] = [];
    const task = () => ({ library: { bundled: folder }, names: [file], as: undefined });
    await new NotesAgain(worker, task, ({ reading }) => told.push(reading?.files[0]?.outline?.headings)).read(
      read(small),
    );
    expect(told).toMatchObject([[{ text: 'Night' }, { text: 'Talk' }]]);
  });

  test('leave the program its turns meanwhile', async () => {
    writeFileSync(file, `${small}${'  - an item that is not short\n'.repeat(100_000)}`);
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    const event = await again().read(read(small));
    clearInterval(counting);
    expect(event.notes[0]!.nodes[0]!.children).toHaveLength(100_000);
    expect(turns).toBeGreaterThan(20);
  });

  test('are what was asked for last, where it was asked for twice', async () => {
    const shown = read(small);
    const notes = again();
    writeFileSync(file, small.replace('one', 'two'));
    const first = notes.read(shown);
    writeFileSync(file, small.replace('one', 'three'));
    const second = notes.read(shown);
    const [one, two] = await Promise.all([first, second]);
    expect(one).toBe(two);
    expect(two.notes[0]!.nodes[0]!.text).toBe('three');
  });

  test('that cannot be read say so', async () => {
    const failure = again([join(folder, 'gone.md')]).read(read(small));
    await expect(failure).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('gone.md'),
    });
    writeFileSync(file, 'a\0b'.repeat(100));
    await expect(again().read(read(small))).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

describe('the pieces of an event', () => {
  const assembled = (event: Event) => {
    const whole = new EventOfPieces();
    for (const piece of piecesOf(event)) whole.add(piece);
    return whole.event;
  };
  const tree: fc.Memo<Node[]> = fc.memo(depth => {
    const children = depth > 1 ? tree() : fc.constant<Node[]>([]);
    const node = fc.tuple(fc.string(), children).map(([text, below]) => item(text, below));
    return fc.array(node, { maxLength: 4 });
  });

  test('are the event again', () => {
    const notes = fc.array(tree(4).map(nodes => talkOf(nodes)));
    fc.assert(
      fc.property(notes, each => {
        const event = { id: 'x', title: 'X', slots: [], notes: each } as unknown as Event;
        expect(assembled(event)).toEqual(event);
      }),
    );
  });

  test('are short, however long or deep the notes are', () => {
    let deep = item('deepest');
    for (let depth = 0; depth < 3000; depth++) deep = item('deeper', [deep]);
    const nodes = [deep, ...Array.from({ length: 30_000 }, () => item('x'.repeat(20)))];
    const event = { id: 'x', title: 'X', slots: [], notes: [{ ...talkOf([]), nodes }] } as unknown as Event;
    const pieces = [...piecesOf(event)];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(500_000);
    const whole = assembled(event).notes[0]!.nodes;
    expect(whole).toHaveLength(30_001);
    let depth = 0;
    for (let node = whole[0]; node; node = node.children[0]) depth++;
    expect(depth).toBe(3001);
  });
});
