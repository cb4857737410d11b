import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const modules = ['search/search', 'search/query', 'search/romaji/index', 'event/walk'];

/** The program's search, bundled from its sources into a folder. */
export async function loadSearch(folder) {
  const outfile = join(folder, 'search.mjs');
  await build({
    stdin: {
      contents: modules.map(name => `export * from './src/${name}.ts';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile,
  });
  return import(pathToFileURL(outfile));
}
