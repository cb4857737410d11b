import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { writeEvent, writeNotes } from '../../../src/markdown/write/index.ts';
import { withoutLines } from './roundtrip-texts.ts';

const root = join(import.meta.dirname, '../../..');
const folders = ['data', 'test/fixtures/notes', 'test/fixtures/reading'].map(folder => join(root, folder));
const files = folders
  .filter(folder => existsSync(folder))
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
    const markdown = writeEvent(event);
    const again = parse(markdown, id).event;
    expect(withoutLines(again)).toEqual(withoutLines(event));
    expect(writeEvent(again)).toBe(markdown);
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
