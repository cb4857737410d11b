import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment } from '../../helpers/program/run.ts';
import { inTerminal } from '../../helpers/terminal/pty.ts';
import { open, userEnvironment } from '../../helpers/terminal/terminal.ts';

/** Notes of one talk with `items` items of `length` letters. */
function notes(items: number, length = 1): string {
  const outline = Array.from({ length: items }, (_, index) => `- ${index + 1}-${'x'.repeat(length)}\n`);
  return `# Event\n\n| time | title |\n| --- | --- |\n| 10:00 | Talk |\n\n## Talk {#talk}\n\n${outline.join('')}`;
}

interface Run {
  /** What the terminal showed. */
  lines: string[];
  code: number;
  /** What the pager was given, if it was run. */
  paged: string | undefined;
}

/** Runs `pepahate` in a terminal of 80 by 24 on some notes; `$record` is a pager that keeps what it gets. */
async function run(source: string, command: string): Promise<Run> {
  const env = environment({ record: 'cat >"$HOME/paged"; echo "from the pager"' });
  writeFileSync(join(env['HOME']!, 'notes.md'), source);
  const { lines, code } = await inTerminal(`cd; unset LESSCHARSET; ${command}`, 80, 24, env);
  const file = join(env['HOME']!, 'paged');
  return { lines, code, paged: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
}

const last = (lines: readonly string[]) => lines.at(-1);

describe.concurrent('a pager', () => {
  test('gets what is longer than the screen', async () => {
    const { lines, code, paged } = await run(notes(30), 'PAGER="$record" pepahate -e notes.md show talk');
    expect(lines).toEqual(['from the pager']);
    expect(paged).toMatch(/^\S*Talk(?:.*\n)*.*30-x/);
    expect(code).toBe(0);
  });

  test('does not run where a row is left for the prompt', async () => {
    // Title, slug, an empty line and 20 items are 23 lines.
    const { lines, paged } = await run(notes(20), 'PAGER="$record" pepahate -e notes.md show talk');
    expect(last(lines)).toContain('20-x');
    expect(lines).toHaveLength(23);
    expect(paged).toBeUndefined();
  });

  test('gets what takes all rows', async () => {
    const { paged } = await run(notes(21), 'PAGER="$record" pepahate -e notes.md show talk');
    expect(paged).toContain('21-x');
  });

  test('gets few lines that take many rows', async () => {
    const { paged } = await run(notes(6, 300), 'PAGER="$record" pepahate -e notes.md lines');
    expect(paged?.trimEnd().split('\n')).toHaveLength(6);
  });

  test('gets all of what is written in many pieces', async () => {
    const { paged } = await run(notes(5000), 'PAGER="$record" pepahate -e notes.md show talk');
    expect(paged?.match(/\d+-x/g)).toHaveLength(5000);
  });

  test('is not used with --no-pager', async () => {
    const { lines, paged } = await run(
      notes(30),
      'PAGER="$record" pepahate -e notes.md show talk --no-pager',
    );
    expect(last(lines)).toContain('30-x');
    expect(paged).toBeUndefined();
  });

  test('may end early', async () => {
    const { lines, code } = await run(notes(5000), 'PAGER="head -2" pepahate -e notes.md show talk');
    expect(lines).toHaveLength(2);
    expect(code).toBe(0);
  });

  test('that does not exist is left out, and all is printed', async () => {
    const { lines, code } = await run(notes(2000), 'PAGER=no-such-pager pepahate -e notes.md show talk');
    expect(last(lines)).toContain('2000-x');
    expect(code).toBe(0);
  });

  test('of PEPAHATE_PAGER comes before that of PAGER', async () => {
    const command = 'PEPAHATE_PAGER="$record" PAGER="head -2" pepahate -e notes.md show talk';
    const { lines, paged } = await run(notes(30), command);
    expect(lines).toEqual(['from the pager']);
    expect(paged).toContain('30-x');
  });

  test.each([
    ['UTF-8 where nothing says otherwise', '', 'charset utf-8'],
    ['what the user says', 'LESSCHARSET=latin1', 'charset latin1'],
  ])('is told of %s', async (_, given, shown) => {
    const pager = `'cat >/dev/null; echo charset $LESSCHARSET'`;
    const { lines } = await run(notes(30), `${given} PAGER=${pager} pepahate -e notes.md show talk`);
    expect(lines).toEqual([shown]);
  });
});

describe.skipIf(spawnSync('less', ['--version']).status !== 0)('less', () => {
  test.each([
    ['where none is named', undefined],
    ['without flags', 'less'],
  ])('%s shows a screen in colour and is left by q', async (_, pager) => {
    const env = userEnvironment({ LC_ALL: 'C', ...(pager && { PAGER: pager }) });
    delete env['LESSCHARSET'];
    const terminal = open('pepahate show --all', { env });
    const first = await terminal.waitFor(/^:/);
    expect(first[0]).toBe('このメモについて');
    expect(first.join('')).not.toMatch(/ESC|<[0-9A-F]{2}>/);
    expect(terminal.raw()).toContain('\u001b[1m');
    terminal.type(' ');
    await terminal.waitFor(lines => lines[0] !== first[0] && lines.some(line => line.startsWith(':')));
    terminal.type('q');
    expect(await terminal.exited).toBe(0);
  });
});
