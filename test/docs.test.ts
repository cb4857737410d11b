import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/program.ts';
import { environment, shell } from './helpers/program/run.ts';
import { runLine, served } from './helpers/program/served.ts';

const readmes = ['README.md', 'README.ja.md'];
/** A page of the manual in each language. */
const page = (name: string) => [`docs/${name}.md`, `docs/${name}.ja.md`];
const manual = [readmes, ...['browsing', 'commands', 'queries', 'notes', 'output', 'config'].map(page)];
const documents = [
  ...manual.flat(),
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/build.md',
  'docs/guide.md',
  'docs/performance.md',
  'docs/search.md',
  'docs/tui.md',
  'docs/format.md',
  'docs/reading.md',
  'docs/schedules.md',
];

/** What is interactive, changes the machine, or need not be installed; a line that runs it is not run. */
const unrun = ['cp', 'curl', 'fzf', 'git', 'jq', 'less', 'npm', 'npx', 'peco'];

const read = (file: string) => readFileSync(file, 'utf8');

/** The lines of each sh block of a document. */
function shellBlocks(file: string): string[][] {
  const blocks = [...read(file).matchAll(/^```sh\n(.*?)^```$/gms)];
  return blocks.map(([, block = '']) => block.trimEnd().split('\n'));
}

function shellLines(file: string): string[] {
  return shellBlocks(file).flat();
}

/** Each line that is run, with those above it in its block that write the file that it needs. */
function runLines(file: string): { line: string; before: string[] }[] {
  return shellBlocks(file).flatMap(block => {
    const above = (end: number) => block.slice(0, end).filter(line => / notes\.md$/.test(line));
    return block
      .map((line, at) => ({ line, before: line.includes(' notes.md ') ? above(at) : [] }))
      .filter(({ line }) => runs(line));
  });
}

function runs(line: string): boolean {
  return !unrun.some(tool => new RegExp(`(^|[|&;(] *)${tool}(?= |$)`).test(line));
}

describe.concurrent('the command lines of docs/reading.md run as written', () => {
  test.each(shellLines('docs/reading.md'))('%s', async line => {
    const { out, err, code } = await shell(`set -o pipefail; ${line}`);
    expect(err).not.toMatch(/^pepahate: /m);
    expect({ printed: out !== '', code }).toEqual({ printed: true, code: 0 });
  });
});

const pepahate = served();
// Those of the other language are the same.
const shown = manual.map(([english]) => english!).filter(file => shellLines(file).some(runs));
describe.concurrent.each(shown)('the command lines of %s run as written', file => {
  test.each(runLines(file))('$line', async ({ line, before }) => {
    expect(line).toMatch(/\bpepahate\b/);
    // In a folder of its own, as some write files.
    const env = environment();
    const folder = env['HOME']!;
    symlinkSync(resolve('test'), join(folder, 'test'));
    const above = before.map(each => `${each} > /dev/null; `).join('');
    const { out, err, code } = await runLine(pepahate, line, { env, folder, before: above });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    if (!/ -o | > /.test(line)) expect(out).not.toBe('');
  });
});

test.each(readmes)('%s installs the package of this version', file => {
  const { version } = JSON.parse(read('package.json'));
  expect(shellLines(file)).toContain(`npm install -g --ignore-scripts ./pepahate-${version}.tgz`);
});

test.each(manual)('%s and %s show the same command lines', (english, japanese) => {
  expect(shellLines(japanese!)).toEqual(shellLines(english!));
});

test.each(page('commands'))('every command of the help is in the table of %s', async file => {
  const { out } = await shell('pepahate help');
  const commands = out.split(/^(?:Commands|Topics):$/m)[1]!.matchAll(/^ {2}(\w+) /gm);
  const names = Array.from(commands, ([, name]) => name);
  expect(names).toContain('timetable');
  for (const name of names)
    expect(read(file)).toMatch(new RegExp(`^\\| \`pepahate ${name}( [^-\`]+)?\` `, 'm'));
});

test.each(page('commands'))("every flag of a command is in the command's row of %s", async file => {
  const names = commands.map(({ name, options = [] }) => ({
    name,
    flags: options.flatMap(({ flags }) => flags.split(/[ ,]+/).filter(word => word.startsWith('-'))),
  }));
  expect(names.flatMap(({ flags }) => flags)).toContain('--all-events');
  for (const { name, flags } of names) {
    const row = new RegExp(`^\\| \`pepahate ${name}[ \`].*$`, 'm').exec(read(file))?.[0];
    for (const flag of flags) expect(row).toMatch(new RegExp(`\`${flag}[ \`]`));
  }
});

test.each(page('output'))('every field that --json prints is in %s', async file => {
  const { out } = await shell(
    'for part in "" timetable qa links lines "search redis" "search -c redis" events; do pepahate $part --json || exit; done',
  );
  const fields = new Set(Array.from(out.matchAll(/^ *"(\w+)":/gm), ([, name]) => name));
  expect(fields).toContain('affiliation');
  for (const field of fields) expect(read(file)).toMatch(new RegExp(`\`${field}\\??\``));
});

test.each(documents)('%s has no mark of a merge', file => {
  expect(read(file)).not.toMatch(/^(?:<{7}|={7}|>{7})/m);
});

/** A document without what stands in it as code, in lines too. */
const withoutCode = (file: string) => read(file).replace(/^```.*?^```$|`[^`\n]*`/gms, '');

test.each(documents)('what %s links to is there', file => {
  const links = withoutCode(file).matchAll(/\]\(([^)#:]+)\)/g);
  for (const [, link] of links) expect(existsSync(join(dirname(file), link!)), link).toBe(true);
});

test.each(documents)('every file that %s names is there', file => {
  for (const [, named] of read(file).matchAll(/`((?:bench|docs|scripts|src|test)\/[\w./-]+)`/g))
    expect(existsSync(named!), named).toBe(true);
});

/** A document without its blocks of code. */
const prose = (file: string) => read(file).replace(/^```.*?^```$/gms, '');

/** What the code host calls a heading in an address. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

test.each(documents)('every heading that %s links to is there', file => {
  for (const [, page, anchor] of withoutCode(file).matchAll(/\]\(([^)\s:#]*)#([^)]+)\)/g)) {
    const target = page ? join(dirname(file), page) : file;
    const anchors = Array.from(prose(target).matchAll(/^#+ (.*)$/gm), ([, heading]) => anchorOf(heading!));
    expect(anchors, target).toContain(anchor);
  }
});

test.each(manual.flat())('docs/build.md says how every picture of %s is made', file => {
  const commands = shellLines('docs/build.md').join('\n');
  for (const [, picture] of read(file).matchAll(/!\[[^\]]+\]\(([^)]+\.svg)\)/g))
    expect(commands).toContain(` ${join(dirname(file), picture!)} `);
});
