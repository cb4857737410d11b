import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** All that some modules of `src/` export, such as `search/query`, bundled from their sources as the build does. */
export async function load(...modules) {
  const folder = mkdtempSync(join(tmpdir(), 'pepahate-bench-'));
  const outfile = join(folder, 'modules.mjs');
  try {
    await build({
      stdin: {
        contents: modules.map(name => `export * from './src/${name}.ts';`).join('\n'),
        resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      // What packages of the old kind ask for.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
