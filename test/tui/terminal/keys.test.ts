import { PassThrough } from 'node:stream';
import { render, useInput } from 'ink';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TypedKey } from '../../../src/tui/state/input.ts';
import { keyNames, typedKeys } from '../../../src/tui/terminal/keys.ts';

/** Ink itself reads what a terminal sends, so that the table holds for the version in use. */
const stdin = Object.assign(new PassThrough(), {
  isTTY: true,
  setRawMode: () => stdin,
  ref: () => stdin,
  unref: () => stdin,
});
let names: string[] = [];
let keys: TypedKey[] = [];

function Keys() {
  useInput((input, key) => {
    names.push(...keyNames(input, key));
    keys.push(...typedKeys(input, key));
  });
  return null;
}

const app = render(createElement(Keys), {
  stdin: stdin as unknown as NodeJS.ReadStream,
  stdout: new PassThrough() as unknown as NodeJS.WriteStream,
  exitOnCtrlC: false,
  patchConsole: false,
});
beforeAll(async () => {
  await vi.waitFor(() => expect(stdin.listenerCount('readable')).toBeGreaterThan(0));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterAll(() => {
  vi.useRealTimers();
  app.unmount();
});

/** Longer than the 20 ms that Ink waits for the rest of a sequence. */
const afterSequence = 40;

/** A key behind all others: when it is told of, so are they. */
const last = { bytes: '\x05', name: 'Ctrl+e' };

async function namesOf(bytes: string): Promise<string[]> {
  names = [];
  keys = [];
  stdin.write(bytes);
  await vi.waitFor(() => expect(stdin.readableLength).toBe(0), { interval: 1 });
  vi.advanceTimersByTime(afterSequence);
  stdin.write(last.bytes);
  await vi.waitFor(() => expect(names.at(-1)).toBe(last.name), { interval: 1 });
  names.pop();
  keys.pop();
  return names;
}

describe('a key is named', () => {
  const named: [bytes: string, names: string][] = [
    ['j', 'j'],
    ['G', 'G'],
    ['?', '?'],
    ['[', '['],
    ['\\', '\\'],
    ['5', '5'],
    ['+', '+'],
    [' ', 'Space'],
    ['\r', 'Enter'],
    ['\n', 'Enter'],
    ['\x1bOM', 'Enter'],
    ['\t', 'Tab'],
    ['\x1b[Z', 'Shift+Tab'],
    ['\x1b', 'Esc'],
    ['\x1b\x1b', 'Esc Esc'],
    ['\x7f', 'Backspace'],
    ['\b', 'Backspace'],
    ['\x1b[3~', 'Delete'],
    ['\x1b[A', 'Up'],
    ['\x1bOB', 'Down'],
    ['\x1b[D', 'Left'],
    ['\x1b[C', 'Right'],
    ['\x1b[5~', 'PgUp'],
    ['\x1b[6~', 'PgDn'],
    ['\x1b[H', 'Home'],
    ['\x1b[1~', 'Home'],
    ['\x1b[F', 'End'],
    ['\x1b[8~', 'End'],
    ['\x1b[1;5A', 'Ctrl+Up'],
    ['\x1b[1;2B', 'Shift+Down'],
    ['\x1b[1;3C', 'Alt+Right'],
    ['\x04', 'Ctrl+d'],
    ['\x03', 'Ctrl+c'],
    ['\x1a', 'Ctrl+z'],
    ['\0', 'Ctrl+Space'],
    ['\x1f', 'Ctrl+_'],
    ['\x1bx', 'Alt+x'],
    ['\x1bX', 'Alt+X'],
    ['\x1b<', 'Alt+<'],
    ['\x1b ', 'Alt+Space'],
    ['\x1b\r', 'Alt+Enter'],
    ['\x1b\x04', 'Ctrl+Alt+d'],
    ['\x1b\x03', 'Esc Ctrl+c'],
  ];
  test.each(named)('%j is %s', async (bytes, expected) => {
    expect((await namesOf(bytes)).join(' ')).toBe(expected);
  });
});

describe('keys read at once are several', () => {
  const runs: [bytes: string, names: string][] = [
    ['jjj', 'j j j'],
    ['gG', 'g G'],
    ['j\r', 'j Enter'],
    ['j \t', 'j Space Tab'],
    ['\x04\x04', 'Ctrl+d Ctrl+d'],
    ['j\x03', 'j Ctrl+c'],
    ['jj\x1b[Bk', 'j j Down k'],
    ['\x1b[B\x1b[B\x1b[B', 'Down Down Down'],
    ['\x1b\x1b[A', 'Alt+Up'],
    ['ｊｊ', 'j j'],
  ];
  test.each(runs)('%j is %s', async (bytes, expected) => {
    expect((await namesOf(bytes)).join(' ')).toBe(expected);
  });

  test('a key held down over a slow line', async () => {
    expect(await namesOf('j'.repeat(200))).toHaveLength(200);
  });
});

describe('an input method left on does not matter', () => {
  const typed: [bytes: string, names: string][] = [
    ['ｊ', 'j'],
    ['Ｇ', 'G'],
    ['５', '5'],
    ['？', '?'],
    ['／', '/'],
    ['・', '/'],
    ['＊', '*'],
    ['「', '['],
    ['」', ']'],
    ['\u3000', 'Space'],
    ['。', '.'],
  ];
  test.each(typed)('%s is %s', async (bytes, expected) => {
    expect((await namesOf(bytes)).join(' ')).toBe(expected);
  });
});

describe('what is not a key does nothing', () => {
  const others: [what: string, bytes: string][] = [
    ['a kana', 'か'],
    ['text of an input method', '質疑応答'],
    ['a key among such text', 'jあj'],
    ['a unit that NFKC would make two keys', '㎏'],
    ['a circled number', '①'],
    ['an emoji', '😀'],
    ['text pasted without brackets', 'https://example.com/a/long/address?q=1'],
    ['F1', '\x1bOP'],
    ['F5', '\x1b[15~'],
    ['Insert', '\x1b[2~'],
    ['a sequence nobody knows', '\x1b[99;99X'],
    ['a sequence that stops', '\x1b[1;'],
    ['a mouse report that stops', '\x1b[<0;12'],
    ['Alt and a kana', '\x1bか'],
    ['a key let go (kitty)', '\x1b[106;1:3u'],
    ['Super and a key (kitty)', '\x1b[106;9u'],
  ];
  test.each(others)('%s', async (_, bytes) => {
    expect(await namesOf(bytes)).toEqual([]);
  });
});

describe('a line takes what is typed', () => {
  const lines: [bytes: string, text: string, names: string][] = [
    ['redis', 'redis', 'r,e,d,i,s'],
    ['ab\r', 'ab', 'a,b,Enter'],
    ['ＲＥ', 'ＲＥ', 'R,E'],
    ['負荷分散', '負荷分散', ',,,'],
    ['負荷\r', '負荷', ',,Enter'],
    ['か', 'か', ''],
    ['\u3000', '\u3000', 'Space'],
    ['\x17', '', 'Ctrl+w'],
    ['\x1b\x7f', '', 'Alt+Backspace'],
    ['\x1b[1;', '', ''],
    ['https://example.com/a/long/address?q=1', 'https://example.com/a/long/address?q=1', ','.repeat(37)],
  ];
  test.each(lines)('%j', async (bytes, text, expected) => {
    await namesOf(bytes);
    expect(keys.map(key => key.text ?? '').join('')).toBe(text);
    expect(keys.map(({ name }) => name).join()).toBe(expected);
    // What is not a key on a screen is none there in a line's text either.
    for (const { inText } of keys) expect(inText === true).toBe(names.length === 0);
  });
});
