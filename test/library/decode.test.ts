import { describe, expect, test } from 'vitest';
import { decode } from '../../src/library/decode.ts';

/** Latin-1, so that each character is a byte; `…` stands for U+FFFD, which is itself in the file. */
const bytesOf = (text: string) => Buffer.from(text.replaceAll('…', '\xef\xbf\xbd'), 'latin1');

describe('the first byte that is not UTF-8 is told', () => {
  test.each([
    ['in a line of its own', '# a\n\n- \xff\n', 7, 3],
    ['at the start', '\xffa', 0, 1],
    ['behind a byte order mark', '\xef\xbb\xbf# a\n\xff', 7, 2],
    ['behind a genuine U+FFFD', '…\n\xff', 4, 2],
    ['where lines end with CR', 'a\rb\r\xff', 4, 3],
    ['where lines end with CRLF', 'a\r\nb\r\n\xff', 6, 3],
    ['where a sequence ends too soon', 'a\n\xef\xbf!', 2, 2],
    ['where the file ends within a sequence', 'a\n\xef\xbf', 2, 2],
    ['of several', 'a\xffb\nc\xff', 1, 1],
  ])('%s', (_, text, byte, line) => {
    const message = `byte ${byte} is not UTF-8; shown as \ufffd`;
    expect(decode(bytesOf(text))).toMatchObject({ warnings: [{ line, message }] });
  });
});
