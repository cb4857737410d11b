import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { environment, shell } from './helpers/program/run.ts';
import { temporary } from './helpers/temporary.ts';
import { open, userEnvironment } from './helpers/terminal/terminal.ts';

const { filesOf, mostBytes, obstacles } = await import(resolve('scripts/release.mjs'));

/** What npm prints. It reaches no registry. */
function npm(args: readonly string[], cwd = process.cwd()): string {
  const env = { ...environment(), npm_config_registry: 'http://127.0.0.1:1' };
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env });
}

const folder = temporary('install-');
/** What npm says of the package, which lies in the folder. */
let packed: { filename: string; unpackedSize: number };

beforeAll(() => {
  [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
});

describe('the package', () => {
  test('holds what it needs and nothing else, and is not large', () => {
    if (process.env['UPDATE']) writeFileSync('test/package.txt', `${filesOf(packed)}\n`);
    expect(filesOf(packed)).toBe(readFileSync('test/package.txt', 'utf8').trimEnd());
    expect(packed.unpackedSize).toBeLessThan(mostBytes);
    const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([dependencies, scripts.install, scripts.postinstall, scripts.preinstall]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is made of packages that are each there for a reason', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, packages = ''] = readFileSync('docs/build.md', 'utf8').split('## Packages');
    const rows = packages.split('\n').filter(line => line.startsWith('| '));
    const named = rows
      .flatMap(row => row.split('|')[1]!.replaceAll('`', '').split(','))
      .map(name => name.trim());
    for (const name of Object.keys(devDependencies)) expect(named).toContain(name);
  });
});

describe('installed in an empty folder, without a registry', () => {
  const notes = join(folder, 'notes.md');
  let path = '';

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{}');
    npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)], folder);
    // Before the program that is tested elsewhere.
    path = `${join(folder, 'node_modules/.bin')}:${environment()['PATH']}`;
    writeFileSync(notes, '# 勉強会 #3\n\n## 機械学習の話 (Alice)\n\n- Redis\n\n```ts\nlet a = 1;\n```\n');
  });

  test('it is what runs', async () => {
    const { out } = await shell('command -v pepahate', environment({ PATH: path }));
    expect(out.trim()).toBe(join(folder, 'node_modules/.bin/pepahate'));
  });

  test.each([
    ['pepahate --version', /^pepahate \d+\.\d+\.\d+\n$/],
    ['pepahate timetable', /13:3\d/],
    ['pepahate show stns', /STNS/],
    ['pepahate search fukabunsan', /負荷分散/],
    ['pepahate qa --json', /^\[/],
    ['pepahate | grep -c Redis', /^[1-9]/],
    ['pepahate -e notes.md search kikai', /機械学習の話/],
    ['pepahate -e notes.md show 1 --color always', /\u001b\[/],
    ['pepahate -e notes.md export --format html', /<!DOCTYPE html>/i],
  ])('%s', async (command, said) => {
    const { out, err, code } = await shell(`cd '${folder}' && ${command}`, environment({ PATH: path }));
    expect(out, err).toMatch(said);
    expect(code).toBe(0);
  });

  test('the full screen opens, and goes', async () => {
    const terminal = open(`pepahate -e '${notes}'`, { env: { ...userEnvironment(), PATH: path } });
    await terminal.waitFor('機械学習の話');
    terminal.keys('q');
    expect(await terminal.exited).toBe(0);
  });
});

test('installed for all folders, it brings its manual to where man looks', () => {
  const prefix = join(folder, 'global');
  const flags = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', prefix];
  npm(['install', '-g', ...flags, join(folder, packed.filename)], folder);
  expect(readFileSync(join(prefix, 'share/man/man1/pepahate.1'), 'utf8')).toContain('.TH PEPAHATE 1');
});

describe('a release', () => {
  const files = [{ path: 'dist/main.cjs' }, { path: 'dist/main.cjs.linux-x64-1.cache' }];
  const right = {
    version: '1.2.0',
    lockVersion: '1.2.0',
    changelog:
      '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2016-07-02\n\n- One.\n\n## [1.1.0] - 2016-07-01\n',
    status: '',
    tags: ['v1.1.0'],
    packed: { files, unpackedSize: mostBytes },
    listed: 'dist/main.cjs\ndist/main.cjs.cache',
    notices: 'pepahate contains the following packages.\n',
  };
  const changelog = (from: string, to: string) => ({ changelog: right.changelog.replace(from, to) });

  test('that has all it needs may go', () => expect(obstacles(right)).toEqual([]));

  test.each<[string, object, RegExp]>([
    ['a file was changed', { status: ' M README.md\n' }, /not clean/],
    ['the lock is of another version', { lockVersion: '1.1.0' }, /is of 1\.1\.0/],
    ['it was tagged', { tags: ['v1.1.0', 'v1.2.0'] }, /tagged already/],
    ['the changelog lacks it', changelog('## [1.2.0] - 2016-07-02', ''), /no section "## \[1\.2\.0\]/],
    ['the changelog lacks its date', changelog(' - 2016-07-02', ''), /no section/],
    ['the changelog says nothing', changelog('- One.', ''), /says nothing of 1\.2\.0/],
    ['a line waits in the changelog', changelog('d]\n', 'd]\n\n- Two.\n'), /under Unreleased/],
    ['the changelog has no room for the next', changelog('## [Unreleased]', ''), /no section "## \[Unrel/],
    ['it holds another file', { listed: 'dist/main.cjs' }, /other files/],
    ['it is large', { packed: { files, unpackedSize: mostBytes + 1 } }, /more than/],
    ['it has no notices', { notices: '' }, /no third-party notices/],
  ])('waits where %s', (_, wrong, said) => {
    const found = obstacles({ ...right, ...wrong });
    expect(found.join('\n')).toMatch(said);
  });
});
