import type { Text } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import type { ReadText } from '../inline/index.ts';
import { readTitle } from '../people/title/index.ts';
import type { TitleParts } from '../people/title/parts.ts';
import { splitField } from '../talk/facts/fields.ts';
import { readSpan, type TimeSpan } from '../time/clock.ts';
import { isSentence } from '../words/titles.ts';

/** In UTF-16 units; a longer line is prose. */
const longestTitle = 120;

/** What a heading says that is only a time, `10:00 - 10:40`: its title is the line right below. */
export function withTitleBelow(
  parts: TitleParts,
  { text, index }: { text: Text; index: number },
  blocks: readonly Block[],
  read: ReadText,
): TitleParts {
  const span = timeOf(text.text);
  const below = span && blocks[index + 1];
  if (span === undefined || below?.kind !== 'paragraph') return parts;
  const [line = '', ...others] = below.text.split('\n');
  const title = read(line, below.line);
  if (!isTitle(title, others.length > 0)) return parts;
  const { minutes } = span;
  const when = { start: span.start, ...(minutes === undefined ? {} : { minutes }) };
  return { ...readTitle(title), ...when, timed: true };
}

/** Whether a heading is a time and nothing else. */
export function isTimeAlone(heading: string): boolean {
  return timeOf(heading) !== undefined;
}

/** The time that a text is and nothing else. */
function timeOf(text: string): TimeSpan | undefined {
  const span = text.length <= 40 ? readSpan(text) : undefined;
  const rest = span && text.slice(0, span.from) + text.slice(span.to);
  return rest !== undefined && !/[\p{L}\p{N}]/u.test(rest) ? span : undefined;
}

/** Whether a line is a title: in bold, or short with more lines behind it, and no sentence. */
function isTitle({ text, marks }: Text, hasMore: boolean): boolean {
  const line = text.trim();
  if (line.length < 2 || line.length > longestTitle || splitField(line) !== undefined) return false;
  const isBold = marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= line.length);
  return isBold || (hasMore && !isSentence(line) && !/[.。!！…]$/.test(line));
}
