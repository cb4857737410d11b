import { remembered } from '../remembered.ts';
import { anyOf, oneOf, raw, wordList } from '../vocabulary.ts';
import { isBreak, isBreakWord, isCeremony } from './breaks.ts';
import { closing, outlook } from './closings.ts';
import { isCompound } from './compounds.ts';
import { isMeetingWord } from './meetings.ts';
import { isPartWord } from './parts.ts';
import { isQuestionsWord } from './questions.ts';
import * as forms from './section-forms.ts';
import { sections } from './section-words.ts';

/** Headings below which a writer tells of the whole event. */

/** Before a word its article. */
const article = oneOf({
  en: 'the, my, our, some, a few',
  de: 'die, der, das, meine?, unsere?',
  fr: 'les?, la, mes, nos',
  es: 'el, los, las, mis, nuestr[oa]s?',
  pt: 'os?, as, minhas?, meus?, noss[oa]s?',
  it: 'il, lo, gli',
  ru: 'мо[ийя], наш[иае]?',
  pl: 'moje, nasze',
});
/** An article, and behind the word where that comes from: `The longer version`, `Reading (from the web)`. */
const around = anyOf(
  'g',
  raw`
    ^${article}\s
    ^l'
    (?:(?<!\s)\s+)?[(（](?:from|via|for|in|on|of|optional|so far|update[sd]?)\b[^()（）]{0,40}[)）]$
  `,
);

/** In UTF-16 units. */
const longestMissed = 80;

/** Whether a heading is a word for what a writer says of the whole event. */
export const isSectionWord = remembered((key: string): boolean => {
  return (
    sections.has(key) ||
    sections.has(key.replace(around(), '')) ||
    isMeetingWord(key) ||
    isBreak(key) ||
    isCeremony(key) ||
    hasSectionForm(key)
  );
});

/** Of whom a talk is: スポンサーLT. */
const whoseLightning = /[\p{L}\p{N}]\s?(?:lts?|lightning(?: talks?)?|ライトニングトークス?)$/u;

/** Whether a heading is made of such words: 総括まとめ, `Some photos and links`. */
export function isSectionCompound(key: string): boolean {
  return !whoseLightning.test(key) && isCompound(key, word => sections.has(word) || isBreakWord(word));
}

/** Whether a heading begins, ends or goes on as those do below which a writer tells of the whole event. */
function hasSectionForm(key: string): boolean {
  return (
    forms.impressions().test(key) ||
    forms.aboutEvent().test(key) ||
    forms.company().test(key) ||
    forms.hosts().test(key) ||
    forms.materials().test(key) ||
    forms.writtenBy().test(key) ||
    outlook().test(key) ||
    closing().test(key) ||
    forms.furtherThings().test(key) ||
    (key.length <= longestMissed && forms.missedTalks().test(key))
  );
}

/** Whether a heading opens or closes what is said of the whole event, whoever is named beside: 終わりに, まとめ. */
export function isClosingWord(key: string): boolean {
  return /^(?:(?:お|終)わりに|さいごに|最後に|はじめに|まとめ|総評|講評)$/.test(key);
}

/** Whether a heading says who wrote what stands below: `Notes by Ann Lee`. */
export function saysWhoWrote(key: string): boolean {
  return forms.writtenBy().test(key);
}

const attendees = wordList({
  en: 'attendees, participants',
  zh: '参与者, 與會者, 与会者',
  ko: '참여자, 참가자, 참석자',
  de: 'teilnehmer, teilnehmerinnen',
  es: 'asistentes, participantes',
  it: 'partecipanti',
  ru: 'гости, участники',
  pl: 'uczestnicy',
});

/** Whether a heading is a word for all who came, below which each tells what they did. */
export function isAttendees(key: string): boolean {
  return attendees.has(key) || /^.{0,6}(?:参加者(?:一覧)?|出席者)$/.test(key);
}

const journeys = wordList({
  en: 'food and drink, food and drinks, sightseeing, the journey, the trip',
  zh: '旅游, 美食, 游记, 遊記',
  ko: '관광, 맛집, 여행, 여행기',
  de: 'anreise, die reise, reise',
  fr: 'le voyage, voyage',
  es: 'el viaje, turismo, viaje',
  pt: 'a viagem, viagem',
  it: 'il viaggio, viaggio',
  ru: 'дорога, поездка, путешествие',
  pl: 'podróż, zwiedzanie',
});
const seenAndEaten = oneOf(raw`
  旅行記?, 旅の記録, 観光, 食べ歩き, グルメ, 食べたもの, ご飯, ごはん, お土産, 寄り道
`);
const journey = anyOf('', `^.{0,6}${seenAndEaten}(?:記|編|など|とか|いろいろ)?$`);

/** Whether a heading is a word for the journey to the event and what was seen and eaten there. */
export function isJourney(key: string): boolean {
  return journeys.has(key) || journey().test(key);
}

/** Whether a heading is a word of notes, and no title or name: for an event's, for a part of a talk's, for questions. */
export function isWordOfNotes(key: string): boolean {
  return isSectionWord(key) || isPartWord(key) || isQuestionsWord(key);
}
