import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/event/model.ts';
import { walkNodes } from '../../../src/event/walk.ts';
import { parse } from '../../../src/markdown/index.ts';
import { bundled } from '../../helpers/notes/bundled.ts';
import { browse, clipboard, footer, ownNotes, sizes } from '../support.ts';

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

test('Y copies the talk as Markdown, which reads back as the same notes', async () => {
  const session = await browse('stns/4.2');
  session.keys('Y');
  await session.waitFor('copied: STNS');
  const [text, ...more] = clipboard(session);
  expect(more).toEqual([]);
  const of = ({ notes }: Event) =>
    [...walkNodes(notes.find(({ slug }) => slug === 'stns')!.nodes)].map(({ node, depth }) => {
      return `${depth} ${node.kind} ${node.text}`;
    });
  expect(of(parse(text!, 'copied').event)).toEqual(of(bundled()));
});

test('a copy keeps what joins emoji and letters, which the screen does without', async () => {
  const text = '👨\u200d👩\u200d👧 می\u200cخواهم ❤\ufe0f';
  const session = await browse(`-e ${ownNotes(`## Talk {#t}\n\n- a ${text}\u200b\u202e\n`)} t/1`);
  session.keys('y');
  await session.waitFor('copied:');
  expect(clipboard(session)).toEqual([`a ${text}<U+202E>`]);
  expect(session.lines().join()).not.toMatch(/[\u200b-\u200d]|\ufe0f/);
});

test('the message goes with the next key', async () => {
  const session = await browse('stns');
  session.keys('y');
  await session.waitFor('copied:');
  session.keys('j');
  await session.waitFor(footer.talk);
});
