import { anyOf, oneOf, raw } from '../../words/vocabulary.ts';
import type { TitleParts } from './parts.ts';

const codeLetters = '[A-Z]{1,2}-?';
/** `【16-C-1】`, `[A-3]`, `15-B-2 `: the number of a talk in a programme of several rooms. */
const code = raw`
  ^[［[【(（]\s*(?:\d{1,2}-)?${codeLetters}\d{1,3}(?:-\d{1,2}|\([A-Z]\))?\s*[\]］】)）]\s*
  ^(?:\d{1,2}-[A-Z]-\d{1,2}|[A-Z]-\d{1,2}-\d{1,2})(?=[\s「『])\s*
`;

/** `［Web］ 10:00`, `【開発】[A-3]`: before a time or a number stands the track. */
const track = anyOf(
  'u',
  raw`^[［[【][^\]］】]{1,30}[\]］】]\s*(?=\d{1,2}[:：]\d\d|[［[【(（](?:\d{1,2}-)?${codeLetters}\d)`,
);

const sort = raw`(?:${oneOf({
  en: `
    special, main, opening, closing, sponsor(?:ed)?, featured, guest, invited, plenary, breakout
    afternoon, morning, lightning
  `,
})}\s)?`;
const kind = oneOf({
  ja: 'セッション, 講演, 発表, トーク, 事例, 事例紹介, 発表者, 演題',
  en: 'talk, session, lecture, lt, keynote, panel, presentation, half',
  zh: '发言, 主题, 主題, 演讲, 演講, 分享, 议题, 議題',
  ko: '세션, 발표, 강연',
  de: 'vortrag, beitrag',
  fr: raw`conférence, présentation, (?:partie|mi-temps)(?:\sde\s(?:la\s)?soirée)?`,
  es: 'charla, ponencia',
  pt: 'palestra',
});
const kindAlone = anyOf('iu', `^${sort}${kind}$`);

/** Whether a word says what something is that was given: `Talk`, 発表, `Vortrag`. */
export function isKindOfTalk(word: string): boolean {
  return kindAlone().test(word);
}

const figure = raw`(?:[\d０-９]{1,3}|[一二三四五六七八九十]{1,2})`;
const ordinal = oneOf({
  ja: raw`\d{1,2}\s?(?:本目|つ目|番目|個目)の?`,
  en: raw`\d{1,2}(?:st|nd|rd|th), (?:the\s)?(?:first|second|third|fourth|fifth|sixth|last)`,
  zh: raw`第[一二三四五六七八九十\d]{1,2}[个個场場]?`,
  ko: raw`(?:첫|두|세|네|다섯|여섯)\s?번째`,
  de: '(?:erste|zweite|dritte|vierte)[rs]?',
  fr: raw`première?, premier, deuxième, seconde?, troisième, quatrième, 1(?:er|ère|re), [2-9]\s?i?[eè]me`,
  es: 'primer[ao]?, segund[ao], tercer[ao]?, cuart[ao]',
  pt: 'primeir[ao], terceir[ao], quart[ao]',
});

/** `Track A`, `会場1`, in brackets. */
const room = oneOf(raw`
  (?:track|room|hall|stage|トラック|ルーム|ホール|会場)\s?[-:]?\s?(?:[A-Z]|\d{1,2})
  [A-Z]\s?(?:track|トラック|ルーム|ホール|会場)
`);
/** What ends a label: a colon, a dash; a title in quotation marks may follow at once. */
const labelEnd = raw`(?:[:：]\s*|\s[-–—]\s+|(?=[「『]))`;
/** What is given at an event, with a colon or the like behind it: `Keynote: `, 基調講演「…」. */
const labelWord = oneOf({
  ja: `
    座談会, パネルディスカッション, 基調講演, 招待講演, 特別講演, キーノート, 通しコンテンツ, ワークショップ
    セッション, トーク, 講演, 発表, タイトル
  `,
  en: raw`
    keynotes?, lightn+ing talks?, lt, topic, title, talk, workshop
    (?:breakout |plenary |afternoon |morning )?session
  `,
  zh: '主题, 主題, 发表',
  ko: '주제, 제목',
  de: 'thema, vortrag',
  fr: 'conférence, exposé, atelier, quickie, université',
  es: 'charla, taller',
  pt: 'palestra, oficina',
});
/** What stands in brackets before a title: `[LT1]`, 【招待講演】. */
const bracketWord = oneOf({
  ja: raw`
    [^\]］】]{0,12}(?:セッション|講演|発表|トーク)
    ワークショップ, パネルディスカッション, 日本語, 視聴, 録画
  `,
  en: 'lt, keynote, talk, session, panel, lightning talk, english, ja, en, jp',
  ko: raw`패널\s?(?:톡|토크|토론|토의)?, 세션, 발표, 키노트`,
  de: 'englisch',
});
const extra =
  '(?:special|main|sponsor(?:ed)?|featured|guest|invited|plenary|additional|extra|bonus|surprise)';
const day = raw`(?:\d{1,2}\s?日目|初日|最終日|day\s?\d{1,2})`;
const afterDay = oneOf(`
  lts?, lightning talks?, keynotes?, session, talk, 基調講演, 招待講演, キーノート, セッション
`);

/** Each with its flags, in the order in which they are tried. */
const labels: readonly (() => RegExp)[] = [
  anyOf('u', code),
  anyOf('iu', raw`^[［[【]${room}[\]］】]\s*`),
  // `Talk 3: `, 発表2「…」
  anyOf(
    'iu',
    raw`^${sort}${kind}\s*[#＃.]?\s*${figure}\s*(?:[:：.．)）、]\s*|[-–—]\s+|\s+(?=\S)|(?=[「『《“"]))`,
  ),
  // `Second talk: `, 1本目「…」
  anyOf(
    'iu',
    raw`
      ^${ordinal}\s?${sort}${kind}\s*(?:[:：]\s*|[-–—]\s+|(?=[「『《“"]))
      ^${ordinal}\s?(?:[:：]\s*|\s[-–—]\s+)
    `,
  ),
  // 基調講演 …, 番外LT: …, `Bonus talk: …`
  anyOf('u', raw`^(?:基調講演|招待講演|特別講演|キーノート)\s+(?=\S.{5})`),
  anyOf('iu', raw`^(?:番外|飛び入り|飛び込み|追加|おまけ)の?\s?(?:セッション|発表|トーク|lt)\s*${labelEnd}`),
  anyOf(
    'iu',
    raw`^${extra} (?:talk|session|presentation|lecture|lt|lightning talk)\s*(?:[:：]\s*|\s[-–—]\s+)`,
  ),
  // 2コマ目 第一教室
  anyOf('u', raw`^(?:\d{1,2}|[０-９]{1,2})\s*コマ目[?？]?\s*[:：]?\s*(?:\S{1,8}教室)?\s*`),
  // `A-3: `, `R2: `, `B) `
  anyOf('u', raw`^[A-Z]-?\d{1,3}\s*(?:[:：.]\s*|\s+(?=[「『"“]))`),
  anyOf('u', raw`^R\d{1,2}\s*[:：]\s*`),
  anyOf('iu', raw`^[A-Z][.)]\s+(?=(?![A-Z]\.)\S+(?:\s+\S+){2,}|keynotes?\b)`),
  // `1-2 「…」`, `3. `, `4, `, `(5) `, `6: `, `#7 `, ①, 三、
  anyOf(
    'u',
    raw`
      ^\d{1,2}(?:[-.．]\d{1,2})+\s+(?=[「『“"])
      ^\d{1,3}(?:[-.．]\d{1,2})*\s*(?:[.．](?!\d)|[)）、]|\s[-–—:]\s)\s*(?=\S)
      ^\d{1,2},\s+(?=\p{L})
      ^[(（]\d{1,2}[)）]\s*
      ^\d{1,2}\s*[:：]\s+(?=\S)
      ^#\s?\d{1,3}[:.]?\s+
      ^[①-⑳]\s*
      ^[一二三四五六七八九十]{1,3}[、.．]\s*
    `,
  ),
  // `Day 2: Keynote`, 初日 基調講演
  anyOf('iu', raw`^${day}\s*(?:[-–—:：/／]\s*|[\s\u3000])(?=${afterDay}[\s\u3000:：「『])`),
  anyOf('u', raw`^第[一二三四五六七八九十\d]{1,2}[部回]?\s*[:：、]\s*`),
  anyOf(
    'iu',
    raw`^(?:opening |closing |starting )?${labelWord}\s*(?:[/／:：]\s*|\s[-–—]\s+|\s*(?=[「『“])|\u3000+)(?=\S)`,
  ),
  // スポンサーセッション「…」
  anyOf(
    'u',
    raw`
      ^[^\s「『]{0,8}(?:セッション|講演|発表|トーク)\s*(?=[「『])
      ^[^\s「『:：]{1,8}\s?(?:セッション|講演|発表|トーク)\s*[:：]\s*(?=\S)
    `,
  ),
  anyOf('iu', raw`^[［[【]${bracketWord}\s?[#＃]?\d{0,2}[\]］】]\s*`),
  // 【午前の部】, `後半: `
  anyOf(
    'u',
    raw`
      ^[［[【](?:午前|午後|前半|後半|昼|夜)(?:の部)?[\]］】]\s*(?=\S)
      ^(?:前半|後半)\s?[:：]\s*(?=\S)
    `,
  ),
];

/** Takes a track in brackets off a title that goes on with a time or a number. */
export function takeTrack(text: string): string {
  return text.replace(track(), '');
}

/** The first label that a title begins with and is not all of it. */
function labelOf(title: string): RegExpExecArray | undefined {
  for (const label of labels) {
    const found = label().exec(title);
    if (found && found[0].length < title.length) return found;
  }
  return undefined;
}

/** Takes up to three numbers and labels off the beginning, such as `3.`, `Talk 3:`, `[LT]`. */
export function takeLabel(text: string, parts: TitleParts): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const found = labelOf(rest);
    if (!found) break;
    parts.numbered = true;
    const left = rest.slice(found[0].length).trim();
    // `LT3 (title forgotten)` has no other title.
    if (/^[(（][^()（）]*[)）]$/.test(left) && /\p{L}/u.test(found[0])) break;
    // `Keynote: dynamic!` keeps its label.
    if (
      /^[^［[【]*\p{L}/u.test(found[0]) &&
      left.length < 10 &&
      !/[\d０-９一二三四五六七八九十①-⑳]|^(?:初|最終)日|前半|後半|午[前後]|^[A-Z][.)]\s|partie|half/i.test(
        found[0],
      ) &&
      !/[「『“"]/.test(left)
    )
      break;
    rest = left;
  }
  return rest;
}
