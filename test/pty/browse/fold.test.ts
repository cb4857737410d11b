import { describe, expect, test } from 'vitest';
import type { Session } from '../../helpers/terminal/terminal.ts';
import { browse, expectWhole, footer, sizes } from '../support.ts';

/** The rows of the outline that are folded, as their text and how many they hide. */
function folded(session: Session): string[] {
  return session.lines().flatMap(line => /▸ (.+ \(\+\d+\))/.exec(line)?.[1] ?? []);
}

describe.each(sizes)('folding at $columns x $rows', size => {
  test('all folds to the first level, and one branch is opened and closed', async () => {
    const session = await browse('stns', size);
    session.keys('z', 'M');
    await session.waitFor('▸ root には問題がある (+4)');
    expect(session.lines().join('\n')).not.toContain('sudo 権限の分離');
    expectWhole(session, size.columns);

    session.keys('j', 'j', 'j');
    await session.waitForCursor('▸ root には問題がある (+4)');
    session.keys('Enter');
    await session.waitForCursor('▾ root には問題がある');
    session.keys('j', 'j');
    await session.waitForCursor('- sudo 権限の分離');
    session.keys('p');
    await session.waitForCursor('▾ root には問題がある');
    expect(folded(session).slice(0, 3)).toEqual([
      'やましたさん、@pyama86 (+1)',
      'Linux のユーザ管理 (+1)',
      '最近のユーザ管理 (+1)',
    ]);

    session.keys('z', 'a');
    await session.waitForCursor('▸ root には問題がある (+4)');
    session.keys('l');
    await session.waitForCursor('▾ root には問題がある');
    session.keys('l', 'j');
    await session.waitForCursor('sudo 権限の分離');
    session.keys('h');
    await session.waitForCursor('▾ root には問題がある');
    session.keys('h');
    await session.waitForCursor('▸ root には問題がある (+4)');

    session.keys('z', 'R', 'j', 'j');
    await session.waitForCursor('- sudo 権限の分離');
    expect(folded(session)).toEqual([]);
    expectWhole(session, size.columns);
  });

  test('zooms into a branch below the path to it, and out again', async () => {
    const session = await browse('autonomous/6.2', size);
    await session.waitForCursor('サーバの運用は大変');
    session.keys('z', 'i');
    await session.waitFor(/Web サービスの現状と.* > サーバの運用は大変|… > サーバの運用は大変/);
    await session.waitForCursor('サーバの運用は大変');
    expect(session.lines().join('\n')).not.toContain('bad UI');
    expectWhole(session, size.columns);

    session.keys('z', 'o', 'k');
    await session.waitForCursor('bad UI');
    await session.waitFor(/^(.*│ )?Web サービスの現状と課題$/);
    session.keys('Esc');
    await session.waitFor(lines => !lines.some(line => /^(.*│ )?Web サービスの現状と課題$/.test(line)));
    await session.waitForCursor('bad UI');
    session.keys('p', 'K');
    await session.waitForCursor('▾ なめらかなシステム');
  });
});

test('no room is left empty while there are rows above, but what keeps prose apart', async () => {
  const session = await browse('stns/13');
  const lines = await session.waitFor('あまり縁がない');
  expect(lines.slice(4, -1).filter(line => line === '')).toHaveLength(1);
  const cursor = session.cursorRow()!;
  expect(cursor.y + cursor.lines).toBe(lines.length - 1);
});

test('a level is shown and no deeper', async () => {
  const session = await browse('autonomous', { columns: 120, rows: 40 });
  session.keys('z', '2');
  await session.waitFor(/▸ サーバの運用は大変 \(\+\d+\)/);
  expect(session.lines().join('\n')).not.toContain('高負荷・障害対応');
  session.keys('z', '1');
  await session.waitFor(/▸ Web サービスの現状と課題 \(\+\d+\)/);
  expect(session.lines().join('\n')).not.toContain('サーバの運用は大変');
  session.keys('z', '3');
  await session.waitFor('高負荷・障害対応');
});

test('the first key of a chord is shown with what may follow, and Esc ends it', async () => {
  const session = await browse('stns');
  session.keys('z');
  await session.waitFor(/^z… {2}a fold/);
  session.keys('Esc');
  await session.waitFor(footer.talk);
  session.keys('j');
  await session.waitForCursor('ムームードメインを担当');
});

test('goes to siblings and to the parent, past what lies below', async () => {
  const session = await browse('stns');
  session.keys('J');
  await session.waitForCursor('Linux のユーザ管理');
  session.keys('J', 'J');
  await session.waitForCursor('root には問題がある');
  session.keys('K');
  await session.waitForCursor('最近のユーザ管理');
  session.keys('j');
  await session.waitForCursor('root が多い');
  session.keys('p');
  await session.waitForCursor('最近のユーザ管理');
});

test('an item without children folds what holds it', async () => {
  const session = await browse('stns/4.2');
  await session.waitForCursor('sudo 権限の分離');
  session.keys('z', 'a');
  await session.waitForCursor('▸ root には問題がある (+4)');
});
