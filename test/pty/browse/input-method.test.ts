import { expect, test } from 'vitest';
import { pasted } from '../../helpers/terminal/keys.ts';
import { browse, footer } from '../support.ts';

test('full-width letters, digits and signs act as their keys', async () => {
  const session = await browse();
  session.type('ｊ');
  await session.waitForCursor('はてなにおけるLinux');
  session.type('ｋ');
  await session.waitForCursor('開会宣言・会場説明');
  session.type('？');
  await session.waitFor('Keys');
  session.type('ｑ');
  await session.waitFor(footer.timetable);
  session.type('５');
  await session.waitForCursor('やましたさん');
  session.type('」');
  await session.waitFor('masayoshi(はてな)  load-balancing');
  session.type('［');
  await session.waitForCursor('やましたさん');
  session.type('ｚＭ');
  await session.waitFor('▸ root には問題がある (+4)');
  session.type('＊');
  await session.waitForCursor('>*');
  session.type('　');
  await session.waitForCursor('LDAP やユーザ管理');
  session.type('ｑ');
  expect(await session.exited).toBe(0);
});

test('a character that arrives in pieces is one key', async () => {
  const session = await browse();
  for (const byte of Buffer.from('ｊ')) session.type(Buffer.from([byte]));
  await session.waitForCursor('はてなにおけるLinux');
});

test('other text of an input method says that one is on, and does nothing', async () => {
  const session = await browse('', { columns: 40, rows: 15 });
  session.type('かんじ漢字jjカナ');
  await session.waitFor('an input method is on; Ctrl+k lists keys');
  session.keys('Down');
  await session.waitForCursor('はてなにおけるLinux');
});

test('keys typed faster than they are drawn are as many keys', async () => {
  const session = await browse();
  session.type('jjjjj');
  await session.waitForCursor('STNS 〜点と線');
  session.type('kkj\u001b[Bgj');
  await session.waitForCursor('受付開始・開場');
});

test('what is pasted does nothing', async () => {
  const session = await browse('stns');
  session.type(pasted('jjq\r*zM\u0003\u001b[B'));
  session.type(pasted(`${'q'.repeat(50_000)}\n終わり`));
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  expect(session.lines().join('\n')).not.toMatch(/\(\+|\*/);
});

test('a paste that never ends is over after a pause, and does not take Ctrl+C', async () => {
  const session = await browse('stns');
  session.keys('/');
  await session.waitFor(/^\/ /);
  session.type('\u001b[200~redis');
  await session.waitFor('/redis');
  session.type('\u001b[200~kernel');
  // Behind the program's end, it would end the shell that tells of that.
  const pressing = setInterval(() => session.modes().alternate && session.keys('Ctrl+c'), 50);
  expect(await session.exited).toBe(130);
  clearInterval(pressing);
});

test('a paste that comes in pieces does nothing', async () => {
  const session = await browse('stns');
  for (const piece of ['\u001b[20', '0~jj', 'q\rj', 'j\u001b[2', '01~']) session.type(piece);
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
});

test.each([
  ['x', 'x does nothing here; ? lists the keys'],
  ['\u001b[15~', 'that key does nothing here; ? lists the keys'],
  ['\u0007', 'Ctrl+g does nothing here; ? lists the keys'],
  ['\u001bx', 'Alt+x does nothing here; ? lists the keys'],
  ['zq', 'zq does nothing here; ? lists the keys'],
  ['z', 'z…  a fold  M all  R none  1-9 levels  i zoom in  o zoom out'],
  ['e', 'only your own notes can be edited: pepahate FILE'],
])('%j in a talk: %s', async (bytes, text) => {
  const session = await browse('stns');
  session.type(bytes);
  await session.waitFor(text);
});

test('Esc twice, Alt and a letter, and keys that mean nothing do no harm', async () => {
  const session = await browse('stns');
  session.type('\u001bj\u001bOP\u001b[15~\u001b[1;5P\u001b[24~x');
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  session.type('\u001b\u001b');
  await session.waitForCursor('STNS 〜点と線');
});
