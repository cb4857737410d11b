import { anyOf, oneOf, raw } from './vocabulary.ts';

/** How people write that they tell of themselves. */

const firstPerson = oneOf({
  en: 'I, my, me',
  de: 'ich, mich, mir, meine?[mnrs]?',
  fr: raw`je, j['’]ai, mon, ma, mes, moi`,
});
const oneself = anyOf('gu', {
  zh: '我(?![们們])',
  ko: '저는, 제가, 나는',
  all: raw`(?<![\p{L}\p{N}])${firstPerson}(?![\p{L}\p{N}])`,
});

const done = '(?:行|参加|登壇|発表|買|食べ|帰|会|話|楽し|思|感じ|お邪魔|申し込|泊)';
/** What somebody did or felt: in Japanese whoever tells of oneself says so by the verb. */
const oneselfInJapanese = anyOf('gu', {
  ja: raw`
    私, 僕, 俺, (?<![ぁ-ん])(?:ぼく|わたし)(?![ぁ-ん]{3}), 自分
    ${done}[ぁ-んー]{0,4}?(?:ました|てきた|った|かった)
    ありがとう, お疲れ, 嬉し, 楽しかった, ですね
  `,
});

/**
 * Whether a text tells of the writer four times or more: twice in a thousand characters, in Japanese ten times in a
 * thousand kana.
 */
export function tellsOfOneself(text: string): boolean {
  const times = text.match(oneself())?.length ?? 0;
  const inJapanese = text.match(oneselfInJapanese())?.length ?? 0;
  const kana = text.match(/[ぁ-ん]/g)?.length ?? 0;
  return (times >= 4 && times >= text.length / 500) || (inJapanese >= 4 && inJapanese >= kana / 100);
}

const whoIAm = oneOf({
  ja: '自己紹介, わたしは誰',
  en: raw`who ?am ?i, \$?\s?whoami, about (?:me|the speakers?)`,
  zh: '自我介绍, 自我介紹, 关于我, 關於我',
  ko: raw`자기\s?소개`,
  de: 'wer bin ich, über mich',
  fr: 'qui suis[- ]je, à propos de moi',
  es: 'quién soy, sobre m[íi]',
  pt: 'quem sou eu',
  it: 'chi sono',
  ru: 'кто я, обо мне',
  pl: 'kim jestem, o mnie',
});
const introduction = anyOf('i', raw`^${whoIAm}\s?[?？]?$`);

/** Whether a heading, by its key, is where a speaker introduces oneself: `Who am I?`, `About me`, 自己紹介. */
export function introducesOneself(key: string): boolean {
  return introduction().test(key);
}

/** What somebody takes away from an event: points, each with what it means. */
const points = anyOf('iu', {
  en: raw`
    (?:^|[\s:|-])(?:takeaways|take-aways|learnings|lessons(?: learn(?:ed|t))?|things (?:that )?(?:i|we) (?:learn(?:ed|t)|took)|reflections)(?:$|[.!]$|[\s:(]+(?:from|at|of|on|in|after|about|for|home|away|\d))
    ^(?:what|things) (?:i|we) (?:learn(?:ed|t)|took)\b
  `,
  ja: raw`学んだ(?:こと|もの|\d{1,2}つ), (?:から|で)の?学び$, 得た(?:学び|もの|気づき|教訓)`,
  zh: '[学學]到[了的], 收[获穫]',
  ko: raw`배운\s?[것점]`,
  de: raw`\bwas (?:ich|wir)\s(?:[\p{L}\d]+\s){0,4}(?:mitnehmen?|mitgenommen|gelernt)`,
  fr: raw`\bce que (?:j['’]ai|je|nous)\s(?:\p{L}+\s){0,2}(?:retien[st]|retenu|appris)`,
  es: raw`\blo que (?:aprend[íi]|me llevo|aprendimos)`,
  pt: raw`\bo que (?:aprendi|levei)`,
});

/** Whether a title says that what follows is what the writer took away: `RopeConf: my takeaways`, 縄会議で学んだこと. */
export function tellsOfPoints(title: string): boolean {
  const text = title.normalize('NFKC');
  return points().test(text) && !/\b(?:notes|talks|sessions|recap)\b|メモ|レポ/i.test(text);
}
