import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { environment } from './helpers/run.ts';

const module = (path: string) => import(resolve(path));
const { light } = await module('scripts/light/index.mjs');
const built = readdirSync('dist').filter(name => name.endsWith('.cjs'));
const chunks: Record<string, string> = {
  main: 'src/cli/main.ts',
  reader: 'src/markdown/index.ts',
  markdown: 'src/view/remark.ts',
  tui: 'src/tui/index.tsx',
  romaji: 'src/search/romaji/index.ts',
  state: 'src/library/state.ts',
  watch: 'src/library/watch.ts',
};
const entries = built.map(name => chunks[name.replace('.cjs', '')]!);

/** Names of the packages in a bundle of these files, without what they load by `import()`. */
async function packagesOf(entryPoints: string[]): Promise<Set<string>> {
  const later = {
    name: 'later',
    setup: (plugin: import('esbuild').PluginBuild) =>
      plugin.onResolve({ filter: /^\./ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: 'later', external: true } : undefined,
      ),
  };
  const { metafile } = await build({
    entryPoints,
    outdir: 'dist',
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
    plugins: [later, light],
    logLevel: 'silent',
  });
  return new Set(Object.keys((metafile as Metafile).inputs).flatMap(file => packageOf(file) ?? []));
}

const packageOf = (file: string) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

describe('the built files', () => {
  test('the program holds no package that only a chunk needs', async () => {
    expect([...(await packagesOf(['src/cli/main.ts']))].sort()).toEqual([
      'commander',
      'get-east-asian-width',
    ]);
    const code = readFileSync('dist/main.cjs', 'utf8');
    expect(code).not.toMatch(/yoga|useInsertionEffect|react\.element|emStrongLDelim|ERR_YAML|YAMLParseError/);
  });

  test('the daily commands load no chunk', () => {
    const script = `
      const fs = require('node:fs'), { readFileSync } = fs, read = [];
      fs.readFileSync = (file, ...rest) => (read.push(String(file)), readFileSync(file, ...rest));
      process.on('exit', () => process.stderr.write(read.filter(file => /[.]cjs$/.test(file)).join()));
      process.argv.splice(1, 1, 'pepahate', 'timetable');
      require(${JSON.stringify(resolve('bin/pepahate.cjs'))});`;
    const { stderr } = spawnSync(process.execPath, ['-e', script, 'x'], {
      encoding: 'utf8',
      env: environment(),
    });
    // Node 22 reads modules by other means, and shows nothing here.
    if (Number.parseInt(process.versions.node, 10) < 22) expect(stderr).toContain('main.cjs');
    expect(stderr).not.toMatch(/(reader|markdown|tui|romaji|state|watch)\.cjs/);
  });

  test.each(built)('%s waits for nothing that a program of CommonJS cannot wait for', name => {
    const code = readFileSync(join('dist', name), 'utf8');
    expect(code).not.toMatch(/Promise\.withResolvers|react-devtools|import\.meta/);
  });

  test('the notices name every package in them', async () => {
    const text = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    const named = [...text.matchAll(/^-{72}\n(\S+) /gm)].map(([, name]) => name!);
    expect([...new Set(named)].sort()).toEqual([...(await packagesOf(entries))].sort());
  });

  test('the notices name the sources of the reading table', () => {
    const text = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    expect(text).toContain('UNICODE LICENSE V3');
    expect(text).toMatch(/Nara Institute of Science[\s\S]*ICOT Free Software[\s\S]*NO WARRANTY/);
  });
});

test('a package that has changed fails the build where it is edited', async () => {
  const { edited } = await module('scripts/light/index.mjs');
  expect(edited('a b a', [['b', 'c']], 'x.js').contents).toBe('a c a');
  for (const source of ['a a', 'a b b']) {
    expect(edited(source, [['b', 'c']], 'x.js').errors[0].text).toMatch(
      /edits “b”, which is there [02] times/,
    );
  }
});

describe('the light string-width measures as the real one does', async () => {
  const { default: lightWidth } = await module('scripts/light/string-width.mjs');

  test.each([
    '',
    'plain',
    '\u001b[1m太字\u001b[22m text',
    '\u001b[38;5;196m色\u001b[39m\u001b[48;2;1;2;3mｶﾞ\u001b[49m',
    '\u001b[38:2::1:2:3mcolons\u001b[m',
    '\u001b]8;;https://example.com/a?b=c\u0007発表資料\u001b]8;;\u0007',
    '\u001b]8;id=1;https://example.com\u001b\\link\u001b]8;;\u001b\\',
    '\u001b[4m👨‍👩‍👧 家族\u001b[24m 🇯🇵 1️⃣ ☃️',
    '\u001b[7mか\u3099 が e\u0301\u001b[27m',
    '\u009b1m8 bit\u009b22m',
    'tab\tand\nline',
    'ends in an escape \u001b[',
    '\u001b]8;;never ended',
    '※①…→ ambiguous',
  ])('%j', text => {
    for (let time = 0; time < 2; time++) expect(lightWidth(text)).toBe(stringWidth(text));
    const counted = { countAnsiEscapeCodes: true };
    expect(lightWidth(text, counted)).toBe(stringWidth(text, counted));
  });

  test('any text in any style', () => {
    const words = fc.constantFrom('a', 'Zz', '発', 'ー', 'ｶﾞ', '👍🏽', '🇯🇵', '※', 'e\u0301', '한', ' ', '…');
    const escapes = fc.constantFrom(
      '\u001b[1m',
      '\u001b[0;38;5;9m',
      '\u001b[m',
      '\u001b]8;;https://例.jp\u0007',
      '\u001b]8;;\u0007',
    );
    const styled = fc.array(fc.oneof(words, escapes), { maxLength: 60 }).map(parts => parts.join(''));
    fc.assert(fc.property(styled, text => lightWidth(text) === stringWidth(text)));
  });

  test('more texts than it remembers', () => {
    for (let i = 0; i < 5000; i++) expect(lightWidth(`発表${i}`)).toBe(4 + String(i).length);
    expect(lightWidth('発'.repeat(1000))).toBe(2000);
  });
});

test('the light clusters are those of Intl.Segmenter', async () => {
  const { clusters } = await module('scripts/light/clusters.mjs');
  const segmenter = new Intl.Segmenter();
  const plain = fc.constantFrom(
    'a',
    '~',
    '\u001b',
    '[',
    '\u0007',
    '—',
    '…',
    '→',
    '─',
    '　',
    'か',
    'ー',
    '漢',
    'ｶ',
    '！',
  );
  const text = fc.array(
    fc.oneof({ weight: 9, arbitrary: plain }, fc.constantFrom('\u3099', 'ﾞ', '👍🏽', '\r\n', 'Å')),
  );
  fc.assert(
    fc.property(text, parts => {
      const whole = parts.join('');
      const pairs = (found: Iterable<{ segment: string; index: number }>) =>
        [...found].map(({ segment, index }) => [segment, index]);
      expect(pairs(clusters(whole))).toEqual(pairs(segmenter.segment(whole)));
    }),
  );
});

describe('the package', () => {
  const npm = (args: string[], cwd = process.cwd()) =>
    execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: npmEnvironment,
    });
  const npmEnvironment = { ...environment(), npm_config_registry: 'http://127.0.0.1:1' };

  test('holds what it needs and nothing else', () => {
    const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
      { files: { path: string }[] },
    ];
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'bin/pepahate.cjs',
        'dist/THIRD-PARTY-NOTICES.txt',
        'dist/main.cjs.cache',
        ...built.map(name => `dist/${name}`),
      ]),
    );
    const expected =
      /^(package\.json|LICENSE|CHANGELOG\.md|README(\.ja)?\.md|bin\/pepahate\.cjs|dist\/[\w-]+\.cjs(\.cache)?|dist\/THIRD-PARTY-NOTICES\.txt|dist\/events\/[\w-]+\.json|data\/[\w-]+\.md|docs\/.+)$/;
    expect(paths.filter(path => !expected.test(path))).toEqual([]);
  });

  test('runs where it was installed without a registry', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pepahate-install-'));
    const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    npm(['init', '--yes'], folder);
    npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder);
    const { stdout, status } = spawnSync(join(folder, 'node_modules/.bin/pepahate'), ['timetable'], {
      encoding: 'utf8',
      env: environment(),
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/13:3\d/);
  });
});
