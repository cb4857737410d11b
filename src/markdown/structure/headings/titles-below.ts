import type { Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { peopleScore } from '../../people/people.ts';
import { readTitle } from '../../people/title/index.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { headingKey } from '../../words/headings.ts';
import { isSentence } from '../../words/titles.ts';
import { timeAlone } from './times.ts';

/** In UTF-16 units; a longer line is prose. */
const longestTitle = 120;

/**
 * What a heading says that is only a time, `10:00 - 10:40`, or what kind of talk it is, `Session 3`, 基調講演: its title
 * is the line right below.
 */
export function withTitleBelow(
  parts: TitleParts,
  { text, index }: { text: Text; index: number },
  blocks: readonly Block[],
  read: ReadText,
): TitleParts {
  const span = timeAlone(text.text);
  const below = blocks[index + 1];
  if (below?.kind !== 'paragraph' || !(span || kindAlone.test(headingKey(text.text)))) return parts;
  const [line = '', ...others] = below.text.split('\n');
  if (span === undefined)
    return isTitleWithSpeaker(line, others)
      ? { ...readTitle(read(line, below.line)), numbered: true }
      : parts;
  const title = read(line, below.line);
  if (!isTitle(title, others.length > 0)) return parts;
  const { minutes } = span;
  const when = { start: span.start, ...(minutes === undefined ? {} : { minutes }) };
  return { ...readTitle(title), ...when, timed: true };
}

/** A kind of talk with its number, or a keynote: what is called so has a title as well. */
const kindAlone =
  /^(?:(?:talk|session|lt|lightning talk|presentation|vortrag|セッション|発表|講演|事例|세션|발표|分享|演讲)\s?[#＃]?\d{1,2}|(?:opening |closing )?keynote(?:\s?\d)?|基調講演\d?|招待講演\d?|特別講演\d?|キーノート|主题演讲|키노트)$/i;

/** Whether a line can be a title, and the next one names who speaks. */
function isTitleWithSpeaker(line: string, [next = '']: readonly string[]): boolean {
  if (line.length < 2 || line.length > longestTitle || /[.。!！…:：]$/.test(line) || isSentence(line))
    return false;
  if (splitField(line) !== undefined || peopleScore(line) >= 1.2) return false;
  return splitField(next)?.field === 'speaker' || (next.length <= 60 && peopleScore(next) >= 1.6);
}

/** Whether a line is a title: in bold, or short with more lines behind it, and no sentence. */
function isTitle({ text, marks }: Text, hasMore: boolean): boolean {
  const line = text.trim();
  if (line.length < 2 || line.length > longestTitle || splitField(line) !== undefined) return false;
  const isBold = marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= line.length);
  return isBold || (hasMore && !isSentence(line) && !/[.。!！…]$/.test(line));
}
