import { anyOf, oneOf, raw } from '../vocabulary.ts';

/** How headings begin, end or go on that stand for what is said of the whole event, or of the notes. */

/** What the writer thought of it: 全体の感想, `My impressions`, `Bilan de la journée`. */
export const impressions = anyOf('i', {
  ja: raw`
    ^(?:全体を?)?通して
    ^(?:全体|個人|イベント|参加|感想|会場|当日).{0,8}(?:感想|所感|まとめ|について|様子|メモ)$
    ^.{0,10}(?:の|な)感想$
    ^感想(?:とか|など|や|と|、|・|,).{0,16}$
    ^(?:感想|所感|雑感|まとめ|反省)(?:等々?|とか|あれこれ|色々|いろいろ|たち)$
    ^.{1,12}[とや]、?(?:まとめ|感想|所感|反省点?|雑感)$
    ^.{0,12}に参加し(?:て|た).{0,12}$
    ^.{0,40}に(?:参加し|行っ)て(?:みて|の感想|みた感想)$
    ^.{0,12}後記$
  `,
  en: raw`
    ^(?:(?:my|some|general|overall|final|closing) )?(?:impressions?|thoughts|reflections)(?: .{0,20})?$
    ^(?:(?:my|some|general|overall|final|closing) )?(?:conclusions?|takeaways|remarks)(?: .{0,20})?$
  `,
  zh: raw`
    (?:对比|對比|回顾|回顧)[与與和]总结$
    ^我的\S{1,8}$
  `,
  ko: raw`
    // 참가 후기, 밋업으로의 후기
    ^(?:.{1,8}로의 |참가 |참석 |행사 |전체 )?후기$
    ^.{0,8}소감$
  `,
  de: '^rückblick auf .{3,40}$',
  fr: '^bilan d[eu] .{2,30}$',
  es: '^balance del? .{2,30}$',
  pt: '^balanço d[oae] .{2,30}$',
  ru: '^итоги .{2,30}$',
  pl: '^podsumowanie .{2,30}$',
});

/** `Sobre o evento`, `О конференции`. */
const about = oneOf({
  es: 'sobre',
  fr: 'à propos d[eu]',
  it: raw`a proposito d\S+, sull?[ao']\s?`,
  ru: 'об?',
  pl: 'o',
  de: 'über',
});
const event = oneOf({
  es: 'evento, conferencia',
  pt: 'conferência',
  fr: 'conférence, événement',
  it: 'conferenza',
  ru: 'конференции, мероприятии, событии, конференцию',
  pl: 'konferencji, wydarzeniu',
  de: 'konferenz, veranstaltung',
});

/** What the event is and how it went: 会場の様子, `About the venue`, 大会介绍. */
export const aboutEvent = anyOf('i', {
  ja: raw`
    ^.{1,10}の様子$
    ^.{1,14}とは$
    ^(?:これは|なに)(?:何か?|なに|これ)$
    ^.{0,8}(?:会|lt|発表|申し?込み|参加|開催|運営|配信)について$
    ^.{0,6}(?:タイムテーブル|スケジュール|アジェンダ)$
    ^.{0,10}もくもく会.{0,6}$
  `,
  en: raw`
    ^about .{3,30}$
    ^(?:conference|event|venue|meetup)\s(?:details|info|information|overview)$
    ^(?:discussion|working|hack|hacking|workshop|travel|arrival|sprint|tutorial)\s?days?$
  `,
  zh: raw`
    ^[关關][于於].{1,8}$
    ^(?:会议|會議|大会|大會|活动|活動|峰会)(?:背景|介绍|介紹|概况|概況|总结|總結)$
  `,
  de: raw`^(?:vorstellung|präsentation) der .{0,12}ergebnisse\b.{0,20}$`,
  all: `^${about} .{0,6}${event}.{0,16}$`,
});

/** Meals, parties, sponsors and talks with others: 懇親会について, `Sponsored by Example`, `In the hallways`. */
export const company = anyOf('i', {
  ja: raw`
    ^懇親.{0,24}$
    ^受付.{0,24}$
    ^ブース.{0,10}$
    ^企業ブース
    ^.{0,6}参加者.{0,6}$
    ^廊下.{0,4}(?:話|会話|雑談|交流)$
  `,
  en: raw`
    party$
    drink\s?up
    ^sponsored\b.{0,40}$
    ^hallway tracks?\b.{0,30}$
    ^intros$
    ^.{0,24}\sin the (?:hallways?|corridors?)$
  `,
  ko: '네트워킹',
  de: raw`^.{0,24}\s(?:auf (?:dem flur|den fluren)|im flur)$`,
  fr: raw`
    pause déj
    ^.{0,24}\sdans les couloirs$
  `,
  es: raw`^.{0,24}\s(?:en los pasillos|de pasillo)$`,
  pt: raw`^.{0,24}\s(?:nos corredores|de corredor)$`,
  it: raw`^.{0,24}\s(?:nei corridoi|di corridoio)$`,
  ru: raw`^.{0,24}\sв кулуарах$`,
  pl: raw`^.{0,24}\sw kuluarach$`,
});
const host = oneOf('hosts?, organi[sz]ers?, sponsors?, venue');
/** `A word from our sponsors`. */
export const hosts = anyOf(
  '',
  raw`^(?:an?\s|some\s|a few\s)?(?:notes?|words?|message)\sfrom\s(?:the\s|our\s)?${host}\b.{0,24}$`,
);

/** Links, slides, lists and what else belongs to notes: 関連リンク, 登壇者一覧, `tl;dr`, `Misc. notes`. */
export const materials = anyOf('i', {
  ja: raw`
    ^.{1,16}一覧$
    ^(?:その他|そのほか|関連|参考).{0,10}$
    ^.{1,8}(?:資料|スライド|動画|録画|写真)$
    ^.{0,12}アーカイブ(?:動画|配信|映像)?$
    ^備考$
    ^[あ合]わせて読みたい$
    アンケート(?:の?結果|集計)?$
  `,
  en: raw`
    ^links? .{3,20}$
    ^links (?:zu|to|for) .{2,20}$
    ^tl;?dr(?![a-z]).{0,24}$
    (?:^|[\s_-])faqs?$
    ^(?:misc|miscellaneous|random|general|other)\.? notes$
    ^(?:my |our |raw )?notes (?:from|of)\s@?[\w.-]+$
    ^bios?$
    ^(?:speaker )?bio(?:graphy)?s?$
  `,
  zh: '^[参參]考[文资資][件料献獻]$',
  ko: '설문, ^그리고$',
});

const notes = oneOf({
  en: 'notes',
  de: 'notizen, mitschrift',
  es: 'apuntes, notas',
  pt: 'anotações',
  it: 'appunti',
  ru: 'заметки',
  pl: 'notatki',
});
const more = '(?:my|our|raw|more|further|additional|weitere|ulteriori)';
const name = raw`@?\p{L}[\p{L}\d._'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,2}`;
/** `Notes by Ann Lee`, 三枝さんのメモ: who wrote what stands below. */
export const writtenBy = anyOf(
  'u',
  raw`
    ^(?:${more}\s)?${notes}\s(?:by|von|par|de|di|от)\s${name}$
    ^.{1,12}さんの(?:追加)?(?:メモ|ノート)$
  `,
);

const seen = '(?:talks|sessions|presentations)';
const missed = oneOf(raw`missed, skipped, did not, didn't, couldn't, could not, want to, wanted to, wish`);
/** Talks of which nothing is told: `Talks I missed`, 見たかった発表. */
export const missedTalks = anyOf('i', {
  ja: '^.{0,6}(?:見たかった|聞きたかった|見られなかった|聞けなかった|見逃した)(?:セッション|トーク|発表|講演)$',
  en: raw`
    ^(?:\S+\s){0,4}${seen}\s(?:(?:that|which)\s)?(?:i|we)\s(?:\S+\s)?${missed}\b.{0,30}$
    ^(?:talks|sessions)\sto\s(?:watch|catch up)\b.{0,20}$
  `,
  de: raw`^(?:verpasste|verpasst:)\s(?:talks|vorträge|sessions)$`,
  fr: raw`^les\s(?:conférences|talks|sessions)\s(?:que j'ai )?(?:ratée?s|manquée?s)$`,
});

const other = oneOf({
  en: 'more, other, further, some other',
  de: 'weitere, andere',
  fr: 'autres',
  es: 'otras, más',
  pt: 'outras, mais',
});
const things = oneOf({
  en: 'talks, sessions, presentations, notes, links, resources, stuff',
  de: 'vorträge',
  fr: 'conférences',
  es: 'charlas',
  pt: 'palestras',
});
/** What has no notes of its own: `More cool talks`, `Autres conférences`. */
export const furtherThings = anyOf('', raw`^${other}\s.{0,16}?${things}$`);
