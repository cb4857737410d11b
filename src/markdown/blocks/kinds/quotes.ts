import { startsHtml } from '../../html.ts';
import type { SourceLine } from '../../lines.ts';
import { type Block, hold, newBlock } from '../block.ts';
import { type Cursor, columnAt, indentOf } from '../cursor.ts';
import { fenceOf, headingOf, isRule, markerOf } from '../signs.ts';
import type { Work } from '../work.ts';

/** Quotations that are nested deeper are one paragraph. */
const maxQuotes = 32;
/** `:::` that is nested deeper is text. */
const maxGroups = 8;

/** `> …` on the lines from here on. */
export function quote(work: Work): boolean {
  const { cursor, tree } = work;
  const { number } = cursor;
  tree.place(cursor.indent);
  const { lines, last } = quoted(cursor, tree.indent);
  const block = newBlock('quote', number, cursor.lines[last]!.number, '');
  const held = tree.room > 1 && work.nesting < maxQuotes ? work.read(lines) : [flat(lines)];
  for (const each of held) hold(block, each);
  tree.add(block);
  work.next(last);
  return true;
}

/** Quotations nested too deep: their text, without signs, of which there may be millions. */
function flat(lines: readonly SourceLine[]): Block {
  const texts = lines.flatMap(({ text }) => {
    const start = text.search(/[^>\s]/);
    return start < 0 ? [] : [text.slice(start)];
  });
  return newBlock('paragraph', lines[0]!.number, lines.at(-1)!.number, texts.join('\n'));
}

/**
 * The lines of the quotation that begins at the cursor, without their `>`, and the index of the last one. A
 * line without the sign that goes on with a quoted paragraph is one of them. `indent` is the column of the
 * item that holds the quotation.
 */
function quoted(cursor: Cursor, indent: number): { lines: SourceLine[]; last: number } {
  const lines: SourceLine[] = [{ text: unquoted(cursor.rest), number: cursor.number }];
  let fence = nextFence(undefined, lines[0]!.text);
  let index = cursor.index + 1;
  for (; index < cursor.lines.length; index++) {
    const { text, number } = cursor.lines[index]!;
    const start = indentOf(text);
    const rest = text.slice(start);
    const above = lines.at(-1)!.text;
    if (rest.startsWith('>') && columnAt(text, start) > indent) lines.push({ text: unquoted(rest), number });
    else if (fence === undefined && goesOn(above) && isText(rest)) lines.push({ text: rest, number });
    else break;
    fence = nextFence(fence, lines.at(-1)!.text);
  }
  return { lines, last: index - 1 };
}

/** A line without its first `>` and one blank behind it. */
function unquoted(rest: string): string {
  const next = rest.charCodeAt(1);
  if (next === 0x20) return rest.slice(2);
  return next === 9 ? `  ${rest.slice(2)}` : rest.slice(1);
}

/** The sign of the fence that is open behind a line. */
function nextFence(open: string | undefined, text: string): string | undefined {
  const rest = text.trimStart();
  if (!/^(?:`{3}|~{3})/.test(rest)) return open;
  if (open === undefined) return fenceOf(rest)?.sign;
  return rest.startsWith(open) && rest.trim().replaceAll(open[0]!, '') === '' ? undefined : open;
}

/** Whether a paragraph may go on behind a line, be it an item's or a quotation's in the quotation. */
function goesOn(text: string): boolean {
  const rest = text.slice(0, 500).replace(/^(?:[>\s]|[-*+][ \t]|\d{1,3}[.)][ \t])+/, '');
  return rest !== '' && headingOf(rest) === undefined && !isRule(rest) && !fenceOf(rest) && !startsHtml(rest);
}

/** Whether a line can only be text. */
function isText(rest: string): boolean {
  if (rest.trim() === '' || headingOf(rest) || isRule(rest) || fenceOf(rest)) return false;
  return !startsHtml(rest) && !markerOf(rest) && !/^(?:>|:::|\[\^|=+\s*$)/.test(rest);
}

/** Boxes whose name says nothing to a reader. */
const plainBoxes: ReadonlySet<string> = new Set(['message', 'details', 'columns', 'column']);

/** `:::warning Title` and what it holds, to the line that closes it: a quotation, its text the name and the title. */
export function group(work: Work): boolean {
  const { cursor, tree } = work;
  const opening = /^:{3,}[ \t]*(?:\{[^}]*\}|([\w-]+))?(.*)$/.exec(cursor.rest);
  if (!opening) return false;
  const last = work.groupEnds().get(cursor.index);
  if (last === undefined || tree.room <= 1 || work.nesting >= maxGroups) return false;
  tree.place(cursor.indent);
  const [, name = '', behind = ''] = opening;
  const title = behind.trim().replace(/^\[(.*)\]$/, '$1');
  const text = [plainBoxes.has(name) ? '' : name, title].filter(part => part !== '').join(': ');
  const block = newBlock('quote', cursor.number, cursor.lines[last]!.number, text);
  for (const each of work.read(cursor.lines.slice(cursor.index + 1, last))) hold(block, each);
  tree.add(block);
  work.next(last);
  return true;
}

/** For each line that opens a group the index of the line that closes it. */
export function groupEnds(lines: readonly SourceLine[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  lines.forEach(({ text }, index) => {
    const sign = /^\s*:{3,}[ \t]*(\S)?/.exec(text);
    if (!sign) return;
    if (sign[1] !== undefined) open.push(index);
    else if (open.length > 0) ends.set(open.pop()!, index);
  });
  return ends;
}
