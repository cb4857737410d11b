import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { type DayFound, findDay, hasWeekday, inYear } from '../../time/date.ts';
import { headingField, isDateWord } from '../../words/fields.ts';
import { anyOf, raw } from '../../words/vocabulary.ts';
import { splitField } from './fields.ts';

/** Blocks that are looked at, those in others among them. */
const mostBlocks = 24;
/** In UTF-16 units; what stands further behind in a block is about something else. */
const longestLook = 300;
/** In UTF-16 units of Markdown. */
const longestBlock = 4000;
/** Of code and of tables; facts of an event stand on the first ones. */
const mostLines = 8;
/** In days, two months; notes are written in the weeks after an event. */
const mostDays = 62;

/** What a sentence says with a day beside it, where the event was then. */
const held = anyOf('i', {
  ja: raw`
    開催, 開かれ, 催され, 行われ, おこなわれ, ありました, あった
    参加(?![費者登申募]), 行ってき, 行って来
    [にで](?:出て(?:み|き|来)|登壇し|発表し|LTし|話してき|喋ってき)
  `,
  en: raw`
    \bheld\b, took place, takes place, \bran from\b, \bnotes (?:from|of) the\b
    \battend(?:ed|ing)\b, \bwent to\b, \bjoined\b, \bvisited\b, \b(?:i was|we were) (?:at|in)\b
  `,
  zh: '举办, 舉辦, 举行, 舉行, 召开, 参加了, 參加了',
  ko: '열렸, 열린, 개최, 참석, 참가, 다녀',
  de: raw`\bstatt\b, stattgefunden, \bwar ich\b, \bwaren wir\b, \bbesucht\b`,
  fr: raw`
    \b(?:a eu|avait) lieu\b, s['’]est (?:tenu|déroulé)e?\b
    j['’](?:ai assisté|étais), nous étions
  `,
});

/** No mark inside the name of an event: `会議！に参加した`, nor behind a day: `11. Mai`. */
const sentenceEnd = /[。．\n]|(?:(?<!(?<!\d)\d{1,2})\.|[!?])\s|[！？](?![でにへをのと」』])/;

/** The event is another one. */
const other =
  /前回|去年|昨年|前年|次回|来年|\blast (?:year|time)|\bprevious|\bnext (?:year|time)|上次|上一届|下次|지난|작년|letztes Jahr|l['’]an(?:née)? derni/i;

/** When the notes themselves were written. */
const aboutNotes =
  /追記|更新|投稿|公開|作成|執筆|updated|posted|published|modified|edited|written|发布|發佈|수정|작성|aktualisiert|publié|mis à jour/i;

/** Whether a line tells of another event, or of the notes themselves. */
export function isOfAnother(text: string): boolean {
  return other.test(text) || aboutNotes.test(text);
}

/** By what a day is judged, and completed where its year is not said. */
export interface DayClues {
  /** `YYYY-MM-DD` on which the notes were posted: only a day in the weeks before it counts. */
  posted?: string;
  /** The event's title: its year counts, and what names the event. */
  title?: string;
}

/**
 * The day on which notes say near their beginning that the event was: below or behind a word such as `Date`,
 * wherever that stands, or in a sentence such as 2019年5月12日に開催された.
 */
export function heldOn(blocks: readonly Block[], read: ReadText, clues: DayClues): string | undefined {
  let left = mostBlocks;
  let isDate = false;
  const look = (block: Block): string | undefined => {
    if (left-- <= 0) return undefined;
    const isBelow = isDate;
    isDate = block.kind === 'heading' ? headingField(block.text) === 'date' : isDateWord(block.text);
    for (const part of partsOf(block, read)) {
      const date = dayTold(part, clues, isBelow);
      if (date !== undefined) return date;
    }
    return firstOf(block.children, look);
  };
  return firstOf(blocks, block => (left > 0 ? look(block) : undefined));
}

/**
 * The day on which front matter says that the event was: behind a key such as `event_date`, or in a sentence. What
 * the model knows is looked at elsewhere.
 */
export function heldInFrontMatter(all: ReadonlyMap<string, string>, clues: DayClues): string | undefined {
  for (const [key, value] of all) {
    const isTold = isEventKey(key) || (toldKey.test(key) && findDay(value)?.date !== undefined);
    const date = dayTold(value, clues, isTold);
    if (date !== undefined && key !== 'date' && key !== 'end') return date;
  }
  return undefined;
}

/** Keys whose values are about the event: a full day in them is its day. */
const toldKey = /^(?:(?:sub)?title|description|summary|excerpt|lead)$/;

/** `event_date`, `conference-day`, `eventDate`, `held`, `start_date`, 開催日; no day of a post has such a key. */
function isEventKey(key: string): boolean {
  const words = key.replace(/[_-]/g, ' ');
  return (
    /^(?:event|conf(?:erence)?|meet ?up|talk|session) ?(?:date|day|start|when|time)s?(?: ?time)?$|^held(?: ?on| ?at)?$|^start ?(?:date|day)$|^when$|^dates$/i.test(
      words,
    ) ||
    (isDateWord(words) && /[^\x20-\x7e]/.test(words))
  );
}

/** `Rope Night #3 (2019/05/12 19:00〜)`, as a site of events names them where it is linked or shown in a frame. */
const card =
  /[(（]((?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2})(?:[(（][^()（）]{1,3}[)）])?\s\d{1,2}:\d\d\s?[〜～~–-]/u;

/** The day of a line or a sentence, where it says that this is the event's. */
function dayTold(text: string, clues: DayClues, isBelow: boolean): string | undefined {
  // A day in an address or the name of a file is one of a post.
  const part = text.slice(0, longestLook).replace(/https?:\/\/\S+|\S+\.[a-z]{2,4}\d?(?=\s|$)/g, ' ');
  const day = findDay(part);
  if (day === undefined) return undefined;
  const isField = isBelow || isFieldOfDay(part, day) || card.test(part);
  const isTold = held().test(part) || namesEvent(part, clues.title);
  if (!isField && (!isTold || other.test(withoutPast(part, day)))) return undefined;
  const date = day.date ?? (isField || isSurelyDay(part, day) ? completed(part, day, clues) : undefined);
  return [date, date && dayFirst(part, day, date)].find(
    each => each !== undefined && isBefore(each, clues.posted),
  );
}

/** The day that a short line on top names, `Thursday, 20 April`: without its year where a weekday bears it out. */
export function dayOnLine(text: string, clues: DayClues): string | undefined {
  const day = findDay(text);
  return day?.date ?? (day && hasWeekday(text, day) ? completed(text, day, clues) : undefined);
}

/** Without a word such as 지난 right before a day: it says that the day is past, and of no event that it is the last. */
function withoutPast(part: string, { from, to }: DayFound): string {
  return part.slice(0, from).replace(/지난\s*$/, '') + part.slice(to);
}

/** `5/11に`, `5/11(土)`, and no fraction. */
function isSurelyDay(part: string, { from, to }: DayFound): boolean {
  return !/^\d+\/\d+$/.test(part.slice(from, to).trim()) || /^\s?[にのは、〜～]/.test(part.slice(to));
}

/** `11/05/2019` with the day first, `YYYY-MM-DD`. */
function dayFirst(part: string, { from, to }: DayFound, date: string): string | undefined {
  const [year, month, day] = date.split('-');
  return /^\d+\/\d+\/\d{4}$/.test(part.slice(from, to).trim()) && Number(day) <= 12
    ? `${year}-${day}-${month}`
    : undefined;
}

/** `日時: 2019/5/12`, `Time: …`, and without a colon `会期　2019年5月12日`, `【日時】5/12`. */
function isFieldOfDay(part: string, day: DayFound): boolean {
  const field = splitField(part)?.field;
  return field === 'date' || field === 'time' || isDateWord(part.slice(0, day.from));
}

/** Whether a sentence has a word of the event's title that is a name: `PyPond` of `Notes from a rainy PyPond`. */
function namesEvent(part: string, title = ''): boolean {
  const names =
    title
      .slice(0, longestLook)
      .match(/(?:\p{L}*\p{Ll}\p{Lu}|\p{Lu}{3})[\p{L}\d]*|[\p{sc=Katakana}ー]{4,}|\p{sc=Hangul}{4,}/gu) ?? [];
  return names.some(name => part.includes(name));
}

function yearIn(title = ''): number | undefined {
  const match = /(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/.exec(title);
  return match ? Number(match[0]) : undefined;
}

/** A day without a year: of the weeks before the notes, or of the title's year. A weekday beside it must agree. */
function completed(part: string, day: DayFound, { posted, title }: DayClues): string | undefined {
  const year = yearIn(title);
  const last = posted === undefined ? undefined : Number(posted.slice(0, 4));
  const years = last === undefined ? (year === undefined ? [] : [year]) : [last, last - 1];
  const dates = years.flatMap(each => inYear(part, day, each) ?? []);
  return dates.find(date => isBefore(date, posted));
}

/** The first sentences of a block, the lines of its code, the rows of its table. */
function partsOf(block: Block, read: ReadText): string[] {
  const { kind, text, line, rows = [], language } = block;
  if (kind === 'table') return rows.slice(0, mostLines).map(row => read(row.join(': '), line).text);
  if (kind === 'html') return [card.exec(text.slice(0, longestBlock))?.[0] ?? ''];
  if (text.length > longestBlock || !/\d/.test(text)) return [];
  // Some set the facts of an event apart by an indent or a fence, and some all of their notes.
  if (kind === 'code') return isPlain(language) ? text.split('\n').slice(0, mostLines) : [];
  return read(text, line).text.slice(0, longestLook).split(sentenceEnd);
}

function isPlain(language: string | undefined): boolean {
  return language === undefined || /^(?:text|txt|plain|plaintext|md|markdown|ya?ml)$/i.test(language);
}

function firstOf(blocks: readonly Block[], look: (block: Block) => string | undefined): string | undefined {
  for (const block of blocks) {
    const found = look(block);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a day is of the weeks before the notes were `posted`. */
export function isBefore(date: string, posted: string | undefined): boolean {
  if (posted === undefined) return true;
  const days = (Date.parse(posted) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= mostDays;
}
