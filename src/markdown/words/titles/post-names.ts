import { anyOf, oneOf, raw } from '../vocabulary.ts';

/** What a post on an event says of itself, before and behind the event's name. */

/** `に`, `でスタッフとして`; or nothing, as in ロープ会議参加した. */
const asWhat = oneOf(raw`
  、?[にへでをがは][\s、]?(?:[\p{sc=Han}\p{sc=Katakana}ーA-Z]{1,6}[・と])?[\p{sc=Han}\p{sc=Katakana}ーA-Z]{0,6}?(?:として)?
  (?<!\p{sc=Hiragana})\s?(?=参加|行|開催|やりま|やって)
`);
const done = oneOf(raw`
  // To be there, to speak, to hold it
  参加, (?<![移実進発運試施旅刊])行, 出席, 参戦, お邪魔, 視聴, 聴講
  登壇, 発表, LT, トーク, 話
  開催, 主催, 運営, やりま, やって
  // How it was, and what was thought of it
  最高, 楽し, 良, よか, 凄, すご, 振り返, ふりかえ
`);
const andDone = raw`(?:[&＆、]?(?:登壇|発表|LT|トーク|司会|運営|お手伝い)[\p{sc=Hiragana}来ー]{1,12})`;
const deedEnd = raw`[\p{sc=Hiragana}来見ー]{1,12}${andDone}?(?:件|話|日記)?[。！!♪☆〜～…\s]*$`;
/** What the writer did there: `に参加してきました！`, `でスタッフとして登壇した`, `に参加してLTしてきた`, in any inflection. */
export const deed = anyOf(
  'u',
  raw`(?:を\s?[聴聞見観]き?)?${asWhat}(?:参加[&＆・](?=登壇|発表|LT))?${done}${deedEnd}`,
);

const paper = oneOf(`
  レポート, レポ, リポート, 参加記, 記録, 日記, 感想文?, まとめ, メモ, ノート, ログ, 報告書?, 備忘録
  振り返り, ふりかえり, 所感
`);
const beforePaper = oneOf(raw`
  [\s\u3000]
  [-–—:：|｜・/／~〜～の]
  [にへ](?:参加|行\p{sc=Hiragana})\p{sc=Hiragana}{1,6}
  (?<=[\p{L}\p{N}）)」』!！])
`);
const ofWhat = oneOf('参加, 開催, 登壇, 聴講, 視聴, イベント, アウトライン, 講演, ツイート, 発表, 資料');
const paperEnd = raw`(?:${ofWhat}・?){0,2}${paper}(?:と${paper})?[。！!\s]*$`;
/** `参加レポート`, `のアウトラインメモ`, `に参加した感想`. */
const paperBehind = anyOf('u', raw`${beforePaper}[\s\u3000]?(?:現地|オンライン|初)?${paperEnd}`);

const event = '(?:jornada|conferencia|evento|conferência|conferenza)';
const notes = oneOf({
  en: 'notes?, recap, report, summary, review, write-?up, wrap-?up, takeaways, highlights, impressions, memo',
  de: 'notizen, bericht, rückblick, nachlese',
  fr: 'compte[- ]rendu',
  es: `(?:crónica|resumen|relato|resumo|resoconto)(?: (?:de|do|da|del|della) (?:la )?${event})?`,
  ru: '(?:отч[её]т|впечатления|заметки)(?: (?:о|с|от) (?:конференции|встречи|митапа))?',
  pl: '(?:relacja|wrażenia|notatki)(?: (?:z|ze) (?:konferencji|wydarzenia|spotkania))?',
});
const article = oneOf({
  en: 'an?, my, some, trip, event, conference, session, quick, short, brief, personal',
  de: 'eine?, meine?, kurzer?',
  fr: 'une?, mon, mes',
});
const articles = raw`(?:${article}\s){0,3}`;
/** `: Recap`, `conference notes`, `– Ein Rückblick`, `- Notes and thoughts`, `in review`. */
const notesBehind = anyOf(
  'iu',
  raw`[\s:：–—|,-]{1,3}${articles}(?:${notes}(?:\s(?:and|&|und)\s\p{L}{3,12})?|in review)[.!\s]*$`,
);
/** `다녀온 후기`, `에 다녀오다`, `活动总结`. */
const notesBehindName = anyOf('u', {
  zh: raw`
    [\s-]?的?(?:活动|活動|参会|參會)?(?:总结|總結|小结|回顾|回顧|笔记|筆記|心得|紀錄|速记|速記|共筆|共笔)$
  `,
  ko: raw`
    (?:에\s?|\s)?(?:다녀[가-힣]{1,6}|참[가관석]\s?)?\s?(?:후기|참가기|참관기|정리|회고)[.!\s]*$
    에\s?다녀[가-힣]{1,6}[.!\s]*$
  `,
});

/** What stands before or behind a name. */
interface Signed {
  /** What stands in every such text. It is looked for first: patterns of letters take milliseconds to compile. */
  sign: RegExp;
  form: () => RegExp;
}

const notesWord = oneOf(`
  notes?, report, recap, impressions, thoughts, takeaways, highlights, summary, review, live ?blog, nachlese
`);
const first = '(?:first|very first|1[eè]re|premi[eè]re|erste[rns]?)';
const experience = '(?:experiences?|expériences?|time|erfahrung(?:en)?)';
const notesInRomance = '(?:recapitula(?:ção|ción)|resum(?:o|en)|notas|apuntes|impress(?:ões|iones))';

/** `Notes from the …`, `Back from …`, `Mon retour du …`, `Meine Eindrücke von der …`, `参加 …`, `[AWS] …`, `【参加レポ】…`. */
const notesBefore: readonly Signed[] = [
  {
    sign: /note|report|recap|impression|thought|takeaway|highlight|summary|review|blog|nachlese/i,
    form: anyOf('iu', raw`^${articles}${notesWord}(?:\s(?:from|on|of|about|at)\s(?:the\s)?|\s?[:：–—-]\s)`),
  },
  {
    sign: /trip|visit|back|attend|went|what/i,
    form: anyOf(
      'iu',
      raw`
        ^(?:(?:my |our )?(?:trip|visit) to|back from|attending|visiting)\s(?:the\s)?
        ^(?:i|we) (?:went to|attended|visited)\s(?:the\s)?
        ^what (?:i|we) (?:learned|learnt|saw) (?:at|from)\s(?:the\s)?
      `,
    ),
  },
  {
    sign: /time|rience|erfahrung/i,
    form: anyOf(
      'iu',
      raw`^(?:my|our|mon|ma|meine?)\s(?:${first}\s)?${experience}\s(?:at|with|à|au|aux|auf|beim?|in)\s(?:(?:the|la|der)\s)?`,
    ),
  },
  {
    sign: /retour|rendu|note|bilan/i,
    form: anyOf(
      'iu',
      raw`^${articles}(?:retours?|compte[- ]rendu|notes?|bilan)\s(?:sur|de|du|des)\s(?:la\s|le\s|les\s|l['’])?`,
    ),
  },
  {
    sign: /recap|resum|notas|apuntes|impress/i,
    form: anyOf(
      'iu',
      raw`^(?:mi(?:s|nhas?)?\s)?${notesInRomance}\s(?:de|del|do|da|dos|das|sobre)\s(?:(?:la|el|los|[ao]s?)\s)?`,
    ),
  },
  {
    sign: /notizen|eindr|bericht|ckblick/i,
    form: anyOf(
      'iu',
      raw`^${articles}(?:notizen|eindrücke|bericht|rückblick)\s(?:vom|von|zum|zur|auf|aus)\s(?:(?:der|dem|den|die|das)\s)?`,
    ),
  },
  { sign: /[参參]加/, form: anyOf('iu', raw`^(?:[记記]一?次?)?[参參]加[了过過]?\s?`) },
  { sign: /[[【［]/, form: anyOf('iu', raw`^[[【［][^\]】］\p{N}]{1,12}[\]】］]\s?`) },
];

/** `… @ サンプル商事 3F`: where it was. */
const placeBehind = anyOf('u', raw`\s?[@＠]\s[^#＃]{2,40}$`);

/** What a post calls itself, with its sign, and where the event was. */
export const postForms: readonly Signed[] = [
  { sign: /[ぁ-ゖ]/, form: deed },
  { sign: /[ぁ-龠]/, form: paperBehind },
  { sign: new RegExp(`${notes}|in review`, 'i'), form: notesBehind },
  { sign: /[가-힣一-龠]/, form: notesBehindName },
  ...notesBefore,
  { sign: /[@＠]/, form: placeBehind },
];
