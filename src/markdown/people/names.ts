import { remembered } from '../words/remembered.ts';
import { anyOf, oneOf, raw } from '../words/vocabulary.ts';
import { hanScore, japaneseFamilyName, koreanScore, looksLikeFamily } from './east-asian.ts';
import { givenNames, japaneseFamilyNames, phraseWords, techWords } from './name-lists.ts';
import { isOrganisation, isPosition, withoutOffice } from './roles.ts';

/** さん and 様 behind what is nobody's name: たくさん, 皆さん, お客様. */
const nobody = anyOf('', {
  ja: raw`
    (?:[ただ]く|みな|皆|お客|神|王|仕|模|同|多|有|奥|お母|お父|子ども|子供)(?:さん|様|さま)$
    (?:者|スタッフ|エンジニア|ディレクター|メンバー|ユーザー?|スポンサー|運営|司会|社長)(?:さん|様|さま)$
  `,
});

/** Whether a text with a word of respect behind it is nobody by name: たくさん, 担当者さん. */
export function isNobody(text: string): boolean {
  return nobody().test(text);
}

/** The words that join the last of several names to those before it, and `&`, as the source of a pattern. */
export const andWord = oneOf({ en: 'and', de: 'und', fr: 'et', es: 'y', pt: 'e', all: '&' });

const honorific = /(?<=\S)\s*(?:さん|サン|さま|氏|(?<![仕模多同有])様|先生|老师|老師|님|씨|先輩|くん|君)$/u;
const handle = /^@[\w.-]{1,39}$/;
const anyParticle = '(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ten|ter|y|zu)';
const particle = anyOf('', `^${anyParticle}$`);
const latinWord = anyOf('u', raw`^(?:${anyParticle}|(?:Mc|Mac|O'|D'|d')?\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.)$`);
/** A particle that is never a word of a title alone. */
const ofFamily = /\s(?:van|von|ten|ter|bin|dos)\s/;
/** One that is a word of some names, and of titles in other languages. */
const ofPlace = /\s(?:van|von|de|da|di|del|dos)\s/;
const host = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|edu|jp|de)$/i;
const notInNames = /[?!？！。．、,:;：；「」『』"“”<>＜＞\d&+*/=#]/;

/** What a text is worth as a person's name: below 1 it is hardly one, from 2 on it surely is. */
export const nameScore = remembered((text: string): number => {
  const name = text
    .trim()
    .replace(/^(?:(?:Prof|Dr|Mr|Mrs|Ms)\.?\s+){1,3}(?=[A-ZÀ-Þ])/, '')
    .replace(/\s["“‘'][^"”’']{1,15}["”’'](?=\s)/u, '');
  if (name === '' || name.length > 60) return 0;
  if (handle.test(name)) return 3;
  if (honorific.test(name))
    return name.length <= 30 && !notInNames.test(name) && !nobody().test(name) ? 3 : 0;
  if (notInNames.test(name) || isOrganisation(name) || isPosition(name) || host.test(name)) return 0;
  if (/\p{Script=Hangul}/u.test(name)) return koreanScore(name);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return eastAsianScore(name);
  return latinScore(name);
});

/** Whether a word is a common given name in Latin letters. */
export function isGivenName(word: string): boolean {
  return givenNames.has(bare(word));
}

/** Takes `さん` and its like off a name. */
export function withoutHonorific(name: string): string {
  const bare = name.replace(honorific, '').trim();
  // 开发经历丰富的刘老师
  return /(?:老师|老師)$/.test(name) ? bare.replace(/^.*的(?=\p{Script=Han}{1,4}$)/u, '') : bare;
}

/** What a Japanese name with an office behind it is worth, where it begins as names do. */
function officeScore(name: string): number {
  const bare = withoutOffice(name);
  if (bare === name || !/^\p{Script=Han}{2,4}$/u.test(bare)) return 0;
  const isFamily = japaneseFamilyNames.has(bare) || japaneseFamilyName(bare) !== undefined;
  return isFamily || looksLikeFamily(bare.slice(0, 2)) ? 2 : 0;
}

const kana = '\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const japaneseFull = new RegExp(
  `^([\\p{Script=Han}々〆ヶケ${kana}]{1,5})[ \\u3000]+([\\p{Script=Han}々${kana}]{1,6})$`,
  'u',
);
const han = /^[\p{Script=Han}々ヶケ]+$/u;

function eastAsianScore(name: string): number {
  const full = japaneseFull.exec(name);
  if (full)
    return japaneseFamilyNames.has(full[1]!)
      ? 2.6
      : looksLikeFamily(full[1]!) && isShortWord(full[2]!)
        ? 2
        : isShortWord(full[1]!) && isShortWord(full[2]!)
          ? 1.6
          : 0.6;
  const length = Array.from(name).length;
  if (han.test(name)) return Math.max(officeScore(name), hanScore(name, length));
  const family = japaneseFamilyName(name);
  if (
    family !== undefined &&
    /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,4}$/u.test(name.slice(family.length))
  )
    return family.length > 1 ? 2.2 : 0.9;
  if (/^[\p{Script=Katakana}ー]+[・=＝·\s][\p{Script=Katakana}ー・·=＝\s]+$/u.test(name))
    return length <= 20 ? 1.6 : 0;
  if (/^[\p{Script=Hiragana}]{2,10}$/u.test(name)) return 0.6;
  return 0;
}

function isShortWord(word: string): boolean {
  return han.test(word)
    ? word.length <= 3
    : /^[\p{Script=Hiragana}]{2,5}$|^[\p{Script=Katakana}ー]{2,6}$/u.test(word);
}

/** Endings and words that no family name has. */
const abstract = anyOf('iu', {
  en: raw`
    (?:tion|sion|ness|ity|ics|ology|ware|ability)(?:en|s)?$
    ^(?:issues?|behaviou?rs?|alternatives|patterns?|components?|interfaces?|environments?|basics|reports?)$
    ^(?:strategies|techniques|principles|practices|challenges|approach(?:es)?|considerations|concepts?)$
    ^(?:overview|notes|guides?|curves|results?|findings|testing|rendering|theory|philosophy|experiences?)$
    ^(?:tools?|tooling|things?|points?|takeaways|stor(?:y|ies)|ways|steps|hours|care|stuff)$
    ^(?:it|this|that|good|nice|great|fun|more)$
  `,
  de: raw`
    \p{L}{6}ung(?:en|s)?$
    \p{L}{4}(?:heit|keit|schaft)(?:en|s)?$
  `,
});

/** Words that stand in titles with a capital, and in no name. */
const inTitles = anyOf('', {
  en: raw`
    n['’]t$
    ^(?:For|The|And|With|Without|To|Of|In|On|From|Into|At|As|Or|Not|But|Beyond|About|Using|Between)$
    ^(?:Through|Over|Under|Every|Your|Our|My|Their|How|Why|What|When|Where|Is|Are|It|Its|This|That)$
  `,
});

function latinScore(name: string): number {
  const parts = name.split(/\s+/);
  if (parts.length > 5) return 0;
  const words = parts.filter(part => !particle().test(part)).length;
  const given = givenNames.has(bare(parts[0]!)) || givenNames.has(bare(parts[0]!.split('-')[0]!));
  if (parts.length === 1) {
    if (given && /^\p{Lu}/u.test(name)) return 1.2;
    if (techWords.has(bare(name))) return 0.2;
    return /^[a-z][\w.-]*[\d_-]\w*$/.test(name) ? 0.7 : 0.3;
  }
  if (!parts.every(part => latinWord().test(part)) || particle().test(parts.at(-1)!))
    return allGiven(parts, given);
  if (noGiven().test(bare(parts[0]!))) return 0.2;
  if (!given && (/\p{Ll}{3,}ing$/u.test(parts.at(-1)!) || /^\p{Lu}\p{Ll}{2,}ing$/u.test(parts[0]!)))
    return 0.5;
  if (phraseWords.has(bare(parts[0]!))) return 0;
  if (parts.slice(1).some(part => inTitles().test(part))) return 0;
  // `Erst der Deich`: alone it is an article.
  if (/(?<!\s(?:van|von|op|auf|in))\s(?:der|den)\s/.test(name)) return 0.3;
  const tech = parts.filter(part => isTechWord(part)).length;
  if (!given && parts.some(part => abstract().test(part))) return 0.3;
  if (tech > 0) return given && tech < parts.length && tech === 1 ? 1.2 : 0;
  if (parts.some(part => /^\p{Lu}{3,}$/u.test(part)) && !given)
    return parts.length === 2 && parts.every(part => romaji.test(part)) ? 1.3 : areCapitals(name) ? 0.4 : 0.5;
  if (!given && (isNoFamilyName(parts.at(-1)!) || parts.some(part => /^\p{Lu}{2,}\p{Ll}/u.test(part))))
    return 0.5;
  return given
    ? 2.6
    : parts.length <= 3 || (words <= 2 && ofFamily.test(name))
      ? 1.3
      : words === 3 && parts.length === 4 && ofPlace.test(name)
        ? 1.2
        : 0.7;
}

/** `PDMI RAS` */
function areCapitals(name: string): boolean {
  return /^[\p{Lu}\s]+$/u.test(name);
}

/** A Japanese word in Latin letters, in capitals too: `SASAKURA Kengo`. */
const romaji = /^(?=.{3})(?:(?:[kstnhmyrwgzdbpjf]|ch|sh|ts|[kgnhbpmr]y)?[aiueo](?:n(?![aiueoy]))?)+$/i;

/** Whether a word stands in titles of talks, alone or as one of several things. */
export function isTechWord(text: string): boolean {
  const word = bare(text);
  return techWords.has(word) || (word.endsWith('s') && techWords.has(word.slice(0, -1)));
}

/** Two capitals, or a capital inside that no prefix of names has: `Harbour GB`, `Sample MicroThing`. */
function isNoFamilyName(word: string): boolean {
  return (
    /^\p{Lu}{2}$/u.test(word) ||
    (/\p{Ll}\p{Lu}/u.test(word) &&
      !/^(?:Mc|Mac|Fitz|Van|Von|De[lrs]?|D[aiu]|L[aeo]|St|Ten|Ter|Ver|O)\p{Lu}/u.test(word))
  );
}
/** How titles and the names of places begin, and no given names. */
export const noGiven = anyOf('i', {
  en: raw`
    ^(?:an?|the|room|hall|stage|track|main|part|section|chapter|version|step|phase|lesson|episode)$
    ^(?:new|fort|north|south|east|west|red|blue|green)$
  `,
  de: '^(?:raum|saal|der|die|das|neue|erste|digitale|offene|freie|gute|moderne|agile)$',
  fr: '^(?:salle|le|la|les|un|une|retour|bonnes?|premi[eè]re?s?)$',
  es: '^(?:sala|san|los|las)$',
});

/** A word as the lists have it: in small letters, without accents and signs. */
function bare(word: string): string {
  const letters = /^[a-z]*$/i.test(word) ? word : word.normalize('NFD').replace(/\p{M}|['’.-]/gu, '');
  return letters.toLowerCase();
}

/** `ann lee`: small letters count where the first is a given name. */
function allGiven(parts: readonly string[], given: boolean): number {
  return given && parts.length <= 3 && parts.every(part => /^\p{L}[\p{L}'’.-]*$/u.test(part)) ? 1.3 : 0;
}
