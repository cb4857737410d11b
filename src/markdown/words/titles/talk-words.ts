import { anyOf, oneOf, raw } from '../vocabulary.ts';
import { aboutNotes } from './event-words.ts';

/** Words of titles and sentences for one talk, and for several. */

const talkWord = anyOf('i', {
  ja: raw`
    基調講演, 招待講演, 特別講演, キーノート, ライトニングトーク, パネル, ワークショップ
    // 「帳簿」セッション, and not セッションに参加
    (?:セッション|トーク|講演)(?![にをがはもへ]|で(?!す)|内容|資料)
    \bLT\d*\b(?![にをがはもへ大]|会場)
  `,
  en: raw`keynote, lightning talk, panel, workshop, tutorial, fireside, talk\b, \bsession\s?[:：]`,
  zh: '主题演讲, 主題演講, 圆桌, 圓桌, 工作坊',
  ko: raw`키노트, 세션, 기조\s?(?:연설|강연), 패널\s?(?:토론|토의)`,
  de: 'eröffnungsvortrag, impulsvortrag, podiumsdiskussion',
  fr: raw`
    table ronde, conférence plénière
    (?:première|deuxième|seconde|troisième) partie de (?:la )?soirée
  `,
  es: '(?:charla|conferencia) inaugural, mesa redonda',
  pt: 'palestra de abertura',
  it: 'tavola rotonda',
  ru: 'пленарный доклад, круглый стол, мастер-класс, панельная дискуссия',
  pl: 'wykład inauguracyjny',
});

/** Whether a title has a word for something that is presented. */
export function hasTalkWord(text: string): boolean {
  return talkWord().test(text.normalize('NFKC'));
}

const severalTalks = anyOf('i', {
  ja: '(?:聞いた|聴いた|参加した|見た)(?:発表|セッション|講演)',
  en: raw`\b(?:talks|sessions|presentations) (?:that )?(?:i|we) (?:saw|attended|heard|watched|went to)`,
  zh: '听了.{0,6}[场個个](?:演讲|分享)',
  ko: '여러 (?:발표|세션|강연), (?:발표|세션)들',
  de: raw`vorträge,\sdie ich`,
  fr: "les (?:conférences|sessions|présentations) (?:que j'ai|auxquelles)",
  es: 'las charlas (?:que|a las)',
  pt: 'as palestras que',
  it: '(?:gli interventi|i talk) che',
  ru: raw`доклады,\sкоторые`,
  pl: raw`prelekcje,\s(?:które|na)`,
});

/** Whether a text tells of several talks that somebody heard. */
export function tellsOfTalks(text: string): boolean {
  return severalTalks().test(text);
}

const leadIn = anyOf('i', {
  ja: raw`
    (?:以下|下記|次)の.{0,12}(?:セッション|発表|トーク|講演|LT)
    (?:セッション|発表|トーク|講演)(?:たち)?は(?:以下|次|こちら)
  `,
  en: raw`
    \b(?:the following|these) (?:talks|sessions|presentations)\b
    \b(?:talks|sessions|presentations) (?:that )?(?:i|we) (?:attended|saw|heard|watched|went to)\b.{0,40}$
  `,
  zh: '(?:以下|下列)[几幾]?[个個场場]?(?:演讲|演講|分享)',
  ko: '다음 (?:세션|발표)',
  de: '(?:folgenden?|diese) (?:vorträge|sessions|talks)',
  fr: '(?:conférences|présentations|sessions) suivantes',
  es: 'siguientes (?:charlas|ponencias)',
  pt: 'seguintes palestras',
  it: 'seguenti (?:interventi|talk)',
  ru: 'следующие доклады',
  pl: 'następujące (?:prelekcje|wykłady)',
});

/** Whether the end of a paragraph says that talks follow: 以下のセッションを聴きました。 */
export function leadsIntoTalks(text: string): boolean {
  return leadIn().test(text);
}

const ofTalks = '(?:LT|ライトニング|発表|セッション|話|トーク|講演|登壇)';
const fromTwo = '(?:two|three|four|five|six|seven|eight|nine|ten)';
const countOfTalks = anyOf('iu', {
  ja: raw`[\d一二三四五六七八九十]{1,2}\s?[つ本件名人組][^。\n]{0,8}?${ofTalks}`,
  en: raw`\b(?:\d{1,2}|${fromTwo})\s(?:\p{L}{2,12}\s){0,2}(?:talks|presentations|speakers)\b`,
  zh: raw`[\d三四五六]{1,2}[场場个個](?:演讲|演講|分享)`,
  ko: raw`\d{1,2}[개명]의\s(?:발표|세션)`,
  de: raw`\b(?:\d{1,2}|zwei|drei|vier|fünf|sechs)\s(?:vorträge|talks)\b`,
  fr: raw`\b(?:\d{1,2}|deux|trois|quatre|cinq|six)\s(?:conférences|présentations|talks)\b`,
});

/** Whether a text says that there were several talks: 三人のLTがありました, `There were four short talks`. */
export function countsTalks(text: string): boolean {
  return countOfTalks().test(text.normalize('NFKC'));
}

const lecture = '(?:特別|基調|招待)?(?:講演|発表|トーク|セッション|お話|講義)';
const lecturer = raw`(?:\p{sc=Han}|[\p{sc=Katakana}ー・A-Za-z]){1,14}|^\p{sc=Hiragana}{2,8}`;
const notesOn = '(?:[Mm]y |[Ss]ome )?[Nn]otes (?:on|of|from)';
const englishLecture = '(?:[Tt]alk|[Kk]eynote|[Ll]ecture|[Ss]peech)';
const lectures = [
  anyOf('u', raw`(?:^|[^\p{L}\p{N}ー・]|\p{sc=Hiragana})(${lecturer})(?:さん|氏|先生|教授)の${lecture}`),
  anyOf('u', raw`\b(?:talk|lecture|keynote|speech) (?:by|from) (\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)`),
  anyOf('u', raw`^(?:${notesOn} )?(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)['’]s? ${englishLecture}\b`),
];

/** Whose talk a title says that it is about: 三枝さんの講演を聞いてきた, `A talk by Ann Lee`. */
export function lecturerIn(title: string): string | undefined {
  if (title.length > 200) return undefined;
  return lectures.map(form => form().exec(title)?.[1]).find(name => name !== undefined);
}

const japaneseKeynote = '(?:基調講演|キーノート)';
const japaneseNotes = '(?:メモ|記録|まとめ|レポート)';
const whichDay = oneOf(raw`day\s?(?:\d|one|two|three), (?:first|second|third|last) day`);
const one = oneOf({
  en: 'keynote, panel, fireside chat',
  de: 'podiumsdiskussion',
  fr: 'table ronde',
});
const numberAndNotes = raw`(?:[\s_-]?\d{1,2})?(?:[\s_-](?:notes|memo))?`;
const goesOn = oneOf(raw`$, \s(?:from|at|of|in|with|by|mit|avec|notes|memo)\b, \s?[—–-]\s`);
const oneTalk = anyOf('iu', {
  ja: raw`
    // ロープ会議 基調講演メモ
    (?:${japaneseKeynote}|パネルディスカッション|パネルトーク|座談会)\s?(?:の?${japaneseNotes})?$
    // 基調講演 初日のまとめ
    ${japaneseKeynote}\s?\(?(?:初日|最終日|\d日目|day\s?\d)\)?(?:の?${japaneseNotes})?(?:$|\s?[-–—:|]\s)
  `,
  en: raw`
    // Keynote, day two
    (?:^|[\s_-])keynote,?\s(?:on\s|of\s|for\s)?\(?${whichDay}\)?(?:$|\s?[-–—:|]\s)
  `,
  all: raw`
    // day-2-panel, Keynote from Rope Conf, Fireside chat 2 notes
    (?:^|[\s_-])${one}(?:\s(?:talk|session|speech|discussion))?${numberAndNotes}${goesOn}
    ^(?:keynote|基調講演|キーノート)\s?:\s
  `,
});

/** Whether a title says that it is of one keynote or panel: `Keynote from Rope Conf`, `day-2-panel`, ロープ会議 基調講演メモ. */
export function saysOneTalk(title: string): boolean {
  return title.length <= 100 && oneTalk().test(title.normalize('NFKC').trim());
}

/** The talk that the title of a post about it quotes: 『帳簿の話』参加メモ, `Notes on “Queues”`. */
export function quotedTalk(title: string): string | undefined {
  if (title.length > 200) return undefined;
  const first = /^\s*(?:「([^「」]{4,})」|『([^『』]{4,})』|[“"]([^“”"]{4,})[”"])\s*(.{1,20})$/u.exec(title);
  if (first && aboutNotes().test(first[4]!)) return first[1] ?? first[2] ?? first[3];
  return /^(?:my |some )?(?:notes?|summary|recap|review) (?:on|of|from|for) [“"]([^“”"]{4,})[”"]$/i.exec(
    title,
  )?.[1];
}

/** Whether a title is nothing but a word for talking with somebody: `Panel`, `Fireside chat`. */
export function saysOnlyWhat(title: string): boolean {
  return /^(?:(?:fireside|panel|expert|lightning)\s+)?(?:talk|chat|panel|interview|discussion|q&a)s?(?:\s#?\d{1,2})?$/i.test(
    title,
  );
}

const countable = oneOf({
  ja: 'セッション, 発表, 登壇, 講演, 基調講演, キーノート, メモ, トーク, トラック',
  en: raw`
    day, session, talk, keynote, track, lecture, part, slot, lt, lightning, panel, workshop, presentation, note
    room, stage
  `,
  zh: '演讲, 分享',
  ko: '세션, 발표',
  de: 'vortrag, tag',
  fr: 'jour',
});
const which = anyOf('i', {
  ja: raw`
    ^(?:午前|午後)$
    ^\d日目$
    ^第?\d部$
    ^(?:その)?\d{1,2}$
    ^\d{1,2}(?:本目|つ目|番目|人目|コマ目)の?(?:セッション|発表|講演|トーク|lt)?$
  `,
  en: '^(?:morning|afternoon|am|pm)$',
  all: raw`
    ^${countable}s?\d{0,3}$
    ^\d{1,4}$
    ^[a-z]\d{0,3}$
  `,
});

/** Whether a title says only which talk it is of several: `Day 1 - 3`, `Session 2`, `keynote1`, 講演 3. */
export function saysOnlyWhich(title: string): boolean {
  const words = title.length <= 40 ? title.normalize('NFKC').split(/[,\s\-–—_#:./|()・、]+/u) : [];
  const said = words.filter(word => word !== '');
  return said.length > 0 && said.every(word => which().test(word));
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
