// The reader as the build bundles it, for measuring.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of `src/markdown/index.ts`. */
export async function loadReader() {
  const folder = mkdtempSync(join(tmpdir(), 'pepahate-reading-'));
  try {
    const outfile = join(folder, 'reader.mjs');
    await build({
      entryPoints: ['src/markdown/index.ts'],
      bundle: true,
      outfile,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
