import { behindBy } from '../../people/people.ts';
import { findDay } from '../../time/date.ts';
import { fieldOf, headingField } from '../../words/fields.ts';
import { isBreak, isCeremony } from '../../words/headings/breaks.ts';
import { isDayPart, isDayWord, isTrackWord } from '../../words/headings/days.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isClosingWord } from '../../words/headings/sections.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { hasTalkWord } from '../../words/titles/talk-words.ts';
import { type Heading, itemLevel } from '../headings/heading.ts';
import type { SignName } from '../weights.ts';
import type { Add } from './sign.ts';

/** `Q. How?`, 質問3：, `问：`: a question of somebody, and no title. */
const asksOpenly = /^\s*(?:Q\s?\d{0,2}\s?[.:：．)）]|質問\s?\d{0,2}\s?[:：．.]|[问問]\s?[:：])\s*\S{3}/u;

/** A keynote that is called nothing else, of a day or the first of several. */
const keynote =
  /^(?:(?:la|le|die|der|the|el|a)\s)?(?:(?:(?:opening|closing|morning|afternoon|day \d|\p{L}{3,6}day)\s)?keynote(?:\s(?:#?\d|on day \d))?|(?:基調|招待|特別)講演\s?\d?|キーノート\s?\d?|키노트\s?\d?|主[题題]演[讲講])$/iu;

/** What the words of a heading say. */
export function wordSigns(
  { key, words, text, bare, parts, level, isLine, isFirstBelow, children, own }: Heading,
  add: Add,
): void {
  // `Day 2 LT: Queues` with nothing below it is a talk of that day.
  const isOne = children.length === 0 && hasTalkWord(text.text);
  const day = isOne || words.talks ? undefined : dayOf(text.text, key);
  if (day) add(day);
  else if (isTrackWord(key)) add('named as a track');
  if (isDayPart(key)) add('a part of a day');
  if (words.talks) add('a word for a list of talks');
  const title = headingKey(parts.title);
  // `Opening, by all of us`: an item says it in its first words.
  const ahead =
    level === itemLevel ? headingKey(text.text.slice(0, 40).split(/[,，、:：;；(（]|\s[-–—]\s/u)[0]!) : key;
  if ([key, title, ahead].some(each => isBreak(each) || isCeremony(each))) add('a break or ceremony');
  else if (words.event || (isClosingWord(title) && parts.sure > 0)) add("a word for the event's notes");
  if (words.questions) add('questions');
  else if (asksOpenly.test(text.text)) add('a question');
  else if (words.part) add('a word for a part of a talk');
  const field =
    headingField(bare.text) ??
    fieldOf(
      (bare === text ? key : headingKey(bare.text))
        .split(/[:：]|\s-\s/)
        .slice(0, -1)[0]
        ?.trim() ?? '',
    );
  const isByline = isFirstBelow && behindBy(text.text) !== undefined;
  if ((field !== undefined && !isLine) || isByline) add('a field');
  if (hasTalkWord(text.text) && !words.event) add('a word for a talk');
  if (own > 0 && keynote.test(key)) add('a keynote');
  if (parts.logged) add('says who noted it');
  if (parts.quoted) add('a title in quotation marks');
  if (parts.isBelow) add('its title below');
  if (level === 1 && soundsLikeEvent(text.text)) add("an event's name");
}

/** Whether a heading is a day, and what says so. */
function dayOf(text: string, key: string): SignName | undefined {
  const day = text.length <= 60 ? findDay(text) : undefined;
  const rest = day
    ? (text.slice(0, day.from) + text.slice(day.to)).replace(/[\s\d:：()（）\-–—~〜～/,、.]/g, '')
    : undefined;
  if (rest !== undefined && rest.length <= 3) return 'a date';
  if (/^\s*\d{1,2}([./-])\d{1,2}\1\d{2}\s*$/.test(text)) return 'a date';
  return isDayWord(key) ? 'named as a day' : undefined;
}
