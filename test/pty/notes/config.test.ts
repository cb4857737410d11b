import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, folder } from '../support.ts';

/** An environment with a config file. */
function configured(text: string): Record<string, string> {
  const home = folder();
  mkdirSync(join(home, 'pepahate'));
  writeFileSync(join(home, 'pepahate/config.toml'), text);
  return userEnvironment({ XDG_CONFIG_HOME: home });
}

const size = { columns: 120, rows: 40 };

test('keys of your own do what theirs did, and footer and help show them', async () => {
  const env = configured(
    '[keys]\nsearch = ["s", "/"]\nquit = "Q"\nfold-all = "x x"\nredraw = "@"\nnext-hit = []\n',
  );
  const session = await browse('stns', { ...size, env });
  await session.waitFor(/^\? keys {2}s search {2}Q quit/);
  session.keys('q');
  await session.waitFor('q does nothing here');
  session.keys('x');
  await session.waitFor('x…  x all');
  session.keys('x');
  await session.waitFor('▸ やましたさん');
  session.keys('n');
  await session.waitFor('n does nothing here');
  session.keys('?');
  await session.waitFor(/s \/ +search everything/);
  expect(session.lines().join('\n')).not.toContain('next hit');
  session.keys('Esc');
  await session.waitFor(/^\? keys/);
  // Where a line is typed, letters are text.
  session.keys('s', 'r', '@', 'q');
  await session.waitFor(/^\/r@q/);
  session.keys('Ctrl+l');
  session.keys('Ctrl+c');
  expect(await session.exited).toBe(130);
});

test('the pane of the timetable has its columns, and a style its colour', async () => {
  const env = configured('pane = 30\n[colors]\ntime = "bold blue"\n');
  const session = await browse('stns', { ...size, env });
  await session.waitForCursor('やましたさん');
  expect(session.columnOf('│', 5)).toBe(31);
  const row = session.lines().findIndex(line => line.startsWith('·'));
  const cell = session.cell(session.columnOf('15:25', row), row);
  expect(cell).toMatchObject({ color: 4, bold: true });
});

test('a wrong value is told before the terminal is taken', async () => {
  const session = open('pepahate', { env: configured('\n[keys]\ndown = "n"\n') });
  expect(await session.exited).toBe(2);
  expect(session.modes().alternate).toBe(false);
  expect(session.lines().join('')).toMatch(/config\.toml:3: the key 'n' is bound twice in the timetable/);
});
