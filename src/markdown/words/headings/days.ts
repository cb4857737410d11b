import { anyOf, oneOf, raw, wordList } from '../vocabulary.ts';

/** Words of headings that part an event: days, parts of days, tracks. */

/** Whether a heading is a day, a part of one, or a track. */
export function isPartOfEvent(key: string): boolean {
  return isDayWord(key) || isDayPart(key) || isTrackWord(key);
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

/** Behind a day stands nothing, or what is told of it. */
const border = raw`(?:\s|[(（:：\-–—/]|$)`;
const numberWord = oneOf({ en: 'one, two, three, four, zero', de: 'eins, zwei, drei, null' });

const ordinalEnd = '(?:er|ère|re|e|è|ème|nde?|st|rd|th|[ºª])';

const dayWord = anyOf('iu', {
  ja: raw`
    ^\d{1,2}\s?(?:日目|日め|日間目|日)${border}
    ^(?:初|二|三|四|一|最終|前|当)日(?:目)?${border}
    ^前夜祭
    ^後夜祭
    // 縄まつり 2日目
    ^\S{1,16}?\s?[1-9一二三四五]\s?日目$
  `,
  en: raw`
    ^(?:the\s)?(?:first|second|third|fourth|last)\s+day\b
    // Rope Fest day 2
    ^\S{1,30}\s+day\s*\d{1,2}$
  `,
  zh: raw`
    ^第[一二三四五1-5]\s?[天日]${border}
    ^第\s?\d\s?日
    ^[首次]日${border}
  `,
  ko: raw`
    ^\d{1,2}\s?일차${border}
    ^\d일째
    ^(?:첫|둘|셋|넷)째\s?날
    ^첫날
    ^마지막\s?날
  `,
  de: raw`^(?:der\s)?(?:erster?|zweiter?|dritter?|letzter?)\s+tag\b`,
  fr: raw`
    ^(?:le\s)?(?:premier|deuxième|second|troisième|dernier)\s+jour
    ^(?:la\s)?(?:première|deuxième|seconde|troisième|dernière)\s+journée
  `,
  es: raw`^(?:el\s|o\s)?(?:primer|segundo|tercer|último|primeiro|terceiro)\s+d[ií]a(?!\p{L})`,
  it: raw`^(?:il\s)?(?:primo|secondo|terzo|quarto|ultimo)\sgiorno(?!\p{L})`,
  ru: raw`
    ^(?:первый|второй|третий|последний)\sдень(?!\p{L})
    ^день\s(?:\d{1,2}|первый|второй|третий)(?!\p{L})
    ^\d{1,2}[-–]?й\sдень(?!\p{L})
  `,
  pl: raw`
    ^(?:pierwszy|drugi|trzeci|ostatni)\sdzień(?!\p{L})
    ^dzień\s(?:\d{1,2}|pierwszy|drugi|trzeci)(?!\p{L})
  `,
  all: raw`
    // Day 1, Tag: zwei, Jour II
    ^(?:day|tag|jour|día|dia|giorno|dag)\s*[-#.:]?\s*(?:\d{1,2}|${numberWord}|[ivx]{1,3})\b
    ^(?:day|tag)\s*-\s*\d
    // Rope Fest - Day 2 12/05/2019
    \s[-–—]\s(?:day|tag|jour|d[ií]a)\s(?:\d|one|two|three)(?:\s[\d./-]{6,10})?$
    // The 2nd day, 1ère journée, 3º día
    ^(?:(?:le|la|the)\s)?\d{1,2}${ordinalEnd}\s(?:jour(?:née)?|day|d[ií]a|jornada)(?!\p{L})
  `,
});

const weekday = oneOf({
  de: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
  fr: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  es: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
  pt: '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)',
  it: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  ru: 'понедельник, вторник, среда, четверг, пятница, суббота, воскресенье',
  pl: 'poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela',
});
const weekdayWord = anyOf('iu', {
  ja: raw`^[月火水木金土日]曜日?(?:\s|[(（:：]|$)`,
  en: raw`^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s+night)`,
  zh: raw`^(?:星期|周)[一二三四五六日](?:\s|[(（:：]|$)`,
  ko: '^[월화수목금토일]요일',
  all: raw`^${weekday}(?!\p{L})`,
});

/** Whether a heading is named as a day of an event: `Day 1`, `2日目`, `Tag 3`, a weekday. */
export function isDayWord(key: string): boolean {
  return key.length <= 60 && !/\skeynotes?$/.test(key) && (dayWord().test(key) || weekdayWord().test(key));
}

const dayName = '(?:day|tag|jour|d[ií]a|giorno|dag|dzień|день)';
const dayNumber = oneOf(raw`\d{1,2}, one, two, three, four, [ivx]{1,3}, eins, zwei, drei`);
const dayAndNumber = oneOf(raw`
  [\s,:：–—-]+${dayName}\s?[#-]?${dayNumber}
  \s?(?:第\s?)?[\d一二三四五]{1,2}\s?(?:日目|天|일차)
`);
/** The number of a day behind the name of an event, and what follows it. */
const dayBehind = anyOf('iu', raw`^(\S.{1,48}?)${dayAndNumber}(?![\p{L}\d])(.{0,30})$`);

/** The name before a day that a number tells, `rope conf` of `rope conf day 1 - 10/25/2018`; undefined of others. */
export function eventBeforeDay(key: string): string | undefined {
  const [, name, rest = ''] = key.length <= 80 ? (dayBehind().exec(key) ?? []) : [];
  const isWhen = /^\s*(?:$|[-–—:：,(（|/\d])/.test(rest) || weekdayWord().test(rest.trim());
  return isWhen ? name?.replace(/[\s,:：–—-]+$/, '') : undefined;
}

const place = oneOf({
  ja: 'トラック, ルーム, 会場, ホール, ステージ',
  en: 'track, room, hall, stage',
  zh: '分会场, 分會場',
  ko: '트랙, 분과, 강의실',
  de: 'raum, saal, bühne',
  fr: 'salle, scène, amphi',
  es: 'sala, aula, auditorio, escenario',
  pt: 'auditório, palco',
  it: 'pista',
  ru: 'зал, трек, аудитория, сцена',
  pl: 'ścieżka, scena',
});
const trackWord = anyOf(
  'i',
  raw`
    // Track 1, 会場: A
    ^${place}\s*[-#:]?\s*(?:[a-z]|\d{1,2}|one|two|three|four)(?:\b|$)
    // A会場, 2トラック
    ^[a-z\d]{1,2}\s?(?:会場|トラック|ホール|ステージ|track|트랙|룸|stage)(?:$|[\s(（])
    ^(?:main|sub|メイン|サブ)\s?(?:hall|stage|track|会場|ホール|ステージ|トラック)$
  `,
);

/** Whether a heading is named as a track or a room. */
export function isTrackWord(key: string): boolean {
  return key.length <= 40 && trackWord().test(key);
}
