import { anyOf, oneOf, raw } from '../../../words/vocabulary.ts';

const talkTold =
  /(?:という|といった|についての|した|する|ている|ていく|ための)(?:お?話|発表|セッション|トーク|講演|LT)(?:でした|です|だった|であった)?(?:[。．.!！]|$)|(?:発表|セッション|トーク|講演)(?:でした|だった)[。．.!！]|(?:さん|氏|\))\s?の\s?(?:発表|セッション|トーク|講演|LT)\s?(?:です|でした|だった)|(?:発表者|登壇者|スピーカー)(?:は|の(?:方|かた)|さん)/m;

const goesOn = oneOf(`
  on, about, by, from, was, is, with, that, which, where, gave, showed, covered, walked, went, given
`);
const articleDe = '(?:der|dieser|diesem|diesen|einen?|im|zum|sein(?:en|em)?|ihr(?:en|em)?)';
/** `Ann's talk on queues`, `This session showed`, `Ein guter Vortrag`, `Cette conférence`, 这场分享, 발표를 진행. */
const talkToldElsewhere = anyOf('iu', {
  en: raw`
    ['’]s?\s(?:(?:lightning|short|great|excellent|awesome)\s)?(?:talk|session|presentation|keynote|workshop)\b
    \b(?:this|her|his|their|in the|in a|an? (?:\p{Ll}+ )?)\s?(?:talk|session|presentation|keynote)\s${goesOn}\b
    \b(?:gave|held|saw|attended) an? (?:\p{Ll}+ ){0,2}(?:talk|session|presentation|workshop)\b
  `,
  zh: raw`[这這][次场場个個]\p{sc=Han}{0,4}(?:演[讲講]|分享|[讲講]座)`,
  ko: '(?:발표|세션|강연)(?:였|이었|이다|입니다|[을를] (?:진행|들)|해 ?주)',
  de: raw`\b${articleDe}\s(?:\p{L}+[rnms]\s)?(?:vortrag|talk|workshop)\b`,
  fr: raw`
    \b(?:cette|sa|la|une)\s(?:\p{L}+\s)?(?:conférence|présentation)\b
    \b(?:ce|cet|un)\s(?:talk|atelier)\b
  `,
});

/** What stands in each of these. It is looked for first: patterns of letters take milliseconds to compile. */
const talkWord =
  /talk|session|presentation|présentation|keynote|workshop|vortrag|conférence|atelier|演|分享|座|발표|세션|강연/i;

/** In UTF-16 units: further behind, a text may tell of other talks. */
const longestTold = 200;

/** Whether the first sentences of a text say that it was a talk. */
export function tellsOfTalk(text: string): boolean {
  const begin = text.slice(0, longestTold);
  return talkTold.test(begin) || (talkWord.test(begin) && talkToldElsewhere().test(begin));
}
