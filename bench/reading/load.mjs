// The reader as the build bundles it, for measuring.
import { build } from 'esbuild';

/** The exports of `src/markdown/index.ts`. */
export async function loadReader() {
  const { outputFiles } = await build({
    entryPoints: ['src/markdown/index.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('/');" },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
