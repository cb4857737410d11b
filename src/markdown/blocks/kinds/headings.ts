import { newBlock } from '../block.ts';
import type { BlockContext } from '../context.ts';
import { takeDefinitions } from '../paragraphs/index.ts';
import { joinLines, roughWidth } from '../paragraphs/wrapped.ts';
import { headingOf, isOverline, isRule, signedHeadingOf, underlineOf } from '../signs.ts';
import type { Work } from '../work.ts';

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

/** `== …`, `** …` where they are the headings of a file. */
export function signed(work: Work): boolean {
  const { cursor, context } = work;
  const { sign } = context.habits;
  const found = sign === undefined || cursor.indent > 0 ? undefined : signedHeadingOf(cursor.rest, sign);
  if (!found) return false;
  const block = newBlock('heading', cursor.number, cursor.number, found.text);
  block.level = found.level;
  return work.add(block);
}

/** A line of `---` makes a paragraph of one line a heading, a line of `===` any. */
export function underline(work: Work): boolean {
  const { cursor, tree, context } = work;
  if (!tree.inParagraph) return false;
  const level = underlineOf(cursor.rest);
  // As long as the line above it, `~~~~` is no fence, and `****` no rule.
  if (!/^[-=#^]/.test(cursor.rest) && !isAsLong(cursor.rest, tree.lineAbove)) return false;
  const shift = cursor.indent - tree.content;
  if (level === undefined || shift < 0 || shift > 3 || (level !== 1 && tree.paragraphLines > 1)) return false;
  const { lines, line } = tree.takeParagraph();
  let start = takeDefinitions(lines, context);
  if (start < lines.length - 1 && isOverline(lines[start]!)) start++;
  if (start === lines.length) return false;
  // A second sign of a heading, as in `#title` above a line of dashes.
  const text = joinLines(lines.slice(start), context.habits.width).replace(/^#{1,6}(?=[^#\s])/, '');
  const block = newBlock('heading', line + start, cursor.number, text);
  block.level = levelOf(cursor.rest[0]!, level, context);
  tree.add(block);
  work.next();
  return true;
}

/**
 * The level of a sign that underlines a heading: in reStructuredText, where the first such sign is none of Markdown's,
 * they stand in the order in which they come.
 */
function levelOf(sign: string, level: number, context: BlockContext): number {
  if (!context.underlines.includes(sign)) context.underlines += sign;
  return context.underlines.startsWith('#') ? context.underlines.indexOf(sign) + 1 : level;
}

/** Whether a line under another is as long as it, or a little longer, in columns; its sign may be one or two wide. */
function isAsLong(line: string, above: string): boolean {
  const columns = roughWidth(above.trim());
  return [line.trimEnd().length, roughWidth(line.trimEnd())].some(
    width => width >= columns && width <= columns + 2,
  );
}

/** `---` */
export function rule(work: Work): boolean {
  const { rest, number } = work.cursor;
  return isRule(rest) && work.add(newBlock('rule', number, number, ''));
}
