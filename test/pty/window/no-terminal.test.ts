import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untouched } from '../../helpers/terminal/screen.ts';
import { open, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { folder } from '../support.ts';

/** A pager that shows all and does not wait. */
const env = () => userEnvironment({ PAGER: 'cat' });

describe('no screen is taken, and the text is printed', () => {
  const cases = [
    { name: 'where stdin is no terminal', command: 'pepahate stns </dev/null' },
    { name: 'where stdout is no terminal', command: 'pepahate stns | cat' },
    { name: 'with TERM=dumb', command: 'env TERM=dumb pepahate stns' },
    { name: 'with --json', command: 'pepahate --json stns' },
    { name: 'with --width', command: 'pepahate --width 60 stns' },
  ];
  test.each(cases)('$name', async ({ command }) => {
    // Tall: nothing scrolls away.
    const session = open(`sh -c '${command}'`, { rows: 60, env: env() });
    expect(await session.exited).toBe(0);
    expect(session.history().join('')).toContain('ムームードメインを担当');
    expect(session.raw()).not.toMatch(/\x1b\[\?(1049|1000|2004|25)[hl]/);
    expect(session.modes()).toEqual(untouched);
    expect(session.sameLineDiscipline()).toBe(true);
  });
});

test('TERM=dumb is sent no sequence at all', async () => {
  const session = open('env TERM=dumb pepahate stns', { rows: 60, env: env() });
  expect(await session.exited).toBe(0);
  expect(session.raw().replace(/\x1b\]7777;\d+\x07/, '')).not.toContain('\u001b');
});

test('a file gets plain text, of the whole event', async () => {
  const file = join(folder(), 'all');
  const session = open(`pepahate >${file}`, { env: env() });
  expect(await session.exited).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('STNS 〜点と線を結び新しい何かを作るコト〜');
  expect(text).not.toContain('\u001b');
  expect(session.lines().filter(Boolean)).toEqual(['what was here']);
});

test('keys typed meanwhile are left to the shell', async () => {
  const session = open("sh -c 'pepahate stns | cat >/dev/null; read line; echo got $line'", { env: env() });
  session.type('jjq\r');
  await session.waitFor('got jjq');
});
