import { anyOf, oneOf, raw, wordList } from '../vocabulary.ts';

/** Words of headings below which several talks stand. */

const talkLists = wordList({
  ja: `
    lt一覧, lt会, lt大会, セッション, セッションメモ, セッションレポート, セッション一覧, セッション概要,
    ライトニングトーク, ライトニングトークス, ライトニングトーク大会, ライトニング・トーク, ラインアップ, ラインナップ,
    各発表のメモ, 講演, 講演概要, 参加したセッション, 聴いたセッション, 発表, 発表メモ, 発表一覧, 発表概要,
    発表内容, 飛び込みlt, 飛び入り, 飛び入りlt, 聞いたセッション, 聞いた発表, 本編
  `,
  en: `
    5 minute talks, ignite talks, keynotes, lightning, lightning talk, lightning talks, lightning-talks,
    line-up, lineup, lt, lts, pecha kucha, pechakucha, pizza break + lightning talks, sessions,
    sessions i attended, short talks, talks, talks i attended, talks i saw, the talks, tutorial, tutorials,
    workshop, workshops
  `,
  zh: `
    大会演讲, 短講, 分享, 分享记录, 分享内容, 闪电分享, 闪电演讲, 閃電秀, 閃電演講, 演讲, 演讲记录, 演讲内容,
    演講, 演講內容, 议题, 议题分享, 議程內容, 議題
  `,
  ko: `
    강연, 강연 정리, 들은 세션, 라이트닝 토크, 라이트닝토크, 라이트닝톡, 발표, 발표 목록, 발표 정리,
    발표 후기, 발표들, 세션, 세션 목록, 세션 정리, 세션 후기, 세션들, 참여한 세션
  `,
  de: 'blitzvorträge, die sessions, die talks, die vorträge, kurzvorträge, referate, vorträge',
  fr: `
    ateliers, conférences, exposés, interventions, les ateliers, les conférences, présentations courtes,
    talks éclair, talks vus
  `,
  es: 'charlas, charlas relámpago, las charlas, ponencias, talleres, tutoriales',
  pt: 'as palestras, oficinas, palestras, palestras relâmpago, sessões, tutoriais',
  it: 'gli interventi, interventi, laboratori, le sessioni, relazioni, sessioni',
  ru: 'блиц, блиц-доклады, выступления, доклады, лайтнинг-токи, лайтнинги, мастер-классы',
  pl: 'prelekcje, prezentacje, warsztaty, wykłady, wystąpienia',
});

/** What was listened to. */
const talks = '(?:セッション|トーク|発表|講演|カンファレンス|lt|sessions?|talks?|conferences?)';

/** 印象に残ったセッション, 気になったトークとか, `Talks that stayed with me`. */
const heardTalks = anyOf('i', {
  ja: raw`
    ^.{1,8}[たな]${talks}(?:など|たち|一覧|メモ|への?感想|の?(?:まとめ|感想|紹介|レポート)|とか.{0,4})?$
    ^聞いた話$
  `,
  en: raw`
    ^(?:my |the )?(?:favou?rite|best|memorable|interesting|notable) (?:talks|sessions|presentations)$
    ^(?:talks|sessions|presentations) (?:that |which )?(?:i|we|stood|stayed)\b.{0,25}$
  `,
  zh: raw`
    ^(?:分享)?我[所的]?[听聽][到了过過]?.{0,8}$
    ^[听聽][到了过過]?的.{0,6}(?:分享|演讲|演講|讲座|講座|议题|議題)$
  `,
});

const day = raw`(?:(?:\d{1,2}月)?\d{1,2}日目?|初日|最終日|day\s?\d|午[前後])`;
const attended = '(?:参加|聴講|受講|視聴|聞いた|聴いた|見た|観た)';

/** What the writer heard, on a day or at all: 24日参加セッション, `Ce que j'ai vu`, `Was ich gehört habe`. */
const attendedTalks = anyOf('iu', {
  ja: raw`^${day}?[にの]?\s?${attended}(?:した)?\s?(?:セッション|トーク|発表|講演|lt)(?:たち|など)?$`,
  en: raw`^what i\s(?:saw|attended|heard|watched)$`,
  ko: raw`^(?:내가\s)?들은\s(?:것|발표|세션)들?$`,
  de: raw`^was ich\s(?:gehört|gesehen|besucht)\shabe$`,
  fr: raw`^ce que j'ai\s(?:vu|suivi|écouté|entendu)$`,
  es: raw`^(?:lo )?que\s(?:vi|escuché)$`,
  pt: raw`^o que\s(?:eu\s)?(?:vi|assisti|ouvi)$`,
  it: raw`^(?:(?:che\s)?cosa|quello che)\sho\s(?:seguito|visto|ascoltato)$`,
  ru: raw`^что я\s(?:слушала?|послушала?|видела?|посмотрела?)$`,
  pl: raw`^(?:co|czego)\s(?:widział[ae]m|słuchał[ae]m)$`,
});

/** Whether a heading says that what follows is what the writer heard, and so all of it. */
export function isHeard(key: string): boolean {
  return attendedTalks().test(key);
}

const other = oneOf({
  en: 'other, more, further, remaining',
  zh: '其他, 其它',
  ko: '다른',
  de: 'weitere, andere',
  fr: 'autres',
  es: 'otras, más',
  pt: 'outras, mais',
});
const presentations = oneOf({
  en: 'talks, sessions, presentations',
  zh: '演讲, 演講, 分享',
  ko: '세션, 발표',
  de: 'vorträge',
  fr: 'conférences, présentations',
  es: 'charlas',
  pt: 'palestras',
});
const furtherTalks = anyOf('i', {
  ja: '^(?:(?:その)?(?:他|ほか)|残り)の(?:セッション|発表|講演|トーク|lt)$',
  all: raw`^(?:and |the )?${other}\s?${presentations}$`,
});

/** Whether a heading says that further talks follow, where some do: その他のセッション, `Other talks`. */
export function isFurtherTalks(key: string): boolean {
  return furtherTalks().test(key);
}

/** What a list of talks is called by, in English. */
const kindOfTalks = oneOf(raw`
  intro, introductory, opening, closing, plenary, keynote, parallel, featured, selected, sponsored, invited
  contributed, regular, main, student, research, industry, community, technical, track, breakout, session
  conference, other, long, short
  // 3 x 20, 20-min
  \d+\s?x\s?\d+
  \d+[\s-]min(?:ute)?s?
`);

/** 飛び入りLT大会, `Talks 2`, `Lightning talks (30 min)`, `LT time`, `Day 1: Invited talks`. */
const otherTalks = anyOf('i', {
  ja: raw`
    ^(?:.{1,3}の|飛び入り|飛び込み|参加者|当日|懇親会|新人|有志)\s?lt(?:大会|会)(?:$|\s?[-–—(（])
    ^(?:ランチ(?:ョン)?|スポンサー|ブレックファスト)(?:セッション|トーク)$
  `,
  all: raw`
    ^(?:sessions|talks|vorträge)\s?(?:\d{1,2}|[ivx]{1,4})$
    (?:^|[\s+&・])(?:lightn?ing talks|lts|ライトニングトーク)(?:$|\s(?!\s*[-–—:：「])|[(（!！])
    (?:^|[\s+&・])(?:lightning talk|lt)(?:$|\s(?:time|session|round|corner|part)\b|[(（!！])
    ^(?:(?:day|tag) \d{1,2}:?\s)?${kindOfTalks}\s(?:talks|sessions)$
  `,
});

/** What stands behind a word for talks: 発表と感想. */
const andMore = /\s?[とや&＆]\s?(?:感想|所感|メモ|まとめ|レポート|thoughts|notes)$/;

/** Whether a heading says that a list of talks follows. */
export function isTalkList(key: string): boolean {
  if (talkLists.has(key.replace(andMore, '')) || heardTalks().test(key) || isHeard(key)) return true;
  return otherTalks().test(key) || (key.length <= 80 && listOfTalks().test(key));
}

const talksOf = oneOf({
  en: 'talks, sessions, barcamps',
  de: 'vorträge, sessionen',
  fr: 'présentations, conférences, ateliers',
  es: 'charlas, ponencias, sesiones, talleres',
  pt: 'palestras, sessões, oficinas',
  it: 'interventi, sessioni',
  ru: 'доклады',
  pl: 'prelekcje, wykłady',
});
const thatIHeard = oneOf({
  en: raw`attended, watched, heard, seen, visited, (?:that\s)?(?:i|we)\s.{2,30}`,
  de: raw`die\sich\s.{3,30}`,
  fr: raw`suivie?s, vue?s, (?:auxquel(?:le)?s|que)\sj'ai\s.{2,30}`,
  es: raw`que\s(?:vi|asistí), a\s(?:las|los)\sque\s(?:asistí|fui)`,
  pt: raw`que\s(?:assisti|eu\s\S+)`,
  it: raw`(?:a\scui|che)\sho\s.{3,30}`,
  ru: raw`которые\sя\s.{3,30}`,
  pl: raw`na\sktórych\s.{3,30}`,
});
const the = '(?:the|les|mes|die|meine|las|los|mis|as|os)';
/** `Les présentations`, `Les sessions auxquelles j'ai participé`, `Die Vorträge`, `Las charlas a las que asistí`. */
const listOfTalks = anyOf('i', raw`^(?:${the}\s)?${talksOf}(?:\s${thatIHeard})?$`);

const lightning = anyOf('i', {
  ja: 'ライトニング',
  en: 'lightning, short talks, (?:^|[^a-z])lts?(?:[^a-z]|$)',
  zh: '閃電, 闪电',
  ko: '라이트닝',
  de: 'blitz',
  fr: 'éclair',
});

/** Whether a heading says that lightning talks follow. */
export function isLightning(key: string): boolean {
  return isTalkList(key) && lightning().test(key);
}
