import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeUserFile } from '../../../src/library/files/write-file.ts';
import { temporary } from '../../helpers/temporary.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporary('pepahate-write-');
  path = join(folder, 'notes.md');
});

test('writes a new file and nothing beside it', () => {
  writeUserFile(path, 'text\n');
  expect(readFileSync(path, 'utf8')).toBe('text\n');
  expect(readdirSync(folder)).toEqual(['notes.md']);
});

test('leaves a file that is there, and says how to replace it', () => {
  writeFileSync(path, 'mine');
  expect(() => writeUserFile(path, 'text')).toThrow(`${path}: is already there`);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['notes.md']);
});

test('replaces it by force, with its mode', () => {
  writeFileSync(path, 'mine');
  chmodSync(path, 0o640);
  writeUserFile(path, 'text', { force: true });
  expect(readFileSync(path, 'utf8')).toBe('text');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('writes through a link by force', () => {
  const link = join(folder, 'link.md');
  writeFileSync(path, 'mine');
  symlinkSync('notes.md', link);
  writeUserFile(link, 'text', { force: true });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('text');
});

test('says why it cannot write', () => {
  mkdirSync(path);
  expect(() => writeUserFile(path, 'text', { force: true })).toThrow(`${path}: is a folder`);
  const below = join(folder, 'none', 'notes.md');
  expect(() => writeUserFile(below, 'text')).toThrow(`${below}: cannot be written: there is no such folder`);
});
