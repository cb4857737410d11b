import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ioTwin } from '../helpers/io.ts';

/** Runs the program on some notes and returns what it wrote, piece by piece. */
async function pieces(notes: string, ...args: string[]): Promise<string[]> {
  const written: string[] = [];
  const io = ioTwin({
    out: text => written.push(text),
    err: text => expect(text).toBe(''),
    readIn: () => Buffer.from(notes),
  });
  expect(await run(['-e', '-', ...args], io, 'dist')).toBe(0);
  return written;
}

const outline = (parent: string, children: number) => {
  return `# Event\n\n| time | title |\n| --- | --- |\n| 10:00 | Talk |\n\n## Talk {#talk}\n\n- ${parent}\n${'  - child\n'.repeat(children)}`;
};

describe('output that could be longer than a string may be is written in pieces', () => {
  const notes = outline('parent', 10_000);
  test.each([
    ['lines', ['lines']],
    ['a talk', ['show', 'talk']],
    ['a talk on a terminal', ['show', 'talk', '--width', '80', '--color', 'always']],
    ['JSON', ['lines', '--json']],
  ])('%s', async (_, args) => {
    const written = await pieces(notes, ...args);
    const all = written.join('');
    expect(all.match(/child/g)).toHaveLength(10_000);
    for (const piece of written) expect(piece.length).toBeLessThanOrEqual(all.length / 9);
  });
});

test('a long text is not repeated for each of ten thousand items below it', async () => {
  const written = await pieces(outline('x'.repeat(60_000), 10_000), 'lines');
  expect(written.join('').length).toBeLessThan(1_000_000);
});
