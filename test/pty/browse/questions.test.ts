import { describe, expect, test } from 'vitest';
import { browse, expectWhole, sizes } from '../support.ts';

describe.each(sizes)('reading questions at $columns x $rows', size => {
  test("a talk's tabs go round, and Esc leads back to where the timetable was", async () => {
    const session = await browse('', size);
    await session.waitForCursor('開会宣言・会場説明');
    session.keys('j', 'j', 'Enter');
    await session.waitFor('[Outline');
    session.keys('Tab');
    await session.waitFor('[Q&A');
    await session.waitForCursor('Q');
    expectWhole(session, size.columns);
    session.keys('Tab');
    await session.waitFor('[Links');
    session.keys('Tab');
    await session.waitFor('[Outline');
    session.keys('Shift+Tab');
    await session.waitFor('[Links');
    session.keys('Shift+Tab');
    await session.waitFor('[Q&A');
    session.keys('Esc');
    await session.waitForCursor('Webサービス基盤の自律制御と');
    session.keys('k');
    await session.waitForCursor('はてなにおけるLinux');
  });

  test("the panel's answers stand below their questions, with a follow-up and its answers", async () => {
    const session = await browse('panel/q1', size);
    await session.waitForCursor('なぜインフラに？');
    session.keys('j', 'j');
    await session.waitForCursor('A hanazuki: KMC にいた');
    session.keys('J', 'J', 'l');
    await session.waitForCursor('ペパボにセキュリティ専門の人はいる？');
    session.keys('j');
    await session.waitForCursor('A: 少しいる。matsumotory さんなども？');
    session.keys('p', 'p', 'p');
    await session.waitForCursor('なぜインフラに？');
    session.keys('h');
    await session.waitForCursor('▸ Q: なぜインフラに？ (+7)');
    session.keys('j');
    await session.waitForCursor('アプリとインフラの境界は？');
    expectWhole(session, size.columns);
  });
});

test('a talk without questions says so', async () => {
  const session = await browse('opening');
  session.keys('Tab');
  await session.waitFor('no questions');
  session.keys('j', 'k', 'Enter', 'z', 'M', 'z', 'i', 'p', 'J', 'y', 'Tab');
  await session.waitFor('no links');
  expect(session.lines()[3]).toContain('[Links 0]');
});

test('what was read is marked in the timetable, by hand at once', async () => {
  const session = await browse('stns');
  session.keys('r');
  await session.waitFor('read: STNS');
  session.keys('Esc');
  await session.waitForCursor('> ✓5');
  session.keys('r');
  await session.waitFor('unread: STNS');
  await session.waitForCursor('>  5');
});
