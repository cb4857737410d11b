import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { addLines } from '../../../src/library/files/edit.ts';
import { temporary } from '../../helpers/temporary.ts';

let path: string;
beforeEach(() => {
  path = join(temporary('pepahate-edit-'), 'notes.md');
});

/** A file of some bytes with lines added before the second line. */
function edited(bytes: string | Buffer, before = 2, lines = ['new']): string {
  writeFileSync(path, bytes);
  expect(addLines(path, () => ({ before, lines }))).toBe(true);
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
  addLines(path, bytes => {
    if (asked++ === 0) writeFileSync(path, 'a\ntheirs\n');
    return { before: bytes.toString().split('\n').length, lines: ['mine'] };
  });
  expect(readFileSync(path, 'utf8')).toBe('a\ntheirs\nmine\n');
});

test('a file that never rests is left alone', () => {
  writeFileSync(path, '');
  expect(() =>
    addLines(path, bytes => {
      writeFileSync(path, `${bytes}theirs\n`);
      return { before: 1, lines: ['mine'] };
    }),
  ).toThrow('is being written to');
  expect(readFileSync(path, 'utf8')).not.toContain('mine');
});

test('without a place nothing is written', () => {
  writeFileSync(path, 'a\n');
  expect(addLines(path, () => undefined)).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('a\n');
});
