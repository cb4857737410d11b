import type { Block } from '../../../src/markdown/blocks/block.ts';
import { readBlocks } from '../../../src/markdown/blocks/index.ts';
import { inline } from '../../../src/markdown/inline/index.ts';
import { toLines } from '../../../src/markdown/lines.ts';

/** Blocks as lines: kind, what the kind has, text; what they hold below them, indented. */
export function shown(source: string): string[] {
  return readBlocks(toLines(source), () => {}).blocks.flatMap(block => lines(block, ''));
}

function lines(block: Block, indent: string): string[] {
  const { kind, level, ordinal, task, language, url, rows } = block;
  const more = [level, ordinal, task, language, url].filter(part => part !== undefined);
  const text = block.text === '' ? [] : [block.text.replaceAll('\n', '⏎')];
  const first = `${indent}${[kind, ...more, ...text].join(' ')}`;
  const table = (rows ?? []).map(row => `${indent}  ${row.join(' ¦ ')}`);
  return [first, ...table, ...block.children.flatMap(child => lines(child, `${indent}  `))];
}

/** What was guessed: `3: message`. */
export function warningsOf(source: string): string[] {
  const found: string[] = [];
  readBlocks(toLines(source), (line, message) => void found.push(`${line}: ${message}`));
  return found;
}

/** All that a reader of the blocks sees, in their order. */
export function textOf(source: string): string {
  const { blocks, definitions } = readBlocks(toLines(source), () => {});
  const found: string[] = [];
  const read = (markdown: string) => found.push(inline(markdown, 1, () => {}, definitions).text);
  // Without recursion: blocks may nest as deep as they like.
  const waiting = [...blocks].reverse();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    found.push(block.ordinal ?? block.language ?? '');
    if (block.kind === 'code' || block.kind === 'html') found.push(block.text);
    else read(block.text);
    for (const row of block.rows ?? []) for (const cell of row) read(cell);
    for (let index = block.children.length - 1; index >= 0; index--) waiting.push(block.children[index]!);
  }
  return found.join('\n');
}
