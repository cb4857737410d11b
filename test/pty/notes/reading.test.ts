import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mainScreen, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, footer, ownNotes } from '../support.ts';

const rough = '-e test/fixtures/notes/rough.md';
const line = /^w shows why: read as an event of 1 talk /;

test('how notes were read stands in the footer until the first key, and nowhere behind it', async () => {
  const session = await browse(rough, { columns: 80, rows: 24 });
  await session.waitFor(line);
  session.keys('j');
  await session.waitFor(footer.timetable);
  session.keys('q');
  expect(await session.exited).toBe(0);
  expect(session.lines().filter(Boolean)).toEqual([mainScreen]);
});

test('a reading that the notes refuse is said to be, until the first key', async () => {
  const session = await browse(`${rough} --as h4`, { columns: 80, rows: 24 });
  await session.waitFor(/^w shows why: no `####` heading can be a talk, as h4 says; read as an event/);
  session.keys('w');
  await session.waitFor('1  no `####` heading can be a talk, as h4 says');
  session.keys('q');
  await session.waitFor(footer.timetable);
  session.keys('q');
  expect(await session.exited).toBe(0);
});

test('w lists what was guessed and why, as it is now, and leaves nothing behind', async () => {
  const file = ownNotes('## Talk {#talk}\n\n- one\n', 'night.md');
  const session = await browse(`-e ${file}`);
  session.keys('w');
  await session.waitFor('How the notes were read');
  await session.waitFor('Read as');
  await session.waitFor('a word for a talk');
  session.keys('Esc');
  writeFileSync(file, '---\ntimezone: Mars/Base\n---\n\n## Talk {#talk}\n\n- one\n- two\n');
  await session.waitFor('the notes have changed');
  session.keys('w');
  await session.waitFor('Mars/Base');
  session.keys('q');
  await session.waitFor(footer.talk);
  session.keys('q');
  expect(await session.exited).toBe(0);
  expect(session.lines().filter(Boolean)).toEqual([mainScreen]);
});

test('r in that list has the talks at other headings, for as long as the program runs', async () => {
  const file = ownNotes(
    '# Night\n\n## Ropes\n\n### Knots\n\n- one\n\n## Tar\n\n### Pitch\n\n- two\n',
    'night.md',
  );
  const session = await browse(`-e ${file}`, { columns: 120, rows: 24 });
  session.keys('w');
  await session.waitFor('Read as an event of 2 talks (## headings)');
  session.keys('r');
  await session.waitFor('reading: h1 in the front matter keeps it so');
  session.keys('r');
  await session.waitFor('reading: h2 in the front matter keeps it so');
  session.keys('r');
  await session.waitFor('reading: h3 in the front matter keeps it so');
  expect(session.lines().join('\n')).toContain('Read as an event of 2 talks (### headings)');
  session.keys('Esc');
  await session.waitFor(footer.timetable);
  expect(session.lines().join('\n')).toMatch(/1 +Knots/);
  session.keys('F');
  session.type('pitch');
  await session.waitFor('pitch  Pitch');
  session.keys('Enter');
  await session.waitFor(/> - two/);
  session.keys('E');
  await session.waitFor(/> Night/);
  session.keys('Up', 'Enter');
  await session.waitFor('開会宣言');
  session.keys('Ctrl+o');
  await session.waitFor(/> - two/);
  session.keys('q');
  expect(await session.exited).toBe(0);
});

test('a published schedule can be read in no other way, and takes no notes', async () => {
  const session = await browse('-e test/fixtures/schedules/connpass.ics');
  session.keys('Enter');
  await session.waitFor(footer.talk);
  session.keys('a');
  await session.waitFor('a published schedule takes no notes: pepahate new --from FILE begins some');
  session.keys('w');
  await session.waitFor('Read as a schedule');
  session.keys('r');
  await session.waitFor('only notes of your own can be read in another way');
  session.keys('q', 'q');
  expect(await session.exited).toBe(0);
});

test('w on the bundled event says where it is from', async () => {
  const session = await browse();
  session.keys('w');
  await session.waitFor('an event that comes with pepahate');
});

test.each<{ name: string; flags: string; env: Record<string, string> }>([
  { name: '-q', flags: '-q ', env: {} },
  { name: 'PEPAHATE_QUIET', flags: '', env: { PEPAHATE_QUIET: '1' } },
])('with $name nothing is said', async ({ flags, env }) => {
  const session = await browse(flags + rough, { columns: 120, rows: 24, env: userEnvironment(env) });
  await session.waitFor(footer.timetable);
  expect(session.raw()).not.toContain('read as');
});
