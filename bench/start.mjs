// Start-up beside `node -e 0`, in turn within one run: medians in milliseconds and their ratio.
//   node bench/start.mjs [RUNS]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 60);
const program = fileURLToPath(new URL('../bin/pepahate.cjs', import.meta.url));
const cases = {
  'node -e 0': ['-e', '0'],
  'pepahate timetable': [program, 'timetable'],
  'pepahate show stns': [program, 'show', 'stns'],
  'pepahate --version': [program, '--version'],
};

// Node loads these certificates at every start; they would hide the difference.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const times = Object.fromEntries(Object.keys(cases).map(name => [name, []]));
for (let run = -2; run < runs; run++) {
  for (const [name, args] of Object.entries(cases)) {
    const begin = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const elapsed = Number(process.hrtime.bigint() - begin) / 1e6;
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    if (run >= 0) times[name].push(elapsed);
  }
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times['node -e 0']);
console.log(`${runs} runs each, Node ${process.version}`);
for (const [name, values] of Object.entries(times)) {
  const middle = median(values);
  console.log(
    `${name.padEnd(20)} ${middle.toFixed(1).padStart(6)} ms ${(middle / base).toFixed(2).padStart(6)} x`,
  );
}
