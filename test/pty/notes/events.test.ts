import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, ownNotes } from '../support.ts';

/** A library with the example notes and others. */
function library() {
  const data = join(userEnvironment()['HOME']!, 'data');
  const own = join(data, 'pepahate');
  mkdirSync(own, { recursive: true });
  copyFileSync('test/fixtures/notes/night.md', join(own, 'night.md'));
  writeFileSync(join(own, 'day.md'), '# A day\n\n## Wells {#wells .talk}\n\n- deep\n- deeper\n');
  return { own, env: userEnvironment({ XDG_DATA_HOME: data }) };
}

test('E lists the library, typing narrows it, Enter opens an event, and each remembers its place', async () => {
  const { own, env } = library();
  const session = await browse('stns/2', { env });
  session.keys('*');
  await session.waitForCursor('>*');
  const place = session.cursorRow()!;
  session.keys('E');
  await session.waitForCursor('> はてな');
  await session.waitFor(/^ {2}2016-07-02 {2}8 talks.* {2}bundled/);
  await session.waitFor(/^ {2}A day/);
  session.type('wells');
  await session.waitFor('nothing fits');
  session.keys('Ctrl+u');
  session.type('day');
  await session.waitFor(/^\/day/);
  session.keys('Enter');
  await session.waitFor(/^A day/);
  session.keys('j');
  await session.waitForCursor('deeper');
  // It is the new event whose file is watched now.
  const text = readFileSync(join(own, 'day.md'), 'utf8');
  writeFileSync(join(own, 'day.md'), text.replace('- deeper', '- between\n- deeper'));
  await session.waitFor('between');
  await session.waitForCursor('deeper');
  session.keys('E');
  await session.waitFor('1 star');
  session.type('bundled\r');
  await session.waitForCursor('>*');
  expect(session.cursorRow()?.text).toBe(place.text);
  session.keys('E');
  await session.waitFor(/^\/ /);
  session.type('day\r');
  await session.waitForCursor('deeper');
});

test('the event that was named is in the list, and opens again from it', async () => {
  const { env } = library();
  const session = await browse(`-e ${ownNotes('# Mine\n\n## Ropes {#ropes .talk}\n\n- long\n')} ropes`, {
    env,
  });
  session.keys('E');
  await session.waitForCursor('> Mine');
  session.type('night\r');
  await session.waitFor(/^Example Night/);
  session.keys('E');
  await session.waitForCursor('> Example Night');
  session.type('mine\r');
  await session.waitForCursor('long');
});

test('one of the library that was opened by a path is in the list once, and the cursor on it', async () => {
  const { own, env } = library();
  const session = await browse(`-e ${relative('.', join(own, 'night.md'))}`, { env });
  session.keys('E');
  await session.waitForCursor('> Example Night');
  session.type('day\r');
  await session.waitFor(/^A day/);
  session.keys('E');
  await session.waitForCursor('> A day');
  session.type('example\r');
  await session.waitFor(/^Example Night/);
  session.keys('E');
  await session.waitForCursor('> Example Night');
});
