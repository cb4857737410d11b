import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledEvent } from '../../src/library/bundled.ts';
import type { Library } from '../../src/library/opened.ts';
import { temporary } from '../helpers/temporary.ts';

const library = (folder: string): Library => ({
  bundled: folder,
  inIsTty: () => true,
  readIn: () => Buffer.alloc(0),
});

test('what its notes hold is read when it is asked for, and once', () => {
  const folder = temporary('bundled-');
  mkdirSync(join(folder, 'content'));
  const notes = { title: 'Queues', nodes: 0, questions: 0, references: 0 };
  writeFileSync(join(folder, 'night.json'), JSON.stringify({ notes: [notes] }));
  const { event } = bundledEvent(library(folder), 'night')!;
  expect(event.notes[0]?.title).toBe('Queues');
  writeFileSync(
    join(folder, 'content/night.json'),
    JSON.stringify([{ nodes: ['a'], questions: [], references: [] }]),
  );
  const { nodes } = event.notes[0]!;
  expect(nodes).toEqual(['a']);
  expect(event.notes[0]?.nodes).toBe(nodes);
});

test('there is none of another id', () => {
  expect(bundledEvent(library(temporary('bundled-')), 'no-such-event')).toBeUndefined();
});
