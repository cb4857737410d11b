import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/markdown/blocks/block.ts';
import { readBlocks } from '../../../src/markdown/blocks/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';
import { textOf } from './shown.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

function count(blocks: readonly Block[]): number {
  let all = 0;
  const waiting = [...blocks];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    all++;
    for (const child of block.children) waiting.push(child);
  }
  return all;
}

function depth(blocks: readonly Block[]): number {
  return Math.max(0, ...blocks.map(({ children }) => 1 + depth(children)));
}

/** What would take a reader that is not linear, or that recurses, minutes or its stack. */
const hostile: [string, string][] = [
  ['strong in emphasis', `${'*a **a '.repeat(5000)}b${' a** a*'.repeat(5000)}`],
  ['ends of emphasis', 'a_ '.repeat(20_000)],
  ['beginnings of emphasis', '_a '.repeat(20_000)],
  ['ends of links', 'a]'.repeat(20_000)],
  ['beginnings of links', '[a'.repeat(20_000)],
  ['links and emphasis that cross', '*a_ '.repeat(20_000)],
  ['stars by threes', `a**b${'c* '.repeat(20_000)}`],
  ['brackets and emphasis', '[ a_'.repeat(20_000)],
  ['brackets in brackets', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
  ['images in links', '![[]()'.repeat(20_000)],
  ['open links', '[a](b'.repeat(20_000)],
  ['open angle brackets', '[a](<b'.repeat(20_000)],
  ['runs of backticks', lines(1, () => lines(2000, index => `e${'`'.repeat(index % 50)}`))],
  ['comments that are open', `</${'<!--'.repeat(50_000)}`],
  ['declarations', `a ${'<!A '.repeat(50_000)}`],
  ['instructions', `a ${'<?'.repeat(50_000)}`],
  ['data sections', `a ${'<![CDATA['.repeat(50_000)}`],
  ['tags without an end', '<a '.repeat(50_000)],
  ['attributes without an end', `<div ${'a="'.repeat(50_000)}>`],
  ['elements in elements', '<div>'.repeat(50_000)],
  ['quotations of HTML', '<blockquote>'.repeat(50_000)],
  ['lists of HTML', '<ul><li>'.repeat(50_000)],
  ['scripts that are open', '<script>'.repeat(50_000)],
  ['lines of open comments', '<!--\n<script\n'.repeat(50_000)],
  ['definitions', `${lines(50_000, index => `[${index}]: u/${index}`)}\n\n${'[0] '.repeat(50_000)}`],
  ['a label without an end', `${'['.repeat(50_000)}]: x`],
  ['items in items on a line', `${'- '.repeat(200_000)}a`],
  ['quotations in quotations', `${'> '.repeat(200_000)}a`],
  ['quotations in items in quotations', `${'> - '.repeat(100_000)}a`],
  ['quotations of all depths', lines(5000, index => `${'>'.repeat(index % 500)} a`)],
  ['blank lines in deep lists', `${'- '.repeat(500)}x${'\n'.repeat(5000)}`],
  ['blank lines in items in quotations', `${'> - x\n'.repeat(5000)}${'>\n'.repeat(5000)}`],
  ['deep lists', lines(2000, index => `${'  '.repeat(index)}* a`)],
  ['directives in directives', '```{note}\n'.repeat(20_000) + '```\n'.repeat(20_000)],
  ['groups in groups', ':::message\n'.repeat(20_000) + ':::\n'.repeat(20_000)],
  ['fences of all lengths', lines(20_000, index => '`'.repeat(3 + (index % 7)) + (index % 2 ? 'a' : ''))],
  ['fences in items', lines(20_000, index => `- a\n  \`\`\`js\n  ${index}`)],
  ['dashes', `${'-'.repeat(1_000_000)}a`],
  ['a rule that is none', `${'_ '.repeat(1_000_000)}a`],
  ['number signs', `# ${'#'.repeat(1_000_000)}x`],
  ['a title of signs', `a\n${'='.repeat(1_000_000)}b`],
  ['blanks in a line', `a${' '.repeat(1_000_000)}b`],
  ['tabs before a line', `${'\t'.repeat(1_000_000)}a`],
  ['backslashes', '\\'.repeat(1_000_000)],
  ['pipes', `${'|'.repeat(50_000)}\n${'|-'.repeat(50_000)}\n${'| a'.repeat(50_000)}`],
  ['a header wider than all rows', `${'a|'.repeat(50_000)}\n-|-\n${'1|2\n'.repeat(20_000)}`],
  ['backticks in a row', `a|b\n-|-\n${'`|'.repeat(100_000)}`],
  ['parts of addresses', `https://a.b/${'('.repeat(1000)} ${'https://a.b/('.repeat(20_000)}`],
  ['ends of addresses', `https://a.b/${')'.repeat(1900)}`],
  ['a long paragraph', 'two words\n'.repeat(100_000)],
  ['keys', 'Key: value\n'.repeat(50_000)],
  ['a title below many lines', `${'a\n'.repeat(100_000)}===`],
  ['terms', 'a\n: b\n'.repeat(50_000)],
  ['a line of megabytes', `- ${'data:AAAA'.repeat(300_000)}`],
];

describe('hostile notes', () => {
  test.each(hostile)('%s', (_name, source) => {
    const letters = (text: string) => text.match(/[a-z]/g)?.length ?? 0;
    const text = textOf(source);
    // Tags and addresses of links are no text; all else is kept.
    if (!/[<(\]]/.test(source)) expect(letters(text)).toBeGreaterThanOrEqual(letters(source) * 0.99 - 5);
    expect(text.length).toBeLessThanOrEqual(source.length * 4 + 1000);
  });

  test('of more than 500,000 blocks the first are read, and it is said', () => {
    const warnings: string[] = [];
    const { blocks } = readBlocks(toLines('- a\n'.repeat(500_010)), (line, message) => {
      warnings.push(`${line}: ${message}`);
    });
    expect(count(blocks)).toBe(500_000);
    expect(warnings).toEqual(['500000: more than 500000 blocks; nothing is read below this line']);
  });

  test('of HTML too, each element counts', () => {
    const quotations = `<blockquote>${'<p>a</p>'.repeat(100)}</blockquote>\n\n`.repeat(5_500);
    expect(count(readBlocks(toLines(quotations), () => {}).blocks)).toBeLessThanOrEqual(500_010);
  });

  test('HTML nests as deep as lists, no deeper, but for what the deepest holds', () => {
    expect(depth(readBlocks(toLines('<ul><li>a'.repeat(500)), () => {}).blocks)).toBe(50);
    expect(depth(readBlocks(toLines('<blockquote>a'.repeat(500)), () => {}).blocks)).toBe(101);
  });

  test('a header wider than all rows does not widen them', () => {
    const { blocks } = readBlocks(toLines(`${'a|'.repeat(50_000)}\n-|-\n${'1|2\n'.repeat(1000)}`), () => {});
    expect(blocks[0]!.rows!.at(-1)).toEqual(['1', '2']);
  });

  test('of one piece of HTML', () => {
    const { blocks } = readBlocks(toLines(`<ul>${'<li>a'.repeat(500_100)}`), () => {});
    expect(count(blocks)).toBeLessThanOrEqual(500_010);
  });

  test('400,000 headings are read', () => {
    const { blocks } = readBlocks(toLines('## Heading\n'.repeat(400_000)), () => {});
    expect(blocks).toHaveLength(400_000);
  });
});
