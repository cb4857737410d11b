import { findDay } from '../../time/date.ts';
import { beforeSentence } from './before-sentence.ts';
import { nameInPhrase } from './event-phrases.ts';
import { letterCount, soundsLikeEvent } from './event-words.ts';
import { deed, postForms } from './post-names.ts';

/** What is left of the title of a post on an event without the words that are the post's. */

/** In UTF-16 units; longer ones are no title. Bounds what the patterns look at, too. */
const longestTitle = 200;
/** Of letters and digits: the share of a title that a name without a number has, or it is none: `Talk notes`. */
const leastShare = 0.6;
/** Of a piece of a title, which is no part of a name that goes on behind a dash. */
const mostShare = 0.5;
/** Of a name with a number in it, in letters and digits. */
const shortestName = 4;

/** `#ropes` at the end or before に参加; no number, and no part of the name: `YouGoto #RopeKaigi 2019`. */
const hashtag =
  /(?:[\s\u3000]|(?<=[」』】）)!！。]))[#＃][\p{L}_][\p{L}\p{N}_]*(?:[\s\u3000]*[#＃][\p{L}_][\p{L}\p{N}_]*)*[\s\u3000]*(?=$|[にへで][\p{sc=Han}\p{sc=Katakana}])/u;
/** `🎓 …`, `… :sunrise:`. */
const picture =
  /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+|:[a-z_]{3,20}:)\s*(?=\S)|\s*(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+|:[a-z_]{3,20}:)$/gu;

/** What tells one of several events apart: a year, `#3`, `第3回`, `vol. 3`, `3rd`. */
const numbered =
  /(?<!\d)(?:19|20)\d\d(?!\d)|[#＃]\s?\d|第\s?[\d一二三四五六七八九十]+\s?回|\bvol\.?\s?\d|(?<!\d)\d{1,3}(?:st|nd|rd|th|回|次|期)(?!\p{L})/iu;
const kindOfEvent =
  /conference|meetup|seminar|workshop|summit|event|カンファレンス|勉強会|イベント|セミナー|컨퍼런스|콘퍼런스|세미나|밋업|大会|沙龙|\bLT会?/giu;
/** In Latin letters or katakana, with a number or in quotation marks; or words without a verb, not only a few. */
const properWord =
  /[\p{sc=Latin}]{2}|\p{sc=Katakana}{3}|[\p{N}「『]|^(?!.*[てでをが])(?=.*\p{sc=Han}).{5,}$/u;

/** `【Rope Night #3】縄の勉強会に行ってきた`: the event before what the post says of it. */
const bracketed = /^[【[［]([^【】[\]［］]{4,60})[】\]］]\s?(.{2,80})$/u;
const ofEvent = /勉強会|参加|行って|レポ|メモ|まとめ|感想|記録|登壇|notes|recap|report|후기|参加|总结|總結/iu;

/** What stands behind a sentence: `…に行ってきました。(Xより移植)`. */
const remark = /(?<=[たす][。！!]?)[\s\u3000]*[(（【[][^()（）【】[\]]{1,20}[)）】\]]$/u;

/** `勉強会行ってみた「Rope Night」`: the name is what is quoted. */
const quotation = /^[^「」『』]{2,24}(?:た|ました|ます)[!！\s]{0,2}[「『]([^「」『』]{4,})[」』]$/u;

/** In what is cut off a title: the writer was at what stands beside it. */
const attended =
  /参[加戦观]|參[加觀]|[にへ]行|登壇|発表|出席|聴講|視聴|開催|主催|다녀|참[가관석]|attend|visit|went|back from|expérience|experience|time at|erfahrung|konferencji|wydarzenia|конференции|conferencia|conferência|conferenza/iu;

/** `その1`, `(1/2)`, 前編, behind what a post calls itself. */
const partBehind =
  /[\s\u3000]*(?:[-–—:：]\s)?(?:その[\d一二三四]|[（(](?:\d{1,2}(?:\/\d{1,2})?|\d日目|[前中後]編)[)）]|[前中後]編|(?:part|day)\s?\d)$/iu;

/**
 * The name of an event, of the title of a post on it: `Rope Night #3` of `Rope Night #3 に参加してきました #ropes`,
 * `Notes from Rope Night #3`, `Rope Night #3: Recap`. A title that is mostly something else, and says of no part of it
 * that this is the event's name, stays, without hashtags.
 */
export function eventName(title: string): string {
  if (title.length > longestTitle) return title;
  const bare = title.trim().replace(/ {2,}/g, ' ').replace(picture, '').replace(hashtag, '').trim() || title;
  const whole = withoutDay(bare.replace(remark, '').trim());
  const inside = nameInBrackets(whole) ?? nameBeforeSentence(title.trim()) ?? nameBeforeSentence(whole);
  if (inside !== undefined) return inside;
  const part = partBehind.exec(whole)?.[0] ?? '';
  const written = whole.slice(0, whole.length - part.length);
  const name = nameIn(quotation.exec(written)?.[1] ?? written, written);
  const isPost = name !== written;
  const short =
    nameBefore(name) ??
    pieceOf(name) ??
    nameInPhrase(name) ??
    nameBeforeClause(name) ??
    quotedName(name, isPost) ??
    name;
  return short === written ? whole : `${short}${part}`;
}

/** The name of the event in a heading on top that is mostly something else; any other heading as it is. */
export function headingName(heading: string): string {
  const name = eventName(heading);
  return letterCount(name) < leastShare * letterCount(heading) ? name : heading;
}

/** `2019-05-12 Rope Night`, `Rope Night (12 May 2019)`, `Rope Night - 12 May 2019, Kyoto` without the day. */
function withoutDay(title: string): string {
  const day = findDay(title);
  if (day?.date === undefined) return title;
  const before = title.slice(0, day.from);
  const after = title.slice(day.to);
  const [, behind = ''] = /^[[(（【]?$/.test(before)
    ? (/^[\])）】]?[\s:：_–—-]+(.+)$/u.exec(after) ?? [])
    : [];
  const isPlace = after.length <= longestPlace && !numbered.test(after) && !/\bday\b|日目/i.test(after);
  const isLast = isPlace && /^\s*(?:[)）\]】,、@–—-]|$)/u.test(after);
  const [, name = ''] = isLast ? (/^(.{4,}?)\s*[-–—,:：|｜@(（[【]\s*$/u.exec(before) ?? []) : [];
  return [behind, name].find(each => letterCount(each) >= shortestName) ?? title;
}

/** In UTF-16 units: what stands behind a day. */
const longestPlace = 60;

/** The event before a sentence that tells of it, or of what the writer did there. */
function nameBeforeSentence(title: string): string | undefined {
  if (!/[ぁ-ん]/.test(title)) return undefined;
  for (const form of beforeSentence) {
    const name = (form().exec(title)?.[1] ?? '').trim();
    const proper = name.replace(kindOfEvent, '').replace(numbered, '').trim();
    const isNamed = soundsLikeEvent(name) || numbered.test(name) || endsAsName.test(name);
    if (isNamed && letterCount(proper) >= 2) return unquoted(name);
  }
  return undefined;
}

/** `「Rope Night」` without its quotation marks. */
function unquoted(name: string): string {
  return /^[「『]([^「」『』]+)[」』]$/u.exec(name)?.[1] ?? name;
}

function nameInBrackets(title: string): string | undefined {
  const [, inside, behind] = bracketed.exec(title) ?? [];
  if (inside === undefined || !soundsLikeEvent(inside)) return undefined;
  const bare = inside.replace(kindOfEvent, '').replace(numbered, '');
  if (letterCount(bare) < 2 || ofEvent.test(inside.replace(/勉強会/u, ''))) return undefined;
  const isName = numbered.test(inside) || (ofEvent.test(behind!) && !numbered.test(behind!));
  return isName ? inside.trim() : undefined;
}

/** A title without what a post on the event calls itself, before and behind, and without where the event was. */
function nameIn(title: string, whole: string): string {
  let name = title;
  for (const { sign, form } of postForms) {
    const cut = sign.test(name) ? form().exec(name) : null;
    if (cut === null) continue;
    const part = (name.slice(0, cut.index) + name.slice(cut.index + cut[0].length)).trim();
    if (isNameIn(part, whole, attended.test(cut[0]))) name = part;
  }
  return unquoted(name);
}

/** What names of events have that are none without it, or a number: quotation marks, a last word. */
const endsAsName =
  /\p{L}\d{1,3}$|^[「『][^「」『』]+[」』]$|[^\p{sc=Hiragana}\s](?:会議|勉強会|カンファレンス|大会|まつり|祭り?|LT会|ナイト|フェス(?:タ|ティバル)?|ミートアップ|kaigi|meetup)$/iu;

/**
 * Whether a part of a title can be the event's name: it is sure to be one, or is most of the title, or is a name of
 * which the title says that somebody was there.
 */
function isNameIn(part: string, whole: string, isAttended: boolean): boolean {
  if (
    /\p{N}/u.test(part) ||
    endsAsName.test(part) ||
    (isAttended && properWord.test(part.replace(kindOfEvent, '').trim()))
  )
    return letterCount(part) >= shortestName;
  return letterCount(part) >= leastShare * letterCount(whole);
}

/** `ROPECON 2019` of `ROPECON 2019 第一天之繩結與船隻筆記`: a name in Latin letters with its year, before other words. */
function nameBefore(title: string): string | undefined {
  const [, name, behind] =
    /^([\p{Lu}\d][\p{sc=Latin}\d.&+'’ -]{2,30}?(?<!\d)(?:19|20)\d\d)(?=[\s\p{sc=Han}\p{sc=Hangul}])(?!年)([^\p{sc=Latin}]*[\p{sc=Han}\p{sc=Hangul}].*)$/u.exec(
      title,
    ) ?? [];
  if (name === undefined || letterCount(name) >= leastShare * letterCount(title)) return undefined;
  return behind!.search(kindOfEvent) < 0 || soundsLikeEvent(name.replace(numbered, '')) ? name : undefined;
}

/** `Rope Night` of `Rope Night -夜に結んでわかったこと-`: a name with what the post says of it in a clause. */
function nameBeforeClause(title: string): string | undefined {
  const [, name = ''] =
    /^([^てでをがにへ、。]{3,40}?)[\s\u3000]?(?:(?<=[\s\u3000])[-–—]|[~〜～])[^-–—~〜～]{6,60}(?:こと|もの|話|件|た|です|ます)[。！!]?[-–—~〜～]$/u.exec(
      title,
    ) ?? [];
  return /[\p{sc=Latin}]{2}|\p{sc=Katakana}{3}/u.test(name.replace(kindOfEvent, ''))
    ? name.trim()
    : undefined;
}

/** `Rope Night #3` of `港の縄コミュニティ「Rope Night #3」`: what is quoted behind who holds it, in a post on an event. */
function quotedName(title: string, isPost: boolean): string | undefined {
  const [, before = '', name = ''] =
    /^([^「」『』]{2,30})[「『]([^「」『』]{4,60})[」』]$/u.exec(title) ?? [];
  if (!isPost || numbered.test(before.normalize('NFKC'))) return undefined;
  const isKind =
    /(?:[:：-]\s?|コミュニティ|グループ|イベント|勉強会|セミナー|カンファレンス|ミートアップ|会社)$/u.test(
      before,
    );
  return isKind || numbered.test(name) || soundsLikeEvent(name) ? name : undefined;
}

/** `Rope Night 2019` of `Rope Night 2019: knots that hold in any weather`: the only piece that names an event. */
function pieceOf(title: string): string | undefined {
  const pieces = title.split(/\s?[:：]{1,2}\s|：|\s[-–—|｜@/]\s|｜/u).map(piece => piece.trim());
  const named = pieces.filter(piece => isSurelyNamed(piece) || numbered.test(piece));
  const [piece = ''] = named;
  const isDay = findDay(piece) !== undefined || findDay(`1 ${piece}`) !== undefined;
  if (pieces.length < 2 || named.length !== 1 || isDay) return undefined;
  const name = nameIn(piece, piece);
  const proper = name.replace(kindOfEvent, '').replace(numbered, '').trim();
  const isName = letterCount(proper) >= 2 && /\p{Lu}|\p{Lo}{2}/u.test(proper);
  const isFirst = piece === pieces[0] || soundsLikeEvent(proper);
  const isMuch = letterCount(name) >= mostShare * letterCount(title) && !isSurelyNamed(piece);
  return isName && isFirst && !isMuch ? name : undefined;
}

/** Whether a piece of a title calls itself notes on what it names, or is a name of an event in one word: `RopeKaigi`. */
function isSurelyNamed(piece: string): boolean {
  const isCompound = /^\p{Lu}[\p{L}\d]{4,20}$/u.test(piece) && /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(piece);
  return nameIn(piece, piece) !== piece || (isCompound && soundsLikeEvent(piece));
}

/** `Rope Night 2019` of `Rope Night 2019 に参加しました`. */
function eventAttended(heading: string): string | undefined {
  const name = deed().test(heading) ? eventName(heading) : heading;
  return name !== heading && (soundsLikeEvent(name) || numbered.test(name)) ? name : undefined;
}

/** The event that a heading on top tells about: `Rope Nightとは`, `About Rope Night 2019`, `What is Rope Night?`. */
export function eventTold(heading: string): string | undefined {
  const text = heading.length <= longestTitle ? heading.trim() : '';
  const [, sure] = /^(.{3,40}?)とは(?:何か|なに)?[?？]?$/u.exec(text) ?? [];
  const [, other] =
    /^(?:about|what is|über|was ist)\s(?!(?:the|this|us|me|my|our|it)\b)(.{3,40}?)\??$/iu.exec(text) ??
    /^(.{3,40}?)(?:について|(?:이)?란)[?？]?$/u.exec(text) ??
    [];
  if (sure === undefined && other === undefined) return eventAttended(text);
  return sure ?? (soundsLikeEvent(other!) ? other : undefined);
}
