import { letterCount, soundsLikeEvent } from './event-words.ts';

/** The name of an event in a title that calls itself notes on it, in languages with spaces between words. */

/** What a post calls itself. */
const paper =
  'notes?|thoughts?|takeaways?|highlights?|impressions?|reflections?|report|summary|recap|eindrücke|gedanken|notizen|bericht|rückblick|nachlese|bilan|apuntes|notas|crónica|relato|resoconto|impressões|impresiones|appunti|relacja|wrażenia|отч[её]т|впечатления|заметки';
const preposition =
  'at|from|after|of|on|about|beim?|vom|von|zum|zur|auf|aus|de|du|des|sur|del|da|do|dal|z|ze|о|об|от|с|со';
const articles =
  "(?:the|this year['’]s|our|der|dem|den|die|das|unsere?[mnrs]?|la|le|les|el|los|las)(?:\\s(?:konferenz|conférence|conference|conferencia|conferência|veranstaltung|event))?";
/** `Some quick thoughts after …`, `“Knots all night”—Notizen von der …`, `Rückblick und Vorschau auf unsere …`. */
const told = new RegExp(
  `(?:^|\\s[-–—|:]\\s|—)(?:[\\p{L}'’-]{1,12}\\s){0,3}(?:${paper})(?:\\s(?:and|und|et|y|e)\\s\\p{L}{3,12})?\\s(?:${preposition})\\s(?:(?:${articles})\\s)?(.{4,80})$`,
  'iu',
);
/** `My … experience`, `Post … thoughts`. */
const around =
  /^(?:my|our|post|mon|mein|meine|mi|mia)[\s-](.{4,80}?)(?:\s\p{Ll}+){0,2}\s(?:experiences?|thoughts|notes|impressions|recap|report|diary|trip|story|journey|expérience|erfahrung(?:en)?)$/iu;

/** What tells one of several events apart, at the end of a name. */
const numberLast = /(?:[#＃]\s?\d{1,3}|(?<![\d.])(?:19|20)\d\d|\bvol\.?\s?\d{1,3})$/iu;
/** `RopeCon`. */
const compound = /\p{Lu}\p{L}*(?:Con|Camp|Fest|Days?|Night)(?!\p{L})/u;

/** `Rope Conf 2019` of `Some thoughts after Rope Conf 2019`, `My Rope Conf 2019 experience`; undefined where none is. */
export function nameInPhrase(title: string): string | undefined {
  const name = (told.exec(title) ?? around.exec(title))?.[1]?.trim() ?? '';
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
