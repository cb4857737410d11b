import { loadReader } from './reading/load.mjs';

const { parse } = await loadReader();
const cases = [
  ['items in items on one line', '- '.repeat(2000)],
  ['quotations', '> '.repeat(2000)],
  ['both', '> - '.repeat(1000)],
  ['nested emphasis', `${'*a **b '.repeat(1000)}c${'** d*'.repeat(1000)}`],
  ['emphasis in an item', `- ${'*'.repeat(1000)}a${'*'.repeat(1000)}`],
  ['backticks', Array.from({ length: 2000 }, (_, index) => `${'`'.repeat((index % 40) + 1)}a`).join('')],
  ['brackets', '['.repeat(20_000)],
  ['links in links', `${'[a]('.repeat(5000)}b${')'.repeat(5000)}`],
  ['unclosed fences', '```\n~~~~\n'.repeat(5000)],
  ['unclosed comments', '<!--\n<script\n'.repeat(5000)],
  ['qs', '>'.repeat(9_000_000)],
  ['an item of quotation signs', `- ${'> '.repeat(4_000_000)}a`],
  ['a line of dashes', `${'-'.repeat(9_000_000)}a`],
  ['a rule with spaces', '- '.repeat(4_000_000)],
  ['a rule that is none', `${'_ '.repeat(4_000_000)}a`],
  ['references in one item', `- References\n${'  - a\n'.repeat(300_000)}`],
  ['questions in one item', `- Q&A\n${'  - a\n'.repeat(300_000)}`],
  ['a long line', `- ${'data:AAAA'.repeat(20_000)}`],
  ['a long paragraph', 'two words\n'.repeat(20_000)],
  ['a long item', `- one\n${'  more\n'.repeat(20_000)}`],
  ['a wide table', `time | title |${' a |'.repeat(5000)}\n--|--|\n${'10:00 | b |\n'.repeat(100)}`],
  ['headings of one title', '## Same\n'.repeat(5000)],
  ['deep YAML', `---\ntitle: ${'['.repeat(20_000)}\n---\n`],
  ['brackets in a speaker', `time | title | speaker\n--|--|--\n10:00 | t | ${'a('.repeat(5000)}\n`],
];
const only = process.argv[2];
const c = cases[Number(only)];
const t = performance.now();
parse(c[1], 'id');
console.log(only, c[0], (performance.now() - t).toFixed(0) + 'ms');
