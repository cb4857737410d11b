// What is made lighter in the packages that the program bundles: an esbuild plugin.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = name => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));

/** Importing package, what it imports, the twin that it gets; `*` is any package. */
const twins = [
  // commander wants it for subcommands in files of their own; there are none, and it costs 2 ms.
  ['commander', 'node:child_process', 'none'],
  ['marked-terminal', 'chalk', 'chalk'],
  ['marked-terminal', 'cli-highlight', 'cli-highlight'],
  ['marked-terminal', 'cli-table3', 'none'],
  ['marked-terminal', 'node-emoji', 'none'],
  ['marked-terminal', 'ansi-escapes', 'none'],
  ['marked-terminal', 'ansi-regex', 'ansi-regex'],
  ['marked-terminal', 'supports-hyperlinks', 'supports-hyperlinks'],
  ['ink', 'terminal-size', 'terminal-size'],
  ['ink', './ErrorOverview.js', 'error-overview'],
  ['cli-cursor', 'restore-cursor', 'nothing'],
  ['signal-exit', 'assert', 'assert'],
  ['*', 'node:process', 'process'],
  ['*', 'string-width', 'string-width'],
];

/** File of a package: texts in it, each there once, and what takes their place. */
const edits = {
  'ink/build/reconciler.js': [
    // Without it `process.env.DEV` is known, and what waits at the top level for React's tools falls away.
    ["import process from 'node:process';", ''],
  ],
  'ink/build/ink.js': [
    [
      "import process from 'node:process';",
      `import {withResolvers} from ${JSON.stringify(here('with-resolvers'))};`,
    ],
    ['Promise.withResolvers()', 'withResolvers()'],
    // `performance` loads perf_hooks.
    ['startTime = performance.now()', 'startTime = Date.now()'],
    ['performance.now() - startTime', 'Date.now() - startTime'],
  ],
  // What Ink knows of a line's cells it forgets with each frame; most lines stay. Bounded, as texts are not.
  'ink/build/output.js': [
    ['caches = new OutputCaches();', 'caches = keptCaches();'],
    [
      'export default class Output {',
      `let kept = new OutputCaches();
function keptCaches() {
  if (kept.styledChars.size > 2000) kept = new OutputCaches();
  return kept;
}
$&`,
    ],
  ],
  'scheduler/cjs/scheduler.production.js': [['"object" === typeof performance', 'false']],
  '@alcalzone/ansi-tokenize/build/tokenize.js': [
    [
      'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
      `import {clusters} from ${JSON.stringify(here('clusters'))};`,
    ],
    ['segmenter.segment(str)', 'clusters(str)'],
  ],
  'yoga-layout/dist/src/index.js': [
    ['import wrapAssembly from', `import {loadNow} from ${JSON.stringify(here('yoga'))};$&`],
    ['await loadYoga()', 'loadNow(loadYoga)'],
  ],
  'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js': [
    ['var _scriptDir = import.meta.url;', "var _scriptDir = '';"],
    ['h.instantiateWasm(d,', 'h.instantiateWasm(H,d,'],
  ],
};

export const light = {
  name: 'light',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: anyOf(twins.map(([, wanted]) => wanted)) }, ({ importer, kind, path }) => {
      const twin = twins.find(([by, wanted]) => wanted === path && isBy(importer, by));
      // The twins of `*` are modules, which a CommonJS package does not expect.
      if (!twin || (twin[0] === '*' && kind === 'require-call') || importer === here(twin[2]))
        return undefined;
      return { path: here(twin[2]) };
    });
    onResolve({ filter: /^react$/ }, ({ kind, namespace }) =>
      kind === 'import-statement' && namespace !== 'react'
        ? { path: 'react', namespace: 'react' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'react' }, () => ({
      contents: reactModule(),
      resolveDir: import.meta.dirname,
    }));
    onLoad(
      { filter: /node_modules[\\/](@alcalzone|ink|scheduler|yoga-layout)[\\/].*\.js$/ },
      async ({ path }) => {
        const changes = edits[inPackages(path)];
        return changes && edited(await readFile(path, 'utf8'), changes, path);
      },
    );
  },
};

/**
 * React as a module: esbuild copies the properties of a CommonJS package wherever it is imported, and Ink does
 * so forty times.
 */
function reactModule() {
  const names = Object.keys(require('react'));
  return `import react from 'react'; export default react; export const {${names}} = react;`;
}

function isBy(importer, name) {
  const packages = importer.includes('node_modules');
  return name === '*' ? packages : inPackages(importer).startsWith(`${name}/`);
}

function anyOf(names) {
  return new RegExp(`^(?:${names.map(name => name.replaceAll('.', '\\.')).join('|')})$`);
}

/** `ink/build/ink.js` of a file under node_modules; of the program's own the whole path. */
function inPackages(file) {
  return file.replaceAll('\\', '/').split('/node_modules/').pop();
}

/** A package that has changed must be looked at anew, so a text that is not there once fails the build. */
export function edited(source, changes, path) {
  const errors = [];
  let contents = source;
  for (const [text, instead] of changes) {
    const times = contents.split(text).length - 1;
    if (times !== 1)
      errors.push({
        text: `scripts/light/index.mjs edits “${text}”, which is there ${times} times`,
        location: { file: path },
      });
    contents = contents.replace(text, instead);
  }
  return { contents, loader: 'js', errors };
}
