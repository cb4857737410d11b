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

test('Y copies the talk, all of its notes in their order', async () => {
  const session = await browse('stns/4.2');
  session.keys('Y');
  await session.waitFor('copied: STNS');
  expect(clipboard(session)).toHaveLength(1);
  const [text] = clipboard(session);
  const parts = [
    '点と線を結び',
    'やましたさん',
    'sudo 権限の分離',
    'プロダクトを運用',
    'はてなは LDAP',
    'あまり縁がない',
  ];
  const places = parts.map(part => text!.indexOf(part));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('the message goes with the next key', async () => {
  const session = await browse('stns');
  session.keys('y');
  await session.waitFor('copied:');
  session.keys('j');
  await session.waitFor(footer.talk);
});
