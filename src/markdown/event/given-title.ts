import { isFormal } from '../blocks/front-matter/index.ts';
import { decodeEntities } from '../entities.ts';
import { nameScore } from '../people/names.ts';
import { readTitle, titleLetters } from '../people/title/index.ts';
import type { TitleParts } from '../people/title/parts.ts';
import type { Decision } from '../structure/decide.ts';
import type { Heading } from '../structure/headings/heading.ts';
import type { Region } from '../structure/regions.ts';
import { splitField } from '../talk/facts/fields.ts';
import { titleOfTalk } from '../talk/own-title.ts';
import { fieldOf } from '../words/fields.ts';
import { headingKey } from '../words/headings/key.ts';
import { isWordOfNotes } from '../words/headings/sections.ts';
import { eventName, headingName } from '../words/titles/event-names.ts';
import { soundsLikeEvent } from '../words/titles/event-words.ts';
import { talkOfPost } from '../words/titles/talk-titles.ts';
import { lecturerIn, quotedTalk, saysOnlyPart, saysOnlyWhat } from '../words/titles/talk-words.ts';
import type { EventSources } from './sources.ts';

/** The title of the one talk of a post that says only whose it was: 三枝さんの講演を聞いてきた. */
export function titleOfLecture(
  { fields, ...sources }: EventSources,
  one: Region | undefined,
): string | undefined {
  if (!one?.heading || fields.title === undefined || lecturerIn(fields.title) === undefined) return undefined;
  const title = titleOfTalk(one, sources);
  return title !== one.heading.text.text.trim() ? title : undefined;
}

/** The title below a heading such as `Topic`, of the talk of a post that goes by its speaker. */
export function titleBelowWord({ fields, decision, blocks, read }: EventSources): string | undefined {
  if (fields.title === undefined || nameScore(fields.title) < 1.2) return undefined;
  const word = decision.outline.all.slice(0, 3).find(({ key }) => fieldOf(key) === 'title');
  const below = word && blocks[word.index + 1];
  if (!below || below.kind === 'heading' || below.text.length > longestTitle) return undefined;
  return readTitle(read(below.text, below.line)).title;
}

/** In UTF-16 units of Markdown. */
const longestTitle = 200;

/** Keys of front matter that name the event, whatever the post's title is. */
const eventKeys = [
  'event',
  'event_name',
  'event_title',
  'conference',
  'meetup',
  'イベント',
  'イベント名',
  '勉強会',
];

/** The title that front matter gives: that of a post is the event's name with other words. */
export function givenTitle({ fields, all, decision, name }: EventSources): string | undefined {
  if (fields.reading !== undefined || isFormal(fields)) return fields.title;
  const { kind } = decision.way;
  const title = fields.title === undefined ? undefined : decodeEntities(fields.title);
  if (kind === 'talk')
    return title && (quotedTalk(title) ?? titleInBoth(title, decision) ?? decision.file.ofTitle.title);
  if (kind === 'minutes') return title;
  const named = eventKeys.map(key => all.get(key)).find(isName);
  if (named !== undefined) return decodeEntities(named);
  if (title === undefined) return undefined;
  // The heading on top may say more than `#60 report`.
  const onTop = decision.title?.text.text.replaceAll('\n', ' ') ?? '';
  const isNumber = /^[#＃]\d{1,4}(?:\s(?:report|recap|notes|レポート|レポ|メモ|まとめ))?$/iu.test(title);
  if (isNumber && onTop.includes(title)) return eventName(onTop);
  const series = all.get('series');
  if (saysOnlyPart(title))
    return isName(series) ? `${decodeEntities(series)} ${title}` : (name.title ?? title);
  // What a heading says again is not shown twice.
  const isSaid = ({ text }: Heading) => titleLetters(text.text) === titleLetters(title);
  const written = decision.outline.all.some(isSaid) ? headingName(title) : eventName(title);
  return nameSaidAgain(written, decision) ?? written;
}

/**
 * The name in a title that is mostly something else, where the heading on top says it again, alone or with a post's
 * words.
 */
function nameSaidAgain(title: string, { outline: { all }, way }: Decision): string | undefined {
  const [top] = all;
  if (!top || top.level > 1) return undefined;
  const name = eventName(top.text.text.trim());
  const own = titleLetters(name);
  const letters = titleLetters(title);
  const isPiece =
    own.length >= shortestTitle && own.length < mostShare * letters.length && letters.includes(own);
  const isNumbered = /\d/.test(letters) && !/\d/.test(own);
  const isEvent = way.roles.get(top) === 'title' || soundsLikeEvent(name);
  return isPiece && !isNumbered && isEvent ? name : undefined;
}

/** Of the letters of a title: where its name has fewer, the title is mostly something else. */
const mostShare = 0.6;

/** The talk that the title of a post names, and who spoke, where that is sure. */
export function talkGiven(title: string): Pick<TitleParts, 'title' | 'speakers'> {
  const text = talkOfPost(decodeEntities(title));
  const { sure, title: bare, speakers } = readTitle({ text, marks: [] });
  // `Notizen von den Hafentagen`
  if (sure < 1.3 || isWordOfNotes(headingKey(bare))) return { title: text, speakers: [] };
  // `A talk by Ann Lee` has no title of its own.
  return { title: saysOnlyWhat(bare.replace(/^(?:an?|the)\s/i, '')) ? text : bare, speakers };
}

/** Where a piece of a post's title begins and ends. */
const beforePiece = /^$|[-–—:：|｜/／「『【(（“"]\s*$/u;
const behindPiece = /^$|^\s*[-–—|｜/／」』】)）(（”"]/u;

/** The heading on top that is a piece of the post's title: `Queues` of `Rope Fest 2019 - Queues (notes)`. */
function titleInBoth(title: string, { outline }: Decision): string | undefined {
  for (const { text, words, parts } of outline.all.slice(0, 2)) {
    const field = splitField(text.text);
    const said = field?.field === 'title' ? field.value : parts.title;
    const from = title.indexOf(said);
    if (said.length < shortestTitle || from < 0 || words.notes) continue;
    if (beforePiece.test(title.slice(0, from)) && behindPiece.test(title.slice(from + said.length)))
      return said;
  }
  return undefined;
}

/** In UTF-16 units; a shorter heading may stand anywhere. */
const shortestTitle = 5;

function isName(value: string | undefined): value is string {
  return (
    value !== undefined &&
    value.length <= 100 &&
    /\p{L}{2}/u.test(value) &&
    !/^(?:true|false|yes|no)$/i.test(value)
  );
}
