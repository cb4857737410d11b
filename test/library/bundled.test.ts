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

test('its time zone may be given by hand, its kind may not', () => {
  const folder = temporary('bundled-');
  writeFileSync(join(folder, 'night.json'), JSON.stringify({ timezone: 'Asia/Tokyo', notes: [] }));
  const { event, reading } = bundledEvent(library(folder), 'night', { as: 'diary', zone: 'Europe/Rome' })!;
  expect(event.timezone).toBe('Europe/Rome');
  expect(reading.files[0]?.refused).toBe('a bundled event cannot be read as diary');
  expect(bundledEvent(library(folder), 'night')!.reading.files[0]).not.toHaveProperty('refused');
});

test('there is none of another id', () => {
  expect(bundledEvent(library(temporary('bundled-')), 'no-such-event')).toBeUndefined();
});
