// Writes V8's code caches of the built files:  node scripts/code-cache.mjs DIST NOTES
// A process of its own, whose streams are made to look like a terminal. The caches are for the Node that builds;
// another one finds none by its name and compiles.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

const { cacheFile, load, loaded } = createRequire(import.meta.url)('../bin/pepahate.cjs');
const [folder, notes] = process.argv.slice(2);
const dist = resolve(folder);
/** All but the workers, which Node loads itself. */
const chunks = readdirSync(dist).flatMap(name =>
  name.endsWith('.cjs') && !['worker.cjs', 'across.cjs'].includes(name) ? basename(name, '.cjs') : [],
);

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
const { run } = chunk('main');
const asked = ['show s', 'show -', 'show stns/'].map(words => `completion zsh -- ${words}`);
for (const words of ['timetable', 'show stns', 'search redis', '--help', ...asked])
  await run(words.split(' '), io, dist);
for (const name of chunks) chunk(name);
for (const query of ['redis', 'kikai']) await run(['search', query], io, dist);
chunk('reader').parse(readFileSync(notes, 'utf8'), 'notes');
chunk('code').colorCode('const one: number = 1;', 'typescript');
if (!(await frameDrawn())) {
  console.error(`the TUI drew no frame, so it starts slower: ${errors.join('')}`);
}
for (const [file, { script }] of loaded) {
  const cache = script.createCachedData();
  // Twice, so that damage shows.
  writeFileSync(cacheFile(file, readFileSync(file, 'utf8')), Buffer.concat([cache, cache]));
}
process.exit();

function chunk(name) {
  return load(join(dist, `${name}.cjs`));
}

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
