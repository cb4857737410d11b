import type { Block } from './blocks.ts';
import type { Cursor } from './cursor.ts';
import { startsHtml } from './html.ts';
import type { Warn } from './warn.ts';

/** Markdown's markers; an empty item ends behind its marker. `2016.` begins a sentence. */
const marker = /^([-*+]|\d{1,3}[.)])(?:([ \t]+)|$)/;
/** Japanese bullets need no space. A full-width space before one counts two columns. */
const japanese = /^(\u3000*)([\u30fb\u2022\u25e6])([ \t\u3000]*)(?=\S)/;

/** Reads a list item's line. `before` is the block above. */
export function readItem(cursor: Cursor, warn: Warn, before: Block | undefined): Block | undefined {
  const match = marker.exec(cursor.rest);
  if (match)
    return interrupts(match[1]!, match[2], before)
      ? finish(cursor, match[0], match[1]!, match[2])
      : undefined;
  const other = japanese.exec(cursor.rest);
  if (!other) return undefined;
  warn(cursor.number, `\`${other[2]}\` read as the marker of a list item`);
  const { indent } = cursor;
  const shift = 2 * other[1]!.length;
  const block = finish(cursor, other[0], other[2]!, ' ');
  return { ...block, indent: indent + shift, content: indent + shift + 2 };
}

/** In a paragraph, `12. …` and a bare `-` begin no list. */
function interrupts(bullet: string, space: string | undefined, before: Block | undefined): boolean {
  if (before?.kind !== 'paragraph') return true;
  return space !== undefined && (/^\D/.test(bullet) || /^1\D/.test(bullet));
}

function finish(cursor: Cursor, prefix: string, bullet: string, space: string | undefined): Block {
  const { indent } = cursor;
  const gap = columns(space ?? '', indent + bullet.length);
  const content = indent + bullet.length + (gap >= 1 && gap <= 4 ? gap : 1);
  const text = cursor.rest.slice(prefix.length).trimEnd();
  if (/^(?:`{3,}[^`]*|~{3,}.*)$/.test(text) || startsHtml(text))
    return { ...cursor.split(content, text), content };
  return sign(cursor.take('item', text), content);
}

function columns(space: string, start: number): number {
  let column = start;
  for (const blank of space) column += blank === '\t' ? 4 - (column % 4) : 1;
  return column - start;
}

/** Takes off what an item's text begins with: a task's box, a quotation's sign. */
function sign(block: Block, content: number): Block {
  block.content = content;
  const first = block.text[0];
  const box = first === '[' ? /^\[([ xX])\](?:[ \t]+|$)/.exec(block.text) : null;
  if (box) block.task = box[1] === ' ' ? 'open' : 'done';
  const quotation = first === '>' ? /^>[> \t]*(?=\S)/.exec(block.text) : null;
  if (quotation) block.quote = true;
  block.text = block.text.slice((box ?? quotation)?.[0].length ?? 0);
  return block;
}
