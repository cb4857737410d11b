import { spawnSync } from 'node:child_process';
import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { bundledEvent } from '../src/library/bundled.ts';
import { bundled } from './helpers/notes/bundled.ts';
import { environment } from './helpers/program/run.ts';
import { temporary } from './helpers/temporary.ts';

const module = (path: string) => import(resolve(path));
const { lighten } = await module('scripts/light/index.mjs');
const built = readdirSync('dist').filter(name => name.endsWith('.cjs'));
const chunks: Record<string, string> = {
  main: 'src/cli/main.ts',
  program: 'src/cli/program.ts',
  reader: 'src/markdown/index.ts',
  write: 'src/markdown/write/index.ts',
  cache: 'src/library/cache.ts',
  completion: 'src/cli/completion/index.ts',
  config: 'src/config/index.ts',
  manual: 'src/cli/manual/index.ts',
  code: 'src/view/code/colors.ts',
  export: 'src/export/index.ts',
  tui: 'src/tui/index.tsx',
  memory: 'src/tui/memory/file.ts',
  schedule: 'src/schedule/index.ts',
  romaji: 'src/search/romaji/index.ts',
  worker: 'src/library/again/worker.ts',
  across: 'src/across/worker.ts',
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
    plugins: [later, lighten().plugin],
    logLevel: 'silent',
  });
  return new Set(Object.keys((metafile as Metafile).inputs).flatMap(file => packageOf(file) ?? []));
}

const packageOf = (file: string) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

describe('the built files', () => {
  test('the program holds no package that only a chunk needs', async () => {
    expect([...(await packagesOf(['src/cli/main.ts']))]).toEqual(['get-east-asian-width']);
    const code = readFileSync('dist/main.cjs', 'utf8');
    expect(code).not.toMatch(/yoga|useInsertionEffect|react\.element|emStrongLDelim|ERR_YAML|YAMLParseError/);
  });

  /** The built files that a command reads. Node 22 reads modules by other means, which are not seen here. */
  function filesRead(args: string[], input = ''): string[] {
    const hook = join(temporary('hook-'), 'hook.cjs');
    const script = `
      const fs = require('node:fs'), { readFileSync } = fs, read = [];
      fs.readFileSync = (file, ...rest) => (read.push(String(file)), readFileSync(file, ...rest));
      process.on('exit', () => process.stderr.write(read.filter(file => /[.](?:cjs|json)$/.test(file)).join()));`;
    writeFileSync(hook, script);
    const { stderr } = spawnSync(process.execPath, ['--require', hook, 'bin/pepahate.cjs', ...args], {
      encoding: 'utf8',
      env: environment(),
      input,
    });
    return stderr.split(',').map(file => basename(file));
  }

  describe.runIf(Number.parseInt(process.versions.node, 10) < 22)('what is loaded', () => {
    test('by the daily commands is no chunk', () => {
      const event = '2016-07-02-hatena-pepabo.json';
      // The second file of the event has what its notes hold.
      expect(filesRead(['timetable'])).toEqual(['pepahate.cjs', 'main.cjs', event]);
      expect(filesRead(['show', 'stns', '--color', 'always', '--width', '80'])).toEqual([
        'pepahate.cjs',
        'main.cjs',
        event,
        event,
      ]);
    });

    test('by the timetable is none of what Node takes milliseconds to load', () => {
      const hook = join(temporary('hook-'), 'hook.cjs');
      const slow = /^NativeModule (?:child_process|crypto|os|stream|tty|worker_threads|zlib)$/;
      writeFileSync(
        hook,
        `process.on('exit', () => require('node:fs').writeSync(2, process.moduleLoadList.filter(name => ${slow}.test(name)).join()))`,
      );
      const args = ['--require', hook, 'bin/pepahate.cjs', 'timetable'];
      const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment() });
      expect(stderr).toBe('');
    });

    test.each([
      ['```ts\nlet a\n```', 'always', true],
      ['```ts\nlet a\n```', 'never', false],
      ['```nope\nlet a\n```', 'always', false],
      ['```\nlet a\n```', 'always', false],
      ['text', 'always', false],
    ])('to show %j with colours %s', (code, color, loads) => {
      const notes = `# E\n\n## T {#t}\n\n- a\n\n${code}\n`;
      const files = filesRead(['-e', '-', 'show', 't', '--color', color], notes);
      expect(files).toContain('reader.cjs');
      expect(files.includes('code.cjs')).toBe(loads);
    });
  });

  test.each(built)('%s waits for nothing that a program of CommonJS cannot wait for', name => {
    const code = readFileSync(join('dist', name), 'utf8');
    expect(code).not.toMatch(/Promise\.withResolvers|react-devtools|import\.meta/);
  });

  test.each(built.filter(name => name !== 'romaji.cjs'))(
    '%s is ASCII, of which V8 makes half as much',
    name => {
      expect(readFileSync(join('dist', name), 'utf8')).not.toMatch(/[^\x00-\x7f]/);
    },
  );

  test.each(built)('%s has its regular expressions as literals, which are read when they are used', name => {
    const made = readFileSync(join('dist', name), 'utf8').matchAll(
      /new RegExp\("((?:[^"\\]|\\.)*)","[gu]+"/g,
    );
    expect(Array.from(made, ([, pattern]) => pattern).filter(pattern => pattern!.includes('p{'))).toEqual([]);
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

describe('the code cache', () => {
  /** Says of each script that is made whether it had a cache, and whether V8 took it. */
  const hook = `
    const vm = require('node:vm'), { Script } = vm;
    vm.Script = class extends Script {
      constructor(code, options) {
        super(code, options);
        const took = options.cachedData && !this.cachedDataRejected;
        process.on('exit', () => process.stderr.write(took ? 'cached ' : 'compiled '));
      }
    };`;

  /** The program in a folder of its own. */
  function copied(): string {
    const folder = temporary('cache-');
    for (const name of ['bin', 'dist']) cpSync(name, join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'hook.cjs'), hook);
    writeFileSync(join(folder, 'arm64.cjs'), "Object.defineProperty(process, 'arch', { value: 'arm64' });");
    return folder;
  }

  const cacheOf = (folder: string) => {
    const name = readdirSync(join(folder, 'dist')).find(file => /^main\.cjs\..*\.cache$/.test(file));
    return join(folder, 'dist', name!);
  };

  function timetable(folder: string, ...hooks: string[]) {
    const required = ['hook.cjs', ...hooks].flatMap(name => ['--require', join(folder, name)]);
    const args = [...required, join(folder, 'bin/pepahate.cjs'), 'timetable'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: environment(),
    });
    expect(status).toBe(0);
    expect(stdout).toContain('13:30');
    return stderr.trim();
  }

  test('is taken by the Node that built', () => {
    expect(timetable(copied())).toBe('cached');
  });

  test('is named by platform, architecture, V8 and build', () => {
    const [, build] = /^\/\/(\w{8})\n/.exec(readFileSync('dist/main.cjs', 'utf8'))!;
    const { arch, platform, versions } = process;
    expect(cacheOf('.')).toMatch(
      new RegExp(`/?main\\.cjs\\.${platform}-${arch}-${versions.v8}-${build}\\.cache$`),
    );
  });

  test.each([0, 0.1, 0.3, 0.49, 0.5, 0.8])('is not taken where a byte is another at %d of it', at => {
    const folder = copied();
    const file = cacheOf(folder);
    const bytes = readFileSync(file);
    const place = Math.floor(at * bytes.length);
    bytes[place] = bytes[place]! ^ 0xff;
    writeFileSync(file, bytes);
    expect(timetable(folder)).toBe('compiled');
  });

  test.each([0, 1, 1000, 100_000])('is not taken where only %i bytes are left of it', length => {
    const folder = copied();
    truncateSync(cacheOf(folder), length);
    expect(timetable(folder)).toBe('compiled');
  });

  test.each([
    ['arch', /-x64-|-arm64-/, '-other-'],
    ['V8', process.versions.v8, '1.2.3'],
    ['build', /-\w{8}\.cache/, '-00000000.cache'],
  ])('is not taken where it is that of another %s', (_, name, other) => {
    const folder = copied();
    const file = cacheOf(folder);
    renameSync(file, join(folder, 'dist', basename(file).replace(name, other)));
    expect(timetable(folder)).toBe('compiled');
  });

  test('of x64 is left alone on arm64', () => {
    const folder = copied();
    const files = readdirSync(join(folder, 'dist')).filter(name => name.endsWith('.cache'));
    for (const name of files) {
      writeFileSync(join(folder, 'dist', name.replace(`-${process.arch}-`, '-x64-')), 'not for arm64');
    }
    expect(timetable(folder, 'arm64.cjs')).toBe('compiled');
  });
});

describe('the build fails', () => {
  /** A copy of what is built, with texts of the table of replacements changed in it; what the build says. */
  function built(changes: readonly (readonly [text: string, instead: string])[]) {
    const folder = temporary('build-');
    for (const name of ['bin', 'data', 'scripts', 'src', 'package.json', 'CHANGELOG.md'])
      cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const file = join(folder, 'scripts/light/replacements.mjs');
    const changed = changes.reduce(
      (table, [text, instead]) => {
        expect(table).toContain(text);
        return table.replace(text, () => instead);
      },
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, changed);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(readdirSync(folder).filter(name => /dist|\.build/.test(name))).toEqual([]);
    return stderr;
  }

  // One build tells all that is wrong with the bundles: a twin of what is imported no longer, one beside what it
  // replaces, an edit of a file that has another name, a module made anew that is bundled no longer.
  test('by the name of each replacement that is not used', () => {
    const said = built([
      ['./ErrorOverview.js', './ErrorScreen.js'],
      ["by: '*'", "by: 'wrap-ansi'"],
      ["'ink/build/output.js'", "'ink/build/screen.js'"],
      ["'highlight.js/lib/index.js'", "'highlight.js/lib/all.js'"],
    ]);
    expect(said).toContain('“./ErrorScreen.js of ink”, which is in no bundle');
    expect(said).toContain('string-width/index.js is in a bundle');
    expect(said).toContain('“ink/build/screen.js”, which is in no bundle');
    expect(said).toContain('“highlight.js/lib/all.js”, which is in no bundle');
  });

  test('by the text of an edit that is gone', () => {
    const said = built([["'const output = [];'", "'const cells = [];'"]]);
    expect(said).toContain('“const cells = [];”, which is there 0 times');
  });

  test('where a text to edit is there twice', async () => {
    const { edited } = await module('scripts/light/index.mjs');
    expect(edited('a b a', [['b', 'c']], 'x.js').contents).toBe('a c a');
    const { errors } = edited('a b b', [['b', 'c']], 'x.js');
    expect(errors[0].text).toMatch(/edits “b”, which is there 2 times/);
  });
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

describe('the light rows are those that Ink makes of cells', async () => {
  const { default: Output } = await module('node_modules/ink/build/output.js');
  const { rowsWithoutCells } = await module('scripts/light/rows.mjs');
  const { styledCharsFromTokens, tokenize } = await import('@alcalzone/ansi-tokenize');
  /** What is seen of a row, in whatever order its escapes are. */
  const seen = (row: string) =>
    styledCharsFromTokens(tokenize(row)).map(({ value, styles }) => [
      value,
      styles.map(({ code }) => code).sort(),
    ]);
  const [columns, height] = [12, 6];

  interface Write {
    x: number;
    y: number;
    parts: string[];
    isBold: boolean;
  }
  const styles = [
    '\u001b[1m',
    '\u001b[22m',
    '\u001b[7m',
    '\u001b[0m',
    '\u001b[31;44m',
    '\u001b[39m',
    '\u001b[38;5;9m',
  ];
  const links = ['\u001b]8;;https://例.jp\u0007', '\u001b]8;;\u0007'];
  const finished = [
    '\u001b[1;31m発表 a\u001b[0m',
    '\u001b[7m  \u001b[0m',
    '\u001b]8;;https://example.jp\u0007a\u001b[4m発\u001b[0m\u001b]8;;\u0007',
  ];
  const plain = [...'a  発ー─é①⋮→©Жα가🐍☀'];
  const any = [...styles, ...links, ...finished, ...plain, '※', 'e\u0301', '\u2060'];
  const parts = fc.oneof(
    fc.array(fc.constantFrom(...finished, ...plain), { maxLength: 9 }),
    fc.array(fc.constantFrom(...any), { maxLength: 20 }),
  );
  const rowOf = (y: number) =>
    fc.record<Write>({ x: fc.nat(4), y: fc.constant(y), parts, isBold: fc.boolean() });
  /** Also beyond both ends. */
  const rows = Array.from({ length: height + 2 }, (_, y) => rowOf(y - 1));

  function outputOf(writes: readonly Write[]) {
    const output = new Output({ width: columns, height });
    for (const { x, y, parts, isBold } of writes)
      output.write(x, y, parts.join(''), {
        transformers: isBold ? [(text: string) => `\u001b[1m${text}\u001b[22m`] : [],
      });
    return output;
  }

  test('where each is written once at most', () => {
    fc.assert(
      fc.property(
        fc.tuple(...rows).chain(all => fc.shuffledSubarray(all)),
        writes => {
          const output = outputOf(writes);
          expect(rowsWithoutCells(output).map(seen)).toEqual(output.get().output.split('\n').map(seen));
        },
      ),
    );
  });

  test('of lines of which Ink would change nothing', async () => {
    const { isFinished } = await module('scripts/light/finished.mjs');
    const { default: sanitizeAnsi } = await module('node_modules/ink/build/sanitize-ansi.js');
    let count = 0;
    fc.assert(
      fc.property(parts, all => {
        const text = all.join('');
        if (!isFinished(text)) return;
        count++;
        expect(sanitizeAnsi(text)).toBe(text);
      }),
    );
    expect(count).toBeGreaterThan(20);
    expect(isFinished('\u001b[1mbold')).toBe(false);
    const segmenter = new Intl.Segmenter();
    for (let code = 0; code < 0x1fb00; code++) {
      const char = String.fromCodePoint(code);
      if (!isFinished(char)) continue;
      expect(char).not.toMatch(/\p{Mark}|\p{Control}|\p{Default_Ignorable_Code_Point}/u);
      // Beside what may join: a letter, a pictograph, a syllable.
      for (const pair of [`a${char}`, `${char}a`, `🐍${char}`, `${char}🐍`, `가${char}`, `${char}가`])
        expect([...segmenter.segment(pair)].length, pair).toBe(2);
    }
  });

  test.each<[string, (output: InstanceType<typeof Output>) => void]>([
    ['one is written twice', output => output.write(3, 1, 'b', { transformers: [] })],
    ['a text has lines', output => output.write(0, 2, 'b\nc', { transformers: [] })],
    ['a text begins before the first column', output => output.write(-1, 2, 'b', { transformers: [] })],
    ['a part is clipped', output => output.clip({ x1: 0, x2: 1, y1: undefined, y2: undefined })],
  ])('but not where %s', (_, change) => {
    const output = outputOf([{ x: 0, y: 1, parts: ['a'], isBold: false }]);
    expect(rowsWithoutCells(output)).toEqual(['', 'a', '', '', '', '']);
    change(output);
    expect(rowsWithoutCells(output)).toBeUndefined();
  });
});

describe('the light columns lie as Yoga lays them', async () => {
  const { default: Yoga } = await module('node_modules/yoga-layout/dist/src/index.js');
  const { default: light } = await module('scripts/light/column.mjs');
  type Layout = typeof Yoga;
  type LayoutNode = ReturnType<Layout['Node']['create']>;

  /** A column of texts within the root, which can be changed as Ink changes them. */
  function screenOf(layout: Layout) {
    const box = nodeOf(layout, layout.FLEX_DIRECTION_COLUMN);
    const root = layout.Node.create();
    root.insertChild(box, 0);
    const texts: { node: LayoutNode; lines: number }[] = [];
    return {
      insert(at: number, lines: number) {
        const text = { node: nodeOf(layout, layout.FLEX_DIRECTION_ROW), lines };
        text.node.setMeasureFunc((width: number) => ({ width: Math.min(width, 5), height: text.lines }));
        const place = Math.min(at, texts.length);
        texts.splice(place, 0, text);
        box.insertChild(text.node, place);
      },
      remove(at: number) {
        const [text] = texts.splice(at, 1);
        if (!text) return;
        box.removeChild(text.node);
        text.node.unsetMeasureFunc();
        text.node.freeRecursive();
      },
      change(at: number, lines: number) {
        const text = texts[at];
        if (!text) return;
        text.lines = lines;
        text.node.markDirty();
      },
      show(at: number, isShown: boolean) {
        texts[at]?.node.setDisplay(isShown ? layout.DISPLAY_FLEX : layout.DISPLAY_NONE);
      },
      layOut(width: number) {
        root.setWidth(width);
        root.calculateLayout(undefined, undefined, layout.DIRECTION_LTR);
        const shown = texts.filter(({ node }) => node.getDisplay() !== layout.DISPLAY_NONE);
        return [root, box, ...shown.map(({ node }) => node)].map(node => [
          node.getComputedLeft(),
          node.getComputedTop(),
          node.getComputedWidth(),
          node.getComputedHeight(),
          node.getComputedPadding(layout.EDGE_LEFT) + node.getComputedBorder(layout.EDGE_RIGHT),
          node.getChildCount(),
        ]);
      },
    };
  }

  function nodeOf(layout: Layout, direction: number): LayoutNode {
    const node = layout.Node.create();
    node.setFlexDirection(direction);
    node.setFlexGrow(0);
    node.setFlexShrink(1);
    return node;
  }

  test('whatever of them changes', () => {
    const place = fc.nat(6);
    const change = fc.oneof(
      fc.tuple(fc.constant('insert' as const), place, fc.nat(3)),
      fc.tuple(fc.constant('remove' as const), place),
      fc.tuple(fc.constant('change' as const), place, fc.nat(3)),
      fc.tuple(fc.constant('show' as const), place, fc.boolean()),
      fc.tuple(fc.constant('layOut' as const), fc.constantFrom(5, 8)),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), changes => {
        const [real, ours] = [screenOf(Yoga), screenOf(light)];
        for (const [name, ...given] of [...changes, ['layOut', 9] as const]) {
          const [expected, found] = [real, ours].map(screen => Reflect.apply(screen[name], screen, given));
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  test('and nothing but columns is laid out', () => {
    const row = nodeOf(light, light.FLEX_DIRECTION_ROW);
    row.insertChild(light.Node.create(), 0);
    expect(() => row.calculateLayout()).toThrow('only columns');
    expect(row.setMargin).toBeUndefined();
  });
});

test('a bundled event is as its notes are read, its keys in their order', () => {
  const { id } = bundled();
  const library = { bundled: 'dist/events', inIsTty: () => true, readIn: () => Buffer.alloc(0) };
  expect(JSON.stringify(bundledEvent(library, id)?.event)).toBe(JSON.stringify(bundled()));
});
