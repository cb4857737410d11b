import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untouched } from '../../helpers/terminal/screen.ts';
import { open, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, command, nightNotes } from '../support.ts';

/** Whether a process is there that is no zombie. */
function runs(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Asks before it ends, as editors do, and says what it got. */
const careful = `
trap 'printf "really? "; read answer; echo "$answer" >"$HOME/answer"; exit 0' TERM QUIT
echo $$ >"$HOME/child"
printf 'fake editor:\n'
while :; do read line; done`;

describe.skipIf(process.platform !== 'linux')('a signal while another program has the terminal', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGUSR2', 140],
  ] as const)('%s ends the editor first, and nothing is written to its terminal', async (signal, code) => {
    const env = userEnvironment({ EDITOR: command('ed', careful.replace(/trap .*/, '')) });
    const session = await browse(`-e ${nightNotes()} queues`, { env });
    session.keys('e');
    await session.waitFor('fake editor:');
    const before = session.raw();
    const child = Number(readFileSync(join(env['HOME']!, 'child'), 'utf8'));
    session.signal(signal);
    expect(await session.exited).toBe(code);
    expect(runs(child)).toBe(false);
    expect(
      session
        .raw()
        .slice(before.length)
        .replace(/\x1b\]7777;\d+\x07/, ''),
    ).toBe('');
    expect(session.modes()).toEqual(untouched);
    expect(session.sameLineDiscipline()).toBe(true);
  });

  test('an editor that asks first is waited for', async () => {
    const env = userEnvironment({ EDITOR: command('ed', careful) });
    const session = await browse(`-e ${nightNotes()} queues`, { env });
    session.keys('e');
    await session.waitFor('fake editor:');
    session.signal('SIGTERM');
    await session.waitFor('really?');
    session.type('yes\r');
    expect(await session.exited).toBe(143);
    expect(readFileSync(join(env['HOME']!, 'answer'), 'utf8')).toBe('yes\n');
    expect(session.lines().filter(Boolean).at(-1)).toBe('really? yes');
  });

  /** A pager that a shell has started and waits for. */
  const nested = `cat >/dev/null; sh -c 'echo $$ >"$HOME/child"; printf "fake pager: "; exec sleep 600'; true`;

  test.each([
    ['the TUI', 'pepahate stns', true],
    ['a command', 'pepahate show --all', false],
  ])('SIGTERM ends a pager of %s, which is not left beside the shell', async (_, run, browsing) => {
    const env = userEnvironment({ PAGER: nested });
    const session = browsing ? await browse('stns', { env }) : open(run, { env });
    if (browsing) session.keys('v');
    await session.waitFor('fake pager:');
    const child = Number(readFileSync(join(env['HOME']!, 'child'), 'utf8'));
    expect(runs(child)).toBe(true);
    session.signal('SIGTERM');
    expect(await session.exited).toBe(143);
    expect(runs(child)).toBe(false);
    expect(session.sameLineDiscipline()).toBe(true);
    if (browsing) expect(existsSync(join(env['HOME']!, '.local/state/pepahate'))).toBe(true);
  });
});
