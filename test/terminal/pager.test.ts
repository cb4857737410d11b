import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Line, span } from '../../src/line/line.ts';
import { isUnstarted } from '../../src/terminal/child.ts';
import { fillsScreen, pagerOf, runPager } from '../../src/terminal/pager.ts';
import { type Programs, programs } from '../tui/terminal/programs.ts';

describe('the pager', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['is less where none is named', {}, 'less -FRX'],
    ['is PAGER', { PAGER: 'more' }, 'more'],
    ['is PEPAHATE_PAGER before PAGER', { PAGER: 'more', PEPAHATE_PAGER: 'bat -p' }, 'bat -p'],
    ['is none where PAGER is empty', { PAGER: '' }, undefined],
    [
      'is none where PEPAHATE_PAGER is empty, whatever PAGER is',
      { PAGER: 'more', PEPAHATE_PAGER: '' },
      undefined,
    ],
    ['is none where it is cat', { PAGER: ' cat ' }, undefined],
  ])('%s', (_, env, command) => {
    expect(pagerOf(env, 'print')?.command).toBe(command);
    expect(pagerOf(env, 'read')?.command).toBe(command === 'less -FRX' ? 'less -R' : command);
  });

  test('is told of UTF-8 and colours, and less leaves what fits the screen only where it was printed', () => {
    const env = { PAGER: 'less', HOME: '/home/me' };
    const told = { ...env, LESSCHARSET: 'utf-8', LV: '-c' };
    expect(pagerOf(env, 'print')?.env).toEqual({ ...told, LESS: 'FRX' });
    expect(pagerOf(env, 'read')?.env).toEqual({ ...told, LESS: 'R' });
  });

  test('keeps what the user says', () => {
    const env = { LESSCHARSET: 'latin1', LESS: '', LV: '-Ou8' };
    expect(pagerOf(env, 'print')?.env).toEqual(env);
  });
});

describe.skipIf(process.platform === 'win32')('a pager that runs', () => {
  let bin: Programs;
  beforeEach(() => {
    bin = programs();
  });
  afterEach(() => bin.remove());

  const text = Array<string>(1000).fill('質疑応答\n'.repeat(50));

  test('gets the text, all or what it reads of it', async () => {
    const run = (command: string) => runPager({ command, env: bin.env }, text);
    bin.add('keep', `cat > "${bin.folder}/$1"`);
    bin.add('same', `[ $(wc -l < "${bin.folder}/the text") = 50000 ]`);
    expect(await run(`keep 'the text'`)).toEqual({ code: 0, signal: null });
    expect(await run('cat > /dev/null; same')).toEqual({ code: 0, signal: null });
    expect(await run('head -c 1 > /dev/null')).toEqual({ code: 0, signal: null });
  });

  test('has the environment that it was given', async () => {
    bin.add('told', 'test "$LESS" = FRX');
    const pager = pagerOf({ PATH: bin.env['PATH'], PAGER: 'told' }, 'print');
    expect(await runPager(pager!, text)).toEqual({ code: 0, signal: null });
  });

  test('is told from one that cannot be started', async () => {
    const end = async (command: string) => runPager({ command, env: bin.env }, text);
    expect(isUnstarted(await end('no-such-pager 2>/dev/null'))).toBe(true);
    expect(isUnstarted(await end('exit 3'))).toBe(false);
  });
});

describe('lines fill a terminal', () => {
  const line = (length: number) => [span('x'.repeat(length))];
  test.each<[string, Line[], boolean]>([
    ['not where a row is left for the prompt', Array(9).fill(line(20)), false],
    ['of as many rows', Array(10).fill(line(20)), true],
    ['of fewer rows where some take two', [...Array(8).fill(line(20)), line(21)], true],
    ['not by being empty', Array(9).fill([]), false],
    ['by one line alone', [line(181)], true],
    ['by wide characters', Array(5).fill([span('あ'.repeat(11))]), true],
    ['by tabs', Array(5).fill([span('a\tb\tcccccc')]), true],
    ['not by tabs that fit', Array(5).fill([span('a\tb\tcccc')]), false],
    ['by signs that are made visible', Array(5).fill([span('\u202e'.repeat(3))]), true],
  ])('%s', (_, each, full) => expect(fillsScreen(each, 20, 10)).toBe(full));
});
