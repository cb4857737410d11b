import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDevice, isTerminal, lineWriter, readAll, writeAll } from '../../src/terminal/streams.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pepahate-streams-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens a file for an action, and closes it. */
function opened<Result>(flags: string, action: (descriptor: number) => Result, file = 'file'): Result {
  const descriptor = openSync(join(folder, file), flags);
  try {
    return action(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

test('all of a text is written and read, to the byte', () => {
  const text = '質疑応答'.repeat(100_000);
  opened('w', descriptor => writeAll(descriptor, text));
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(text);
  expect(opened('r', descriptor => readAll(descriptor, Number.POSITIVE_INFINITY)).toString()).toBe(text);
});

test('no more than a chunk is read over the limit', () => {
  opened('w', descriptor => writeAll(descriptor, 'x'.repeat(1_000_000)));
  const { length } = opened('r', descriptor => readAll(descriptor, 100_000));
  expect(length).toBeGreaterThan(100_000);
  expect(length).toBeLessThanOrEqual(100_000 + 65_536);
});

test('a file, a device and a closed descriptor are no terminals', () => {
  expect(opened('w', isTerminal)).toBe(false);
  expect(opened('r', isTerminal, '../../../../../../../../dev/null')).toBe(false);
  const closed = opened('r', descriptor => descriptor);
  expect(isTerminal(closed)).toBe(false);
});

test('/dev/null is no device that may go, as a terminal may', () => {
  const root = '../../../../../../../..';
  expect(opened('r', isDevice, `${root}/dev/null`)).toBe(false);
  expect(opened('r', isDevice, `${root}/dev/zero`)).toBe(true);
});

test('what cannot be written to is said', () => {
  opened('w', () => {});
  expect(() => opened('r', descriptor => writeAll(descriptor, 'x'))).toThrow('EBADF');
});

/** Runs code in a program of its own, in which `streams` is this module. */
async function ran(code: string) {
  const bundle = join(folder, 'streams.mjs');
  const entryPoints = ['src/terminal/streams.ts'];
  await build({ entryPoints, outfile: bundle, bundle: true, platform: 'node', format: 'esm' });
  const whole = `import * as streams from ${JSON.stringify(bundle)}; ${code}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', whole], { encoding: 'utf8' });
}

test.skipIf(platform === 'win32')('no thread gets the number of a stream that was closed', async () => {
  const file = JSON.stringify(join(folder, 'number'));
  const { status, stdout, stderr } = await ran(`
    import { openSync, writeFileSync } from 'node:fs';
    streams.closeStandardStreams();
    const number = openSync(${file}, 'w');
    writeFileSync(number, String(number > 2));
    streams.writeAll(1, 'unheard');
  `);
  expect([status, stdout, stderr]).toEqual([0, '', '']);
  expect(readFileSync(join(folder, 'number'), 'utf8')).toBe('true');
});

test('a message and a line of a log are cleaned', async () => {
  const { stderr } = await ran(`streams.say('a\\u001b]0;x\\u0007\\u009bb\\n');`);
  expect(stderr).toBe('a␛]0;x␇<U+009B>b\n');
  lineWriter(join(folder, 'log'))('1.0\taction\t{"text":"\u009b2J\u202e"}');
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('1.0\taction\t{"text":"<U+009B>2J<U+202E>"}\n');
});
