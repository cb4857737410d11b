// Builds dist/: the program, the chunks that load when used, the bundled events, the notices.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lighten } from './light/index.mjs';
import { notices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Built aside and then put in place whole, so that a build never breaks a program that runs meanwhile. */
const dist = join(root, `.build-${process.pid}`);

/** Run in threads of their own, beside the TUI. */
const workers = { worker: 'src/library/again/worker.ts', across: 'src/across/worker.ts' };

/** What is loaded by `import()` from the program becomes a file of its own. */
const chunks = {
  cache: 'src/library/cache.ts',
  completion: 'src/cli/completion/index.ts',
  config: 'src/config/index.ts',
  manual: 'src/cli/manual/index.ts',
  reader: 'src/markdown/reader.ts',
  write: 'src/markdown/write/index.ts',
  export: 'src/export/index.ts',
  code: 'src/view/code/colors.ts',
  schedule: 'src/schedule/index.ts',
  tui: 'src/tui/index.tsx',
  memory: 'src/tui/memory/file.ts',
  romaji: 'src/search/romaji/index.ts',
  program: 'src/cli/program.ts',
};

const chunkPlugin = {
  name: 'chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = resolve(resolveDir, path);
      const chunk = Object.keys(chunks).find(name => join(root, chunks[name]) === file);
      if (chunk) return { path: `./${chunk}.cjs`, external: true };
      // Within the TUI, what else loads when used stays in its chunk and is run when used.
      if (resolveDir.startsWith(join(root, 'src/tui'))) return undefined;
      return { errors: [{ text: `${path} is loaded when used, and is no chunk` }] };
    });
  },
};

process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
if (process.argv.includes('--if-changed') && isCurrent()) process.exit();
const light = lighten();
const { romaji, ...others } = chunks;
const metafiles = [
  await bundle({ main: 'src/cli/main.ts', ...workers, ...others }, 'ascii'),
  // Its table is nearly all kanji, which escapes would make twice as long.
  await bundle({ romaji }, 'utf8'),
];
failOn(light.problems(metafiles, root));
await writeManual();
writeUsage();
nameBuilds();
bundleEvents();
const inputs = metafiles.flatMap(metafile => Object.keys(metafile.inputs));
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(root, inputs));
cacheCode();
putInPlace();

/** Whether dist/ is younger than all that it is made of. */
function isCurrent() {
  const made = join(root, 'dist/main.cjs');
  const { mtimeMs } = statSync(made, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  const sources = ['src', 'scripts', 'data'].flatMap(name => [
    name,
    ...readdirSync(join(root, name), { recursive: true }).map(file => join(name, file)),
  ]);
  return [...sources, 'package.json', 'package-lock.json', 'bin/pepahate.cjs'].every(
    name => statSync(join(root, name)).mtimeMs <= mtimeMs,
  );
}

/** Writes the bundles of entry points, by their names; gives esbuild's account of them. */
async function bundle(entryPoints, charset) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    charset,
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    format: 'cjs',
    // import() of a chunk becomes require(): no ES module loader at run time.
    // `\p{…}` stays in a literal, which V8 reads when it comes to it; `new RegExp` it would read at every start.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
    plugins: [chunkPlugin, light.plugin],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

function failOn(problems) {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}

/** Writes the manual from the program's own help, with the date of the last release, or of today before any. */
async function writeManual() {
  await bundle({ 'manual-page': 'src/cli/manual/roff.ts' }, 'utf8');
  const maker = join(dist, 'manual-page.cjs');
  const { manualPage } = createRequire(import.meta.url)(maker);
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const [, released] = /^## \[\d[^\]]*\] - (\S+)/m.exec(changes) ?? [];
  writeFileSync(join(dist, 'pepahate.1'), manualPage(released ?? new Date().toISOString().slice(0, 10)));
  rmSync(maker);
}

/** What can be typed, for the completion of shells, which need not load the commands for it. */
function writeUsage() {
  const { usage } = createRequire(import.meta.url)(join(dist, 'program.cjs'));
  writeFileSync(join(dist, 'usage.json'), JSON.stringify(usage()));
}

/**
 * Begins each built file with a comment of eight hexadecimal digits, by which its code cache is known, and escapes what
 * esbuild leaves as it is: regular expressions. A text of ASCII alone takes V8 half of the memory and time.
 */
function nameBuilds() {
  for (const name of readdirSync(dist).filter(file => file.endsWith('.cjs'))) {
    const built = readFileSync(join(dist, name), 'utf8');
    const code = name === 'romaji.cjs' ? built : built.replace(/[^\x00-\x7f]/g, escaped);
    const build = createHash('sha256').update(code).digest('hex').slice(0, 8);
    writeFileSync(join(dist, name), `//${build}\n${code}`);
  }
}

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Reads each bundled event with the program's own reader; a warning fails the build. What its notes hold is a file of
 * its own, which a timetable does without; in the other, their keys keep the place.
 */
function bundleEvents() {
  const { parse } = createRequire(import.meta.url)(join(dist, 'reader.cjs'));
  mkdirSync(join(dist, 'events/content'), { recursive: true });
  for (const name of readdirSync(join(root, 'data')).filter(file => file.endsWith('.md'))) {
    const id = basename(name, '.md');
    const { event, warnings } = parse(readFileSync(join(root, 'data', name), 'utf8'), id);
    failOn(warnings.map(({ line, message }) => `data/${name}:${line}: ${message}`));
    const content = event.notes.map(({ nodes, questions, references }) => ({ nodes, questions, references }));
    const notes = event.notes.map(each => ({ ...each, nodes: 0, questions: 0, references: 0 }));
    writeFileSync(join(dist, 'events', `${id}.json`), JSON.stringify({ ...event, notes }));
    writeFileSync(join(dist, 'events/content', `${id}.json`), JSON.stringify(content));
  }
}

/** V8's code caches, made in a process that runs what was built. */
function cacheCode() {
  const unwanted = ['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'NODE_OPTIONS'];
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.includes(name));
  const env = { ...Object.fromEntries(kept), TERM: 'xterm-256color', FORCE_COLOR: '1' };
  const notes = join(
    root,
    'data',
    readdirSync(join(root, 'data')).find(file => file.endsWith('.md')),
  );
  const script = join(root, 'scripts/code-cache.mjs');
  execFileSync(process.execPath, [script, dist, notes], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function putInPlace() {
  const old = `${dist}-old`;
  const place = join(root, 'dist');
  if (existsSync(place)) renameSync(place, old);
  renameSync(dist, place);
  rmSync(old, { recursive: true, force: true });
}
