import { wordList } from './vocabulary.ts';

/** Words of headings that hold several talks: lists of them, days and parts of days, tracks. */

const talkLists = wordList({
  ja: `
    lt一覧, lt会, lt大会, セッション, セッションメモ, セッションレポート, セッション一覧, セッション概要,
    ライトニングトーク, ライトニングトークス, ライトニングトーク大会, ラインアップ, ラインナップ,
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

/** 印象に残ったセッション, 気になったトークとか, `Talks that stayed with me`. */
const heardTalks =
  /^.{1,8}(?:た|な)(?:セッション|トーク|発表|講演|カンファレンス|lt|sessions?|talks?|conferences?)(?:など|たち|一覧|メモ|への?感想|の?(?:まとめ|感想|紹介|レポート)|とか.{0,4})?$|^聞いた話$|^(?:my |the )?(?:favou?rite|best|memorable|interesting|notable) (?:talks|sessions|presentations)$|^(?:talks|sessions|presentations) (?:that |which )?(?:i|we|stood|stayed)\b.{0,25}$|^(?:分享)?我(?:所|的)?[听聽](?:到|了|过|過)?.{0,8}$|^[听聽](?:到|了|过|過)?的.{0,6}(?:分享|演讲|演講|讲座|講座|议题|議題)$/i;

/** 24日参加セッション, `Che cosa ho seguito`, `Ce que j'ai vu`, `Was ich gehört habe`: what the writer heard, on a day or at all. */
const attendedTalks =
  /^(?:(?:\d{1,2}月)?\d{1,2}日目?|初日|最終日|day\s?\d|午[前後])?[にの]?\s?(?:参加|聴講|受講|視聴|聞いた|聴いた|見た|観た)(?:した)?\s?(?:セッション|トーク|発表|講演|lt)(?:たち|など)?$|^(?:(?:che\s)?cosa|quello che)\sho\s(?:seguito|visto|ascoltato)$|^ce que j'ai\s(?:vu|suivi|écouté|entendu)$|^was ich\s(?:gehört|gesehen|besucht)\shabe$|^(?:lo )?que\s(?:vi|escuché)$|^o que\s(?:eu\s)?(?:vi|assisti|ouvi)$|^what i\s(?:saw|attended|heard|watched)$|^что я\s(?:слушала?|послушала?|видела?|посмотрела?)$|^(?:co|czego)\s(?:widział[ae]m|słuchał[ae]m)$|^(?:내가\s)?들은\s(?:것|발표|세션)들?$/iu;

/** Whether a heading is a day, a part of one, or a track. */
export function isPartOfEvent(key: string): boolean {
  return isDayWord(key) || isDayPart(key) || isTrackWord(key);
}

/** Whether a heading says that what follows is what the writer heard, and so all of it. */
export function isHeard(key: string): boolean {
  return attendedTalks.test(key);
}

/** Whether a heading says that further talks follow, where some do: その他のセッション, `Other talks`. */
export function isFurtherTalks(key: string): boolean {
  return /^(?:(?:その)?他|(?:その)?ほか|残り)の(?:セッション|発表|講演|トーク|lt)$|^(?:and |the )?(?:other|more|further|remaining|weitere|andere|autres|otras|más|outras|mais|其他|其它|다른)\s?(?:talks|sessions|presentations|vorträge|conférences|présentations|charlas|palestras|演讲|演講|分享|세션|발표)$/i.test(
    key,
  );
}

const dayParts = wordList({
  ja: '午後, 午後の部, 午前, 午前の部, 後半, 前半, 昼の部, 夜の部',
  en: `
    a.m, a.m., afternoon, am, evening, morning, noon, p.m, p.m., pm, the afternoon, the evening, the morning
  `,
  zh: '上半场, 上半場, 上午, 上午场, 上午場, 晚上, 下半场, 下半場, 下午, 下午场, 下午場, 早上',
  ko: '1부, 2부, 3부, 오전, 오전 세션, 오후, 오후 세션, 저녁, 전반부, 후반부',
  de: `
    abend, abends, am abend, am nachmittag, am vormittag, morgens, nachmittag, nachmittags, vormittag,
    vormittags
  `,
  fr: "après-midi, en matinée, en soirée, l'après midi, l'après-midi, le matin, matin, matinée, soirée",
  es: 'la mañana, la noche, la tarde, mañana, noche, por la mañana, por la tarde, tarde',
  pt: 'à noite, à tarde, de manhã, manhã, noite',
  it: 'il pomeriggio, la mattina, la sera, mattina, mattinata, mattino, pomeriggio, sera',
  ru: `
    вечер, вечерняя сессия, вторая половина дня, день, дневная сессия, первая половина дня, утренняя сессия,
    утро
  `,
  pl: 'popołudnie, przedpołudnie, rano, wieczór',
});

/** Whether a heading is a part of a day, such as `Morning` or 午後. */
export function isDayPart(key: string): boolean {
  return dayParts.has(key) || /^(?:午前|午後|夕方|夜|昼)の部\s*[:：(（]/.test(key);
}

/** 飛び入りLT大会, `Talks 2`, `Lightning talks (30 min)`, `LT time`, `Day 1: Invited talks`. */
const otherTalks: readonly RegExp[] = [
  /^(?:.{1,3}の|飛び入り|飛び込み|参加者|当日|懇親会|新人|有志)\s?lt(?:大会|会)(?:$|\s?[-–—(（])|^(?:ランチ(?:ョン)?|スポンサー|ブレックファスト)(?:セッション|トーク)$/i,
  /^(?:sessions|talks|vorträge)\s?(?:\d{1,2}|[ivx]{1,4})$/i,
  /(?:^|[\s+&・])(?:lightn?ing talks|lts|ライトニングトーク)(?:$|\s(?!\s*[-–—:：「])|[(（!！])/i,
  /(?:^|[\s+&・])(?:lightning talk|lt)(?:$|\s(?:time|session|round|corner|part)\b|[(（!！])/i,
  /^(?:(?:day|tag) \d{1,2}:?\s)?(?:intro|introductory|opening|closing|plenary|keynote|parallel|featured|selected|sponsored|student|research|industry|community|track|technical|main|regular|invited|contributed|long|breakout|other|session|conference|short|\d+\s?x\s?\d+|\d+[\s-]min(?:ute)?s?)\s(?:talks|sessions)$/i,
];

/** What stands behind a word for talks: 発表と感想. */
const andMore = /\s?[とや&＆]\s?(?:感想|所感|メモ|まとめ|レポート|thoughts|notes)$/;

/** Whether a heading says that a list of talks follows. */
export function isTalkList(key: string): boolean {
  if (talkLists.has(key.replace(andMore, '')) || heardTalks.test(key) || isHeard(key)) return true;
  return otherTalks.some(pattern => pattern.test(key)) || (key.length <= 80 && listOfTalks.test(key));
}

/** `Les présentations`, `Les sessions auxquelles j'ai participé`, `Die Vorträge`, `Las charlas a las que asistí`. */
const listOfTalks =
  /^(?:(?:the|les|mes|die|meine|las|los|mis|as|os)\s)?(?:talks|sessions|présentations|conférences|ateliers|barcamps|vorträge|sessionen|charlas|ponencias|sesiones|talleres|palestras|sessões|oficinas|interventi|sessioni|доклады|prelekcje|wykłady)(?:\s(?:attended|watched|heard|seen|visited|(?:that\s)?(?:i|we)\s.{2,30}|(?:auxquel(?:le)?s|que)\sj'ai\s.{2,30}|suivie?s|vue?s|que\s(?:vi|asistí|assisti|eu\s\S+)|a\s(?:las|los)\sque\s(?:asistí|fui)|die\sich\s.{3,30}|a\scui\sho\s.{3,30}|che\sho\s.{3,30}|которые\sя\s.{3,30}|na\sktórych\s.{3,30}))?$/i;

/** Whether a heading says that lightning talks follow. */
export function isLightning(key: string): boolean {
  return (
    isTalkList(key) &&
    /lightning|short talks|(?:^|[^a-z])lts?(?:[^a-z]|$)|ライトニング|閃電|闪电|라이트닝|blitz|éclair/i.test(
      key,
    )
  );
}

const dayWord =
  /^(?:day|tag|jour|día|dia|giorno|dag)\s*[-#.:]?\s*(?:\d{1,2}|one|two|three|four|[ivx]{1,3}|zero|null|eins|zwei|drei)\b|^\d{1,2}\s?(?:日目|日め|日間目|일차|日)(?:\s|[(（:：\-–—/]|$)|^(?:初|二|三|四|一|最終|前|当)日(?:目)?(?:\s|[(（:：\-–—/]|$)|^第[一二三四五1-5]\s?[天日](?:\s|[(（:：\-–—/]|$)|^(?:第\s?\d\s?日|\d일째)|^前夜祭|^後夜祭|^(?:the\s)?(?:first|second|third|fourth|last)\s+day\b|^(?:der\s)?(?:erster?|zweiter?|dritter?|letzter?)\s+tag\b|^(?:le\s|la\s|the\s)?\d{1,2}(?:er|ère|re|e|è|ème|nde?|st|rd|th|[ºª])\s(?:jour(?:née)?|day|d[ií]a|jornada)(?![\p{L}])|^(?:le\s)?(?:premier|deuxième|second|troisième|dernier)\s+jour|^(?:la\s)?(?:première|deuxième|seconde|troisième|dernière)\s+journée|^(?:el\s|o\s)?(?:primer|segundo|tercer|último|primeiro|terceiro)\s+d[ií]a(?![\p{L}])|^(?:첫|둘|셋|넷)째\s?날|^(?:(?:il\s)?(?:primo|secondo|terzo|quarto|ultimo)\sgiorno|(?:первый|второй|третий|последний)\sдень|день\s(?:\d{1,2}|первый|второй|третий)|\d{1,2}[-–]?й\sдень|(?:pierwszy|drugi|trzeci|ostatni)\sdzień|dzień\s(?:\d{1,2}|pierwszy|drugi|trzeci))(?![\p{L}])|^[首次]日(?:\s|[(（:：\-–—/]|$)|^첫날|^마지막\s?날|\s[-–—]\s(?:day|tag|jour|d[ií]a)\s(?:\d|one|two|three)(?:\s[\d./-]{6,10})?$|^(?:day|tag)\s*-\s*\d|^\S{1,30}\s+day\s*\d{1,2}$|^\S{1,16}?\s?[1-9一二三四五]\s?日目$/iu;
const weekdayWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s+night)|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?![\p{L}])|^[月火水木金土日]曜日?(?:\s|[(（:：]|$)|^[월화수목금토일]요일|^(?:星期|周)[一二三四五六日](?:\s|[(（:：]|$)/iu;

/** Whether a heading is named as a day of an event: `Day 1`, `2日目`, `Tag 3`, a weekday. */
export function isDayWord(key: string): boolean {
  return key.length <= 60 && !/\skeynotes?$/.test(key) && (dayWord.test(key) || weekdayWord.test(key));
}

/** The number of a day behind the name of an event, and what follows it. */
const dayBehind =
  /^(\S.{1,48}?)(?:[\s,:：–—-]+(?:day|tag|jour|d[ií]a|giorno|dag|dzień|день)\s?[#-]?(?:\d{1,2}|one|two|three|four|[ivx]{1,3}|eins|zwei|drei)|\s?(?:第\s?)?[\d一二三四五]{1,2}\s?(?:日目|天|일차))(?![\p{L}\d])(.{0,30})$/iu;

/** The name before a day that a number tells, `rope conf` of `rope conf day 1 - 10/25/2018`; undefined of others. */
export function eventBeforeDay(key: string): string | undefined {
  const [, name, rest = ''] = key.length <= 80 ? (dayBehind.exec(key) ?? []) : [];
  const isWhen = /^\s*(?:$|[-–—:：,(（|/\d])/.test(rest) || weekdayWord.test(rest.trim());
  return isWhen ? name?.replace(/[\s,:：–—-]+$/, '') : undefined;
}

const trackWord =
  /^(?:track|トラック|트랙|room|ルーム|会場|hall|ホール|stage|ステージ|salle|raum|saal|bühne|scène|amphi|sala|aula|auditorio|auditório|escenario|palco|pista|зал|трек|аудитория|сцена|ścieżka|scena|분과|강의실|分会场|分會場|会場)\s*[-#:]?\s*(?:[a-z]|\d{1,2}|one|two|three|four)(?:\b|$)|^[a-z\d]{1,2}\s?(?:会場|トラック|ホール|ステージ|track|트랙|룸|stage)(?:$|[\s(（])|^(?:main|sub|メイン|サブ)\s?(?:hall|stage|track|会場|ホール|ステージ|トラック)$/i;

/** Whether a heading is named as a track or a room. */
export function isTrackWord(key: string): boolean {
  return key.length <= 40 && trackWord.test(key);
}
