import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemory } from '../../../src/tui/memory/file.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'pepahate-memory-'));
  folder = join(parent, 'state');
});
afterEach(() => rmSync(parent, { recursive: true }));

test('what is saved is there the next time', () => {
  const first = openMemory(folder, 'night');
  expect(first.memory).toEqual(emptyMemory);
  expect(first.save({ ...emptyMemory, open: 'first', stars: ['first/1'] })).toBeUndefined();
  expect(openMemory(folder, 'night').memory).toMatchObject({ open: 'first', stars: ['first/1'] });
});

test('each event, and each file of the same name, has its own', () => {
  openMemory(folder, 'night', '/a/night.md').save({ ...emptyMemory, open: 'first' });
  for (const other of [
    openMemory(folder, 'night'),
    openMemory(folder, 'day'),
    openMemory(folder, 'night', '/b/night.md'),
  ])
    expect(other.memory.open).toBeUndefined();
});

test('saving twice does not bring back what another program took away meanwhile', () => {
  const mine = openMemory(folder, 'night');
  const stars = { ...emptyMemory, stars: ['first/1'] };
  mine.save(stars);
  const other = openMemory(folder, 'night');
  other.save({ ...emptyMemory, stars: ['first/2'] });
  mine.save(stars);
  expect(openMemory(folder, 'night').memory.stars).toEqual(['first/2']);
});

test('a save that failed is made up for by the next', () => {
  writeFileSync(folder, 'no folder');
  const mine = openMemory(folder, 'night');
  expect(mine.save({ ...emptyMemory, stars: ['first/1'] })).toMatch('a file stands where a folder should');
  rmSync(folder);
  expect(mine.save({ ...emptyMemory, stars: ['first/1'] })).toBeUndefined();
  expect(openMemory(folder, 'night').memory.stars).toEqual(['first/1']);
});

test('a damaged file is told of', () => {
  openMemory(folder, 'night').save(emptyMemory);
  writeFileSync(join(folder, readdirSync(folder)[0]!), '{');
  expect(openMemory(folder, 'night').message).toMatch('is damaged');
});

test('without a folder nothing is remembered, and nothing is wrong', () => {
  const { memory, save } = openMemory(undefined, 'night');
  expect(memory).toEqual(emptyMemory);
  expect(save({ ...emptyMemory, open: 'first' })).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});
