import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundled } from '../../helpers/notes/bundled.ts';
import { patience } from '../../helpers/patience.ts';
import { shell } from '../../helpers/program/run.ts';
import { open } from '../../helpers/terminal/terminal.ts';
import { browse, folder, footer, listening, nightNotes } from '../support.ts';

/** What stands in the file now. */
const text = (file: string) => readFileSync(file, 'utf8');

describe('a on own notes', () => {
  test('writes a line below the item and goes there, again and again', async () => {
    const file = nightNotes();
    const before = text(file);
    const session = await browse(`-e ${file} queues/2.2`);
    await session.waitForCursor('enqueue() never blocks');
    session.keys('a');
    session.type('a ring　of three');
    await session.waitFor('+a ring');
    session.keys('Enter');
    await session.waitFor('added: line 32');
    await session.waitForCursor('a ring of three');
    session.keys('a');
    session.type('and one more\r');
    await session.waitForCursor('and one more');
    const blocks = '  - `enqueue()` never blocks\n';
    expect(text(file)).toBe(before.replace(blocks, `${blocks}  - a ring of three\n  - and one more\n`));
  });

  test('keeps what was written into the file meanwhile', async () => {
    const file = nightNotes();
    const session = await browse(`-e ${file} queues/2.2`);
    await session.waitForCursor('enqueue() never blocks');
    session.keys('a');
    session.type('mine');
    await session.waitFor('+mine');
    const changed = text(file).replace(
      '- What a queue is\n',
      '- Theirs\n- What a queue is\n  - theirs too\n',
    );
    writeFileSync(file, changed);
    session.keys('Enter');
    await session.waitForCursor('mine');
    const blocks = '  - `enqueue()` never blocks\n';
    expect(text(file)).toBe(changed.replace(blocks, `${blocks}  - mine\n`));
  });

  test('keeps a line in the prompt that has no place', async () => {
    const file = nightNotes();
    const before = text(file);
    const session = await browse(`-e ${file} queues/2.2`);
    session.keys('a');
    session.type('```\r');
    await session.waitFor(/^\+``` .*without changing something else/);
    session.keys('Ctrl+u');
    session.type('~~struck~~ out\r');
    await session.waitForCursor('struck out');
    expect(text(file)).toBe(before.replace('never blocks\n', 'never blocks\n  - ~~struck~~ out\n'));
  });
});

test('Enter on a slot without notes begins them when it was asked, and a line goes below', async () => {
  const file = nightNotes();
  const before = text(file);
  const session = await browse(`-e ${file} panel`);
  session.keys('Esc');
  await session.waitFor(footer.timetable);
  session.keys('k');
  await session.waitForCursor('Break');
  session.keys('Enter');
  await session.waitFor('Begin the notes of this slot?');
  expect(text(file)).toBe(before);
  session.keys('Enter');
  await session.waitFor('begun: line');
  session.keys('a');
  session.type('coffee\r');
  await session.waitForCursor('coffee');
  expect(text(file)).toBe(before.replace('## Panel', '## Break\n\n- coffee\n\n## Panel'));
});

test('in a folder it begins a file of its own, as those of the other talks', async () => {
  const kaigi = join(folder(), 'kaigi');
  await shell(`pepahate new --from test/fixtures/schedules/pretalx.json --folder -o '${kaigi}'`);
  const name = '02-solder-a-queue-take-it-home.md';
  rmSync(join(kaigi, name));
  const [before, index] = [readdirSync(kaigi), text(join(kaigi, 'index.md'))];
  const session = await browse(`-e '${kaigi}' queues-that-bend`);
  session.keys('Esc');
  await session.waitFor(footer.timetable);
  session.keys('j');
  await session.waitForCursor('Solder');
  session.keys('Enter');
  await session.waitFor('Begin the notes of this slot?');
  session.keys('Enter');
  await session.waitFor('begun: line');
  session.keys('a');
  session.type('tin\r');
  await session.waitForCursor('tin');
  expect(text(join(kaigi, name))).toMatch(/^# Solder a queue & take it home .*\n\n- tin\n$/m);
  expect(readdirSync(kaigi)).toEqual([...before, name].sort());
  expect(text(join(kaigi, 'index.md'))).toBe(index);
});

test('a line that is typed when another event arrives is kept', async () => {
  const place = folder();
  const [go, gone, added] = ['go', 'gone', 'added'].map(name => join(place, name)) as [
    string,
    string,
    string,
  ];
  const harness = join(place, 'harness.cjs');
  // An event of the library that opens when `go` is there.
  writeFileSync(
    harness,
    `
    const fs = require('node:fs');
    const { runTui } = require(${JSON.stringify(resolve('dist/tui.cjs'))});
    const event = ${JSON.stringify(bundled())};
    const other = { id: 'other', title: 'Other', where: 'other.md', talks: 0, unread: 0, sections: 7, stars: 0 };
    const open = async () => {
      while (!fs.existsSync(${JSON.stringify(go)})) await new Promise(resolve => setTimeout(resolve, 5));
      setImmediate(() => fs.writeFileSync(${JSON.stringify(gone)}, ''));
      return { event: { ...event, id: 'other', title: 'Other' }, listed: other };
    };
    const add = async (_, { text }) => void fs.writeFileSync(${JSON.stringify(added)}, text);
    const own = { roots: [], pathOf: file => file, read: async shown => shown, add };
    runTui({
      event, own, report: async () => [], listed: { id: event.id, where: '' }, library: { list: async () => [other], open },
      address: 'stns/1', colors: true, ambiguousWidth: 1, look: { background: 'dark' }, keys: {}, env: process.env,
      now: () => new Date(), describe: String,
    });`,
  );
  const session = open(`node ${harness}`);
  await listening(session);
  session.keys('E');
  await session.waitFor('7 sections');
  session.keys('Enter');
  await session.waitFor('opening Other');
  session.keys('a');
  session.type('keep this');
  await session.waitFor('+keep this');
  writeFileSync(go, '');
  await expect.poll(() => existsSync(gone), { timeout: patience }).toBe(true);
  session.type(' too\r');
  await expect.poll(() => existsSync(added) && text(added), { timeout: patience }).toBe('keep this too');
});
