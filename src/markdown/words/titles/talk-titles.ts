import { anyOf, raw } from '../vocabulary.ts';
import { letterCount, soundsLikeEvent } from './event-words.ts';

/** What is left of the title of a post on one talk without the post's own words and the event's name. */

/** In UTF-16 units; longer ones are no title. Bounds what the patterns look at, too. */
const longestTitle = 200;
/** In UTF-16 units and words, of an event's name beside a talk's title. */
const longestEvent = 40;
const mostWords = 5;
/** In letters and digits. */
const shortestTalk = 8;

const notes = '(?:notes?|recap|summary)';
const japaneseNotes = '(?:聴講|視聴|参加|講演)?(?:メモ|レポート|レポ|感想|まとめ|記録)';
const ofWhat = '(?:my|some|talk|session|keynote|conference|lecture)';
const inBrackets = '(?:メモ|レポ(?:ート)?|聴講|視聴|感想|まとめ|notes?|report|recap)';
/** What a post calls itself, before the title of the talk. */
const notesBefore = [
  // `Talk notes: …`, `Notes on …`
  anyOf(
    'iu',
    raw`^(?:${ofWhat} ){0,2}(?:${notes}|review|report)(?:\s?[:：–—-]|\s(?:on|from|of))\s(?:the (?:talk|session)\s)?`,
  ),
  // 【聴講メモ】…
  anyOf('iu', raw`^[【[［][^\]】］]{0,8}?${inBrackets}[^\]】］]{0,8}[\]】］]\s?`),
];

/** `… (notes)`, `… - 聴講メモ -`, …を視聴した. */
const notesBehind = anyOf('iu', {
  ja: raw`
    の?(?:聴講|視聴|参加)(?:メモ|レポート|記録)$
    \s?を(?:視聴|聴講|聞い|聴い|観|見)\p{sc=Hiragana}{1,8}[。！!]?$
  `,
  all: raw`\s*(?:[-–—:：|]\s?|[(（[【])(?:my |talk |session |prise de )?(?:${notes}|${japaneseNotes})[)）\]】]?[\s–—-]*$`,
});

/** `“Queues” talk by Ann Lee on 6/22/11`: the title, and who spoke. */
const quoted =
  /^[“"'‘]([^“”"]{4,120}?)[”"'’],?\s(?:(?:a|the)\s)?(?:talk\s)?by\s(\p{Lu}[^\d,]{3,40}?)(?:\s(?:on|at)\s.*)?$/u;

/** The title of the talk with its speaker, in the title of a post on it: `Queues` of `Rope Fest 2019 - Queues (notes)`. */
export function talkOfPost(title: string): string {
  if (title.length > longestTitle) return title;
  let talk = title.trim();
  for (const form of notesBefore) talk = shortened(talk, talk.replace(form(), ''));
  talk = shortened(talk, talk.replace(notesBehind(), ''));
  const [, name, speaker] = quoted.exec(talk) ?? [];
  if (name !== undefined) return `${name} by ${speaker}`;
  return shortened(talk, withoutEvent(talk));
}

/** A title, or what is left of it where that can be one. */
function shortened(title: string, left: string): string {
  return letterCount(left) >= shortestTalk || /\s|\p{Lo}{4}/u.test(left.trim()) ? left.trim() : title;
}

/** `[Rope Conf 2019] Queues`, `Rope Conf 2019: Queues`, `Queues (Rope Conf 2019)`, `Queues @ Rope Conf 2019`. */
function withoutEvent(title: string): string {
  const [, inside = '', behind = ''] = /^[【[［]([^【】[\]［］]{4,40})[】\]］]\s?(.+)$/u.exec(title) ?? [];
  if (namesEvent(inside, behind)) return behind;
  const [, first = '', rest = ''] = /^(.{4,40}?)(?:\s?[:：]\s|\s[-–—|｜/]\s|[：｜])(.+)$/u.exec(title) ?? [];
  if (namesEvent(first, rest)) return rest;
  const [, before = '', last = ''] =
    /^(.+)(?:\s[-–—|｜@]\s|\sat\s|[｜＠]|\s?[(（[【])(.{4,40}?)[)）\]】]?$/u.exec(title) ?? [];
  return namesEvent(last, before) ? before : title;
}

/** Whether a piece of a title names the event of the talk beside it: with its year and as the shorter, or with a word. */
function namesEvent(piece: string, talk: string): boolean {
  if (piece.length > longestEvent || piece.split(/\s+/).length > mostWords) return false;
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(piece) || !soundsLikeEvent(piece) || letterCount(talk) < shortestTalk)
    return false;
  return (
    letterCount(piece) < letterCount(talk) && /\p{L}{2}.*(?:19|20)\d\d|[#＃]\d|第\s?\d+\s?回/u.test(piece)
  );
}
