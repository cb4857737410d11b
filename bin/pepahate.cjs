#!/usr/bin/env node
'use strict';
// Loads the built program with V8's code cache: half of the start-up of a bundled program is compiling it.
const fs = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '..', 'dist');
const loaded = new Map();

/** What a built file exports: the program, or a chunk that it asks for when it is used. */
function load(file) {
  if (loaded.has(file)) return loaded.get(file);
  const code = fs.readFileSync(file, 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  let cachedData;
  try {
    cachedData = fs.readFileSync(`${file}.cache`);
  } catch {
    // Without the cache it starts all the same.
  }
  const script = new (require('node:vm').Script)(wrapped, { filename: file, cachedData });
  const requireHere = id => (id.startsWith('.') ? load(path.join(folder, id)) : require(id));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireHere, module, file, folder);
  loaded.set(file, module.exports);
  return module.exports;
}

function loadOrExplain() {
  const main = path.join(folder, 'main.cjs');
  try {
    // Node 22 and later keep a cache themselves.
    if (Number.parseInt(process.versions.node, 10) < 22) return load(main);
    require('node:module').enableCompileCache?.();
    return require(main);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'MODULE_NOT_FOUND') throw error;
    console.error('pepahate: it is not built yet; run npm run build');
    process.exit(70);
  }
}

const { run, processIo } = loadOrExplain();
run(process.argv.slice(2), processIo(), folder)
  // It tells of every error itself; this is for one that it could not tell.
  .catch(() => 70)
  .then(code => {
    process.exitCode = code;
  });
