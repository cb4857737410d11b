import { andWord, nameScore } from '../../../people/names.ts';
import { soundsLikeEvent } from '../../../words/titles/event-words.ts';
import { bareName, fullName, noArticle, notLeading } from './names.ts';
import { talkNounJa, tellVerb, withStops } from './words.ts';

/** Who has talked, before a word of respect: 発表者は山田さんです, 王小明老师的分享, 김민수 님 발표. */
const sentences: readonly RegExp[] = [
  /^(?:本日の|今回の)?(?:発表者|登壇者|講演者|講師|スピーカー|話し手)は\s?([^\s、。「」はがのに]{1,20}(?:\s[^\s、。「」はがのに]{1,10})?\s?(?:さん|氏|様|先生|くん|さま))(?!の)/,
  /^(?:由|请到了?|感谢)?([\u4e00-\u9fff]{2,4}\s?(?:老师|老師))(?:$|的|为|為|带来|分享|给|[(（,，。：:])/,
  /발표(?:하신|해\s?주신)\s([\uac00-\ud7a3]{2,4}\s?님)/,
  /^(?:(?:발표자|연사|강연자)는\s)?([\uac00-\ud7a3]{2,4}\s?님)(?:이다|입니다|의|이|께서|은)?(?:$|[.,(]|\s?(?:발표|강연|세션|이야기))/,
];

const japaneseSubject = new RegExp(
  `^(?:(?:発表者|登壇者)は)?((?:[\\w.-]{2,30}|[^\\s、。「」はがのに]{1,12})\\s?(?:さん|氏))(?:の(?:${talkNounJa}|担当|番)|による|が|は|から|より)`,
  'u',
);

/** A name that a line begins with, and what says that it goes on about that person. */
const latinSubject = new RegExp(
  `^${noArticle}(${notLeading}\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+){0,3})(?:,\\s|\\s(?:with|from|on|about|of|at|who|über|von|nous|de chez|talk|${tellVerb})(?:\\s|$))`,
  'u',
);

const goesOn = new RegExp(`^(?:,\\s${fullName}){1,3},?\\s${andWord}\\s${fullName}`, 'u');

/** Who a sentence says has talked: `汐見さんの発表。`, `Gudrun Lisle, the funniest hour of the day.` */
export function subjectOf(written: string, index: number): string | undefined {
  const line = withStops(written);
  const japanese = japaneseSubject.exec(line)?.[1];
  if (japanese !== undefined) return bareName(japanese);
  const named = sentences.map(pattern => pattern.exec(line)?.[1]).find(name => name !== undefined);
  if (named !== undefined) return named;
  if (index > 0) return undefined;
  const latin = latinSubject.exec(line)?.[1]?.replace(/['’]s$/, '');
  if (latin === undefined || nameScore(latin) < 1.2 || soundsLikeEvent(latin)) return undefined;
  // `Ann Lee, Bob Ray and Cora Diaz told …`
  if (goesOn.test(line.slice(latin.length))) return undefined;
  // `Alexander von Bruch, Example`
  const [whole = ''] = line.split(/\s?[,(/|]/);
  if (whole.length > latin.length && nameScore(whole) >= 2) return undefined;
  // A frame of slides: the title, `from`, and the speaker.
  const author = /^\sfrom\s(.+)$/.exec(line.slice(latin.length))?.[1];
  return author !== undefined && nameScore(author) >= 1.3 ? undefined : latin;
}
