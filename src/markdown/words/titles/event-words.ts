import { anyOf, raw } from '../vocabulary.ts';

/** What the titles of events sound like, and of what tells of them. */

const announcementWord = anyOf('i', {
  ja: '募集, 告知, お知らせ, (?:開催|参加)の?(?:ご)?案内, 開催(?:します|決定)',
  en: raw`call for (?:papers|proposals|speakers), \bcfp\b, is happening, join us, save the date`,
  zh: '徵稿, 徵求, 报名, 報名, 公告, 预告, 預告',
  ko: '모집, 안내, 개최',
  de: 'einladung, ankündigung',
  fr: 'appel à',
  es: 'convocatoria, inscripciones, anuncio',
  pt: 'inscrições abertas, chamada de',
  it: 'invito',
  ru: 'анонс, приглаша',
  pl: 'zaproszenie, zapraszamy',
});

/** Whether a title sounds like an announcement's. */
export function soundsLikeAnnouncement(title: string): boolean {
  return announcementWord().test(title.normalize('NFKC'));
}

const eventWord = anyOf('i', {
  ja: raw`
    勉強会, カンファ, 大会, 祭, 会議, 研究会, 学会, 夜\b, lt会, もくもく, 第\s?[\d一二三四五六七八九十]+\s?回
    セミナー, フェス, ナイト, ハッカソン, シンポジウム, イベント, フォーラム
    参加(?:し|レポ|メモ|記|ログ), 行ってき, レポート, アウトラインメモ
  `,
  en: raw`
    conf(?:erence)?\b, summit, meetup, meet-up, kaigi, seminar, symposium, congress, hackathon, expo\b
    \bday\b, days\b, fest\b, camp\b, barcamp, \bcon\b, \bcon\d{2,4}
    report, recap, outline memo
    // Events that have no such word in their names
    conj, re:invent, wwdc, i\/o, yapc, devoxx, jsconf, pycon, kubecon, devcon, fosdem
    // #3, vol. 3, 2019
    #\d, vol\.?\s?\d, (?<!\d)20\d\d(?!\d)
  `,
  zh: '峰会, 研讨会, 研討會, 沙龙, 小聚, 年會, 年会',
  ko: '컨퍼런스, 콘퍼런스, 후기, 밋업',
  de: 'konferenz, treffen, eindrücke, rückblick, kongress',
  fr: raw`retour (?:sur|du|de), journées?\b(?= d)`,
  es: raw`congreso, jornadas?\b, conferencia, encuentro`,
  pt: 'conferência, encontro',
  it: 'conferenza, incontro, convegno',
  ru: 'конференци, митап, съезд',
  pl: raw`konferencj, zlot\b, spotkani`,
});

const notBehind = raw`(?<!\b(?:a|an|at|by|for|from|in|of|on|our|the|this|to|your)\s(?:\p{L}+\s)?)`;
/** Words that names of events have, and sentences as well: `Rope Night`, `Wool World`, and not `Deploying at night`. */
const namedEvent = anyOf(
  'u',
  raw`${notBehind}\b(?:Nights?|NIGHT|Forum|World|Tokyo|TOKYO|Osaka|Kyoto)(?![’'\p{Ll}])`,
);

/** Whether a title sounds like an event's, and not like that of a talk held there. */
export function soundsLikeEvent(title: string): boolean {
  const text = title.normalize('NFKC');
  return (eventWord().test(text) || namedEvent().test(text)) && !namesTalkAt(text);
}

/** Words for notes, and for what they are of. */
export const aboutNotes = anyOf('i', {
  ja: 'メモ, まとめ, レポ, 感想, 日目, 参加, 開催, 報告, 記, 総括',
  en: raw`
    \b(?:notes?|report|recap|summary|memo|review|minutes|live ?blog)\b
    \b(?:impressions|thoughts|takeaways|overview|schedule|timetable|talks|sessions|day|part|trip)\b
  `,
  zh: '总结, 總結, 记',
  ko: '후기, 정리',
  de: 'notizen, bericht',
  fr: 'compte[- ]rendu',
  es: 'resumen, crónica, apuntes',
  pt: 'resumo, anotações, relato',
  it: 'resoconto, appunti',
  ru: 'отч[её]т, заметки, обзор',
  pl: 'relacj, notatki',
});

/** `Queues that bend (Sample Conf 2024)`, `Sample Conf: Queues that bend`: beside the event stands a title. */
function namesTalkAt(title: string): boolean {
  const pieces = title
    .split(/\s[-–—|@]\s|[:：|｜]\s|(?:(?<!\s)\s+)?[[(（［【「『\])）］】」』]\s*|\s(?:at|@)\s/u)
    .map(piece => piece.trim());
  if (pieces.length < 2 || pieces.every(piece => !eventWord().test(piece))) return false;
  return pieces.some(piece => isLongTitle(piece) && !eventWord().test(piece) && !aboutNotes().test(piece));
}

function isLongTitle(piece: string): boolean {
  // 縄を編む人達の「結び目」Talk #4: what goes on into the next piece.
  if (/[のな]$/.test(piece)) return false;
  const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(piece);
  return isCjk ? piece.length >= 10 : piece.split(/\s+/).length >= 4;
}

/** How many letters and digits a title has, in UTF-16 units. */
export function letterCount(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
