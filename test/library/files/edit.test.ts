import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { beforeEach, expect, test, vi } from 'vitest';
import { addLines } from '../../../src/library/files/edit.ts';
import { temporary } from '../../helpers/temporary.ts';

const waiting = { patience: 20 };

let path: string;
beforeEach(() => {
  path = join(temporary('pepahate-edit-'), 'notes.md');
});

/** A file of some bytes with lines added before the second line. */
function edited(bytes: string | Buffer, before = 2, lines = ['new']): string {
  writeFileSync(path, bytes);
  expect(addLines(path, () => ({ before, lines }), waiting)).toBe(true);
  expect(readdirSync(join(path, '..'))).toEqual(['notes.md']);
  return readFileSync(path, 'latin1');
}

test.each([
  ['LF', 'a\nb\n', 'a\nnew\nb\n'],
  ['CRLF', 'a\r\nb\r\n', 'a\r\nnew\r\nb\r\n'],
  ['CR', 'a\rb\r', 'a\rnew\rb\r'],
  ['its neighbour', 'a\r\nb\nc', 'a\r\nnew\r\nb\nc'],
])('lines end by %s, as those of the file', (_, bytes, expected) => expect(edited(bytes)).toBe(expected));

test('the end of the file stays what it was', () => {
  expect(edited('a\nb', 3)).toBe('a\nb\nnew');
  expect(edited('a\r\nb\r\n', 3)).toBe('a\r\nb\r\nnew\r\n');
  expect(edited('a', 2, ['', 'new'])).toBe('a\n\nnew');
  expect(edited('', 1)).toBe('new\n');
});

test('bytes that are no text stay, and so does a byte order mark', () => {
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xff, 0xfe, 0x0a]);
  expect(Buffer.from(edited(bytes), 'latin1')).toEqual(
    Buffer.concat([bytes.subarray(0, 5), Buffer.from('new\n'), bytes.subarray(5)]),
  );
});

test('what another program writes meanwhile stays', () => {
  writeFileSync(path, 'a\n');
  let asked = 0;
  const place = (bytes: Buffer) => {
    if (asked++ === 0) writeFileSync(path, 'a\ntheirs\n');
    return { before: bytes.toString().split('\n').length, lines: ['mine'] };
  };
  addLines(path, place, waiting);
  expect(readFileSync(path, 'utf8')).toBe('a\ntheirs\nmine\n');
});

test('a file that never rests is left alone', () => {
  writeFileSync(path, '');
  const place = (bytes: Buffer) => {
    writeFileSync(path, `${bytes}theirs\n`);
    return { before: 1, lines: ['mine'] };
  };
  expect(() => addLines(path, place, waiting)).toThrow('is being written to');
  expect(readFileSync(path, 'utf8')).not.toContain('mine');
});

test('without a place nothing is written', () => {
  writeFileSync(path, 'a\n');
  expect(addLines(path, () => undefined, waiting)).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('a\n');
});

const ended = spawnSync('true').pid;
const lock = () => join(path, '../.notes.md.lock');
const add = () => addLines(path, () => ({ before: 1, lines: ['new'] }), waiting);

test.each([
  ['of a program that was killed', `${ended} ${hostname()}`],
  ['of one that was killed before it could say who it is', ''],
  ['of another machine that is there for long', `${pid} elsewhere`],
])('a lock %s is taken over', (_, holder) => {
  writeFileSync(path, 'a\n');
  writeFileSync(lock(), holder);
  expect(add()).toBe(true);
  expect(readdirSync(join(path, '..'))).toEqual(['notes.md']);
});

test('so is one whose taking over was broken off', () => {
  writeFileSync(path, 'a\n');
  for (const name of [lock(), `${lock()}.left`]) writeFileSync(name, `${ended} ${hostname()}`);
  expect(add()).toBe(true);
  expect(readdirSync(join(path, '..'))).toEqual(['notes.md']);
});

test('one that stays empty is not waited for as long as another', () => {
  writeFileSync(path, 'a\n');
  for (const name of [lock(), `${lock()}.left`]) writeFileSync(name, '');
  const waits = vi.fn();
  expect(addLines(path, () => ({ before: 1, lines: ['new'] }), { patience: 30_000, waits })).toBe(true);
  expect(waits).not.toHaveBeenCalled();
  expect(readdirSync(join(path, '..'))).toEqual(['notes.md']);
});

test('what is waited for is told, once', () => {
  writeFileSync(path, 'a\n');
  writeFileSync(lock(), `${pid} ${hostname()}`);
  const waits = vi.fn(() => writeFileSync(lock(), `${ended} ${hostname()}`));
  expect(addLines(path, () => ({ before: 1, lines: ['new'] }), { patience: 30_000, waits })).toBe(true);
  expect(waits).toHaveBeenCalledTimes(1);
});

test('one that is held is not: the file is left alone', () => {
  writeFileSync(path, 'a\n');
  writeFileSync(lock(), `${pid} ${hostname()}`);
  expect(add).toThrow('notes.md: is being written to');
  expect(readFileSync(path, 'utf8')).toBe('a\n');
  expect(readdirSync(join(path, '..'))).toEqual(['.notes.md.lock', 'notes.md']);
});

test('a file is locked by its own name, whichever link leads to it', () => {
  writeFileSync(path, 'a\n');
  writeFileSync(lock(), `${pid} ${hostname()}`);
  const link = join(path, '../link.md');
  symlinkSync('notes.md', link);
  expect(() => addLines(link, () => ({ before: 1, lines: ['new'] }), waiting)).toThrow('is being written');
});

test('what killed programs left beside the file is taken away, and nothing else', () => {
  writeFileSync(path, 'a\n');
  const left = (name: string, of: number) => join(path, `../${name}.${of}-0123456789ab.tmp`);
  for (const name of [left('notes.md', ended), left('notes.md', pid), left('other.md', ended)])
    writeFileSync(name, '');
  add();
  const names = ['notes.md', `notes.md.${pid}-0123456789ab.tmp`, `other.md.${ended}-0123456789ab.tmp`];
  expect(readdirSync(join(path, '..'))).toEqual(names);
});

test('a lock that another machine has taken over meanwhile is left to it', () => {
  writeFileSync(path, 'a\n');
  const other = `${pid} 0.5 elsewhere`;
  const place = () => {
    writeFileSync(lock(), other);
    return { before: 2, lines: ['new'] };
  };
  expect(addLines(path, place, waiting)).toBe(true);
  expect(readFileSync(lock(), 'utf8')).toBe(other);
});
