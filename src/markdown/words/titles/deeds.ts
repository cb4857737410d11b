import { anyOf, oneOf, raw } from '../vocabulary.ts';

/** How titles and sentences say what the writer did at an event. */

const ownDeed = '(?:登壇|発表|LT|トーク|講演|主催|開催|運営|スタッフ|ボランティア|司会|出展|実行委員)';
const ownWord = anyOf('i', {
  ja: raw`
    ${ownDeed}.{0,8}?(?:し(?:た|て|ました)|やり|やって|やった|行い)
    // 話をした, 語って, しゃべります
    (?:話|喋|しゃべ|語)[をしっり][してたまき]
  `,
  en: raw`^(?:speaking|my talk|i (?:spoke|talked)|giving a talk|organi[sz]ing) (?:at|on|in|about|a)?\b`,
  zh: '(?:分享|演讲|演講)了',
  ko: '발표(?:했|하고|를 했)',
});

/** Whether a title says that the writer spoke at the event or held it: 〜で登壇しました, `Speaking at …`. */
export function tellsOfOwn(title: string): boolean {
  return ownWord().test(title.normalize('NFKC'));
}

const deed = '(?:参加|登壇|発表|開催|主催|出展|行っ|行き|やり|運営|聴講)';
const done = anyOf('u', raw`${deed}[ぁ-ん来]{0,6}(?:ました|きた|した)[よ!。♪\s]*$`);

/** Whether a title tells what the writer did, as posts are called: 縄まつりに参加してきました！, ロープナイトを開催した. */
export function tellsWhatWasDone(title: string): boolean {
  const told = title.normalize('NFKC').slice(-80).replace(/#\S+/g, '');
  return done().test(told);
}

const went = oneOf({
  en: raw`
    // I was really at, we've just been to, attending
    (?:i['’]?m|i am|i was|we were|we['’]?re|we are)(?:\s[a-z']+){0,2}?\sat
    (?:i|we)(?:['’]ve)?(?:\s[a-z']+){0,2}?\s(?:been|went|gone) to
    attend(?:ed|ing)
  `,
  de: raw`
    war(?:en)? (?:ich|wir)(?:\s\p{L}+){0,2}? (?:auf|bei)
    (?:ich|wir) war(?:en)?(?:\s\p{L}+){0,2}? (?:auf|bei)
  `,
  fr: '(?:assisté|participé|allée?s?|étais|étions)(?: à)?',
  es: '(?:asistí|asistimos|fui|fuimos|estuve|estuvimos)(?: a| en)?',
  pt: '(?:participei|participamos|estive|estivemos)(?: a| en)?',
});
const the = oneOf({
  en: raw`the, this year['’]s, my first, our first`,
  de: 'der, dem, den',
  fr: raw`la, l['’], au, aux, à`,
  es: 'al, el',
  pt: 'ao, na, no, da, do',
});
/** What stands between the writer and the event: `This week I attended the `, `Ich war auf der `. */
const visitBefore = anyOf('iu', {
  zh: raw`(?:参加了|參加了|去了)\s*$`,
  all: raw`(?:^|[\s,])${went}(?:\s?${the})?\s*$`,
});

const visit = '(?:参加(?![費者登申募])|行って|行き|お邪魔|出席|聴講|見学)';
const visitBehind = anyOf('u', {
  ja: raw`^[\s」』]*(?:.{1,4}目の)?[にへを][^。]{0,14}?${visit}`,
  ko: raw`^\s?[에을를]\s?(?:다녀|참석|참가|갔)`,
});

/** Whether what stands before and behind the name of an event in a sentence says that the writer was there. */
export function saysVisited(before: string, behind: string): boolean {
  return visitBefore().test(before) || visitBehind().test(behind);
}
