import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, folder } from '../support.ts';

test('PEPAHATE_LOG names a file for what a run does and how long it takes', async () => {
  const file = join(folder(), 'log');
  const session = await browse('stns', { env: userEnvironment({ PEPAHATE_LOG: file }) });
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  session.type('/saba');
  await session.waitFor(/^\/saba +1\/\d+/);
  session.keys('Ctrl+c');
  expect(await session.exited).toBe(130);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  for (const line of lines)
    expect(line).toMatch(/^\d+\.\d\t(action|happening|effect)\t\d+\.\d\t\{"type":"[\w-]+".*\}$/);
  const said = lines.map(line => line.split('\t')).map(([, kind, , what]) => `${kind} ${what}`);
  expect(said).toContain('action {"type":"move","by":1}');
  expect(said).toContain('effect {"type":"search","query":"saba"}');
  expect(said).toContain('action {"type":"quit","code":130}');
});

test('a log that cannot be written is an error before the terminal is touched', async () => {
  const env = userEnvironment({ PEPAHATE_LOG: join(folder(), 'missing', 'log') });
  const session = open('pepahate stns', { env, columns: 200 });
  expect(await session.exited).toBe(74);
  expect(session.raw()).not.toContain('\u001b[?1049h');
  expect(session.lines().join('')).toMatch(/pepahate: cannot write .*log/);
});
