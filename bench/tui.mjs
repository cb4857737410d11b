// The TUI beside `node` printing hello and a bare Ink hello, in turn within one run, each in a pty:
// start to the first frame, a key to its finished frame, bytes a frame, resident memory. Linux.
//   node bench/tui.mjs [RUNS]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { build } from 'esbuild';

const runs = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'pepahate-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/pepahate.cjs');
const { NODE_EXTRA_CA_CERTS: _, CI: __, ...rest } = process.env;
const env = { ...rest, TERM: 'xterm-256color', NODE_ENV: 'production', PEPAHATE_STATE: 'off', HOME: folder };
/** What Ink ends every frame with: the end of synchronized output. */
const frameEnd = '\u001b[?2026l';
/** How the program asks for the width of ambiguous characters, and what a terminal says. */
const question = '\u001b[6n';
const answers = '\u001b[1;1R\u001b[1;2R';
/** Milliseconds after which something is wrong. */
const patience = 20_000;
/** Milliseconds in which a search of 100,000 items has shown all that it finds. */
const settled = 400;

const hello = await bareInk();
const large = largeNotes(100_000);

await starts();
await keys('bundled event', [program, 'linux-network']);
await keys('100,000 items', [program, '-e', large, 'talk']);
await searching('100,000 items', [program, '-e', large, 'talk']);
await memory();
process.exit();

/** A program in a pty; `until` resolves once what was written since the last call holds `text`. */
function open(args, cols, rows) {
  const child = spawn(process.execPath, args, { cols, rows, env });
  let raw = '';
  let wanted;
  const look = () => {
    if (!wanted || !raw.includes(wanted.text)) return;
    const { done } = wanted;
    wanted = undefined;
    done(raw);
    raw = '';
  };
  child.onData(data => {
    if (data.includes(question)) child.write(answers);
    raw += data;
    look();
  });
  const until = text =>
    new Promise((done, failed) => {
      const timer = setTimeout(
        () => failed(new Error(`no ${JSON.stringify(text)} in ${JSON.stringify(raw)}`)),
        patience,
      );
      wanted = {
        text,
        done: found => {
          clearTimeout(timer);
          done(found);
        },
      };
      look();
    });
  const settle = async () => {
    await new Promise(resolve => setTimeout(resolve, settled));
    raw = '';
  };
  return { child, until, settle };
}

function milliseconds(since) {
  return Number(process.hrtime.bigint() - since) / 1e6;
}

async function starts() {
  const cases = {
    'node hello': [['-e', 'console.log("hello")'], 'hello'],
    'bare Ink hello': [[hello], frameEnd],
    pepahate: [[program], frameEnd],
  };
  const times = Object.fromEntries(Object.keys(cases).map(name => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, [args, text]] of Object.entries(cases)) {
      const begin = process.hrtime.bigint();
      const { child, until } = open(args, 80, 24);
      await until(text);
      if (run >= 0) times[name].push(milliseconds(begin));
      await ended(child);
    }
  }
  console.log(`Start to first frame, 80x24, ${runs} runs, Node ${process.version}`);
  const base = percentile(times['node hello'], 0.5);
  for (const [name, values] of Object.entries(times)) {
    const middle = percentile(values, 0.5);
    console.log(
      `  ${name.padEnd(16)} ${middle.toFixed(1).padStart(7)} ms ${(middle / base).toFixed(2).padStart(6)} x`,
    );
  }
}

async function keys(title, args) {
  for (const [cols, rows] of [
    [80, 24],
    [200, 60],
  ]) {
    const { child, until } = open(args, cols, rows);
    await until(frameEnd);
    const times = [];
    const bytes = [];
    for (let press = 0; press < 150; press++) {
      await new Promise(resolve => setTimeout(resolve, 20));
      const begin = process.hrtime.bigint();
      // Down and up again: at the end of a list a key draws nothing.
      child.write(press % 80 < 40 ? 'j' : 'k');
      const raw = await until(frameEnd);
      if (press < 10) continue;
      times.push(milliseconds(begin));
      bytes.push(raw.length);
    }
    await ended(child);
    const [median, late] = [0.5, 0.99].map(part => percentile(times, part).toFixed(1));
    console.log(
      `Key to frame, ${title}, ${cols}x${rows}: median ${median} ms, p99 ${late} ms, ${percentile(bytes, 0.5)} bytes`,
    );
  }
}

/** A letter in the search, and a step in its list, each to the first frame behind it. */
async function searching(title, args) {
  for (const [cols, rows] of [
    [80, 24],
    [200, 60],
  ]) {
    const { child, until, settle } = open(args, cols, rows);
    await until(frameEnd);
    child.write('/');
    const timed = async (keys, times) => {
      for (const key of keys) {
        await settle();
        const begin = process.hrtime.bigint();
        child.write(key);
        await until(frameEnd);
        times.push(milliseconds(begin));
      }
    };
    const [letters, steps] = [[], []];
    for (let round = 0; round < 3; round++) {
      await timed('redis', letters);
      await timed(Array(10).fill('\u001b[B'), steps);
      await timed(Array(5).fill('\u007f'), letters);
    }
    await ended(child);
    for (const [what, times] of Object.entries({ letter: letters, step: steps })) {
      const [median, late] = [0.5, 0.95].map(part => percentile(times, part).toFixed(1));
      console.log(`Search, ${what}, ${title}, ${cols}x${rows}: median ${median} ms, p95 ${late} ms`);
    }
  }
}

async function memory() {
  const cases = {
    node: [['-e', 'console.log("hello"); setTimeout(() => {}, 60000)'], 'hello'],
    'bare Ink hello': [[hello], frameEnd],
    pepahate: [[program], frameEnd],
  };
  console.log('Resident memory');
  const found = {};
  for (const [name, [args, text]] of Object.entries(cases)) {
    const { child, until } = open(args, 80, 24);
    await until(text);
    await new Promise(resolve => setTimeout(resolve, 500));
    found[name] = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024;
    await ended(child);
    const ratio = found['bare Ink hello']
      ? ` ${(found[name] / found['bare Ink hello']).toFixed(2)} x Ink`
      : '';
    console.log(`  ${name.padEnd(16)} ${found[name].toFixed(0).padStart(5)} MB${ratio}`);
  }
}

function ended(child) {
  return new Promise(resolve => {
    child.onExit(resolve);
    child.kill('SIGKILL');
  });
}

function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

async function bareInk() {
  const outfile = join(root, 'node_modules/.cache-bench-ink-hello.mjs');
  process.on('exit', () => rmSync(outfile, { force: true }));
  await build({
    entryPoints: [join(root, 'bench/ink-hello.mjs')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [
      {
        name: 'no-devtools',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'none' }));
          onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {}' }));
        },
      },
    ],
    logLevel: 'error',
  });
  return outfile;
}

/** Notes of one talk with that many items, of Japanese words, three levels deep. */
function largeNotes(count) {
  const words = [
    '負荷分散',
    'ネットワーク',
    'Redis',
    'を',
    'で',
    'の性能改善',
    'パケット受信',
    'ログ基盤',
    'に',
    'と',
  ];
  let seed = 1;
  const next = below => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  const items = Array.from({ length: count }, (_, index) => {
    const depth = [0, 1, 1, 1, 2, 2, 2][index % 7];
    const text = Array.from({ length: 4 + next(14) }, () => words[next(words.length)]).join('');
    return `${'  '.repeat(depth)}- ${text}`;
  });
  const file = join(folder, 'large.md');
  writeFileSync(file, `---\ntitle: Large\n---\n\n## Talk {#talk}\n\n${items.join('\n')}\n`);
  return file;
}
