// Writes V8's code caches of the built files:  node scripts/light/code-cache.mjs DIST [NOTES]
// A process of its own, whose streams are made to look like a terminal. The Node that builds makes the caches;
// a Node with another V8 rejects them and compiles.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { Script } from 'node:vm';

const [dist, notes] = process.argv.slice(2);
const chunks = readdirSync(dist).flatMap(name => (name.endsWith('.cjs') ? basename(name, '.cjs') : []));
/** Built files by name: their script, and what they export. */
const loaded = new Map();

/** Milliseconds; the caches are written all the same. */
const patience = 10_000;

const env = { TERM: 'xterm-256color', PEPAHATE_STATE: 'off' };
const errors = [];
const io = {
  env,
  columns: 100,
  rows: 30,
  outIsTty: false,
  errIsTty: false,
  inIsTty: true,
  now: () => new Date(),
  out() {},
  err: text => errors.push(text),
};

// Only what has run is in a cache.
const { run } = load('main');
await run(['timetable'], io, dist);
for (const name of chunks) load(name);
const matcher = load('romaji').romajiMatcher('kikai');
matcher.test(Uint16Array.of(0x6a5f, 0x68b0), 0, 2);
matcher.ranges('機械');
if (notes) load('reader').parse(readFileSync(notes, 'utf8'), 'notes');
if (chunks.includes('tui') && !(await frameDrawn())) {
  console.error(`the TUI drew no frame, so it starts slower: ${errors.join('')}`);
}
for (const [name, { script }] of loaded) {
  writeFileSync(join(dist, `${name}.cjs.cache`), script.createCachedData());
}
process.exit();

/** Runs the TUI on streams that it takes for a terminal, and leaves it after its first frame. */
async function frameDrawn() {
  const [stdin, stdout] = [terminal(), terminal()];
  for (const [name, value] of Object.entries({ stdin, stdout }))
    Object.defineProperty(process, name, { value });
  const drawn = new Promise(resolve => stdout.once('data', () => resolve(true)));
  const ended = run([], { ...io, outIsTty: true }, dist).then(() => false);
  const late = setTimeout(patience, false);
  if (!(await Promise.race([drawn, ended, late]))) return false;
  // A turn after each key, for what it changes to be drawn.
  for (const key of ['j', 'k', 'q']) {
    stdin.write(key);
    await setTimeout(50);
  }
  await Promise.race([ended, late]);
  return true;
}

function terminal() {
  const stream = new PassThrough();
  const itself = () => stream;
  const looks = { isTTY: true, columns: 100, rows: 30, setRawMode: itself, ref: itself, unref: itself };
  return Object.assign(stream, looks);
}

/** Loads a built file as bin/pepahate.cjs does. */
function load(name) {
  if (loaded.has(name)) return loaded.get(name).exports;
  const file = join(dist, `${name}.cjs`);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file });
  const requireHere = id => (id.startsWith('.') ? load(basename(id, '.cjs')) : createRequire(file)(id));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, requireHere, module, file, dist);
  loaded.set(name, { script, exports: module.exports });
  return module.exports;
}
