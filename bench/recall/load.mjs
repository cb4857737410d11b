import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const modules = [
  'search/search',
  'search/query',
  'search/tiers',
  'search/romaji/index',
  'text/keys',
  'markdown/index',
];

/** The program's search, its keys and its reader, bundled from their sources. */
export async function loadSearch() {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map(name => `export * from './src/${name}.ts';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    platform: 'node',
    write: false,
    format: 'esm',
    // What packages of the old kind ask for.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
