// Searching 100,000 items as the TUI does: a query is typed letter by letter, and each search narrows the one
// before. Milliseconds of processor time a letter, the best of all runs; those of `rg` on the same texts are on the
// clock, and so is what the first search of all costs.
//   node bench/search.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { largeEvent } from './large.mjs';
import { load } from './load.mjs';

const runs = Number(process.argv[2] ?? 9);
const warmUp = 3;
/** Milliseconds a letter. */
const aim = 16;
/** Entries a step, as in the TUI. */
const stride = 200;
const queries = [
  'kikai',
  'fukabunsan',
  'jiritsuseigyo',
  'saba',
  'ro-dobaransa',
  'redis',
  'redis kernel',
  'saba rogu',
  'ろぐ',
  'ロードバランサ',
  '負荷分散',
  '"load balancer"',
  'redis -kernel',
  'saba in:outline',
];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const folder = mkdtempSync(join(tmpdir(), 'pepahate-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const { Search, parseQuery, notesRecords, ...romaji } = await load(
  'search/search',
  'search/query',
  'search/romaji/index',
  'event/walk',
);
const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
const event = largeEvent(100_000);
const file = join(folder, 'large.txt');
writeTexts();

console.log(`Node ${process.version}, medians of ${runs} runs, ms`);
console.log(`The first search, which makes the keys: all of it, its steps of ${stride} entries, memory kept`);
['kikai', 'ロードバランサ'].forEach(first);
console.log(
  `A letter, after ${warmUp} runs to warm up, the best: the worst, the median; all of the query by rg -ciF`,
);
console.log(row('', 'worst', 'median', 'hits', ...(hasRipgrep ? ['rg', 'lines'] : ['rg is not installed'])));
queries.forEach(report);

function writeTexts() {
  const texts = event.notes.flatMap(talk => Array.from(notesRecords(talk), ({ text }) => text));
  writeFileSync(file, `${texts.join('\n')}\n`);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  console.log(`${texts.length} items, ${(characters / 1e6).toFixed(1)} million characters`);
}

/** A search that has all keys to make: how long it takes, the longest steps, and the memory that the keys take. */
function first(text) {
  const [times, late, longest, kept] = [[], [], [], []];
  for (let run = 0; run < runs; run++) {
    const fresh = structuredClone(event);
    const before = used();
    const begin = performance.now();
    const steps = finished(fresh, text).steps.sort((one, other) => one - other);
    times.push(performance.now() - begin);
    late.push(steps[Math.floor(steps.length * 0.99)]);
    longest.push(steps.at(-1));
    // The event is asked for, so that it and its keys are still there.
    kept.push((used() - before) / 2 ** 20 + fresh.slots.length);
  }
  console.log(
    row(text, shown(times), `p99 ${shown(late)}`, `max ${shown(longest)}`, `${shown(kept)} MB`).trimEnd(),
  );
}

function report(query) {
  const letters = Array.from(query, (_, index) => query.slice(0, index + 1));
  const times = letters.map(() => []);
  let last;
  for (let run = -warmUp; run < runs; run++) {
    last = undefined;
    letters.forEach((text, index) => {
      const begin = process.cpuUsage();
      last = finished(event, text, last).search;
      const { user, system } = process.cpuUsage(begin);
      if (run >= 0) times[index].push((user + system) / 1000);
    });
  }
  const each = times.map(all => Math.min(...all));
  const worst = Math.max(...each);
  const missed = worst > aim ? `  over ${aim} at ${letters[each.indexOf(worst)]}` : '';
  const { time, count } = hasRipgrep ? ripgrep(query) : {};
  console.log(row(query, shown([worst]), shown(each), last.count, time, count) + missed);
}

/** A search to its end, with the milliseconds of each step. */
function finished(of, text, before) {
  const search = new Search(of, parseQuery(text), romaji, before);
  const steps = [];
  for (let done = false; !done; ) {
    const begin = performance.now();
    done = search.step(stride);
    steps.push(performance.now() - begin);
  }
  return { search, steps };
}

/** All of a query as one literal text, in lines that have it; with the start of the process. */
function ripgrep(query) {
  const text = query.replaceAll('"', '');
  const all = Array.from({ length: runs }, () => {
    const begin = performance.now();
    const { stdout } = spawnSync('rg', ['-ciF', '--', text, file], { encoding: 'utf8' });
    return { time: performance.now() - begin, count: Number(stdout) };
  });
  return { time: shown(all.map(({ time }) => time)), count: all[0].count };
}

/** Bytes in use. */
function used() {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function shown(values) {
  return median(values).toFixed(1);
}

function row(name, ...cells) {
  // What is full-width takes two columns.
  const wide = name.replace(/[ -~]/g, '').length;
  return `  ${name.padEnd(18 - wide)}${cells.map(cell => String(cell ?? '').padStart(10)).join('')}`;
}
