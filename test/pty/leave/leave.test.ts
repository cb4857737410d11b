import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patience } from '../../helpers/patience.ts';
import { untouched } from '../../helpers/terminal/screen.ts';
import { mainScreen, open, type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, listening } from '../support.ts';

const savedIn = (env: Record<string, string>) =>
  JSON.parse(readFileSync(join(env['HOME']!, '.local/state/pepahate/2016-07-02-hatena-pepabo.json'), 'utf8'));

function expectAsBefore(session: Session): void {
  expect(session.modes()).toEqual(untouched);
  expect(session.lines().filter(Boolean)).toEqual([mainScreen]);
  expect(session.lines()[0]).toBe(mainScreen);
  expect(session.place()).toEqual({ x: 0, y: 1 });
  expect(session.sameLineDiscipline()).toBe(true);
  // Nothing is left of the last colours.
  for (const cell of session.cells(0)) expect(cell).toMatchObject({ inverse: false, bold: false });
}

const ways: { name: string; code: number; leave(session: Session): void }[] = [
  { name: 'q', code: 0, leave: session => session.keys('q') },
  { name: 'Ctrl+C', code: 130, leave: session => session.keys('Ctrl+c') },
  { name: 'kill -TERM', code: 143, leave: session => session.signal('SIGTERM') },
  { name: 'kill -HUP', code: 129, leave: session => session.signal('SIGHUP') },
  { name: 'kill -INT', code: 130, leave: session => session.signal('SIGINT') },
  { name: 'kill -QUIT', code: 131, leave: session => session.signal('SIGQUIT') },
  { name: 'kill -ABRT', code: 134, leave: session => session.signal('SIGABRT') },
  { name: 'kill -ALRM', code: 142, leave: session => session.signal('SIGALRM') },
  { name: 'kill -USR2', code: 140, leave: session => session.signal('SIGUSR2') },
  { name: 'kill -XCPU', code: 152, leave: session => session.signal('SIGXCPU') },
];

describe.each(ways)('leaving by $name', ({ code, leave }) => {
  test('leaves the terminal as it was, and remembers the place', async () => {
    const env = userEnvironment();
    const session = await browse('stns', { env });
    session.keys('j', '*');
    await session.waitForCursor('>* - ムームードメイン');
    leave(session);
    expect(await session.exited).toBe(code);
    expectAsBefore(session);
    expect(savedIn(env)).toMatchObject({ open: 'stns', stars: ['stns/1.1'] });
  });
});

describe.each(ways.slice(1, 5))('leaving by $name', ({ code, leave }) => {
  test('also while the help or a question is shown', async () => {
    for (const key of ['?', 'o']) {
      const session = await browse('stns/6.1');
      session.keys(key);
      await session.waitFor(/^Keys|Open this link/);
      leave(session);
      expect(await session.exited).toBe(code);
      expectAsBefore(session);
    }
  });
});

test('Ctrl+C leaves at once, also after the first key of a chord', async () => {
  const session = await browse('stns');
  session.keys('z');
  await session.waitFor('z…');
  session.keys('Ctrl+c');
  expect(await session.exited).toBe(130);
});

test('leaving with the mouse released is as well', async () => {
  const session = await browse('stns');
  session.keys('m');
  await session.waitForModes({ mouse: 'none' });
  session.keys('q');
  expect(await session.exited).toBe(0);
  expectAsBefore(session);
});

test('a size that changes at the same time does not spoil what stood there', async () => {
  for (let times = 0; times < 5; times++) {
    const session = await browse('stns');
    session.resize(90, 30);
    session.keys('q');
    expect(await session.exited).toBe(0);
    expectAsBefore(session);
    session.close();
  }
});

test('a terminal that is closed ends the program, and the place is remembered', async () => {
  const env = userEnvironment();
  const session = await browse('stns', { env });
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  const pid = session.pid();
  session.hangUp();
  await expect.poll(() => alive(pid), { timeout: patience, interval: 20 }).toBe(false);
  expect(savedIn(env)).toMatchObject({ open: 'stns', views: { 'stns outline': { cursor: 'stns/1.1' } } });
});

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('what stood before the program on an unfinished line is left alone, and so is the first frame', async () => {
  const session = open(`sh -c 'printf "no newline: "; exec pepahate'`);
  await listening(session);
  expect(session.overflows()).toEqual([]);
  expect(session.lines()[0]).toMatch(/^はてな・ペパボ技術大会.*2016-07-02$/);
  session.keys('Ctrl+l');
  session.keys('j');
  const drawnAnew = await session.waitForCursor('はてなにおけるLinux');
  expect(drawnAnew[0]).toMatch(/^はてな・ペパボ技術大会.*2016-07-02$/);
  session.keys('q');
  expect(await session.exited).toBe(0);
  expect(session.lines().filter(Boolean)).toEqual([mainScreen, 'no newline: ']);
  expect(session.place()).toEqual({ x: 12, y: 1 });
});
