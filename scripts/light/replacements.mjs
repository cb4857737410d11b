// What is replaced in the packages that the program bundles, each with its reason. Figures are ratios of medians,
// with the entry to without it, of runs in turn on Node 20: how long the processor works until the TUI's first
// frame or for a key in a list at 200x60, unless something else is said. Take out what no longer pays;
// docs/build.md says how to measure.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = name => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
const importing = (names, name) => `import {${names}} from ${JSON.stringify(here(name))};`;

/**
 * What a package imports (`by` is the package, `*` is any) and the twin that it gets. `without` matches
 * the path of what must then be in no bundle; Node's own modules have none. cli-table3 has a string-width of its own.
 */
export const twins = [
  // 0.64; 0.54 for a key.
  {
    by: '*',
    wants: 'string-width',
    twin: here('string-width'),
    without: /(?<!\/cli-table3\/)node_modules\/string-width\//,
  },
  // 0.85; 0.91 for a key. It is WebAssembly, lays out anything, and waits at its top level, which CommonJS cannot.
  { by: 'ink', wants: 'yoga-layout', twin: here('column'), without: /node_modules\/yoga-layout\// },
  // Not for speed: the real one asks for the working folder when it is imported, and throws where it is gone.
  {
    by: 'ink',
    wants: './ErrorOverview.js',
    twin: here('error-overview'),
    without: /ErrorOverview\.js$/,
  },
  // Not for speed: the real one shows the cursor on stderr when the process ends, though stderr be a file.
  {
    by: 'cli-cursor',
    wants: 'restore-cursor',
    twin: here('nothing'),
    without: /node_modules\/restore-cursor\//,
  },
  // 0.92 for `show` of a talk with coloured code, and 700 kB less. No emoji is read from its name.
  { by: 'marked-terminal', wants: 'node-emoji', twin: here('emoji'), without: /node_modules\/node-emoji\// },
];

/** File of a package: texts in it, each there once, and what takes their place. */
export const edits = {
  'ink/build/reconciler.js': [
    // Not for speed: so `process.env.DEV` is known, and what waits at the top level for React's tools falls away.
    ["import process from 'node:process';", ''],
  ],
  'ink/build/ink.js': [
    // Node 20 lacks it.
    ["import process from 'node:process';", `$&${importing('withResolvers', 'with-resolvers')}`],
    ['Promise.withResolvers()', 'withResolvers()'],
  ],
  // 0.90; 0.35 for a key. Ink makes an object for each column, and rows that are written once need none.
  'ink/build/output.js': [
    ["import stringWidth from 'string-width';", `$&${importing('rowsWithoutCells', 'rows')}`],
    [
      'const output = [];',
      "const rows = rowsWithoutCells(this); if (rows) return { output: rows.join('\\n'), height: rows.length }; $&",
    ],
  ],
  // 0.97; 0.88 for a key. The program's lines are clean.
  'ink/build/squash-text-nodes.js': [
    ["import wrapAnsi from 'wrap-ansi';", `$&${importing('isFinished', 'finished')}`],
    ["text = sanitizeAnsi(text.replaceAll('\\r\\n', '\\n'));", 'if (isFinished(text)) return text; $&'],
  ],
  // 0.85, together.
  'wrap-ansi/index.js': [['const segmenter = new Intl.Segmenter();', importing('segmenter', 'segmenter')]],
  'slice-ansi/tokenize-ansi.js': [
    [
      "const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});",
      importing('segmenter as GRAPHEME_SEGMENTER', 'segmenter'),
    ],
  ],
  'ink/build/line-update.js': [
    [
      "const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });",
      importing('segmenter', 'segmenter'),
    ],
  ],
  '@alcalzone/ansi-tokenize/build/tokenize.js': [
    [
      'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
      importing('segmenter', 'segmenter'),
    ],
  ],
};

/** Node's own modules that load when one of these is used. 0.98, together; 0.94 for `timetable`. */
export const later = {
  'node:child_process': ['execFileSync', 'spawn'],
  'node:crypto': ['createHash'],
  'node:os': ['constants', 'hostname', 'release'],
  'node:tty': ['isatty', 'WriteStream'],
};

/** File of a package: what makes its whole text anew. */
export const made = {
  // 0.89 for `show` of a talk with coloured code: it defines 191 languages when it is loaded.
  'highlight.js/lib/index.js': () => languagesWhenUsed(require('highlight.js')),
};

/**
 * React as a module: esbuild copies the properties of a CommonJS package wherever it is imported, and Ink does
 * so forty times. 0.97.
 */
export function reactModule() {
  const names = Object.keys(require('react'));
  return `import react from 'react'; export default react; export const {${names}} = react;`;
}

/** highlight.js, which defines a language, and those inside of it, when it is first asked for it. */
function languagesWhenUsed(hljs) {
  const names = hljs.listLanguages();
  const aliases = names.flatMap(name =>
    (hljs.getLanguage(name).aliases ?? []).map(alias => [alias.toLowerCase(), name]),
  );
  return `
    const hljs = require('./core');
    const languages = {${names.map(name => `${JSON.stringify(name)}: () => require('./languages/${name}')`)}};
    const aliases = ${JSON.stringify(Object.fromEntries(aliases))};
    function define(language) {
      const name = aliases[language] ?? language;
      if (!Object.hasOwn(languages, name) || hljs.getLanguage(name)) return;
      hljs.registerLanguage(name, languages[name]());
      for (const inside of [hljs.getLanguage(name).subLanguage ?? []].flat()) define(inside);
    }
    exports.highlight = (code, options) => {
      define(options.language);
      return hljs.highlight(code, options);
    };`;
}
