import { describe, test } from 'vitest';
import { press, wheel } from '../../helpers/terminal/keys.ts';
import { browse, footer } from '../support.ts';

const large = { columns: 120, rows: 40 };

describe('the mouse in two panes', () => {
  test('puts the cursor on a slot, and opens it at the second click', async () => {
    const session = await browse('', large);
    const y = session.lines().findIndex(line => line.includes('負荷分散技術'));
    session.type(press(12, y));
    await session.waitForCursor('負荷分散技術を選ぶ時に考えること');
    await session.waitFor(footer.timetable);
    session.type(press(12, y));
    await session.waitForCursor('参考');
    await session.waitFor('masayoshi(はてな)  load-balancing');
    await session.waitFor(footer.talk);
  });

  test('a click on any line of a slot is a click on the slot', async () => {
    const session = await browse('', large);
    const y = session.lines().findIndex(line => line.includes('コト〜'));
    session.type(press(14, y));
    await session.waitForCursor('STNS 〜点と線を結び');
  });

  test('puts the cursor on an item of the other pane, folds and unfolds it', async () => {
    const session = await browse('stns', large);
    session.keys('Esc');
    await session.waitFor(footer.timetable);
    const y = session.lines().findIndex(line => line.includes('root には問題がある'));
    const x = session.columnOf('root には', y);
    session.type(press(x, y));
    await session.waitForCursor('▾ root には問題がある');
    session.type(press(x, y));
    await session.waitForCursor('▸ root には問題がある (+4)');
    session.type(press(x, y));
    await session.waitForCursor('▾ root には問題がある');
  });

  test('the wheel moves in the pane below it', async () => {
    const session = await browse('stns', large);
    session.type(wheel(1, 80, 20));
    await session.waitForCursor('いつから LDAP が主流だと');
    session.type(wheel(-1, 80, 20));
    await session.waitForCursor('やましたさん');
    session.type(wheel(1, 5, 20));
    await session.waitForCursor('休憩');
  });

  test('a click on a tab shows it', async () => {
    const session = await browse('stns', large);
    const y = session.lines().findIndex(line => line.includes('[Outline'));
    session.type(press(session.columnOf('Links', y), y));
    await session.waitFor('[Links');
    session.type(press(session.columnOf('Q&A', y), y));
    await session.waitFor('[Q&A');
    session.type(press(session.columnOf('Outline', y), y));
    await session.waitFor('[Outline');
  });
});

describe('the mouse on one screen', () => {
  test('does the same', async () => {
    const session = await browse();
    const slot = session.lines().findIndex(line => line.includes('ichirin2501'));
    session.type(press(20, slot));
    await session.waitForCursor('計算量と僕とWeb開発');
    session.type(press(20, slot));
    await session.waitForCursor('@ichirin2501');
    session.type(wheel(1, 20, 10) + wheel(1, 20, 10));
    await session.waitForCursor('MySQL のクエリ改善');
    const tabs = session.lines().findIndex(line => line.includes('[Outline'));
    session.type(press(session.columnOf('Q&A', tabs), tabs));
    await session.waitFor('[Q&A');
  });

  test('clicks beside everything do nothing', async () => {
    const session = await browse('opening');
    const before = session.lines();
    for (const [x, y] of [
      [0, 0],
      [79, 0],
      [40, 20],
      [3, 23],
      [500, 500],
      [60, 2],
    ] as const)
      session.type(press(x, y));
    session.keys('j');
    await session.waitForCursor('アンケート');
    session.keys('k');
    await session.waitForScreen(before);
  });
});

test('m releases the mouse, so that the terminal selects text, and takes it again', async () => {
  const session = await browse('stns');
  session.keys('m');
  await session.waitForModes({ mouse: 'none' });
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  session.keys('m');
  await session.waitForModes({ mouse: 'vt200' });
  session.type(wheel(1, 20, 10));
  await session.waitForCursor('最近のユーザ管理');
});

test('the wheel scrolls the help', async () => {
  const session = await browse('stns');
  session.keys('?');
  await session.waitFor('Keys');
  session.type(wheel(1, 5, 5).repeat(3));
  await session.waitFor(lines => !lines.some(line => line.includes('move down')));
});
