import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, footer, nightNotes, sizes } from '../support.ts';

const stateFolder = (env: Record<string, string>) => join(env['HOME']!, '.local/state/pepahate');
const stateFile = (env: Record<string, string>) => join(stateFolder(env), '2016-07-02-hatena-pepabo.json');
const stateOf = (env: Record<string, string>) => JSON.parse(readFileSync(stateFile(env), 'utf8'));

async function quit(session: Session): Promise<void> {
  session.keys('Ctrl+c');
  expect(await session.exited).toBe(130);
}

describe.each(sizes)('coming back at $columns x $rows', size => {
  test('finds the talk, the tab, the cursor, the folds and the stars', async () => {
    const env = userEnvironment();
    const first = await browse('stns', { ...size, env });
    first.keys('J', '*', 'J', 'J', 'h', '*', 'r');
    await first.waitForCursor('>*▸ root には問題がある (+4)');
    first.keys('Tab');
    await first.waitFor('[Q&A');
    await quit(first);

    const second = await browse('', { ...size, env });
    await second.waitForCursor('はてなは LDAP を使っているが');
    await second.waitFor('[Q&A');
    second.keys('Shift+Tab');
    await second.waitForCursor('>*▸ root には問題がある (+4)');
    second.keys('K', 'K');
    await second.waitForCursor('>*▾ Linux のユーザ管理');
    second.keys('*');
    await second.waitForCursor('> ▾ Linux のユーザ管理');
    second.keys('Esc');
    await second.waitForCursor('>*✓5');
    await quit(second);
    expect(stateOf(env)).toMatchObject({
      open: 'stns',
      focus: 'timetable',
      stars: ['stns/4'],
      read: ['stns'],
    });

    const third = await browse('', { ...size, env });
    await third.waitForCursor('>*✓5');
  });
});

test('a talk that is named wins over the one that was left', async () => {
  const env = userEnvironment();
  const first = await browse('stns', { env });
  first.keys('z', 'M');
  await first.waitFor('(+4)');
  await quit(first);
  const second = await browse('stns/4.2', { env });
  await second.waitForCursor('sudo 権限の分離');
  second.keys('g');
  await second.waitForCursor('▸ やましたさん、@pyama86 (+1)');
});

test('own notes are remembered as well, apart from the bundled event', async () => {
  const env = userEnvironment();
  const file = nightNotes();
  const first = await browse(`-e ${file} queues/2.3`, { env });
  await first.waitForCursor('measured');
  await quit(first);
  const second = await browse(`-e ${file}`, { env });
  await second.waitForCursor('measured');
  expect(existsSync(stateFile(env))).toBe(false);
});

test('PEPAHATE_STATE=off writes nothing', async () => {
  const env = userEnvironment({ PEPAHATE_STATE: 'off' });
  const session = await browse('stns', { env });
  session.keys('*', 'j');
  await session.waitForCursor('ムームードメイン');
  await quit(session);
  expect(readdirSync(env['HOME']!)).toEqual([]);
});

describe('what was remembered and cannot be used', () => {
  const cases = [
    { name: 'a broken file', content: '{"version":1,"open":', message: 'is damaged', aside: '.broken' },
    { name: 'a file that is no session', content: '[]', message: 'is damaged', aside: '.broken' },
    { name: 'the file of a newer version', content: '{"version":2}', message: 'is of a newer', aside: '.v2' },
  ];
  test.each(cases)('$name is set aside, and the footer says so', async ({ content, message, aside }) => {
    const env = userEnvironment();
    mkdirSync(stateFolder(env), { recursive: true });
    writeFileSync(stateFile(env), content);
    const session = await browse('', { columns: 120, rows: 24, env });
    await session.waitFor(`what was remembered ${message}`);
    expect(readFileSync(`${stateFile(env)}${aside}`, 'utf8')).toBe(content);
    session.keys('j');
    await session.waitFor(footer.timetable);
    await quit(session);
    expect(stateOf(env)).toMatchObject({ version: 1, open: 'linux-network' });
  });

  test('a file of the right version with nonsense in it is as good as none', async () => {
    const env = userEnvironment();
    mkdirSync(stateFolder(env), { recursive: true });
    const nonsense = {
      version: 1,
      open: 'nowhere',
      tab: 7,
      focus: 'talk',
      views: { 'stns outline': 3 },
      stars: {},
    };
    writeFileSync(stateFile(env), JSON.stringify(nonsense));
    const session = await browse('', { env });
    await session.waitForCursor('開会宣言・会場説明');
  });
});

test('a folder that cannot be written is told of at the end, on one line', async () => {
  const env = userEnvironment();
  writeFileSync(join(env['HOME']!, '.local'), 'no folder');
  const session = await browse('stns', { columns: 120, rows: 24, env });
  session.keys('q');
  expect(await session.exited).toBe(0);
  expect(session.lines().join('')).toMatch(
    /^what was herepepahate: cannot remember where you were: \S+: a file stands where a folder should$/,
  );
});

test("two programs at once keep each other's stars", async () => {
  const env = userEnvironment();
  const first = await browse('stns', { env });
  const second = await browse('panel', { env });
  first.keys('*', 'r');
  await first.waitForCursor('>*');
  second.keys('*', 'r');
  await second.waitForCursor('>*');
  await quit(first);
  await quit(second);
  expect(stateOf(env).stars.sort()).toEqual(['panel/1', 'stns/1']);
  expect(stateOf(env).read).toEqual(expect.arrayContaining(['stns', 'panel']));
});
