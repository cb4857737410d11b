import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patience } from '../../helpers/patience.ts';
import { untouched } from '../../helpers/terminal/screen.ts';
import { open, type Session, userEnvironment } from '../../helpers/terminal/terminal.ts';
import { browse, listening } from '../support.ts';

/** An interactive shell with job control, at its prompt. */
async function shell() {
  const env = userEnvironment();
  // The shell's own use of pastes would be mistaken for the program's.
  writeFileSync(join(env['HOME']!, '.inputrc'), 'set enable-bracketed-paste off\n');
  writeFileSync(join(env['HOME']!, 'rc'), "PS1='$ '\n");
  const session = open('bash --noprofile --rcfile ~/rc -i', { env });
  await session.waitFor(/^\$ ?$/);
  const home = (file: string) => readFileSync(join(env['HOME']!, file), 'utf8');
  /** Runs a command to its end. */
  const run = async (command: string) => {
    session.type(`${command}; echo do''ne-${++count}\r`);
    await session.waitFor(`done-${count}`);
  };
  let count = 0;
  return { session, home, run };
}

/** Waits until the shell has the terminal and says so for the given time. */
async function givenBack(session: Session, times: number): Promise<void> {
  await session.waitForModes(untouched);
  await session.waitFor(lines => lines.filter(line => line.includes('Stopped')).length === times);
}

test('Ctrl+Z gives the shell back as it was, and fg brings the screen again', async () => {
  const { session, home, run } = await shell();
  await run('stty -g >~/before');
  session.type('pepahate stns\r');
  await listening(session);
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  const before = session.lines();

  session.keys('Ctrl+z');
  await givenBack(session, 1);
  await run('stty -g >~/after');
  expect(home('after')).toBe(home('before'));
  expect(session.lines().slice(1, 3)).toEqual(["$ stty -g >~/before; echo do''ne-1", 'done-1']);

  session.type('fg\r');
  await listening(session);
  await session.waitForCursor('ムームードメイン');
  expect(session.lines()).toEqual(before);
  session.keys('j');
  await session.waitForCursor('Linux のユーザ管理');

  session.keys('Ctrl+z');
  await givenBack(session, 2);
  session.type('fg\r');
  await listening(session);
  session.keys('k');
  await session.waitForCursor('ムームードメイン');

  session.keys('q');
  await session.waitForModes(untouched);
  session.type('echo code $?\r');
  await session.waitFor('code 0');
});

/** The program in a shell with job control, and its process. */
async function job() {
  const { session, home, run } = await shell();
  session.type("sh -c 'echo $$ >~/pid; exec pepahate stns'\r");
  await listening(session);
  return { session, run, pid: Number(home('pid')) };
}

/** As `ps` has it: `T` where it is stopped. */
function processState(pid: number): string {
  return execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).trim();
}

test('a stop from outside restores the terminal, and fg draws the screen again', async () => {
  const { session, pid } = await job();
  process.kill(pid, 'SIGTSTP');
  await givenBack(session, 1);
  session.type('fg\r');
  await listening(session);
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
});

test('continued behind the shell it leaves the terminal alone, and fg draws the screen again', async () => {
  const { session, run, pid } = await job();
  session.keys('Ctrl+z');
  await givenBack(session, 1);
  await run('kill -CONT %1');
  // The terminal stops what takes it from behind. A shell that has not heard of that yet would not continue it.
  await expect.poll(() => processState(pid), { timeout: patience, interval: 20 }).toBe('T');
  await run('jobs');
  expect(session.modes()).toEqual(untouched);
  session.type('fg\r');
  await listening(session);
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  session.keys('q');
  await session.waitForModes(untouched);
});

test('the size may change while it is stopped', async () => {
  const { session } = await job();
  session.keys('Ctrl+z');
  await givenBack(session, 1);
  session.resize(120, 40);
  session.type('fg\r');
  await listening(session);
  await session.waitFor(/│ .*15:25-15:50 {2}pyama/);
  expect(session.overflows()).toEqual([]);
});

/** How often the program has taken the alternate screen. */
function takings(session: Session): number {
  return session.raw().split('\u001b[?1049h').length - 1;
}

test('where no shell watches over jobs, Ctrl+Z and kill -TSTP go on with the screen as it was', async () => {
  const session = await browse('stns');
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
  const before = session.lines();
  for (const stop of [() => session.keys('Ctrl+z'), () => session.signal('SIGTSTP')]) {
    const times = takings(session);
    stop();
    await session.waitFor(() => takings(session) > times, 'the screen anew');
    await listening(session);
    await session.waitForCursor('ムームードメイン');
    expect(session.lines()).toEqual(before);
    session.keys('k');
    await session.waitForCursor('やましたさん');
    session.keys('j');
    await session.waitForCursor('ムームードメイン');
  }
});

test('after a stop that nobody can catch, kill -CONT draws the screen again', async () => {
  const session = await browse('stns');
  session.signal('SIGSTOP');
  const times = takings(session);
  session.signal('SIGCONT');
  await session.waitFor(() => takings(session) > times, 'the screen anew');
  await listening(session);
  session.keys('j');
  await session.waitForCursor('ムームードメイン');
});

test('Ctrl+L draws the screen again over what others wrote', async () => {
  const session = await browse('stns');
  const before = session.lines();
  writeFileSync(session.device(), '\u001b[5;3Hthis is from someone else');
  await session.waitFor('this is from someone else');
  session.keys('Ctrl+l');
  await session.waitForScreen(before);
});
