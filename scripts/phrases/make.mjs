// Makes src/text/phrases-table.ts of BudouX's Japanese model. It is in no package of ours: budoux brings an HTML parser and
// an authentication client along, for a table of 15,000 characters.
//   npm pack budoux@0.9.2 && tar xzf budoux-0.9.2.tgz
//   node scripts/phrases/make.mjs package/module/data/models/ja.js
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { model } = await import(pathToFileURL(resolve(process.argv[2])));
/** `  UW1: 'の12を-3…',`, a feature a line: characters and their weights. No character is a digit, a hyphen or a quote. */
const table = Object.entries(model)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, weights]) => `  ${name}: '${Object.entries(weights).flat().join('')}',\n`);
const file = fileURLToPath(new URL('../../src/text/phrases-table.ts', import.meta.url));
writeFileSync(
  file,
  `/**
 * BudouX's Japanese model (Apache-2.0), as scripts/phrases/make.mjs writes it: characters and their weights, by feature.
 * In a function, so that a program that wraps nothing does not load it.
 */
export const phrasesTable = () => ({
${table.join('')}});
`,
);
