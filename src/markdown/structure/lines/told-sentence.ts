import type { Block } from '../../blocks/block.ts';
import { nameScore } from '../../people/names.ts';
import { titleLetters } from '../../people/title/index.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { nameWord, nextNameWord } from '../../talk/facts/sentences/names.ts';
import { headingKey, isWordOfNotes } from '../../words/headings.ts';
import { soundsLikeEvent } from '../../words/titles.ts';
import { isPerson, type Quoted, titlesIn } from './quoted-titles.ts';

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

/** Whether what stands around a title says that it is that of a talk. */
function isTold({ title, isPage, before, behind }: Quoted): boolean {
  if (!isTitle(title)) return false;
  if (givenBefore.test(before.slice(-60))) return true;
  return (isPage || !soundsLikeEvent(title)) && (isToldBefore(before) || isToldBehind(behind));
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

const talk =
  '(?:talk|session|keynote|presentation|workshop|tutorial|lecture|speech|panel|vortrags?|präsentation|atelier|conférence|présentation|charla|ponencia|palestra|lezing)';
const verb =
  '(?:spoke|spoken|talked|talking|talks|presented|presenting|presents|shared|gave|présentait|présente|présenté|parlé|sprach|erzählte|hielt|referierte|stellte|presentó|habló|apresentou|falou)';
const talkBefore = new RegExp(`(?<![\\p{L}-])${talk}(?![\\p{L}-])[^.!?“”]{0,50}$`, 'iu');
const saidBefore = new RegExp(`(?<![\\p{L}-])${verb}(?!\\p{L})[^.!?“”]{0,40}$`, 'iu');

const full = `${nameWord}${nextNameWord}{1,2}`;
const people = `${nameWord}${nextNameWord}{0,2}(?:(?:,|,?\\s(?:and|und|et|y|e|&))\\s${full}){0,3}`;
const whoseBefore = new RegExp(`(${nameWord}${nextNameWord}{0,2})['’]s?\\s$`, 'u');
const saysBefore = new RegExp(
  `(${full})(?:,[^,.]{3,60},)?\\s(?:\\p{Ll}+\\s){0,2}${verb}(?!\\p{L})[^.!?“”]{0,40}$|${verb}\\s(${full})\\s[^.!?“”]{0,40}$`,
  'u',
);

/** What stands before a title, whatever that is called. */
const givenBefore =
  /\b(?:called|titled|entitled|intitulée?|titulad[ao]|mit dem titel)[,:]?\s$|(?:さん|氏|様|님)(?:に?よる|の|が|から|は|의|이)?\s?$/iu;

function isToldBefore(before: string): boolean {
  const end = before.slice(-90);
  return talkBefore.test(end) || saidBefore.test(end) || nameIn(whoseBefore.exec(end), 1.2) !== undefined;
}

/** The name that a pattern found, where it is worth enough as one. */
function nameIn(found: RegExpExecArray | null, least: number): string | undefined {
  const name = found?.[1] ?? found?.[2];
  const [first = ''] = name?.split(/,|\s(?:and|und|et|y|e|&)\s/u) ?? [];
  return nameScore(first) >= least ? withoutOpening(name!) : undefined;
}

/** `Then Ann Lee`: a name without the word that a sentence begins with. */
function withoutOpening(name: string): string {
  const rest = /^\p{L}+\s(\S+\s\S+)$/u.exec(name)?.[1];
  const isName = rest === undefined || nameScore(name.slice(0, -rest.length)) >= 1.2;
  return isName || nameScore(rest) < 1.2 ? name : rest;
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
  `^\\s(?:${talk}(?!\\p{L})|(?:was|is|war|ist|était|est|fue|foi)\\s(?:an?|the|one|my|eine?|une?)\\s[^.“”]{0,60}(?<!\\p{L})${talk}(?!\\p{L}))`,
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
