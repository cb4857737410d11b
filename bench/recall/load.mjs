import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The program's folding and romaji, bundled from their sources. */
export async function loadSearch() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './src/search/romaji/index.ts'; export * from './src/text/keys.ts';",
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
