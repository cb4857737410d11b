// Looks for what breaks the program, until it finds it or is stopped:  npm run fuzz [-- [PROPERTY] [SECONDS] [SEED]]
// Without a PROPERTY all in turn; 0 SECONDS, or none, is without end. A SEED goes the same way again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';

const [first, ...rest] = process.argv.slice(2);
const isName = first !== undefined && Number.isNaN(Number(first));
const [seconds = 0, seed = Date.now() % 2 ** 31] = (isName ? rest : process.argv.slice(2)).map(Number);
const properties = await loaded();
const names = isName ? [first] : Object.keys(properties);
if (isName && !properties[first])
  fail(`no property '${first}'; there are ${Object.keys(properties).join(', ')}`);

console.log(`seed ${seed}`);
const end = seconds > 0 ? performance.now() + seconds * 1000 : Number.POSITIVE_INFINITY;
let runs = 0;
process.on('SIGINT', () => done());
for (let round = 0; performance.now() < end; round++) {
  for (const name of names) {
    const result = fc.check(properties[name], {
      seed: seed + round,
      numRuns: name === 'time is linear' ? 10 : 100,
    });
    runs += result.numRuns;
    if (result.failed) fail(`${name}: ${fc.defaultReportMessage(result)}`);
    // For Ctrl+C.
    await new Promise(resolve => setImmediate(resolve));
  }
}
done();

/** The properties, bundled, as they are TypeScript. */
async function loaded() {
  const folder = mkdtempSync(join(tmpdir(), 'pepahate-fuzz-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'properties.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'properties.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
  });
  return (await import(pathToFileURL(outfile).href)).properties;
}

function done() {
  console.log(`${runs} runs, nothing found`);
  process.exit();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
