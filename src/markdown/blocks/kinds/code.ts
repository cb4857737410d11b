import { newBlock } from '../block.ts';
import { columnAt, indentOf, unindent } from '../cursor.ts';
import { isLabelled } from '../paragraphs/wrapped.ts';
import { fenceOf, markerOf } from '../signs.ts';
import type { Work } from '../work.ts';

/** Fenced code; one that is never closed ends at the next heading of level 1 or 2, or is text. */
export function fence(work: Work): boolean {
  const { cursor, context } = work;
  const found = fenceOf(cursor.rest);
  if (!found) return false;
  const { index, indent, number, lines } = cursor;
  const closing = cursor.closing(found.sign);
  if (closing === undefined && found.wordy) return false;
  const cut = closing === undefined ? undefined : nextItem(work, closing);
  const closed = cut === undefined ? closing : undefined;
  if (closed === undefined) context.warn(number, 'the code fence is not closed; read to the next heading');
  const last = closed ?? (cut === undefined ? cursor.before(/^##?[ \t]/) : cut - 1);
  const inside = lines.slice(index + 1, closed ?? last + 1).map(({ text }) => unindent(text, indent));
  const code = found.code === undefined ? inside : [found.code, ...inside];
  const block = newBlock('code', number, lines[last]!.number, code.join('\n'));
  if (found.language) block.language = found.language;
  return work.add(block, last, true);
}

/**
 * In an item, the line between a fence and the one that seems to close it that begins another item or a
 * heading: then the fence was never closed. Code that stands at the margin from its first line on is all code.
 */
function nextItem({ cursor, tree }: Work, closing: number): number | undefined {
  if (!tree.inList || cursor.indent < tree.content) return undefined;
  let tidy = false;
  for (let index = cursor.index + 1; index < closing; index++) {
    const text = cursor.at(index)!;
    const start = indentOf(text);
    if (start === text.length) continue;
    const inside = columnAt(text, start) >= tree.content;
    if (!inside && !tidy) return undefined;
    tidy = true;
    if (!inside && /^(?:[-*+]|\d{1,3}[.)]|#{1,6})[ \t]/.test(text.slice(start, start + 10))) return index;
  }
  return undefined;
}

/** `{% highlight ruby %}` of jekyll. */
export function highlight(work: Work): boolean {
  const { cursor } = work;
  const opening = /^\{%-?[ \t]*highlight[ \t]+([\w+#-]+)[^{}%]*%\}[ \t]*$/.exec(cursor.rest);
  const last = opening ? cursor.upTo(/\{%-?[ \t]*endhighlight[ \t]*-?%\}/) : undefined;
  if (last === undefined) return false;
  const { index, number, lines } = cursor;
  const inside = lines.slice(index + 1, last).map(({ text }) => text);
  const block = newBlock('code', number, lines[last]!.number, inside.join('\n'));
  block.language = opening![1]!;
  return work.add(block, last, true);
}

/** Code that only its indent tells: four columns or more behind a blank line, outside lists. */
export function indentedCode(work: Work): boolean {
  const { cursor, tree } = work;
  if (cursor.indent < 4 || !tree.apart || tree.inList || markerOf(cursor.rest)) return false;
  let last = cursor.index;
  for (let index = last + 1; index < cursor.lines.length; index++) {
    const text = cursor.at(index)!;
    const start = indentOf(text);
    if (start === text.length) continue;
    if (columnAt(text, start) < 4) break;
    last = index;
  }
  const lines = cursor.lines.slice(cursor.index, last + 1).map(({ text }) => unindent(text, 4));
  if (isProse(lines) || (tree.blocks.length === 0 && lines.every(line => isLabelled(line)))) return false;
  return work.add(newBlock('code', cursor.number, cursor.lines[last]!.number, lines.join('\n')), last);
}

/** Whether lines are Japanese or Chinese sentences, which some indent. */
function isProse(lines: readonly string[]): boolean {
  return lines.every(line =>
    /^(?:\s*$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/u.test(line),
  );
}
