// What the benchmarks of full-screen programs share: programs in a pty, large notes, a bare Ink hello. Linux.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'pepahate-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export const root = fileURLToPath(new URL('..', import.meta.url));
export const program = join(root, 'bin/pepahate.cjs');
const { NODE_EXTRA_CA_CERTS: _, CI: __, ...rest } = process.env;
export const env = {
  ...rest,
  TERM: 'xterm-256color',
  NODE_ENV: 'production',
  PEPAHATE_STATE: 'off',
  HOME: folder,
};
/** What Ink ends every frame with: the end of synchronized output. */
export const frameEnd = '\u001b[?2026l';
/** How the program asks for the width of ambiguous characters, and what a terminal says. */
const question = '\u001b[6n';
const answers = '\u001b[1;1R\u001b[1;2R';
/** Milliseconds after which something is wrong. */
const patience = 20_000;

/** A command in a pty; `until` resolves once what was written since the last call holds `text`. */
export function open([command, ...args], cols, rows) {
  const child = spawn(command, args, { cols, rows, env });
  let raw = '';
  let wanted;
  let heard = 0;
  const look = () => {
    if (!wanted || !raw.includes(wanted.text)) return;
    const { done } = wanted;
    wanted = undefined;
    done(raw);
    raw = '';
  };
  child.onData(data => {
    if (data.includes(question)) child.write(answers);
    heard = Date.now();
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
  const settle = async settled => {
    await new Promise(resolve => setTimeout(resolve, settled));
    raw = '';
  };
  /** Resolves when nothing has been written for so many milliseconds. */
  const rest = async silence => {
    const begin = Date.now();
    while (Date.now() - Math.max(begin, heard) < silence)
      await new Promise(resolve => setTimeout(resolve, 10));
    raw = '';
  };
  return { child, until, settle, rest };
}

/** Milliseconds of the processor that a process has taken in all of its threads: the load beside it counts little. */
export function processorTime(pid) {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = tasks.map(task =>
    Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** Resident memory of a process, in MB. */
export function residentMemory(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

export function milliseconds(since) {
  return Number(process.hrtime.bigint() - since) / 1e6;
}

export function ended(child) {
  return new Promise(resolve => {
    child.onExit(resolve);
    child.kill('SIGKILL');
  });
}

export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export async function bareInk() {
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
export function largeNotes(count) {
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
