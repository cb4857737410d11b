import { anyOf, oneOf, raw } from '../vocabulary.ts';

/** What tells which of several events one was, at the end of its name. */
const numberBehind = raw`(?:[#＃]\s?\d{1,3}|(?<!\d)(?:19|20)\d\d|\d回|vol\.?\s?\d{1,3})`;
const lastWord = oneOf(raw`
  会議, 勉強会, カンファレンス, 大会, まつり, 祭り?, ナイト, フェス(?:タ|ティバル)?, ミートアップ, サミット
  [\p{sc=Latin}\d]{2}(?:kaigi|meetup|conf|conference|summit|fest|camp|days?)
`);
/** `Rope Night #3`, 縄会議2, 縄まつり, 「縄を結ぶ」, 第3回 縄の会. */
const name = oneOf(raw`
  .{3,60}?(?:${numberBehind}|[\p{sc=Latin}議祭]\d{1,3})[」』]?
  // Without a number: as far as a word for an event, with no verb before, or in quotation marks.
  (?![【[［])(?:[^てでをがにへ、。「『]{2,60}?${lastWord}|[「『][^「」『』]{4,60}[」』])
  [「『]?第\s?[\d一二三四五六七八九十]+\s?回[^にへで]{2,40}
`);
const went = oneOf(raw`
  参加, 行っ, 行き, 行く, いっ(?=[てた]), 来(?=[てた]), 出席, 参戦, お邪魔, 聴講, 聞い, 聴い
  登壇, 発表, 喋, 話し, しゃべ, LT, スタッフ, トーク, ボランティア
  学ん, 得た, (?<=で\s?)気にな(?=った)
`);
const didThere = `(?:初めて|はじめて|初|現地|(?:オン|オフ)ライン(?:で)?)?${went}`;
const hashtag = raw`[#＃][\p{L}_][\p{L}\p{N}_]*`;
const noDeed = raw`(?!.*[にへで][\s\u3000]?${didThere})`;
const statement = raw`[^#＃\d]{2,60}(?:です|ます|ました|でした|だった|かった)[。！!♪〜～]*`;

/** The name of an event before a sentence about it. */
export const beforeSentence: readonly (() => RegExp)[] = [
  // `Rope Night #ropes がすごく楽しかった！`
  anyOf('u', raw`^(.{4,60}?)[\s\u3000]${hashtag}[\s\u3000]*[にへでがはをの][\s\u3000]?[^#＃]{2,60}$`),
  // `Rope Night #3に参加したり、話したりした`, 第3回 縄の会に行って、話して…, `Rope Nightで学んだこと`, 縄まつりに参加したので感想
  anyOf('iu', raw`^(?!.*\d年)(${name})[\s\u3000]?[にへで][\s\u3000]?${didThere}.{0,80}$`),
  // `Rope Night 2019 結び目が続々登場です。`
  anyOf(
    'iu',
    raw`^(.{3,60}?${numberBehind})[\s\u3000]+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])${noDeed}${statement}$`,
  ),
];
