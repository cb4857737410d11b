import { expect, test } from 'vitest';
import { mainScreen } from '../../helpers/terminal/terminal.ts';
import { browse, footer } from '../support.ts';

type Size = readonly [columns: number, rows: number];

const storm: readonly Size[] = [
  [300, 100],
  [80, 24],
  [40, 15],
  [20, 6],
  [10, 3],
  [1, 1],
];

/** A sign, at the end of the screen, that all keys before it have been read. */
const sign = 'z…';

/** The whole screen of a program that was started in this size. */
async function started(operands: string, [columns, rows]: Size): Promise<string[]> {
  const session = await browse(operands, { columns, rows });
  session.keys('z');
  return session.waitFor(lines => lines.at(-1)!.startsWith(sign));
}

for (const size of storm.slice(0, 4)) {
  test(`after a storm of sizes the screen is as if started at ${size.join('x')}`, async () => {
    const expected = await started('stns', size);
    const session = await browse('stns', { columns: 80, rows: 24 });
    for (let round = 0; round < 3; round++)
      for (const [columns, rows] of storm) session.resize(columns, rows);
    session.resize(...size);
    session.keys('z');
    await session.waitForScreen(expected);
    expect(session.overflows()).toEqual([]);
    session.resize(80, 24);
    session.keys('x', 'q');
    expect(await session.exited).toBe(0);
    expect(session.history().filter(Boolean)).toEqual([mainScreen]);
  });
}

test('each size is drawn, one after another, and back', async () => {
  const session = await browse('stns', { columns: 80, rows: 24 });
  for (const [columns, rows] of [...storm, ...storm.toReversed()]) {
    session.resize(columns, rows);
    const last = columns < 20 || rows < 6 ? (columns < 5 ? '…' : 'pepahate') : '? keys';
    await session.waitFor(lines => lines.at(columns < 20 || rows < 6 ? 0 : -1)!.startsWith(last));
    expect(session.lines()).toHaveLength(rows);
    expect(session.overflows()).toEqual([]);
  }
});

test('what is too small says what it needs, and q and Ctrl+C still work', async () => {
  const session = await browse('stns', { columns: 19, rows: 24 });
  await session.waitFor(/pepahate needs/);
  session.keys('q');
  expect(await session.exited).toBe(0);
  const tiny = await browse('', { columns: 1, rows: 1 });
  tiny.keys('j', 'k', 'Enter', '?', 'Tab', 'Ctrl+c');
  expect(await tiny.exited).toBe(130);
});

test('the cursor stays on its row through other sizes', async () => {
  const session = await browse('stns/10.3', { columns: 80, rows: 24 });
  await session.waitForCursor('すべて GHE で管理でき');
  for (const [columns, rows] of [
    [300, 100],
    [40, 15],
    [20, 6],
    [80, 24],
  ] as const) {
    session.resize(columns, rows);
    await session.waitForCursor('すべて GHE で管理でき');
  }
});

test('the cursor stays on its row through a window too small to draw it', async () => {
  const session = await browse('stns/10.3', { columns: 80, rows: 24 });
  await session.waitForCursor('すべて GHE で管理でき');
  session.resize(1, 1);
  await session.waitFor(lines => lines[0]!.startsWith('…'));
  session.resize(80, 24);
  await session.waitFor(footer.talk);
  await session.waitForCursor('すべて GHE で管理でき');
  session.keys('Esc');
  await session.waitForCursor('STNS 〜点と線');
});

test('a window that has its size again before the program looks is drawn anew', async () => {
  const session = await browse('stns');
  const before = session.lines();
  // Now and then the program does look in between.
  for (let times = 0; times < 10; times++) {
    session.resize(1, 1);
    session.resize(80, 24);
    await session.waitForScreen(before);
  }
});
