import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { patience } from '../../helpers/patience.ts';
import { away, endShell, home, inShell } from './shell.ts';

/** The plumbing under a real Ink in a real terminal, in a shell that has job control. */

const folder = mkdtempSync(join(tmpdir(), 'pepahate-sample-'));
const sample = join(folder, 'sample.mjs');
const inputrc = join(folder, 'inputrc');

beforeAll(async () => {
  // The shell's own brackets would hide whether the sample took its back.
  writeFileSync(inputrc, 'set enable-bracketed-paste off\n');
  await build({
    entryPoints: ['test/tui/terminal/sample.ts'],
    outfile: sample,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
    plugins: [
      {
        name: 'no-devtools',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'none', namespace: 'none' }));
          onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {}' }));
        },
      },
    ],
  });
});
afterEach(endShell);
afterAll(() => rmSync(folder, { recursive: true }));

const started = (editor = 'true') => inShell(sample, inputrc, editor);

const [hidden, shown] = ['\x1b[?25l', '\x1b[?25h'];

/** What stands on the screen when the sample has ended. */
function whole(text: string, raw: string, says: string) {
  const lines = text.split('\n').filter(line => line !== '' && line !== 'saved');
  expect(lines.filter(line => /<|^[ -]icanon/.test(line))).toEqual([' icanon']);
  expect(lines).toContain('before');
  expect(text).toContain(says);
  expect(raw.lastIndexOf(shown)).toBeGreaterThan(raw.lastIndexOf(hidden));
}

describe.skipIf(process.platform === 'win32')('the terminal is whole', () => {
  const ends: [how: string, keys: string, code: number, says: string][] = [
    ['a good end', 'q', 0, 'ended well'],
    ['an error', 'x', 70, 'saved\nsample: thrown'],
    ['a rejection', 'r', 70, 'saved\nsample: rejected'],
    ['process.exit', 'p', 3, 'saved'],
  ];
  test.each(ends)('after %s', async (_, keys, code, says) => {
    const { type, shows, has, text, raw } = await started();
    type(keys);
    await shows(`code ${code}.\n icanon`);
    await has(home);
    whole(text(), raw(), says);
  });

  const signals: [NodeJS.Signals, code: number][] = [
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ];
  test.each(signals)('after %s', async (signal, code) => {
    const { pid, shows, has, text, raw } = await started();
    process.kill(pid, signal);
    // After a SIGINT the shell drops the rest of its line.
    if (signal === 'SIGINT') await shows(/saved\n/);
    else await shows(`code ${code}.\n icanon`);
    await has(home);
    if (signal !== 'SIGINT') whole(text(), raw(), 'saved');
  });
});

describe.skipIf(process.platform === 'win32')('keys and the mouse', () => {
  test('arrive, reports and pastes do not', async () => {
    const { type, shows } = await started();
    type('jj\x1b[I\x1b[?62c');
    await shows('<key j> 2');
    type('\x1b[<0;5;6M');
    await shows('<press 4,5> 2');
    type('\x1b');
    await shows('<key Esc> 3');
    type('\x1b[200~qqq\x1b[201~');
    await shows('<pasted> 3');
    type('q');
    await shows('code 0.');
  });
});

describe.skipIf(process.platform === 'win32')('the terminal is lent', () => {
  test('to the shell by Ctrl+Z, and comes back with fg', async () => {
    const { type, shows, has } = await started();
    for (const round of [1, 2]) {
      type('\x1a');
      await shows(/Stopped[^<]*$/);
      await has(home);
      type(`stty -a | grep -o '.icanon'; echo round ${round}\r`);
      await shows(` icanon\nround ${round}`);
      type('fg\r');
      await shows(`<key Ctrl+z> ${round}`);
      await has(away);
    }
    type('j');
    await shows('<key j> 3');
    type('q');
    await shows('ended well');
    await has(home);
  });

  test('to the shell by SIGTSTP from outside; a SIGCONT to who runs draws anew', async () => {
    const { type, shows, has, raw, pid } = await started();
    process.kill(pid, 'SIGTSTP');
    await shows('Stopped');
    await has(home);
    type('fg\r');
    await has(away);
    await shows('<ready>');
    // Once a key is answered, the SIGCONT of `fg` has been too: two at once would be one.
    type('j');
    await shows('<key j> 1');
    const draws = () => raw().split('\x1b[?1049h').length;
    const before = draws();
    process.kill(pid, 'SIGCONT');
    await vi.waitFor(() => expect(draws()).toBe(before + 1), { timeout: patience });
    await has(away);
    type('j');
    await shows('<key j> 2');
    type('q');
    await shows('ended well');
  });

  test('to an editor, whose Ctrl+C is its own', async () => {
    // Whether Ctrl+C comes before the shell reads or ends its reading, it reads on.
    const reads = 'for each in 1 2 3; do read x; [ "$x" = end ] && break; done';
    const script = `trap "echo caught; stty -a | grep -o .icanon" INT; echo "edit $0"; ${reads}`;
    const { type, shows, has } = await started(`sh -c '${script.replaceAll("'", '')}'`);
    type('e');
    await shows(`edit ${process.cwd()}/a b.md`);
    await has(home);
    type('\x03');
    await shows('caught\n icanon');
    type('end\r');
    await shows('<key e> 1');
    await has(away);
    type('j');
    await shows('<key j> 2');
  });

  test('to a pager', async () => {
    const { type, shows, has } = await started();
    type('l');
    await shows('paged text');
    await has(home);
    type('\r');
    await shows('<key l> 1');
    await has(away);
  });
});
