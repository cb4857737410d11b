import { startsHtml } from '../html.ts';
import type { SourceLine } from '../lines.ts';
import { type Cursor, columnAt, indentOf } from './cursor.ts';
import { fenceOf, headingOf, isRule, markerOf } from './signs.ts';

/**
 * The lines of the quotation that begins at the cursor, without their `>`, and the index of the last one. A
 * line without the sign that goes on with a quoted paragraph is one of them. `indent` is the column of the
 * item that holds the quotation.
 */
export function quoted(cursor: Cursor, indent: number): { lines: SourceLine[]; last: number } {
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
  return (
    rest.trim() !== '' &&
    headingOf(rest) === undefined &&
    !isRule(rest) &&
    !fenceOf(rest) &&
    !startsHtml(rest) &&
    !markerOf(rest) &&
    !/^(?::::|\[\^)/.test(rest)
  );
}
