import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { findDay } from '../../time/date.ts';
import { headingField } from '../../words/fields.ts';
import { splitField } from './fields.ts';

/** Blocks that are looked at, those in others among them. */
const mostBlocks = 24;
/** In UTF-16 units; what stands further behind in a block is about something else. */
const longestLook = 300;
/** In UTF-16 units of Markdown. */
const longestBlock = 4000;
/** In days, two months; notes are written in the weeks after an event. */
const mostDays = 62;

const held =
  /開催|行われ|おこなわれ|参加(?:し|させ)|行ってき|行って来|ありました|あった|\bheld\b|took place|takes place|\battend(?:ed|ing)\b|\bwent to\b|\bjoined\b|举办|舉辦|举行|舉行|召开|参加了|參加了|열렸|열린|개최|참석|참가|다녀|\bstatt\b|stattgefunden|\ba eu lieu\b|s['’]est tenue?\b|j['’]ai assisté|\bbesucht\b/i;

/** No mark inside the name of an event: `会議！に参加した`. */
const sentenceEnd = /[。\n]|[.!?]\s|[！？](?![でにへをのと」』])/;

/** The event is another one. */
const other =
  /前回|去年|昨年|前年|次回|来年|\blast (?:year|time)|\bprevious|\bnext (?:year|time)|上次|上一届|下次|지난|작년|letztes Jahr|l['’]an(?:née)? derni/i;

/**
 * The day on which notes say near their beginning that the event was: below or behind a word such as `Date`, or in
 * a sentence such as 2019年5月12日に開催された. Beside the day on which the notes were `posted`, only one in the weeks
 * before it counts, and without one only a sentence.
 */
export function heldOn(blocks: readonly Block[], read: ReadText, posted?: string): string | undefined {
  let left = mostBlocks;
  let isDate = false;
  const look = (block: Block): string | undefined => {
    if (left-- <= 0 || block.kind === 'code' || block.kind === 'table') return undefined;
    const isField = isDate;
    isDate = block.kind === 'heading' && headingField(block.text) === 'date';
    for (const part of sentences(block, read)) {
      const field = splitField(part)?.field;
      const isTold = posted !== undefined && (isField || field === 'date' || field === 'time');
      const date = isTold || (held.test(part) && !other.test(part)) ? findDay(part)?.date : undefined;
      if (date !== undefined && isBefore(date, posted)) return date;
    }
    return firstOf(block.children, look);
  };
  return firstOf(blocks, block => (left > 0 ? look(block) : undefined));
}

/** The first sentences of a block that may name a year. */
function sentences({ text, line }: Block, read: ReadText): string[] {
  if (text.length > longestBlock || !/\d{4}/.test(text)) return [];
  return read(text, line).text.slice(0, longestLook).split(sentenceEnd);
}

function firstOf(blocks: readonly Block[], look: (block: Block) => string | undefined): string | undefined {
  for (const block of blocks) {
    const found = look(block);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isBefore(date: string, posted: string | undefined): boolean {
  if (posted === undefined) return true;
  const days = (Date.parse(posted) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= mostDays;
}
