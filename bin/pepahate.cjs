#!/usr/bin/env node
'use strict';
// Loads the built program with V8's code cache: half of the start-up of a bundled program is compiling it.
const fs = require('node:fs');
const path = require('node:path');

/** Built files by their paths: what each exports, and the script that V8 made of it. */
const loaded = new Map();
/** Modules of Node's by their names. */
const nodeModules = new Map();

/** What a built file exports: the program, or a chunk that it asks for when it is used. */
function load(file) {
  const before = loaded.get(file);
  if (before) return before.module.exports;
  const folder = path.dirname(file);
  const code = fs.readFileSync(file, 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  const cachedData = readCache(cacheFile(file, code));
  const script = new (require('node:vm').Script)(wrapped, { filename: file, cachedData });
  const requireHere = id => (id.startsWith('.') ? load(path.join(folder, id)) : nodeModule(id));
  const module = { exports: {} };
  loaded.set(file, { module, script });
  script.runInThisContext()(module.exports, requireHere, module, file, folder);
  return module.exports;
}

/** A module of Node's; a built file asks for the same one up to twenty times, and `require` looks it up each time. */
function nodeModule(id) {
  if (!nodeModules.has(id)) nodeModules.set(id, require(id));
  return nodeModules.get(id);
}

/** Where the cache of a built file lies for this Node; the file begins with a comment that names its build. */
function cacheFile(file, code) {
  const { arch, platform, versions } = process;
  return `${file}.${platform}-${arch}-${versions.v8}-${code.slice(2, 10)}.cache`;
}

/**
 * A cache as V8 wrote it; undefined where there is none for this Node, or it is damaged, of which V8 would crash.
 * The file holds it twice: comparing the halves takes 0.1 ms, a checksum in JavaScript 2.5 ms.
 */
function readCache(file) {
  try {
    const twice = fs.readFileSync(file);
    const half = twice.subarray(0, twice.length / 2);
    return half.equals(twice.subarray(twice.length / 2)) ? half : undefined;
  } catch {
    // Without a cache it starts all the same.
    return undefined;
  }
}

function loadOrExplain(main) {
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

if (require.main === module) {
  const folder = path.join(__dirname, '..', 'dist');
  const { run, processIo, ended } = loadOrExplain(path.join(folder, 'main.cjs'));
  // It tells of every error itself; what fails before and behind it is a terminal that has gone.
  new Promise(resolve => resolve(run(process.argv.slice(2), processIo(), folder)))
    .catch(() => 70)
    // All is written by now, and what a process does that ends by itself takes half a millisecond and more.
    .then(code => process.exit(ended(code)));
}

// For the build, which makes the caches.
module.exports = { cacheFile, load, loaded };
