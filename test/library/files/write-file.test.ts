import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { getuid, umask } from 'node:process';
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

test('a link that leads to nothing is there, and is written through by force', () => {
  const [link, other] = [join(folder, 'link.md'), join(folder, 'other.md')];
  symlinkSync('other.md', link);
  symlinkSync('notes.md', other);
  expect(() => writeUserFile(link, 'text')).toThrow(`${link}: is already there`);
  writeUserFile(link, 'text', { force: true });
  expect(readFileSync(path, 'utf8')).toBe('text');
  expect([lstatSync(link).isSymbolicLink(), lstatSync(other).isSymbolicLink()]).toEqual([true, true]);
  expect(readdirSync(folder)).toEqual(['link.md', 'notes.md', 'other.md']);
});

test('links that lead in a circle are left', () => {
  symlinkSync('notes.md', path);
  expect(() => writeUserFile(path, 'text', { force: true })).toThrow('its links go in a circle');
  expect(readdirSync(folder)).toEqual(['notes.md']);
});

test('says why it cannot write', () => {
  mkdirSync(path);
  expect(() => writeUserFile(path, 'text', { force: true })).toThrow(`${path}: is a folder`);
  const below = join(folder, 'none', 'notes.md');
  expect(() => writeUserFile(below, 'text')).toThrow(`${below}: cannot be written: there is no such folder`);
});

test('writes into a file that has other names, which stay names of it', () => {
  writeFileSync(path, 'mine, and longer');
  linkSync(path, join(folder, 'other.md'));
  writeUserFile(path, 'text', { force: true });
  expect(readFileSync(join(folder, 'other.md'), 'utf8')).toBe('text');
  expect(readdirSync(folder)).toEqual(['notes.md', 'other.md']);
});

test('keeps all of the mode, whatever new files get', () => {
  writeFileSync(path, 'mine');
  chmodSync(path, 0o666);
  const before = umask(0o077);
  try {
    writeUserFile(path, 'text', { force: true });
  } finally {
    umask(before);
  }
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['text', 0o666]);
});

test.skipIf(getuid?.() !== 0)('keeps the owner', () => {
  writeFileSync(path, 'mine');
  chownSync(path, 4321, 1234);
  writeUserFile(path, 'text', { force: true });
  expect(readFileSync(path, 'utf8')).toBe('text');
  expect([statSync(path).uid, statSync(path).gid]).toEqual([4321, 1234]);
});

test.skipIf(getuid?.() === 0)('leaves a file that may not be written, also in a folder that may', () => {
  writeFileSync(path, 'mine', { mode: 0o444 });
  expect(() => writeUserFile(path, 'text', { force: true })).toThrow('no permission to write there');
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('writes files with names as long as they may be', () => {
  const long = join(folder, `${'あ'.repeat(84)}.md`);
  writeUserFile(long, 'text');
  writeUserFile(long, 'again', { force: true });
  expect(readFileSync(long, 'utf8')).toBe('again');
  expect(readdirSync(folder)).toHaveLength(1);
});
