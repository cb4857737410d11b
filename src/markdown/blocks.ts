import { Cursor } from './cursor.ts';
import { htmlEnd, startsHtml } from './html.ts';
import type { SourceLine } from './lines.ts';
import { readItem } from './list-item.ts';
import { hasPipe, isDelimiter } from './table.ts';
import { once, type Warn } from './warn.ts';

export type BlockKind =
  | 'heading'
  | 'item'
  | 'table'
  | 'code'
  | 'quote'
  | 'html'
  | 'rule'
  | 'paragraph'
  | 'blank';

/** A flat piece of the notes; nesting comes later. A paragraph is one line here. */
export interface Block {
  kind: BlockKind;
  /** First line, from 1. */
  line: number;
  /** Last line. */
  end: number;
  /** Columns before it, a tab reaching the next multiple of 4. */
  indent: number;
  /** Markdown without the block's own signs; of code, its lines. */
  text: string;
  /** As it stands in the notes. */
  raw: string;
  /** Of a heading, 1-6. */
  level?: number;
  /** Of an item: the column at which its text begins. */
  content?: number;
  task?: 'open' | 'done';
  /** Of an item whose text is a quotation. */
  quote?: boolean;
}

type Reader = (cursor: Cursor, warn: Warn, before: Block | undefined) => Block | undefined;

const readers: readonly Reader[] = [
  blank,
  fence,
  heading,
  underline,
  rule,
  html,
  quote,
  readItem,
  table,
  paragraph,
];

/** Reads lines into flat blocks, in order; every line is in one. */
export function scan(lines: readonly SourceLine[], warn: Warn): Block[] {
  const cursor = new Cursor(lines);
  const warnOnce = once(warn);
  const blocks: Block[] = [];
  while (!cursor.done) {
    const before = blocks.at(-1);
    for (const read of readers) {
      const block = read(cursor, warnOnce, before);
      if (!block) continue;
      if (block.kind === 'heading' && block.line === before?.line) blocks.pop();
      blocks.push(block);
      break;
    }
  }
  return blocks;
}

function blank(cursor: Cursor): Block | undefined {
  return !/\S/.test(cursor.rest) ? cursor.take('blank', '') : undefined;
}

/** Fenced code; one that is never closed ends at the next heading of level 1 or 2. */
function fence(cursor: Cursor, warn: Warn): Block | undefined {
  const match = /^(`{3,})[^`]*$|^(~{3,})/.exec(cursor.rest);
  const sign = match?.[1] ?? match?.[2];
  if (sign === undefined) return undefined;
  const { indent, number } = cursor;
  const closed = cursor.closing(sign);
  if (closed === undefined) warn(number, 'the code fence is not closed; read to the next heading');
  const last = closed ?? cursor.before(/^##?[ \t]/);
  const block = cursor.take('code', '', last);
  const inside = block.raw.split('\n').slice(1, closed === undefined ? undefined : -1);
  block.text = inside.map(line => unindent(line, indent)).join('\n');
  return block;
}

function unindent(line: string, columns: number): string {
  let start = 0;
  while (start < columns && line[start] === ' ') start++;
  return line.slice(start);
}

function heading(cursor: Cursor, warn: Warn): Block | undefined {
  const match =
    /^(#{1,6})(?:([ \t]+)|$)/.exec(cursor.rest) ?? /^(#{2,6})(?=[^#\s!]|\u3000)/.exec(cursor.rest);
  if (!match || cursor.indent > 3) return undefined;
  const signs = match[1]!;
  const rest = cursor.rest.slice(match[0].length).trim();
  if (rest !== '' && match[2] === undefined)
    warn(cursor.number, `no space after \`${signs}\`; read as a heading`);
  const block = cursor.take('heading', unclose(rest));
  block.level = signs.length;
  return block;
}

/** A heading's text without the signs that may close it: `Title ##`. */
function unclose(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end === 0 || /[ \t]/.test(text[end - 1]!) ? text.slice(0, end).trimEnd() : text;
}

/** A line of `===` or `---` under a paragraph of one line makes that a heading. */
function underline(cursor: Cursor, _warn: Warn, before: Block | undefined): Block | undefined {
  if (before?.kind !== 'paragraph' || before.indent > 3 || cursor.indent > 3 || !cursor.fresh)
    return undefined;
  if (!/^(?:=+|-{2,})[ \t]*$/.test(cursor.rest)) return undefined;
  const level = cursor.rest.startsWith('=') ? 1 : 2;
  const block = cursor.take('heading', before.text);
  return { ...block, line: before.line, raw: `${before.raw}\n${block.raw}`, level };
}

/** Three or more of one sign. No group is repeated here: on a line of megabytes that overflows the stack. */
function rule(cursor: Cursor): Block | undefined {
  if (!/^(?:-[- \t]*|\*[* \t]*|_[_ \t]*)$/.test(cursor.rest)) return undefined;
  return cursor.rest.replace(/[ \t]+/g, '').length >= 3 ? cursor.take('rule', '') : undefined;
}

/** A script, a comment and the like end where they close; other HTML ends before a blank line, an item or a heading. */
function html(cursor: Cursor): Block | undefined {
  if (!startsHtml(cursor.rest)) return undefined;
  const end = htmlEnd(cursor.rest);
  const last =
    end === undefined
      ? cursor.before(/^\s*(?:$|[-*+][ \t]|#{1,6}[ \t])/)
      : (cursor.upTo(end) ?? cursor.index);
  const block = cursor.take('html', '', last);
  block.text = block.raw;
  return block;
}

function quote(cursor: Cursor): Block | undefined {
  const sign = /^>[> \t]*/.exec(cursor.rest)?.[0];
  return sign === undefined ? undefined : cursor.take('quote', cursor.rest.slice(sign.length));
}

function table(cursor: Cursor): Block | undefined {
  const next = cursor.peek(1);
  if (next === undefined || !isDelimiter(next) || !hasPipe(cursor.rest)) return undefined;
  let last = cursor.index + 1;
  while (hasPipe(cursor.at(last + 1) ?? '')) last++;
  const block = cursor.take('table', '', last);
  block.text = block.raw;
  return block;
}

function paragraph(cursor: Cursor): Block {
  return cursor.take('paragraph', cursor.rest.trimEnd());
}
