import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browse, clipboard, footer, sizes } from './support.ts';

describe.each(sizes)('copying at $columns x $rows', size => {
  test('y copies the item, whole, where the screen wraps it', async () => {
    const session = await browse('stns/4.3', size);
    await session.waitForCursor('ユーザの追加・削除の管理が困難');
    session.keys('y');
    await session.waitFor('copied: ユーザの追加');
    expect(clipboard(session)).toEqual([
      'ユーザの追加・削除の管理が困難。追加では、ポリシー上ほかのサーバにも足す、などとなると困る',
    ]);
  });
});

test('y in the timetable copies the title', async () => {
  const session = await browse('stns');
  session.keys('Esc');
  await session.waitFor(footer.timetable);
  session.keys('y');
  await session.waitFor('copied:');
  expect(clipboard(session)).toEqual(['STNS 〜点と線を結び新しい何かを作るコト〜']);
});

test('Y copies the talk as Markdown: as it stands in its notes', async () => {
  const session = await browse('stns/4.2');
  session.keys('Y');
  await session.waitFor('copied: STNS');
  const notes = readFileSync('data/2016-07-02-hatena-pepabo.md', 'utf8');
  const [, section] = /^(## STNS [\s\S]*?)\n+## /m.exec(notes)!;
  expect(clipboard(session)).toHaveLength(1);
  expect(clipboard(session)[0]!.trim()).toBe(section!.trim());
});

test('the message goes with the next key', async () => {
  const session = await browse('stns');
  session.keys('y');
  await session.waitFor('copied:');
  session.keys('j');
  await session.waitFor(footer.talk);
});
