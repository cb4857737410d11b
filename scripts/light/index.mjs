// What is made lighter in the packages that the program bundles: an esbuild plugin, and a check that nothing of
// it is idle, as a package that has changed would then be bundled as it is without a word.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import * as replacements from './replacements.mjs';

const require = createRequire(import.meta.url);

/**
 * `plugin` is for one or several builds with a metafile; `problems` says of them, a line each, which
 * replacements none of their outputs holds. A table as `replacements.mjs` exports it can be given.
 */
export function lighten({ twins, edits, made, later, reactModule } = replacements) {
  const files = [...Object.keys(edits), ...Object.keys(made)];
  /** By the name of a replacement, the files that a bundle holds for it, as a metafile names them. */
  const used = new Map(
    [...twins.map(twinName), ...files, ...Object.keys(later), 'react'].map(name => [name, new Set()]),
  );

  function setup({ onLoad, onResolve }) {
    onResolve({ filter: anyOf(twins.map(({ wants }) => wants)) }, ({ importer, kind, path }) => {
      const twin = twins.find(({ by, wants }) => wants === path && isBy(importer, by));
      // The twins of `*` are modules, which a CommonJS package does not expect.
      if (!twin || (twin.by === '*' && kind === 'require-call')) return undefined;
      used.get(twinName(twin)).add(twin.twin);
      return { path: twin.twin };
    });
    onResolve({ filter: /^react$/ }, ({ kind, namespace }) =>
      kind === 'import-statement' && namespace !== 'react'
        ? { path: 'react', namespace: 'react' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'react' }, () => {
      used.get('react').add('react:react');
      return { contents: reactModule(), resolveDir: import.meta.dirname };
    });
    onResolve({ filter: anyOf(Object.keys(later)) }, ({ kind, namespace, path }) => {
      if (namespace === 'later' || kind === 'dynamic-import') return { path, external: true };
      return { path, namespace: 'later' };
    });
    onLoad({ filter: /./, namespace: 'later' }, ({ path }) => {
      used.get(path).add(`later:${path}`);
      return { contents: loadingWhenUsed(path, later[path]) };
    });
    onLoad({ filter: anyOf(files, '[\\\\/]node_modules[\\\\/]') }, async ({ path }) => {
      const file = inPackages(path);
      used.get(file).add(path);
      if (made[file]) return { contents: made[file](), loader: 'js' };
      return edited(await readFile(path, 'utf8'), edits[file], path);
    });
  }

  function problems(metafiles, root) {
    const bundled = bundledFiles(metafiles, root);
    const idle = [...used].filter(([, held]) => ![...held].some(file => bundled.has(file)));
    const beside = twins.flatMap(twin => {
      const file = [...bundled].find(each => twin.without?.test(each.replaceAll('\\', '/')));
      return file ? `scripts/light replaces “${twinName(twin)}”, but ${file} is in a bundle` : [];
    });
    return [...idle.map(([name]) => `scripts/light replaces “${name}”, which is in no bundle`), ...beside];
  }
  return { plugin: { name: 'light', setup }, problems };
}

/** A module with what is used of one of Node's, which loads when it is: functions by their names, anything of the default. */
function loadingWhenUsed(name, exported) {
  const real = require(name);
  const getters = exported.map(each => `get ${each}() { return require('${name}').${each}; }`);
  const functions = exported
    .filter(each => typeof real[each] === 'function')
    .map(each => `export const ${each} = (...given) => require('${name}').${each}(...given);`);
  return `${functions.join('\n')} export default { ${getters.join(', ')} };`;
}

/** The files of which an output holds anything, by whole paths. */
function bundledFiles(metafiles, root) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(output => output.inputs));
  const held = inputs.flatMap(each =>
    Object.entries(each).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  );
  return new Set(held.map(file => (/^(?:react|later):/.test(file) ? file : resolve(root, file))));
}

function twinName({ by, wants }) {
  return by === '*' ? wants : `${wants} of ${by}`;
}

function isBy(importer, name) {
  const packages = importer.includes('node_modules');
  return name === '*' ? packages : inPackages(importer).startsWith(`${name}/`);
}

/** Matches one of some texts, at the end of a path that `before` leads. */
function anyOf(texts, before = '^') {
  const escaped = texts.map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('/', '[\\\\/]'));
  return new RegExp(`${before}(?:${escaped.join('|')})$`);
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
        text: `scripts/light edits “${text}”, which is there ${times} times`,
        location: { file: path },
      });
    contents = contents.replace(text, instead);
  }
  return { contents, loader: 'js', errors };
}
