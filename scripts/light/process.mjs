// node:process for Ink and its helpers: esbuild copies the hundred properties of the real one at each import.
export default process;
export const { env } = process;
