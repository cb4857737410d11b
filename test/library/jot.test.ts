import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeUserFolder } from '../../src/library/files/write-folder.ts';
import { openEvent } from '../../src/library/index.ts';
import { addJot, beginFile, beginNotes } from '../../src/library/jot.ts';
import { writeFolder } from '../../src/markdown/write/index.ts';
import { readSchedule } from '../../src/schedule/index.ts';
import { temporary } from '../helpers/temporary.ts';

test.each(['connpass.json', 'sched.ics', 'fosdem.xml'])(
  '%s, a published schedule, takes no notes',
  async name => {
    const path = join(temporary('jot-'), name);
    copyFileSync(join('test/fixtures/schedules', name), path);
    const before = readFileSync(path);
    const library = { bundled: '', inIsTty: () => false, readIn: () => Buffer.alloc(0) };
    const { event } = await openEvent(library, [path]);
    const { line } = event.notes[0] ?? { line: 1 };
    const jot = { notes: { line, title: '' }, under: [], kind: 'item', text: 'new' } as const;
    const as = { id: event.id, patience: 1000 };
    const refused = /is a published schedule/;
    await expect(addJot(path, as, jot)).rejects.toThrow(refused);
    await expect(beginNotes(path, as, event.slots[0] ?? { line, title: '' })).rejects.toThrow(refused);
    expect(readFileSync(path)).toEqual(before);
  },
);

test('a slot of a folder begins a file where the other talks have one, and never writes over one', async () => {
  const folder = temporary('jot-');
  const text = readFileSync('test/fixtures/schedules/pretalx.json', 'utf8');
  const { event } = readSchedule(text, { where: 'pretalx.json', id: 'kaigi' });
  await writeUserFolder(join(folder, 'kaigi'), writeFolder(event));
  const lost = join(folder, 'kaigi/02-solder-a-queue-take-it-home.md');
  rmSync(lost);
  const library = { bundled: '', inIsTty: () => false, readIn: () => Buffer.alloc(0) };
  const opened = await openEvent(library, [join(folder, 'kaigi')]);
  const slot = opened.event.slots.find(({ title }) => title.startsWith('Solder'))!;
  const made = { file: '02-solder-a-queue-take-it-home.md', line: 6 };
  expect(await beginFile(opened.source!, undefined, slot)).toEqual(made);
  expect(readFileSync(lost, 'utf8')).toMatch(/^# Solder a queue & take it home \{.*\.talk\}$/m);
  const again = await openEvent(library, [join(folder, 'kaigi')]);
  expect(again.event.notes.map(({ slug }) => slug)).toEqual(event.notes.map(({ slug }) => slug));
  expect(await beginFile(opened.source!, undefined, slot)).toBeUndefined();
});

test('one file, or several that were named, get no other', async () => {
  const path = join(temporary('jot-'), 'night.md');
  writeFileSync(path, '| time | title |\n| --- | --- |\n| 10:00 | Wells |\n');
  const slot = { file: 'night.md', line: 3, title: 'Wells' };
  const source = { roots: [path], folder: join(path, '..') };
  expect(await beginFile(source, undefined, slot)).toBeUndefined();
  expect(await beginFile({ ...source, roots: [path, path] }, undefined, slot)).toBeUndefined();
});
