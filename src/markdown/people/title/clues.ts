import type { Mark, Text } from '../../../event/model.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { anyOf, raw } from '../../words/vocabulary.ts';
import { techWords } from '../name-lists.ts';
import { nameScore, noGiven } from '../names.ts';
import { isNick } from '../nicks.ts';
import { isOrganisation } from '../roles.ts';
import type { SpeakerHabits } from './habits.ts';

/** What helps to tell the people in a heading from its other words. */
export interface Clues {
  /** The texts of the heading's links that lead to a person's page. */
  profiles: ReadonlySet<string>;
  /** Those of the file. */
  habits: SpeakerHabits;
}

/** The texts of links that lead to a person's page. */
export function profilesOf({ text, marks }: Text): Set<string> {
  const isProfile = ({ kind, url }: Mark) =>
    kind === 'link' &&
    /^https?:\/\/(?:www\.|mobile\.)?(?:(?:twitter|x|github|facebook|bsky)\.(?:com|app|social)\/(?:profile\/)?@?[\w.-]+\/?$|[^/]+\/@[\w.-]+\/?$)/i.test(
      url ?? '',
    );
  return new Set(marks.filter(isProfile).map(({ start, end }) => text.slice(start, end).trim()));
}

/** For whom a talk is, in which language, of which kind, and where. */
const noName = anyOf('i', {
  ja: raw`
    ^(?:初級|中級|上級|入門|初心者|実践|応用編?|基礎編?|導入編?|前編|後編|全員|みんな|日本語|英語)$
    ^(?:東京|大阪|京都|名古屋|福岡|札幌|仙台|横浜|神戸|広島|沖縄|[日月火水木金土祝皆])$
  `,
  en: raw`
    ^(?:beginners?|basic|novice|easy|intermediate|medium|advanced|experts?|hard|all|general|everyone|any)$
    ^(?:english|japanese|german|french|spanish|korean|chinese)$
    ^(?:panel|workshop|tutorial|session|talk|keynote|demo|hands-?on)$
    ^(?:room|hall|stage|track|main)\s
    \s(?:room|hall|stage|track)$
  `,
  zh: '^(?:中文|英文|北京|上海|深圳|杭州|广州|台北)$',
  ko: '^(?:한국어|영어|서울|부산|판교)$',
  de: '^deutsch$',
  fr: '^français$',
  es: '^español$',
});

/** Whether a text is a level, a language, a room or the like. */
export function isNoName(text: string): boolean {
  return noName().test(text.trim());
}

/** Whether a text is as short as a name, and no other word that is known. */
export function mayBeName(text: string): boolean {
  const words = text.trim().split(/[\s\u3000]+/);
  if (isNick(text.trim())) return true;
  if (words.length > 3 || text.length > 24 || /[\d?!？！。．、:：+=<>*]/.test(text)) return false;
  if (isWordOfNotes(headingKey(text)) || isOrganisation(text) || isNoName(text)) return false;
  if (words.some(word => techWords.has(word.toLowerCase()))) return false;
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text)
    ? mayBeEastAsian(text.trim())
    : !(words.length > 1 && noGiven().test(words[0]!)) &&
        words.every(word => /^[\p{L}][\p{L}\p{N}_.'’-]*$/u.test(word)) &&
        (words.length === 1 || words.every(word => /^\p{Lu}/u.test(word)));
}

/** Words with a particle or an ending inside, four characters that no name has, and Korean words apart are none. */
function mayBeEastAsian(text: string): boolean {
  if (text.length > 10) return false;
  if (/\p{Script=Han}/u.test(text) && /[のをがはにへでと]|する|ない/.test(text))
    return nameScore(text) >= 0.9;
  if (/^\p{Script=Han}{4,}$/u.test(text)) return nameScore(text) >= 1;
  return !/\s/.test(text) || !/\p{Script=Hangul}/u.test(text) || nameScore(text) > 0.5;
}
