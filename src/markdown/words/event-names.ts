import { soundsLikeEvent } from './titles.ts';

/** What is left of the title of a post on an event without the words that are the post's. */

/** In UTF-16 units; longer ones are no title. Bounds what the patterns look at, too. */
const longestTitle = 200;
/** Of letters and digits: the share of a title that a name without a number has, or it is none: `Talk notes`. */
const leastShare = 0.6;
/** Of a name with a number in it, in letters and digits. */
const shortestName = 4;

/** `#ropes` at the end or before に参加; no number, and no part of the name: `YouGoto #RopeKaigi 2019`. */
const hashtag =
  /(?:(?:[\s\u3000]|(?<=[」』】）)!！。]))[#＃][\p{L}_][\p{L}\p{N}_]*)+[\s\u3000]*(?=$|[にへで][\p{sc=Han}\p{sc=Katakana}])/u;

/** `【Rope Night #3】縄の勉強会に行ってきた`: the event before what the post says of it. */
const bracketed = /^[【[［]([^【】[\]［］]{4,60})[】\]］]\s?(.{2,80})$/u;
const ofEvent = /勉強会|参加|行って|レポ|メモ|まとめ|感想|記録|登壇|notes|recap|report|후기|参加|总结|總結/iu;

const kindOfEvent =
  /conference|meetup|seminar|workshop|summit|event|カンファレンス|勉強会|イベント|セミナー|컨퍼런스|콘퍼런스|세미나|밋업|大会|沙龙/giu;

/** What stands behind a sentence: `…に行ってきました。(Xより移植)`. */
const remark = /(?<=[たす][。！!]?)[\s\u3000]*[(（【[][^()（）【】[\]]{1,20}[)）】\]]$/u;

/** `勉強会行ってみた「Rope Night」`: the name is what is quoted. */
const quotation = /^[^「」『』]{2,24}(?:た|ました|ます)[!！\s]{0,2}[「『]([^「」『』]{4,})[」』]$/u;

/** What the writer did there: `に参加してきました！`, `でスタッフとして登壇した`, `に参加してLTしてきた`, in any inflection. */
const deed =
  /(?:、?[にへでを][\s、]?[\p{sc=Han}\p{sc=Katakana}ーA-Z]{0,6}?(?:として)?|(?<!\p{sc=Hiragana})\s?(?=参加|行|開催|やりま|やって))(?:参加|行|登壇|発表|出席|参戦|視聴|聴講|開催|主催|運営|やりま|やって|LT|トーク|話|振り返|ふりかえ)[\p{sc=Hiragana}来見ー]{1,12}(?:[&＆、]?(?:登壇|発表|LT|トーク|司会|運営|お手伝い)[\p{sc=Hiragana}来ー]{1,12})?(?:件|話|日記)?[。！!♪☆〜～…\s]*$/u;

const paper =
  'レポート|レポ|リポート|参加記|記録|日記|感想文?|まとめ|メモ|ノート|ログ|報告書?|備忘録|振り返り|ふりかえり|所感';
/** `参加レポート`, `のアウトラインメモ`, `に参加した感想`. */
const paperBehind = new RegExp(
  `(?:[\\s\\u3000]|[-–—:：|｜・/／~〜～の]|[にへ](?:参加|行\\p{sc=Hiragana})\\p{sc=Hiragana}{1,6}|(?<=[\\p{L}\\p{N}）)」』!！]))[\\s\\u3000]?(?:参加|開催|聴講|視聴|イベント|アウトライン|講演|ツイート|発表|資料)?(?:${paper})(?:と(?:${paper}))?[。！!\\s]*$`,
  'u',
);

const notes =
  'notes?|recap|report|summary|review|write-?up|wrap-?up|takeaways|highlights|impressions|memo|notizen|bericht|rückblick|nachlese|compte[- ]rendu';
const articles = '(?:(?:an?|my|some|trip|event|conference|session|eine?|meine?|une?|mon|mes)\\s){0,2}';
/** `: Recap`, `conference notes`, `– Ein Rückblick`, `- Notes and thoughts`, `in review`. */
const notesBehind = new RegExp(
  `[\\s:：–—|,-]{1,3}${articles}(?:(?:${notes})(?:\\s(?:and|&|und)\\s\\p{L}{3,12})?|in review)[.!\\s]*$`,
  'iu',
);
/** `다녀온 후기`, `에 다녀오다`, `活动总结`. */
const notesBehindName =
  /(?:에\s?|\s)?(?:다녀[가-힣]{1,6}|참[가관석]\s?)?\s?(?:후기|참가기|참관기|정리|회고)[.!\s]*$|에\s?다녀[가-힣]{1,6}[.!\s]*$|[\s-]?的?(?:活动|活動|参会|參會)?(?:总结|總結|小结|回顾|回顧|笔记|筆記|心得|紀錄|速记|速記|共筆|共笔)$/u;

/** `Notes from the …`, `Back from …`, `Mon retour du …`, `Meine Eindrücke von der …`, `参加 …`, `[AWS] …`, `【参加レポ】…`. */
const notesBefore = [
  `${articles}(?:notes?|report|recap|impressions|thoughts|takeaways|highlights|summary|review|live ?blog|nachlese)(?:\\s(?:from|on|of|about|at)\\s(?:the\\s)?|\\s?[:：–—-]\\s)`,
  `(?:back from|attending|visiting|(?:i|we) (?:went to|attended|visited)|what (?:i|we) (?:learned|learnt|saw) (?:at|from))\\s(?:the\\s)?`,
  `${articles}(?:retours?|compte[- ]rendu|notes?|bilan)\\s(?:sur|de|du|des)\\s(?:la\\s|le\\s|les\\s|l['’])?`,
  `${articles}(?:notizen|eindrücke|bericht|rückblick)\\s(?:vom|von|zum|zur|auf|aus)\\s(?:der\\s|dem\\s|den\\s|die\\s|das\\s)?`,
  '[参參]加[了过過]?\\s?',
  '[[【［][^\\]】］\\p{N}]{1,12}[\\]】］]\\s?',
].map(form => new RegExp(`^${form}`, 'iu'));

/** `その1`, `(1/2)`, 前編, behind what a post calls itself. */
const partBehind =
  /[\s\u3000]*(?:その[\d一二三四]|[（(](?:\d{1,2}(?:\/\d{1,2})?|\d日目|[前中後]編)[)）]|[前中後]編|part\s?\d)$/iu;

/**
 * The name of an event, of the title of a post on it: `Rope Night #3` of `Rope Night #3 に参加してきました #ropes`,
 * `Notes from Rope Night #3`, `Rope Night #3: Recap`. A title that is mostly something else stays, without hashtags.
 */
export function eventName(title: string): string {
  if (title.length > longestTitle) return title;
  const bare = title.trim().replace(hashtag, '').trim() || title;
  const whole = bare.replace(remark, '').trim();
  const [, inside, behind] = bracketed.exec(whole) ?? [];
  const isEvent =
    inside !== undefined &&
    soundsLikeEvent(inside) &&
    /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(inside.replace(kindOfEvent, ''));
  // `【縄の勉強会】第3回ロープナイトに参加`: the kind of event before its name.
  const isKind = isEvent && !/\p{N}/u.test(inside) && /第\s?\d|[#＃]\d|vol\.?\s?\d/iu.test(behind!);
  if (isEvent && !isKind && ofEvent.test(behind!) && !ofEvent.test(inside.replace(/勉強会/u, '')))
    return inside.trim();
  const part = partBehind.exec(whole)?.[0] ?? '';
  const written = whole.slice(0, whole.length - part.length);
  const name = nameIn(quotation.exec(written)?.[1] ?? written, written);
  return name === written ? whole : `${name}${part}`;
}

/** A title without what a post on the event calls itself, before and behind. */
function nameIn(title: string, whole: string): string {
  let name = title;
  for (const form of [deed, paperBehind, notesBehind, notesBehindName, ...notesBefore]) {
    const part = name.replace(form, '').trim();
    if (isNameIn(part, whole)) name = part;
  }
  return /^[「『]([^「」『』]+)[」』]$/u.exec(name)?.[1] ?? name;
}

/** What names of events have that are none without it: a number, quotation marks, a last word. */
const sureName =
  /\p{N}|^[「『][^「」『』]+[」』]$|[^\p{sc=Hiragana}\s](?:会議|勉強会|カンファレンス|大会|LT会|ナイト|フェス(?:タ|ティバル)?|ミートアップ|kaigi|meetup)$/iu;

/** Whether a part of a title can be the event's name: it is sure to be one, or is most of the title. */
function isNameIn(part: string, whole: string): boolean {
  return sureName.test(part) ? letters(part) >= shortestName : letters(part) >= leastShare * letters(whole);
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** The event that a heading on top tells about: `Rope Nightとは`, `About Rope Night 2019`, `What is Rope Night?`. */
export function eventTold(heading: string): string | undefined {
  const text = heading.length <= longestTitle ? heading.trim() : '';
  const [, sure] = /^(.{3,40}?)とは(?:何か|なに)?[?？]?$/u.exec(text) ?? [];
  const [, other] =
    /^(?:about|what is|über|was ist)\s(?!(?:the|this|us|me|my|our|it)\b)(.{3,40}?)\??$/iu.exec(text) ??
    /^(.{3,40}?)(?:について|(?:이)?란)[?？]?$/u.exec(text) ??
    [];
  return sure ?? (other !== undefined && soundsLikeEvent(other) ? other : undefined);
}

/** Whether a title says only which part of something this is: `Day 2`, `Part 1`, 後編, その2, `(3)`. */
export function saysOnlyPart(title: string): boolean {
  const key = title.normalize('NFKC').trim();
  return (
    /^(?:(?:day|part|tag|jour|teil|partie|vol\.?|その|第)\s?)?[(#-]?\d{1,2}\)?\s?(?:日目?|回|天|일차)?$/i.test(
      key,
    ) || /^(?:[前中後]編|[上中下][篇集]?|(?:part|day)\s(?:one|two|three|i{1,3}))$/i.test(key)
  );
}
