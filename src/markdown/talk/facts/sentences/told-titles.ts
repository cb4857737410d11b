import type { Block } from '../../../blocks/block.ts';
import { andWord, nameScore } from '../../../people/names.ts';
import { titleLetters } from '../../../people/title/index.ts';
import { headingKey } from '../../../words/headings/key.ts';
import { isWordOfNotes } from '../../../words/headings/sections.ts';
import { soundsLikeEvent } from '../../../words/titles/event-words.ts';
import { splitField } from '../fields.ts';
import { anyName, fullName } from './names.ts';
import { isPerson, type Quoted, titlesIn } from './quoted-titles.ts';
import { talkNoun, tellVerb } from './words.ts';

/** In UTF-16 units. */
const longestTitle = 140;
/** In letters. */
const shortestTitle = 4;
/** In blocks: how far below a heading its talk is told of. */
const mostLooked = 4;
/** An item that says less beside the title has no notes. */
const shortestNotes = 45;

/** The title of the talk that the beginning of a paragraph or an item tells of. */
export function titleToldIn({ kind, text, children }: Block): string | undefined {
  const titles = titlesIn(text);
  const told = titles.find(isTold);
  if (told === undefined) return undefined;
  const isNoted =
    kind !== 'item' || children.length > 0 || told.before.length + told.behind.length >= shortestNotes;
  const paged = told.isPage ? told : titles.find(({ isPage, title }) => isPage && isTitle(title));
  return isNoted ? (paged ?? told).title : undefined;
}

/** Who gave a talk, by the sentence that has its title among the first below it, as a list of names. */
export function giverOf(title: string, below: readonly Block[]): string | undefined {
  if (titleLetters(title).length < shortestTitle) return undefined;
  const told = below.slice(0, mostLooked).filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const own = told.flatMap(({ text }) => titlesIn(text)).find(each => isSameTitle(each.title, title));
  return own && giverIn(own);
}

/** Whether two titles have the same letters. */
export function isSameTitle(one: string, other: string): boolean {
  return titleLetters(one) === titleLetters(other);
}

/** What somebody did with a talk whose title is known: 「霧を測る」に参加しました. */
const heardBehind =
  /^(?:という|と言う|と題し|を?(?:聞|聴|拝聴|視聴|受講|見)|[にへ](?:参加|出席|行|出)|の?(?:セッション|発表|講演|トーク|ワークショップ|LT)|\s?(?:을|를)?\s?(?:들|듣|세션|발표))/u;

/** Whether a text quotes a title, or the beginning of one, as that of a talk: 三枝さんの「霧を測る」に参加しました. */
export function tellsOfTitle(text: string, title: string): boolean {
  const letters = titleLetters(title);
  const isOwn = (quoted: Quoted) => titleLetters(quoted.title).startsWith(letters);
  return (
    letters.length >= shortestTitle &&
    titlesIn(text).some(each => isOwn(each) && (isToldAround(each) || heardBehind.test(each.behind)))
  );
}

/** Whether what stands around something that can be a title says that it is that of a talk. */
function isTold(quoted: Quoted): boolean {
  const { title, isPage, before } = quoted;
  if (!isTitle(title)) return false;
  return givenBefore.test(before.slice(-60)) || ((isPage || !soundsLikeEvent(title)) && isToldAround(quoted));
}

function isToldAround({ before, behind }: Quoted): boolean {
  return isToldBefore(before) || isToldBehind(behind);
}

/** Whether a text can be the title of a talk: no name, no field, no word of notes. */
export function isTitle(title: string): boolean {
  const letters = titleLetters(title);
  if (letters.length < shortestTitle || title.length > longestTitle || /^https?:|^\p{Ll}|[,;:]$/u.test(title))
    return false;
  if (splitField(title) !== undefined) return false;
  // One word is rather the name of a tool or a place.
  return !/^[\w.:+#()_-]*$/.test(title) && !isPerson(title) && !isWordOfNotes(headingKey(title));
}

const talkBefore = new RegExp(`(?<![\\p{L}-])${talkNoun}(?![\\p{L}-])[^.!?“”]{0,50}$`, 'iu');
const saidBefore = new RegExp(`(?<![\\p{L}-])${tellVerb}(?!\\p{L})[^.!?“”]{0,40}$`, 'iu');

const people = `${anyName}(?:(?:,|,?\\s${andWord})\\s${fullName}){0,3}`;
const whoseBefore = new RegExp(`(${anyName})['’]s?\\s$`, 'u');
const saysBefore = new RegExp(
  `(${fullName})(?:,[^,.]{3,60},)?\\s(?:\\p{Ll}+\\s){0,2}${tellVerb}(?!\\p{L})[^.!?“”]{0,40}$|${tellVerb}\\s(${fullName})\\s[^.!?“”]{0,40}$`,
  'u',
);

/** What stands before a title, whatever that is called. */
const givenBefore =
  /\b(?:called|titled|entitled|intitulée?|titulad[ao]|mit dem titel)[,:]?\s$|(?:さん|氏|様|님)(?:に?よる|の|が|から|は|의|이)?\s?$/iu;

function isToldBefore(before: string): boolean {
  const end = before.slice(-90);
  const isSaid = givenBefore.test(end) || talkBefore.test(end) || saidBefore.test(end);
  return isSaid || nameIn(whoseBefore.exec(end), 1.2) !== undefined;
}

const joiner = new RegExp(`,|\\s${andWord}\\s`);

/** The name that a pattern found, where it is worth enough as one. */
function nameIn(found: RegExpExecArray | null, least: number): string | undefined {
  const name = found?.[1] ?? found?.[2];
  const [first = ''] = name?.split(joiner) ?? [];
  return nameScore(first) >= least ? name : undefined;
}

/** Who gave a talk, by what stands around its title. */
function giverIn({ before, behind }: Quoted): string | undefined {
  const end = before.slice(-120);
  return (
    nameIn(byBehind.exec(behind), 1.2) ??
    nameIn(whoseBefore.exec(end), 1.2) ??
    nameIn(nameBehind.exec(behind), 1.3) ??
    nameIn(saysBefore.exec(end), 1.3) ??
    nameIn(honouredBefore.exec(end), 2)
  );
}

const byBehind = new RegExp(`^,?\\s\\(?(?:by|from|par|von|de|por|with)\\s(@[\\w-]{2,30}|${people})`, 'u');
const honouredBefore =
  /((?:[\p{Script=Han}\p{Script=Katakana}ー]{1,10}|@?[\w.-]{2,30})\s?(?:さん|氏))(?:に?よる|の|が|から)?\s?$/u;
const talkBehind = new RegExp(
  `^\\s(?:${talkNoun}(?!\\p{L})|(?:was|is|war|ist|était|est|fue|foi)\\s(?:an?|the|one|my|eine?|une?)\\s[^.“”]{0,60}(?<!\\p{L})${talkNoun}(?!\\p{L}))`,
  'iu',
);
/** `Queues that bend ([Video](…), [Slides](…))`. */
const shownBehind = /^\s?[(（[]\s?“?(?:video|slides?|folien|recording|vidéo|diapos|スライド|動画|资料)\b/iu;
const nameBehind = new RegExp(`^[,:.–-]?\\s(${people})\\s\\p{Ll}{3,}`, 'u');

function isToldBehind(behind: string): boolean {
  return (
    talkBehind.test(behind) ||
    shownBehind.test(behind) ||
    nameIn(byBehind.exec(behind), 1.2) !== undefined ||
    nameIn(nameBehind.exec(behind), 1.3) !== undefined
  );
}
