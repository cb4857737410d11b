import { anyOf, oneOf, raw } from '../vocabulary.ts';
import { letterCount, soundsLikeEvent } from './event-words.ts';

/** The name of an event in a title that calls itself notes on it, in languages with spaces between words. */

/** What a post calls itself. */
const paper = oneOf({
  en: 'notes?, thoughts?, takeaways?, highlights?, impressions?, reflections?, report, summary, recap',
  de: 'eindrücke, gedanken, notizen, bericht, rückblick, nachlese',
  fr: 'bilan',
  es: 'apuntes, notas, crónica, relato, impresiones',
  pt: 'impressões',
  it: 'resoconto, appunti',
  ru: 'отч[её]т, впечатления, заметки',
  pl: 'relacja, wrażenia',
});
const preposition = oneOf({
  en: 'at, from, after, of, on, about',
  de: 'beim?, vom, von, zum, zur, auf, aus',
  fr: 'de, du, des, sur',
  es: 'del',
  pt: 'da, do',
  it: 'dal',
  ru: 'об?, от, со?',
  pl: 'ze?',
});
const article = oneOf({
  en: raw`the, this year['’]s, our`,
  de: 'der, dem, den, die, das, unsere?[mnrs]?',
  fr: 'la, les?',
  es: 'el, los, las',
});
const event = oneOf({
  en: 'conference, event',
  de: 'konferenz, veranstaltung',
  fr: 'conférence',
  es: 'conferencia',
  pt: 'conferência',
});
const before = raw`(?:^|\s[-–—|:]\s|—)(?:[\p{L}'’-]{1,12}\s){0,3}`;
const andMore = raw`(?:\s(?:and|und|et|y|e)\s\p{L}{3,12})?`;
/** `Some quick thoughts after …`, `“Knots all night”—Notizen von der …`, `Rückblick und Vorschau auf unsere …`. */
const told = anyOf(
  'iu',
  raw`${before}${paper}${andMore}\s${preposition}\s(?:${article}(?:\s${event})?\s)?(.{4,80})$`,
);
const myWhat = oneOf({
  en: 'experiences?, thoughts, notes, impressions, recap, report, diary, trip, story, journey',
  de: 'erfahrung(?:en)?',
  fr: 'expérience',
});
/** `My … experience`, `Post … thoughts`. */
const around = anyOf(
  'iu',
  raw`^(?:my|our|post|mon|mein|meine|mi|mia)[\s-](.{4,80}?)(?:\s\p{Ll}+){0,2}\s${myWhat}$`,
);

/** What tells one of several events apart, at the end of a name. */
const numberLast = /(?:[#＃]\s?\d{1,3}|(?<![\d.])(?:19|20)\d\d|\bvol\.?\s?\d{1,3})$/iu;
/** `RopeCon`. */
const compound = /\p{Lu}\p{L}*(?:Con|Camp|Fest|Days?|Night)(?!\p{L})/u;

/** `Rope Conf 2019` of `Some thoughts after Rope Conf 2019`, `My Rope Conf 2019 experience`; undefined where none is. */
export function nameInPhrase(title: string): string | undefined {
  const name = (told().exec(title) ?? around().exec(title))?.[1]?.trim() ?? '';
  const isEvent = soundsLikeEvent(name) || numberLast.test(name) || compound.test(name);
  return isProper(name) && isEvent ? name : undefined;
}

/** Whether a piece begins as a name does, and is no sentence. */
function isProper(name: string): boolean {
  const [first = '', ...others] = name.split(/\s+/);
  const isName =
    /^[#＃「『]?[\p{Lu}\p{N}\p{Lo}]/u.test(first) || soundsLikeEvent(first) || numberLast.test(name);
  const small = others.filter(word => /^\p{Ll}{2}/u.test(word)).length;
  return isName && letterCount(name) >= 4 && small <= 2 && !/[,;:!?。、]\s/u.test(name);
}
