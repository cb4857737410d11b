import { newBlock } from './block.ts';
import { columnAt, indentOf, unindent } from './cursor.ts';
import { takeDefinitions } from './paragraph.ts';
import { fenceOf, headingOf, isRule, markerOf, underlineOf } from './signs.ts';
import { hasPipe, isDelimiter, readRows } from './table.ts';
import type { Work } from './work.ts';
import { isLabelled, joinLines } from './wrapped.ts';

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
  const block = newBlock('code', number, lines[last]!.number, inside.join('\n'));
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

/** `## …` */
export function heading(work: Work): boolean {
  const { cursor, tree, context } = work;
  const found = headingOf(cursor.rest);
  if (!found || cursor.indent - tree.content > 3) return false;
  const { number } = cursor;
  if (found.glued) context.warn(number, `no space after \`${'#'.repeat(found.level)}\`; read as a heading`);
  const block = newBlock('heading', number, number, found.text);
  block.level = found.level;
  return work.add(block);
}

/** A line of `---` makes a paragraph of one line a heading, a line of `===` any. */
export function underline(work: Work): boolean {
  const { cursor, tree, context } = work;
  if (!tree.inParagraph) return false;
  const level = underlineOf(cursor.rest);
  const shift = cursor.indent - tree.content;
  if (level === undefined || shift < 0 || shift > 3 || (level === 2 && tree.paragraphLines > 1)) return false;
  const { lines, line } = tree.takeParagraph();
  const start = takeDefinitions(lines, context);
  if (start === lines.length) return false;
  // A second sign of a heading, as in `#title` above a line of dashes.
  const text = joinLines(lines.slice(start), context.habits.width).replace(/^#{1,6}(?=[^#\s])/, '');
  const block = newBlock('heading', line + start, cursor.number, text);
  block.level = level;
  tree.add(block);
  work.next();
  return true;
}

/** `---` */
export function rule(work: Work): boolean {
  const { rest, number } = work.cursor;
  return isRule(rest) && work.add(newBlock('rule', number, number, ''));
}

/** A row that a row of dashes stands below, and the rows below that. */
export function table(work: Work): boolean {
  const { cursor } = work;
  const { index, rest, lines } = cursor;
  if (!rest.includes('|')) return false;
  const below = cursor.at(index + 1);
  if (below === undefined || !isDelimiter(below) || !hasPipe(rest)) return false;
  let last = index + 1;
  for (let row = cursor.at(last + 1); row !== undefined && isRow(row); row = cursor.at(last + 1)) last++;
  const block = newBlock('table', cursor.number, lines[last]!.number, '');
  block.rows = readRows(
    rest,
    lines.slice(index + 2, last + 1).map(({ text }) => text),
  );
  return work.add(block, last);
}

/** Whether a line goes on with the table above it. */
function isRow(text: string): boolean {
  return text.includes('|') && !/^\s*(?:[-*+>]|#{1,6}|\d{1,3}[.)])[ \t]/.test(text) && hasPipe(text);
}
