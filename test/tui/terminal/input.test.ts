import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MouseInput } from '../../../src/tui/state/input.ts';
import { filterInput } from '../../../src/tui/terminal/input.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function terminal() {
  const calls: string[] = [];
  const real = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode(mode: boolean) {
      calls.push(`raw ${mode}`);
      real.isRaw = mode;
      return real;
    },
    ref: () => void calls.push('ref'),
    unref: () => void calls.push('unref'),
  });
  const mouse: MouseInput[] = [];
  const filtered = filterInput(real as unknown as NodeJS.ReadStream, event => mouse.push(event));
  filtered.setEncoding('utf8');
  const read = (): string => filtered.read() ?? '';
  /** As a terminal would: each chunk is one read. */
  const send = (...chunks: (string | Buffer)[]) => {
    for (const chunk of chunks) real.emit('data', typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  };
  return { real, filtered, mouse, calls, read, send };
}

function reading() {
  const all = terminal();
  all.filtered.ref();
  return all;
}

describe('reports are taken out', () => {
  const reports: [what: string, bytes: string][] = [
    ['a press', '\x1b[<0;5;6M'],
    ['a release', '\x1b[<0;5;6m'],
    ['a press in urxvt coding', '\x1b[32;5;6M'],
    ['an old mouse report', '\x1b[M !!'],
    ['focus gained', '\x1b[I'],
    ['focus lost', '\x1b[O'],
    ['the background, ended by BEL', '\x1b]11;rgb:1c1c/1c1c/1c1c\x07'],
    ['the background, ended by ST', '\x1b]11;rgb:1c1c/1c1c/1c1c\x1b\\'],
    ['a window title', '\x1b]l質疑応答\x1b\\'],
    ['primary attributes', '\x1b[?62;22;52c'],
    ['secondary attributes', '\x1b[>41;390;0c'],
    ['tertiary attributes', '\x1bP!|00000000\x1b\\'],
    ['the version', '\x1bP>|XTerm(390)\x1b\\'],
    ['the status', '\x1b[0n'],
    ['a mode', '\x1b[?2026;2$y'],
    ["the cursor's place", '\x1b[24;80R'],
    ['an answer about pictures', '\x1b_Gi=1;OK\x1b\\'],
  ];
  test.each(reports)('%s', (_, bytes) => {
    const { send, read } = reading();
    send(`j${bytes}k`);
    expect(read()).toBe('jk');
    for (const byte of Buffer.from(`l${bytes}m`)) send(Buffer.from([byte]));
    expect(read()).toBe('lm');
  });

  test('an old mouse report whose bytes are no UTF-8', () => {
    const { send, read } = reading();
    send(Buffer.from([0x6a, 0x1b, 0x5b, 0x4d, 0x20, 0xc3, 0xa9, 0x6b]));
    expect(read()).toBe('jk');
  });

  test('and the mouse is told of', () => {
    const { send, mouse } = reading();
    send('\x1b[<0;5;6M\x1b[<0;5;6m\x1b[<65;1;2M');
    expect(mouse).toEqual([
      { kind: 'press', x: 4, y: 5 },
      { kind: 'wheel', by: 1, x: 0, y: 1 },
    ]);
  });
});

/** What is typed, and pieces that look like it. */
const kept = [
  'j',
  'か',
  '😀',
  '\r',
  '\x04',
  '\x1b[A',
  '\x1bOP',
  '\x1b[1;5C',
  '\x1b[15~',
  '\x1b[[A',
  '\x1b[2$',
  '\x1b\x1b[B',
  '\x1bx',
  '\x1b]x',
  '\x1bPx',
  '\x1b[?1u',
  '\x1b[106;5u',
  '\x1b[99X',
];
const paste = '\x1b[200~a\x1b[<0;1;1M\x1b]11;x\x07\nか\x1b[201~';
const taken = ['\x1b[<0;3;4M', '\x1b[<64;9;9M', '\x1b[I', '\x1b]11;rgb:0/0/0\x07', '\x1b[?62c', '\x1b[M !!'];

describe('what was typed passes', () => {
  test.each([...kept, paste])('%j', bytes => {
    const { send, read, mouse } = reading();
    send(bytes);
    vi.advanceTimersByTime(30);
    expect(read()).toBe(bytes);
    expect(mouse).toEqual([]);
  });

  test('however it is cut into reads', () => {
    const pieces = fc.array(
      fc.constantFrom(...kept, paste, ...taken, '\x1b', '[', '<', ';', '1', 'M', '\x07'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(pieces, fc.array(fc.integer({ min: 1, max: 7 })), (parts, lengths) => {
        const bytes = Buffer.from(parts.join(''));
        const whole = reading();
        const cut = reading();
        whole.send(bytes);
        let at = 0;
        for (const length of [...lengths, bytes.length]) {
          if (at < bytes.length) cut.send(bytes.subarray(at, at + length));
          at += length;
        }
        vi.advanceTimersByTime(300);
        expect(cut.read()).toBe(whole.read());
        expect(cut.mouse).toEqual(whole.mouse);
      }),
      { numRuns: 2000 },
    );
  });

  test('in its order, with the reports gone', () => {
    const pieces = fc.array(fc.constantFrom(...kept.filter(piece => piece !== '\x1b[2$'), paste, ...taken));
    fc.assert(
      fc.property(pieces, parts => {
        const { send, read } = reading();
        send(...parts);
        vi.advanceTimersByTime(30);
        expect(read()).toBe(parts.filter(part => !taken.includes(part)).join(''));
      }),
    );
  });

  test('whatever the bytes are, it does not throw and ends', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 30 })), chunks => {
        const { send, read } = reading();
        send(...chunks.map(chunk => Buffer.from(chunk)));
        vi.advanceTimersByTime(300);
        read();
      }),
    );
  });
});

describe('what is incomplete', () => {
  test.each(['\x1b', '\x1b[', '\x1b[1;', '\x1b]', '\x1bP'])('%j, a key perhaps, waits 25 ms', bytes => {
    const { send, read } = reading();
    send(bytes);
    expect(read()).toBe('');
    vi.advanceTimersByTime(25);
    expect(read()).toBe(bytes);
  });

  test.each(['\x1b[<0;1', '\x1b[M!', '\x1b]11;rgb', '\x1b[?6'])(
    '%j, no key, is dropped in the end',
    bytes => {
      const { send, read, mouse } = reading();
      send(bytes);
      vi.advanceTimersByTime(250);
      send('j');
      expect(read()).toBe('j');
      expect(mouse).toEqual([]);
    },
  );

  test('a mouse report over a slow line is whole again', () => {
    const { send, read, mouse } = reading();
    send('\x1b[<0;1');
    vi.advanceTimersByTime(100);
    send('2;5M');
    expect(read()).toBe('');
    expect(mouse).toEqual([{ kind: 'press', x: 11, y: 4 }]);
  });

  test('the end of a paste is known however late it comes', () => {
    const { send, read, mouse } = reading();
    send('\x1b[200~a\x1b[20');
    vi.advanceTimersByTime(1000);
    send('1~\x1b[<0;1;1M');
    expect(read()).toBe('\x1b[200~a\x1b[201~');
    expect(mouse).toHaveLength(1);
  });

  test('a paste whose end is lost ends after a pause, or by Ctrl+C alone', () => {
    const { send, read } = reading();
    send('\x1b[200~a', 'b\x1b[20');
    vi.advanceTimersByTime(1999);
    send('c');
    vi.advanceTimersByTime(1999);
    expect(read()).toBe('\x1b[200~ab\x1b[20c');
    vi.advanceTimersByTime(1);
    send('j');
    expect(read()).toBe('\x1b[201~j');
    send('\x1b[200~a\x03b');
    expect(read()).toBe('\x1b[200~a\x03b');
    send('\x03');
    expect(read()).toBe('\x1b[201~\x03');
    vi.advanceTimersByTime(5000);
    expect(read()).toBe('');
  });

  test('an answer without an end does not swallow what follows for ever', () => {
    const { send, read } = reading();
    const text = `\x1b]11;${'x'.repeat(5000)}`;
    send(text);
    expect(read()).toBe(text);
  });

  test('a report that is longer than any passes at once', () => {
    const { send, read } = reading();
    const text = `\x1b[<${'1'.repeat(64)}`;
    send(text);
    expect(read()).toBe(text);
  });
});

describe('stands for stdin', () => {
  test('reads between ref and unref only', () => {
    const { real, filtered, calls, send, read } = terminal();
    send('a');
    filtered.ref();
    filtered.setRawMode(true);
    expect(filtered.isTTY).toBe(true);
    expect(filtered.isRaw).toBe(true);
    send('b');
    filtered.setRawMode(false);
    filtered.unref();
    send('c');
    expect(real.listenerCount('data')).toBe(0);
    expect(real.isPaused()).toBe(true);
    filtered.ref();
    filtered.ref();
    expect(real.listenerCount('data')).toBe(1);
    expect(real.isPaused()).toBe(false);
    send('d');
    expect(read()).toBe('bd');
    expect(calls).toEqual(['ref', 'raw true', 'raw false', 'unref', 'ref', 'ref']);
  });

  test('what is held when the terminal is handed over is dropped', () => {
    const { filtered, send, read } = reading();
    send('\x1b[200~a\x1b');
    filtered.unref();
    filtered.ref();
    send('j');
    vi.advanceTimersByTime(300);
    expect(read()).toBe('\x1b[200~aj');
  });

  test.each(['end', 'error'])('ends when the terminal goes away by %s', async event => {
    const { real, filtered } = reading();
    const ended = new Promise(resolve => filtered.on('end', resolve));
    filtered.resume();
    real.emit(event, new Error('read EIO'));
    await ended;
  });
});
