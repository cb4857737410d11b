import { describe, expect, test } from 'vitest';
import { open } from '../../helpers/terminal/terminal.ts';
import { browse, expectWhole, footer, sizes, wide } from '../support.ts';

describe.each(sizes)('finding a talk at $columns x $rows', size => {
  test('moves through the timetable, opens a talk and comes back to it', async () => {
    const session = await browse('', size);
    await session.waitForCursor('開会宣言・会場説明');
    session.keys('j');
    await session.waitForCursor('はてなにおけるLinux');
    session.keys('k', 'k');
    await session.waitForCursor('受付開始・開場');
    session.keys('j', 'j', 'Down');
    await session.waitForCursor('Webサービス基盤');
    expectWhole(session, size.columns);

    session.keys('Enter');
    await session.waitForCursor('参考');
    await session.waitFor(/^(.*│ )?14:30-14:55 {2}matsumotory\(ペパボ\)/);
    expect(session.lines().join('\n').includes('受付開始・開場')).toBe(wide(size));
    expectWhole(session, size.columns);

    session.keys('5');
    await session.waitFor(/^5… {2}Enter talk 5: STNS/);
    await session.waitForCursor('やましたさん、@pyama86');
    await session.waitFor('15:25-15:50  pyama(ペパボ)  stns');
    expectWhole(session, size.columns);

    session.keys(']');
    await session.waitForCursor('参考');
    session.keys('[', '[');
    await session.waitForCursor('@ichirin2501、いちりんちゃんさん');
    session.keys(']');
    await session.waitForCursor('やましたさん、@pyama86');

    session.keys('Esc');
    await session.waitForCursor('STNS 〜点と線を結び新しい何');
    await session.waitFor(footer.timetable);
    expectWhole(session, size.columns);
  });

  test('opens at a talk that was named', async () => {
    const session = await browse('stns', size);
    await session.waitForCursor('やましたさん、@pyama86');
    expectWhole(session, size.columns);
  });

  test('opens at an address in the outline', async () => {
    const session = await browse('stns/4.2', size);
    await session.waitForCursor('sudo 権限の分離');
    await session.waitFor('[Outline');
  });

  test('opens at an address in the Q&A', async () => {
    const session = await browse('panel/q1.4', size);
    await session.waitForCursor('alotofwe: 大学ではインフラをそれほど');
    await session.waitFor('[Q&A');
    expectWhole(session, size.columns);
  });
});

test('speakers stand in one column, whatever the titles are written in', async () => {
  const session = await browse('', { columns: 80, rows: 24 });
  const speakers = ['y_uuki(はてな)', 'matsumotory(ペパボ)', 'ichirin2501(はてな)', 'pyama(ペパボ)'];
  const lines = await session.waitFor('pyama(ペパボ)');
  const columns = speakers.map(speaker =>
    session.columnOf(
      speaker,
      lines.findIndex(line => line.includes(speaker)),
    ),
  );
  expect(columns).toEqual([53, 53, 53, 53]);
});

test('a wide character takes two cells, and the text behind it stands where it should', async () => {
  const session = await browse('', { columns: 120, rows: 40 });
  const y = (await session.waitFor('受付開始')).findIndex(line => line.includes('受付開始'));
  const x = session.columnOf('受付開始', y);
  expect([0, 1, 2, 3].map(offset => session.cell(x + offset, y).width)).toEqual([2, 0, 2, 0]);
  expect(session.columnOf('│', y)).toBe(49);
});

test('a talk that is longer than the window is read to its end by pages', async () => {
  const session = await browse('stns', { columns: 80, rows: 24 });
  session.keys('Ctrl+d');
  await session.waitForCursor('ユーザの追加・削除の管理が困難');
  session.keys('Ctrl+u');
  await session.waitForCursor('やましたさん');
  session.keys('G');
  await session.waitForCursor('LDAP やユーザ管理にはあまり縁がない');
  expectWhole(session, 80);
  session.keys('g');
  await session.waitForCursor('やましたさん');
  session.keys('Space', 'PgDn', 'PgUp', 'PgUp');
  await session.waitForCursor('やましたさん');
});

test('an address that is not there is an error before the terminal is touched', async () => {
  const session = open('pepahate stns/99');
  expect(await session.exited).toBe(1);
  expect(session.raw()).not.toContain('\u001b[?1049h');
});
