import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, onTestFinished, test } from 'vitest';
import { patience } from '../../helpers/patience.ts';
import { userEnvironment } from '../../helpers/terminal/terminal.ts';
import { folder } from '../support.ts';

/**
 * Opens the program in a terminal, closes that when it has drawn, and waits for the program's end: its exit code,
 * and what it said to stderr. `shell` is what the shell does before it, which has the terminal.
 */
async function hungUp(
  shell: string,
  command: string,
  keys = '',
  isUp = (raw: string) => raw.includes('\u001b[?2004h'),
) {
  const place = folder();
  const env = userEnvironment();
  const inner = `trap : HUP; ${command} 2>${place}/err; echo $? >${place}/code`;
  const pty = spawn('bash', ['-c', `${shell}; sh -c '${inner}'; sleep 600`], {
    cols: 80,
    rows: 24,
    env,
    cwd: place,
  });
  onTestFinished(() => {
    try {
      process.kill(-pty.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  });
  let raw = '';
  pty.onData(data => {
    raw += data;
  });
  await expect.poll(() => isUp(raw), { timeout: patience, interval: 10 }).toBe(true);
  if (keys) pty.write(keys);
  (pty as unknown as { destroy(): void }).destroy();
  const code = join(place, 'code');
  await expect
    .poll(() => existsSync(code) && readFileSync(code, 'utf8').trim(), { timeout: patience, interval: 10 })
    .toMatch(/\d/);
  const state = join(env['HOME']!, '.local/state/pepahate/2016-07-02-hatena-pepabo.json');
  return {
    code: readFileSync(code, 'utf8').trim(),
    err: readFileSync(join(place, 'err'), 'utf8').replace(/^nohup: .*\n/gm, ''),
    saved: existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')).open : undefined,
  };
}

describe('a terminal whose window is closed ends the program quietly, and the place is remembered', () => {
  test.each([
    ['where the shell goes with it, and the system sends SIGHUP', 'true', 'pepahate stns'],
    ['where the shell stays, and no signal comes', 'trap : HUP', 'pepahate stns'],
    ['where SIGHUP is ignored', "trap '' HUP", 'pepahate stns'],
    ['under nohup', "trap '' HUP", 'nohup sh -c "exec pepahate stns </dev/tty >/dev/tty"'],
  ])('%s', async (_, shell, command) => {
    expect(await hungUp(shell, command)).toEqual({ code: '129', err: '', saved: 'stns' });
  });

  test('at any time while it starts', async () => {
    for (let wait = 0; wait < 300; wait += 40) {
      let since = Number.POSITIVE_INFINITY;
      const isLate = (raw: string) => {
        if (raw.includes('go')) since = Math.min(since, performance.now());
        return performance.now() - since >= wait;
      };
      const { code, err } = await hungUp("trap '' HUP", 'printf go; pepahate stns', '', isLate);
      expect({ code, err, wait }).toEqual({ code: '129', err: '', wait });
    }
  });

  test('where text is printed', async () => {
    const command = 'pepahate show --all --no-pager --color never; pepahate timetable';
    expect(await hungUp("trap '' HUP", `printf go; ${command}`, '', raw => raw.includes('go'))).toMatchObject(
      {
        code: '129',
        err: '',
      },
    );
  });

  test('while keys are typed', async () => {
    const { code, err } = await hungUp("trap '' HUP", 'pepahate stns', 'jjjjJJJJjjjj/redis');
    expect({ code, err }).toEqual({ code: '129', err: '' });
  });
});
