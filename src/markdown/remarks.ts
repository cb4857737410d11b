import type { Remark, Text } from '../event/model.ts';
import { append } from './append.ts';
import type { Block } from './blocks.ts';
import { joinAll } from './characters.ts';
import { inline } from './inline.ts';
import { type Candidate, embedsIn, linksIn } from './references.ts';
import { splitSlug } from './slugs.ts';
import type { Warn } from './warn.ts';

export interface Remarks {
  /** Their addresses are given later. */
  remarks: Remark[];
  candidates: Candidate[];
}

/**
 * Reads what stands outside lists, one remark a block. A paragraph that is only a link and stands above
 * `firstItem`, the line of the first item, is a reference and no remark. `title` is the talk's.
 */
export function readRemarks(
  loose: readonly Block[],
  firstItem: number | undefined,
  title: string,
  warn: Warn,
): Remarks {
  const result: Remarks = { remarks: [], candidates: [] };
  for (const group of groups(loose)) {
    const [first] = group as [Block];
    const { line } = first;
    const kind = kindOf(first);
    const read = textOf(group, kind, warn);
    if (first.kind === 'html') append(result.candidates, embedsIn(first.raw, line, title));
    const links =
      kind === 'code' && first.kind !== 'table' ? [] : linksIn(tableText(first, read, warn), line);
    append(result.candidates, links);
    const reference =
      first.kind === 'paragraph' && links.length > 0 && line < (firstItem ?? 0) && isLinks(read);
    if (read.text.trim() === '' || reference) continue;
    const markdown = group.map(block => block.raw).join('\n');
    result.remarks.push({ address: '', kind, ...read, markdown, line });
  }
  return result;
}

/** Lines of one paragraph or one quotation together; all others alone. */
function groups(loose: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of loose) {
    const open = found.at(-1);
    const above = open?.at(-1);
    if (above && block.line === above.end + 1 && continues(open![0]!, block)) open!.push(block);
    else found.push([block]);
  }
  return found;
}

function continues(first: Block, block: Block): boolean {
  if (block.kind === 'paragraph') return first.kind === 'paragraph' || first.kind === 'quote';
  return block.kind === 'quote' && first.kind === 'quote';
}

function kindOf(block: Block): Remark['kind'] {
  if (block.kind === 'heading' || block.kind === 'quote') return block.kind;
  if (block.kind === 'html') return /^\s*<blockquote\b/i.test(block.raw) ? 'quote' : 'prose';
  const code =
    block.kind === 'code' || block.kind === 'table' || (block.kind === 'paragraph' && block.indent >= 4);
  return code ? 'code' : 'prose';
}

/** A paragraph indented by four columns is code, as in Markdown; a table keeps its lines. */
function textOf(group: readonly Block[], kind: Remark['kind'], warn: Warn): Text {
  const [first] = group as [Block];
  if (kind === 'code') {
    const lines = group.map(block => (block.kind === 'paragraph' ? unindent(block) : block.text));
    return { text: lines.join('\n'), marks: [] };
  }
  if (kind === 'heading') return inline(splitSlug(first.text).title, first.line, warn);
  const lines = group.flatMap(block => block.text.split('\n'));
  return inline(joinAll(lines), first.line, warn);
}

function unindent(block: Block): string {
  return ' '.repeat(Math.max(0, block.indent - 4)) + block.text;
}

/** A table's links, which its remark shows as they are written. */
function tableText(block: Block, read: Text, warn: Warn): Text {
  return block.kind === 'table' ? inline(joinAll(block.raw.split('\n')), block.line, warn) : read;
}

/** Whether a text is links and nothing else that could be read. */
function isLinks({ text, marks }: Text): boolean {
  let rest = '';
  let end = 0;
  for (const mark of marks) {
    if (mark.url === undefined || mark.start < end) continue;
    rest += text.slice(end, mark.start);
    end = mark.end;
  }
  return !/[\p{L}\p{N}]/u.test(rest + text.slice(end));
}
