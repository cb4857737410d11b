import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageLines } from '../../../src/cli/manual/lines.ts';
import { pages } from '../../../src/cli/manual/pages.ts';
import { manualPage } from '../../../src/cli/manual/roff.ts';
import { topics } from '../../../src/cli/manual/topics.ts';
import { crashed, exitCode } from '../../../src/cli/output/failure.ts';
import { usage } from '../../../src/cli/program.ts';
import { lineText } from '../../../src/line/line.ts';
import { width } from '../../../src/text/width.ts';
import { keysText } from '../../../src/tui/keys/groups.ts';
import { keymap } from '../../../src/tui/keys/keymap.ts';
import { environment, shell } from '../../helpers/program/run.ts';

const built = readFileSync('dist/pepahate.1', 'utf8');
const names = Object.keys(topics) as (keyof typeof topics)[];
const textOf = (name: keyof typeof topics) => pageLines(pages[name](), {}).map(lineText).join('\n');

test('the help lists every topic', async () => {
  const { out } = await shell('pepahate help');
  for (const name of names) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
});

test.each(names)('the page %s is as wide as its columns, but for what must stay as it is', name => {
  const code = pages[name]().blocks.flatMap(block =>
    typeof block !== 'string' && 'code' in block ? block.code.split('\n') : [],
  );
  for (const columns of [40, 60, 80])
    for (const line of pageLines(pages[name](), { columns }).map(lineText))
      if (!code.includes(line.slice(2))) expect(width(line), line).toBeLessThanOrEqual(columns);
});

test('every variable that is read is in the page of the environment, and no other', () => {
  const name =
    /\b(?:PEPAHATE_[A-Z]+|XDG_[A-Z]+_HOME|NO_COLOR|CLICOLOR(?:_FORCE)?|PAGER|VISUAL|EDITOR|BROWSER|INK_SCREEN_READER)\b/g;
  const namesIn = (text: string) => text.match(name) ?? [];
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.startsWith('cli/manual/'))
    .flatMap(file => namesIn(readFileSync(join('src', file), 'utf8')));
  expect(sources).toContain('PEPAHATE_EVENT');
  expect([...new Set(namesIn(textOf('environment')))].sort()).toEqual([...new Set(sources)].sort());
});

test('every exit code is in its page', () => {
  for (const code of [0, crashed, ...Object.values(exitCode)])
    expect(textOf('exit-codes')).toMatch(new RegExp(`^ {2}${code} `, 'm'));
});

test('every key is in the page of the keys', () => {
  const text = textOf('keys').replace(/\n +/g, ' ');
  for (const binding of keymap) {
    expect(text).toContain(` ${keysText(binding)} `);
    if (binding.series === undefined) expect(text).toContain(binding.help);
  }
});

test('the example of the form of notes is read without a guess', async () => {
  const code = pages.format().blocks.find(block => typeof block !== 'string' && 'code' in block);
  const { out, err } = await shell(
    'cat > "$HOME/night.md"; cd; pepahate check --strict night.md && pepahate -e night.md qa',
    environment(),
    (code as { code: string }).code,
  );
  expect(err).toBe('');
  expect(out).toContain('Does it lose messages?');
});

describe('the manual', () => {
  test('is that of the commands as they are', () => {
    const [, date] = /^\.TH PEPAHATE 1 "(\d{4}-\d\d-\d\d)"/.exec(built)!;
    expect(built).toBe(manualPage(date!));
  });

  test('names every command, every flag and every key', () => {
    const text = built.replaceAll('\\-', '-').replaceAll('\\(dq', '"').replaceAll('\\e', '\\');
    const { root, commands, flags } = usage();
    for (const { flags: flag } of [root, ...commands].flatMap(({ options = [] }) => options).concat(flags))
      expect(text).toContain(`\\fB${flag}\\fR`);
    for (const { name } of commands) expect(text).toMatch(new RegExp(`^\\.SS ${name}\\b`, 'm'));
    for (const binding of keymap) expect(text).toContain(`\\fB${keysText(binding)}\\fR`);
  });

  const isThere = spawnSync('mandoc', ['-T', 'lint', '/dev/null']).error === undefined;
  if (!isThere) console.warn('mandoc is not there: the manual is not looked over');
  test.skipIf(!isThere)('has no fault that mandoc would find', () => {
    const { stdout, stderr } = spawnSync('mandoc', ['-T', 'lint', '-W', 'all', 'dist/pepahate.1'], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toBe('');
    expect(execFileSync('mandoc', ['-T', 'utf8', 'dist/pepahate.1'], { encoding: 'utf8' })).toContain(
      '負荷分散',
    );
  });
});
