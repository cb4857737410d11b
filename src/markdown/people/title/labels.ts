import type { TitleParts } from './parts.ts';

/** `【16-C-1】`, `[A-3]`, `15-B-2 `: the number of a talk in a programme of several rooms. */
const code =
  /^(?:[［[【(（]\s*(?:\d{1,2}-)?[A-Z]{1,2}-?\d{1,3}(?:-\d{1,2}|\([A-Z]\))?\s*[\]］】)）]|\d{1,2}-[A-Z]-\d{1,2}(?=[\s「『])|[A-Z]-\d{1,2}-\d{1,2}(?=[\s「『]))\s*/u;

/** `［Web］ 10:00`, `【開発】[A-3]`: before a time or a number stands the track. */
const track = /^[［[【][^\]］】]{1,30}[\]］】]\s*(?=\d{1,2}[:：]\d\d|[［[【(（](?:\d{1,2}-)?[A-Z]{1,2}-?\d)/u;

const sort =
  '(?:(?:special|main|opening|closing|sponsor(?:ed)?|featured|guest|invited|plenary|breakout|afternoon|morning|lightning)\\s)?';
const kind =
  '(?:talk|session|lecture|lt|keynote|panel|presentation|half|vortrag|beitrag|conférence|présentation|(?:partie|mi-temps)(?:\\sde\\s(?:la\\s)?soirée)?|charla|ponencia|palestra|セッション|講演|発表|トーク|事例|事例紹介|発表者|演題|发言|主题|主題|演讲|演講|分享|议题|議題|세션|발표|강연)';
const kindAlone = new RegExp(`^${sort}${kind}$`, 'iu');

/** Whether a word says what something is that was given: `Talk`, 発表, `Vortrag`. */
export function isKindOfTalk(word: string): boolean {
  return kindAlone.test(word);
}

const figure = '(?:[\\d０-９]{1,3}|[一二三四五六七八九十]{1,2})';
const ordinal =
  '(?:\\d{1,2}(?:st|nd|rd|th)|(?:the\\s)?(?:first|second|third|fourth|fifth|sixth|last)|第[一二三四五六七八九十\\d]{1,2}[个個場场]?|\\d{1,2}\\s?(?:本目|つ目|番目|個目)の?|(?:첫|두|세|네|다섯|여섯)\\s?번째|(?:erste|zweite|dritte|vierte)[rs]?|(?:première?|premier|deuxième|seconde?|troisième|quatrième|(?:1(?:er|ère|re)|[2-9]\\s?i?[eè]me))|(?:primer[ao]?|primeir[ao]|segund[ao]|tercer[ao]?|terceir[ao]|cuart[ao]|quart[ao]))';

const labels: readonly RegExp[] = [
  code,
  /^[［[【](?:(?:track|room|hall|stage|トラック|ルーム|ホール|会場)\s?[-:]?\s?(?:[A-Z]|\d{1,2})|[A-Z]\s?(?:track|トラック|ルーム|ホール|会場))[\]］】]\s*/iu,
  new RegExp(
    `^${sort}${kind}\\s*[#＃.]?\\s*${figure}\\s*(?:[:：.．)）、]\\s*|[-–—]\\s+|\\s+(?=\\S)|(?=[「『《“"]))`,
    'iu',
  ),
  new RegExp(
    `^${ordinal}\\s?(?:${sort}${kind}\\s*(?:[:：]\\s*|[-–—]\\s+|(?=[「『《“"]))|[:：]\\s*|\\s[-–—]\\s+)`,
    'iu',
  ),
  /^(?:基調講演|招待講演|特別講演|キーノート)\s+(?=\S.{5})/u,
  /^(?:番外|飛び入り|飛び込み|追加|おまけ)の?\s?(?:セッション|発表|トーク|lt)\s*(?:[:：]\s*|\s[-–—]\s+|(?=[「『]))/iu,
  /^(?:special|main|sponsor(?:ed)?|featured|guest|invited|plenary|additional|extra|bonus|surprise) (?:talk|session|presentation|lecture|lt|lightning talk)\s*(?:[:：]\s*|\s[-–—]\s+)/iu,
  /^(?:\d{1,2}|[０-９]{1,2})\s*コマ目[?？]?\s*[:：]?\s*(?:\S{1,8}教室)?\s*/u,
  /^[A-Z]-?\d{1,3}\s*(?:[:：.]\s*|\s+(?=[「『"“]))/u,
  /^R\d{1,2}\s*[:：]\s*/u,
  /^[A-Z][.)]\s+(?=(?![A-Z]\.)\S+(?:\s+\S+){2,}|keynotes?\b)/iu,
  /^\d{1,2}(?:[-.．]\d{1,2})+\s+(?=[「『“"])/u,
  /^\d{1,3}(?:[-.．]\d{1,2})*\s*(?:[.．](?!\d)|[)）、]|\s[-–—:]\s)\s*(?=\S)/u,
  /^\d{1,2},\s+(?=\p{L})/u,
  /^[(（]\d{1,2}[)）]\s*/u,
  /^\d{1,2}\s*[:：]\s+(?=\S)/u,
  /^#\s?\d{1,3}[:.]?\s+/u,
  /^[①-⑳]\s*/u,
  /^[一二三四五六七八九十]{1,3}[、.．]\s*/u,
  /^(?:\d{1,2}\s?日目|初日|最終日|day\s?\d{1,2})\s*(?:[-–—:：/／]\s*|[\s\u3000])(?=(?:lt|lts|lightning talks?|keynotes?|session|talk|基調講演|招待講演|キーノート|セッション)[\s\u3000:：「『])/iu,
  /^第[一二三四五六七八九十\d]{1,2}[部回]?\s*[:：、]\s*/u,
  /^(?:opening |closing |starting )?(?:keynotes?|座談会|パネルディスカッション|基調講演|招待講演|特別講演|キーノート|通しコンテンツ|ワークショップ|lightn+ing talks?|lt|topic|title|talk|(?:breakout |plenary |afternoon |morning )?session|workshop|セッション|トーク|講演|発表|タイトル|主题|主題|发表|주제|제목|thema|conférence|exposé|atelier|quickie|université|charla|taller|palestra|oficina|vortrag)\s*(?:[/／:：]\s*|\s[-–—]\s+|\s*(?=[「『“])|\u3000+)(?=\S)/iu,
  /^[^\s「『]{0,8}(?:セッション|講演|発表|トーク)\s*(?=[「『])/u,
  /^[^\s「『:：]{1,8}\s?(?:セッション|講演|発表|トーク)\s*[:：]\s*(?=\S)/u,
  /^[［[【](?:lt|keynote|talk|session|panel|패널\s?(?:톡|토크|토론|토의)?|세션|발표|키노트|[^\]］】]{0,12}(?:セッション|講演|発表|トーク)|ワークショップ|パネルディスカッション|lightning talk|englisch|english|日本語|ja|en|jp|視聴|録画)\s?[#＃]?\d{0,2}[\]］】]\s*/iu,
  /^(?:[［[【](?:午前|午後|前半|後半|昼|夜)(?:の部)?[\]］】]\s*|(?:前半|後半)\s?[:：]\s*)(?=\S)/u,
];

/** Takes a track in brackets off a title that goes on with a time or a number. */
export function takeTrack(text: string): string {
  return text.replace(track, '');
}

/** The first label that a title begins with and is not all of it. */
function labelOf(title: string): RegExpExecArray | undefined {
  for (const label of labels) {
    const found = label.exec(title);
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
