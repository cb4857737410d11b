/** What a post on an event says of itself, before and behind the event's name. */

/** What the writer did there: `に参加してきました！`, `でスタッフとして登壇した`, `に参加してLTしてきた`, in any inflection. */
export const deed =
  /(?:を\s?[聴聞見観]き?)?(?:、?[にへでをがは][\s、]?(?:[\p{sc=Han}\p{sc=Katakana}ーA-Z]{1,6}[・と])?[\p{sc=Han}\p{sc=Katakana}ーA-Z]{0,6}?(?:として)?|(?<!\p{sc=Hiragana})\s?(?=参加|行|開催|やりま|やって))(?:参加[&＆・](?=登壇|発表|LT))?(?:参加|(?<![移実進発運試施旅刊])行|登壇|発表|出席|参戦|お邪魔|視聴|聴講|開催|主催|運営|やりま|やって|最高|楽し|良|よか|凄|すご|LT|トーク|話|振り返|ふりかえ)[\p{sc=Hiragana}来見ー]{1,12}(?:[&＆、]?(?:登壇|発表|LT|トーク|司会|運営|お手伝い)[\p{sc=Hiragana}来ー]{1,12})?(?:件|話|日記)?[。！!♪☆〜～…\s]*$/u;

const paper =
  'レポート|レポ|リポート|参加記|記録|日記|感想文?|まとめ|メモ|ノート|ログ|報告書?|備忘録|振り返り|ふりかえり|所感';
/** `参加レポート`, `のアウトラインメモ`, `に参加した感想`. */
const paperBehind = new RegExp(
  `(?:[\\s\\u3000]|[-–—:：|｜・/／~〜～の]|[にへ](?:参加|行\\p{sc=Hiragana})\\p{sc=Hiragana}{1,6}|(?<=[\\p{L}\\p{N}）)」』!！]))[\\s\\u3000]?(?:現地|オンライン|初)?(?:(?:参加|開催|登壇|聴講|視聴|イベント|アウトライン|講演|ツイート|発表|資料)・?){0,2}(?:${paper})(?:と(?:${paper}))?[。！!\\s]*$`,
  'u',
);

const notes =
  'notes?|recap|report|summary|review|write-?up|wrap-?up|takeaways|highlights|impressions|memo|notizen|bericht|rückblick|nachlese|compte[- ]rendu|(?:relacja|wrażenia|notatki)(?: (?:z|ze) (?:konferencji|wydarzenia|spotkania))?|(?:crónica|resumen|relato|resumo|resoconto)(?: (?:de|do|da|del|della) (?:la )?(?:jornada|conferencia|evento|conferência|conferenza))?|(?:отч[её]т|впечатления|заметки)(?: (?:о|с|от) (?:конференции|встречи|митапа))?';
const articles =
  '(?:(?:an?|my|some|trip|event|conference|session|quick|short|brief|personal|eine?|meine?|kurzer?|une?|mon|mes)\\s){0,3}';
/** `: Recap`, `conference notes`, `– Ein Rückblick`, `- Notes and thoughts`, `in review`. */
const notesBehind = new RegExp(
  `[\\s:：–—|,-]{1,3}${articles}(?:(?:${notes})(?:\\s(?:and|&|und)\\s\\p{L}{3,12})?|in review)[.!\\s]*$`,
  'iu',
);
/** `다녀온 후기`, `에 다녀오다`, `活动总结`. */
const notesBehindName =
  /(?:에\s?|\s)?(?:다녀[가-힣]{1,6}|참[가관석]\s?)?\s?(?:후기|참가기|참관기|정리|회고)[.!\s]*$|에\s?다녀[가-힣]{1,6}[.!\s]*$|[\s-]?的?(?:活动|活動|参会|參會)?(?:总结|總結|小结|回顾|回顧|笔记|筆記|心得|紀錄|速记|速記|共筆|共笔)$/u;

/** What stands before or behind a name. */
interface Signed {
  /** What stands in every such text. It is looked for first: patterns of letters take milliseconds to compile. */
  sign: RegExp;
  form: RegExp;
}

const before = (sign: RegExp, form: string): Signed => ({ sign, form: new RegExp(`^${form}`, 'iu') });

/** `Notes from the …`, `Back from …`, `Mon retour du …`, `Meine Eindrücke von der …`, `参加 …`, `[AWS] …`, `【参加レポ】…`. */
const notesBefore: readonly Signed[] = [
  before(
    /note|report|recap|impression|thought|takeaway|highlight|summary|review|blog|nachlese/i,
    `${articles}(?:notes?|report|recap|impressions|thoughts|takeaways|highlights|summary|review|live ?blog|nachlese)(?:\\s(?:from|on|of|about|at)\\s(?:the\\s)?|\\s?[:：–—-]\\s)`,
  ),
  before(
    /trip|visit|back|attend|went|what/i,
    `(?:(?:my |our )?(?:trip|visit) to|back from|attending|visiting|(?:i|we) (?:went to|attended|visited)|what (?:i|we) (?:learned|learnt|saw) (?:at|from))\\s(?:the\\s)?`,
  ),
  before(
    /time|rience|erfahrung/i,
    `(?:my|our|mon|ma|meine?)\\s(?:(?:first|very first|1[eè]re|premi[eè]re|erste[rns]?)\\s)?(?:experiences?|expériences?|time|erfahrung(?:en)?)\\s(?:at|with|à|au|aux|auf|beim?|in)\\s(?:the\\s|la\\s|der\\s)?`,
  ),
  before(
    /retour|rendu|note|bilan/i,
    `${articles}(?:retours?|compte[- ]rendu|notes?|bilan)\\s(?:sur|de|du|des)\\s(?:la\\s|le\\s|les\\s|l['’])?`,
  ),
  before(
    /recap|resum|notas|apuntes|impress/i,
    `(?:mi(?:s|nhas?)?\\s)?(?:recapitula(?:ção|ción)|resum(?:o|en)|notas|apuntes|impress(?:ões|iones))\\s(?:de|del|do|da|dos|das|sobre)\\s(?:la\\s|el\\s|los\\s|[ao]s?\\s)?`,
  ),
  before(
    /notizen|eindr|bericht|ckblick/i,
    `${articles}(?:notizen|eindrücke|bericht|rückblick)\\s(?:vom|von|zum|zur|auf|aus)\\s(?:der\\s|dem\\s|den\\s|die\\s|das\\s)?`,
  ),
  before(/[参參]加/, '(?:[记記]一?次?)?[参參]加[了过過]?\\s?'),
  before(/[[【［]/, '[[【［][^\\]】］\\p{N}]{1,12}[\\]】］]\\s?'),
];

/** `… @ サンプル商事 3F`: where it was. */
const placeBehind = /\s?[@＠]\s[^#＃]{2,40}$/u;

/** What a post calls itself, with its sign, and where the event was. */
export const postForms: readonly Signed[] = [
  { sign: /[ぁ-ゖ]/, form: deed },
  { sign: /[ぁ-龠]/, form: paperBehind },
  { sign: new RegExp(`${notes}|in review`, 'i'), form: notesBehind },
  { sign: /[가-힣一-龠]/, form: notesBehindName },
  ...notesBefore,
  { sign: /[@＠]/, form: placeBehind },
];
