import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { writeNotes } from '../../../src/markdown/write/index.ts';
import { expectReadBack, withoutLines } from './roundtrip-texts.ts';

const root = join(import.meta.dirname, '../../..');
// Those of test/fixtures/reading are written and read back in reading.test.ts, which has read them.
const folders = ['data', 'test/fixtures/notes'].map(folder => join(root, folder));
const files = folders
  .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  .filter(file => file.endsWith('.md'));

function read(file: string) {
  const id = basename(file, '.md');
  return { id, event: parse(readFileSync(file, 'utf8'), id).event };
}

test.each(files.map(file => [basename(file), file]))(
  '%s is written and read back as it is',
  (_name, file) => {
    const { id, event } = read(file);
    expectReadBack(event, id);
  },
);

test('a talk of an event is written as notes of their own', () => {
  const { id, event } = read(join(root, 'data/2016-07-02-hatena-pepabo.md'));
  for (const notes of event.notes) {
    const again = parse(writeNotes(notes, event), id).event;
    const alone = notes.kind === 'talk' ? { ...notes, number: 1 } : notes;
    expect(withoutLines(again.notes)).toEqual(withoutLines([alone]));
    const slots = event.slots.filter(({ talk }) => talk === notes.slug);
    expect(withoutLines(again.slots)).toEqual(withoutLines(slots));
  }
});
