import type { Wanted } from './as-wanted.ts';

/** What stands before the text of an item: its indentation, its sign, the space behind it. */
const itemStart = /^([ \t\u3000]*)([-*+・]|\d{1,9}[.)])([ \t\u3000]+|$)/;

/**
 * The ways in which a text can be written as a line of the wanted kind, before a line of the file; the likeliest
 * first: as a node like it, as an item below its parent, as an item or paragraph of its own. Each stands apart from
 * the text above it or not.
 */
export function shapesOf(
  lines: readonly string[],
  before: number,
  { parent, kind, model }: Wanted,
  text: string,
): string[][] {
  const above = parent && lines[parent.line - 1];
  const own =
    kind === 'item' ? ['- '] : above !== undefined && !itemStart.test(above) ? ['', '- '] : ['- ', ''];
  const starts = [
    ...(model ? [likeStart(lines[model.line - 1] ?? '')] : []),
    ...(above !== undefined && itemStart.test(above) ? belowStarts(above) : []),
    ...own,
    ...(above === undefined ? [] : [`${/^[ \t]*/.exec(above)![0]}- `]),
  ];
  const labels = { item: [''], question: ['', 'Q: '], answer: ['A: ', ''] }[kind];
  const written = [...new Set(starts)].flatMap(start => labels.map(label => start + label + text));
  // What is indented belongs to an item.
  const isApart = !itemStart.test(lines[before - 2] ?? '') && /^\S/.test(lines[before - 2] ?? '');
  return written.flatMap(line => (isApart ? [['', line], [line]] : [[line], ['', line]]));
}

/** How an item begins that stands beside another; of a numbered one the next number. */
function likeStart(line: string): string {
  const [, indent, sign = '-', space] = itemStart.exec(line) ?? [];
  if (indent === undefined) return '';
  const number = /^(\d+)([.)])$/.exec(sign);
  return indent + (number ? `${Number(number[1]) + 1}${number[2]}` : sign) + (space || ' ');
}

/** How an item begins that stands below another one. */
function belowStarts(line: string): string[] {
  const [all = '', indent = '', sign = '-'] = itemStart.exec(line) ?? [];
  const bullet = /\d/.test(sign) ? '-' : sign;
  const inner = indent + ' '.repeat(Math.max(2, all.length - indent.length));
  return [
    `${inner}${bullet} `,
    `${indent}${indent.includes('\t') ? '\t' : '    '}${bullet} `,
    `${indent}${sign} `,
  ];
}
