import { titleLetters } from '../../people/title/index.ts';
import { findDay } from '../../time/date.ts';
import { eventBeforeDay, isDayWord } from '../../words/headings/days.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { hasTalkWord } from '../../words/titles/talk-words.ts';
import type { Heading } from '../headings/heading.ts';
import { hasNoSign, isNamed, namesItsSpeaker } from './alone.ts';
import type { SignContext } from './sign.ts';
import { slidesBelow } from './slides.ts';

/** `Sample Conf について`, `Sample Confに出てみて` in the notes of Sample Conf. */
export function tellsOfEvent(heading: Heading, { title, event: itself }: SignContext): boolean {
  if (title === undefined) return false;
  const text = heading.text.text.trim();
  if (heading.children.length === 0 && titleLetters(text) === itself)
    return heading.text.text !== title && !namesItsSpeaker(heading);
  const event = titleLetters(title);
  const isName = isEventWithoutNumber(text, title) || beginsWithEvent(text, event);
  if (isName && heading.children.length === 0 && !isNamed(heading)) return true;
  const [, about, told] = aboutSomething.exec(text) ?? [];
  const name = about ?? told;
  return name !== undefined && event.includes(titleLetters(name));
}

const aboutSomething =
  /^(?:about (.{4,50})|(.{4,50}?)\s*(?:について|とは[?？]?|の(?:概要|紹介|感想|まとめ|様子)))$/i;

/** `Sample Conf` in the notes of Sample Conf 2020. */
function isEventWithoutNumber(heading: string, title: string): boolean {
  const letters = titleLetters(heading);
  const known = titleLetters(title);
  return letters.length >= 4 && letters !== known && letters === known.replace(/\d/g, '');
}

/** In UTF-16 units, of a heading and of what it says of the event. */
const longestTold = { heading: 40, words: 14 };

/** Whether a heading is the name of an event and a few words that are no title of a talk. */
function beginsWithEvent(heading: string, event: string): boolean {
  if (heading.length > longestTold.heading || hasTalkWord(heading)) return false;
  for (let end = heading.length - 1; end >= 5; end--) {
    const name = heading.slice(0, end).trim();
    const words = heading.slice(end).trim();
    const isWord = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words);
    if (words.length > longestTold.words) return false;
    if (isWord && /[A-Za-z\d]$/.test(name) && event.includes(titleLetters(name)) && soundsLikeEvent(name))
      return true;
  }
  return false;
}

/** `Sample Conf 10/1` in the notes of Sample Conf. */
export function namesEventDay({ text }: Heading, { title }: SignContext): boolean {
  const day = title === undefined || text.text.length > 80 ? undefined : findDay(text.text);
  if (!day) return false;
  const bare = (words: string) => titleLetters(words).replace(/\d/g, '');
  const name = bare(text.text.slice(0, day.from) + text.text.slice(day.to));
  const known = bare(title!);
  return name.length >= 4 && known.includes(name) && name.length >= known.length * 0.6;
}

/** `Rope Conf Day 1 - 10/25/2018`, with talks below it, beside another day of that event. */
export function isNumberedDay({ key, level, children }: Heading, { levels }: SignContext): boolean {
  const event = children.length > 0 && !isDayWord(key) ? eventBeforeDay(key) : undefined;
  return event !== undefined && levels.get(level)!.days.get(event)! >= 2;
}

/** In UTF-16 units, and in words: a longer heading is a sentence, and a longer name has more in it. */
const longestBearer = 80;
const mostWords = 8;

/** Years and places, which other names have, too. */
const anyName = /(?<!\d)20\d\d(?!\d)|world|tokyo|osaka|kyoto|night|夜|\bdays?\b/gi;

/** In letters: a shorter one is a word such as 勉強会, or a number. */
const shortestName = 4;

/** Words of one script; Korean ones without the particle behind them. */
const word =
  /[A-Za-z\d.:+#'-]+|[\p{Script=Katakana}ー]+|\p{Script=Han}+|\p{Script=Hangul}+?(?=(?:[을를이가은는의에과와도로]|에서)?(?!\p{Script=Hangul}))/gu;

/**
 * Whether a heading holds the event's name and nothing else about it is a talk's: 汐見会議を見て, `Where Rope Conf
 * goes`. The one that gives the event its name does not.
 */
export function bearsEvent(heading: Heading, { title, blocks }: SignContext): boolean {
  const { text } = heading.text;
  if (title === undefined || text === title || text.length > longestBearer || isNamed(heading)) return false;
  if (!hasNoSign(heading) || slidesBelow(heading, blocks)) return false;
  const event = titleLetters(title);
  const words = [...text.matchAll(word)];
  return words.some(({ index }, at) =>
    words.slice(at, at + mostWords).some(last => {
      const name = text.slice(index, last.index + last[0].length);
      const letters = titleLetters(name);
      const isName = letters.replace(/\d/g, '').length >= shortestName && event.includes(letters);
      return isName && soundsLikeEvent(name.replace(anyName, ''));
    }),
  );
}
