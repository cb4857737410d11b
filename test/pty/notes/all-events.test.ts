import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, footer, ownNotes, sizes } from '../support.ts';

/** A library with the example notes and others. */
function library() {
  const data = join(userEnvironment()['HOME']!, 'data');
  const own = join(data, 'pepahate');
  mkdirSync(own, { recursive: true });
  copyFileSync('test/fixtures/notes/night.md', join(own, 'night.md'));
  const wells = '# A day\n\n## Wells {#wells .talk}\n\n- deep\n- a rope\n- deeper\n- a deep rope\n';
  writeFileSync(join(own, 'day.md'), wells);
  return userEnvironment({ XDG_DATA_HOME: data });
}

test.each(sizes)(
  '/ and Tab search all events, Enter opens one at the hit, Ctrl+o comes back: %o',
  async size => {
    const session = await browse('stns/2', { env: library(), ...size });
    await session.waitForCursor('>');
    const place = session.cursorRow()!.text;
    session.type('/rope deep');
    await session.waitFor('nothing found');
    session.keys('Tab');
    await session.waitFor(/^A day {2}as written 1/);
    await session.waitFor(/1\/1 {2}.*Tab this event$/);
    expect(session.overflows()).toEqual([]);
    session.keys('Ctrl+u');
    session.type('deep');
    await session.waitFor(/1\/3 {2}.*Tab this event$/);
    session.keys('Down');
    await session.waitForCursor('a deep rope');
    await session.waitFor(/· +- a deep rope/);
    session.keys('Enter');
    await session.waitFor(/^A day/);
    await session.waitForCursor('- a deep rope');
    await session.waitFor(/^\/deep {2}2 of 3/);
    session.keys('n');
    await session.waitForCursor('- deeper');
    session.keys('Ctrl+o', 'Ctrl+o');
    await session.waitFor(/^はてな/);
    await session.waitForCursor(place);
    session.type('\x1bo');
    await session.waitFor(/^A day/);
    await session.waitForCursor('- a deep rope');
  },
);

test('F looks into the one event that there is, too, and into notes from elsewhere', async () => {
  const session = await browse(`-e ${ownNotes('# Mine\n\n## Ropes {#ropes .talk}\n\n- 負荷分散\n')}`);
  session.keys('Esc');
  await session.waitFor(footer.timetable);
  session.keys('F');
  await session.waitFor('of all talks of 2 events');
  session.type('ropes fukabunsan');
  await session.waitFor(/^Mine {2}by reading 1/);
  session.keys('Enter');
  await session.waitForCursor('- 負荷分散');
  session.keys('Ctrl+o');
  await session.waitForCursor('Ropes');
});
