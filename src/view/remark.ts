import type { Mark, Remark } from '../event/model.ts';
import { emptyLine, type Line, type Style } from '../line/line.ts';
import { joined, type Layout, paragraph, type Styled, styled, words } from '../line/text.ts';
import { type CodeColorer, canColor, codeLines } from './code.ts';

const baseStyles: Partial<Record<Remark['kind'], Style>> = { heading: 'heading', quote: 'emphasis' };

/** Remarks; on a terminal with an empty line between them, and with the addresses of their links. */
export function remarkLines(remarks: readonly Remark[], layout: Layout, color?: CodeColorer): Line[] {
  const blocks = remarks.map(remark => blockLines(remark, layout, color));
  if (layout.columns === undefined) return blocks.flat();
  return blocks.flatMap((block, index) => (index === 0 ? block : [emptyLine, ...block]));
}

/** Whether a remark is code that a colourer knows. */
export function hasColors(remark: Remark): boolean {
  return remark.kind === 'code' && canColor(remark.text, languageOf(remark));
}

function blockLines(remark: Remark, layout: Layout, color: CodeColorer | undefined): Line[] {
  if (remark.kind === 'code') return codeLines(remark.text, languageOf(remark), layout, color);
  if (layout.columns === undefined) return paragraph([], styled(remark), layout);
  const { text, ranges } = withAddresses(remark.text, remark.marks);
  const style = baseStyles[remark.kind];
  const over = style ? [{ start: 0, end: text.length, style }] : [];
  return paragraph([], { text, ranges: [...over, ...ranges] }, layout);
}

/** What stands behind the fence; empty where there is none. */
function languageOf({ markdown }: Remark): string {
  return /^ *(?:`{3,}|~{3,})(.*)/.exec(markdown)?.[1]?.trim() ?? '';
}

/** A range of a text, with the marks inside of it; behind each link stands its address. */
function withAddresses(text: string, marks: readonly Mark[], start = 0, end = text.length): Styled {
  const parts: Styled[] = [];
  let from = start;
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index]!;
    const outside = marks.findIndex((other, at) => at > index && other.start >= mark.end);
    const after = outside < 0 ? marks.length : outside;
    const inner = withAddresses(text, marks.slice(index + 1, after), mark.start, mark.end);
    parts.push(words(text.slice(from, mark.start)), marked(text.slice(mark.start, mark.end), mark, inner));
    from = mark.end;
    index = after;
  }
  return joined(...parts, words(text.slice(from, end)));
}

/** The text of a mark with its style; a link has it on its address. `own` is the text as it was written. */
function marked(own: string, { kind, url }: Mark, inner: Styled): Styled {
  if (url === undefined) {
    const { ranges } = styled({ text: inner.text, marks: [{ start: 0, end: inner.text.length, kind }] });
    return { text: inner.text, ranges: [...ranges, ...inner.ranges] };
  }
  const bare = url.replace(/^[a-z][a-z\d+.-]*:(?:\/\/)?/i, '');
  if (own === url || own === bare) return words(own, 'link');
  return joined(inner, words(' ('), words(url, 'link'), words(')'));
}
