import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/library/files/decode.ts';

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
    expect(decode(bytesOf(text))).toMatchObject({ warnings: [{ line, message, lost: true }] });
  });
});

const japanese = '# 勉強会のメモ\n\n- キューは止まらない。\n- 質疑応答\n';
const english = '# Queues\r\n\r\n- They never stop.\r\n';
const chinese = '# 技術大會筆記\n\n- 隊列不會停止，也不會丟失消息。\n';
const korean = '# 기술 모임 노트\n\n- 큐는 멈추지 않는다.\n';

/** A text in an encoding that Node does not write: four or two bytes a character, the first of them first. */
function wide(text: string, size: 2 | 4, little: boolean): Buffer {
  const codes = size === 4 ? Array.from(text, each => each.codePointAt(0)!) : Array.from(text, codeOf);
  const bytes = Buffer.alloc(codes.length * size);
  codes.forEach((code, index) => {
    if (little) bytes.writeUIntLE(code, index * size, size);
    else bytes.writeUIntBE(code, index * size, size);
  });
  return bytes;
}
const codeOf = (character: string) => character.charCodeAt(0);

describe.each(Object.entries({ japanese, english, chinese, korean }))('%s text', (_, text) => {
  test.each([
    ['UTF-16LE', 2, true],
    ['UTF-16BE', 2, false],
    ['UTF-32LE', 4, true],
    ['UTF-32BE', 4, false],
  ] as const)('in %s is named, with a byte order mark and without', (name, size, little) => {
    expect(decode(wide(text, size, little))).toEqual({ encoding: { name, iconv: name } });
    const marked = name.slice(0, -2);
    const mark = wide(`\ufeff${text}`, size, little);
    expect(decode(mark)).toEqual({ encoding: { name: marked, iconv: marked } });
  });

  test('in UTF-8 is read, and a NUL in it is a sign like others', () => {
    expect(decode(Buffer.from(text))).toEqual({ text, warnings: [] });
    const odd = text.replace('\n', '\0\n');
    for (const each of [odd, `${odd}!`])
      expect(decode(Buffer.from(each))).toEqual({ text: each, warnings: [] });
  });
});

test('ISO-2022-JP is named, and no text that only has an escape', () => {
  const mail = bytesOf('# \x1b$B%a%b\x1b(B\n');
  expect(decode(mail)).toEqual({ encoding: { name: 'ISO-2022-JP', iconv: 'ISO-2022-JP' } });
  const log = '# \x1b[31mred\x1b[0m costs $B\n';
  expect(decode(bytesOf(log))).toEqual({ text: log, warnings: [] });
});

describe('what is no text is named', () => {
  test.each([
    ['%PDF-1.7\n%\xe2\xe3\n', 'a PDF'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'an image'],
    ['PK\x03\x04\x14\0\x06\0', 'a ZIP archive or an office document'],
    ['\x1f\x8b\x08\0\0', 'compressed by gzip'],
    ['\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'a program'],
    ['\xca\xfe\0\x01\x80\xff\x10', 'binary'],
    ['\0\0\0\0\0\0\0\0\0', 'binary'],
    ['\x01\x02\x03\x04\x05\x06text', 'binary'],
  ])('%j is %s', (text, binary) => {
    expect(decode(bytesOf(text))).toEqual({ binary });
  });
});
