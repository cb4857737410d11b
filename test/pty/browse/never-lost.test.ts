import { describe, expect, test } from 'vitest';
import { shell } from '../../helpers/program/run.ts';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, clipboard, expectWhole, footer, sizes } from '../support.ts';

describe.each(sizes)('never lost at $columns x $rows', size => {
  test('the page moves from the first press, lines stay around the cursor, and the footer says where one is', async () => {
    const session = await browse('autonomous', size);
    await session.waitForCursor('参考');
    const first = session.lines();
    await session.waitFor(/ 1\/\d+$/);
    await session.waitFor(lines => lines.at(-2)!.includes('⋮'));
    session.keys('Space');
    await session.waitFor(lines => lines.at(-1) !== first.at(-1) && / (?!1\/)\d+\/\d+$/.test(lines.at(-1)!));
    const cursor = session.cursorRow()!;
    expect(size.rows - 2 - (cursor.y + cursor.lines - 1)).toBeGreaterThanOrEqual(3);
    expectWhole(session, size.columns);
    session.keys('b', 'g');
    await session.waitForScreen(first);
  });

  test('a jump is taken back, and done again', async () => {
    const session = await browse('stns/4.2', size);
    await session.waitForCursor('sudo 権限の分離');
    session.keys('G');
    await session.waitForCursor('あまり縁がない');
    session.keys(']', '/');
    session.type('moby');
    await session.waitFor(/^\/moby +\d/);
    session.keys('Esc');
    await session.waitFor(footer.talk);
    session.keys('Ctrl+o');
    await session.waitForCursor('あまり縁がない');
    session.keys('Ctrl+o');
    await session.waitForCursor('sudo 権限の分離');
    session.type('\u001bo');
    await session.waitForCursor('あまり縁がない');
    session.keys('Ctrl+o', 'Ctrl+o');
    await session.waitFor('there is nowhere to go back to');
    await session.waitForCursor('sudo 権限の分離');
  });

  test('digits count a motion, and alone open a talk', async () => {
    const session = await browse('stns', size);
    session.keys('4', 'J');
    await session.waitForCursor('それでも root を使って');
    session.keys('2', ']');
    await session.waitFor('monochromegane');
    session.keys('5');
    await session.waitFor(/^5… {2}Enter talk 5/);
    await session.waitForCursor('それでも root を使って');
    session.keys('1', '2', 'Enter');
    await session.waitFor('there is no talk 12');
    expectWholeAfter(session, size.columns);
  });

  test('stars are listed, gone to from there, and seen where they are', async () => {
    const session = await browse('stns/4.2', size);
    session.keys('*', 'G', '*', 'Esc');
    await session.waitForCursor('>* 5');
    session.keys('S');
    await session.waitFor('Stars');
    await session.waitForCursor('>* 4.2  sudo 権限の分離');
    session.keys('j', 'Enter');
    await session.waitForCursor('あまり縁がない');
    session.keys('z', 'M', '4', 'G');
    await session.waitForCursor('>*▸ root には問題がある (+4)');
    session.keys('S', '*');
    await session.waitForCursor('>  4.2  sudo 権限の分離');
    session.keys('Esc');
    await session.waitForCursor('> ▸ root には問題がある (+4)');
    expect(session.overflows()).toEqual([]);
  });

  test('the timetable is narrowed to what is starred, and to all again', async () => {
    const session = await browse('', size);
    session.keys('j', '*', 'f');
    await session.waitFor(/^f… .*s starred/);
    session.keys('s');
    await session.waitFor(/^Only starred/);
    await session.waitForCursor('>* 2');
    expect(session.lines().join('\n')).not.toContain('受付開始');
    session.keys('Esc');
    await session.waitFor('受付開始');
    await session.waitForCursor('>* 2');
    await session.waitFor(footer.timetable);
    expectWhole(session, size.columns);
  });
});

function expectWholeAfter(session: Parameters<typeof expectWhole>[0], columns: number): void {
  session.keys('j');
  expect(session.overflows()).toEqual([]);
  expect(session.columnOf('2016-07-02', 0)).toBe(columns - 10);
}

test('the address of a line is copied, as show takes it', async () => {
  const session = await browse('stns/4.2');
  session.keys('A');
  await session.waitFor('copied: stns/4.2');
  session.keys('Esc');
  await session.waitFor(footer.timetable);
  session.keys('A');
  await session.waitFor(/copied: stns$/);
  expect(clipboard(session)).toEqual(['stns/4.2', 'stns']);
});

test('what is starred is listed by the command too', async () => {
  const env = userEnvironment();
  const session = await browse('stns/4.2', { env });
  session.keys('*', 'q');
  expect(await session.exited).toBe(0);
  const { out, code } = await shell('pepahate stars', env);
  expect(out).toMatch(/^stns\/4\.2\t.*\tsudo 権限の分離\n$/);
  expect(code).toBe(0);
});
