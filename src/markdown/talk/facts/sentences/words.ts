import { oneOf } from '../../../words/vocabulary.ts';

/** Words by which a sentence tells of a talk, each as the source of a pattern. */

const nouns =
  'talk session keynote presentation workshops? tutorial lecture speech panel vortrags? präsentation konferenz atelier conférence présentation exposé charla ponencia palestra lezing';

/** A talk, with or without a capital. */
export const talkNoun = `(?:${nouns
  .split(' ')
  .map(noun => `[${noun[0]!.toUpperCase()}${noun[0]}]${noun.slice(1)}`)
  .join('|')})`;

/** The same in Japanese. */
export const talkNounJa = '(?:発表|お?話|トーク|講演|セッション|LT|登壇)';

/** What somebody does who gives a talk, in French. */
export const tellVerbFr = oneOf(`
  revient, reviennent, présent(?:e|ent|ait|é), expliqu(?:e|ent), montr(?:e|ent), racont(?:e|ent)
  partag(?:e|ent), parl(?:e|ent|é), démontre, déploie, détaill(?:e|ent), propos(?:e|ent)
`);

/** The same in any language that is written in Latin letters. */
export const tellVerb = oneOf({
  en: `
    talk(?:s|ed|ing), speaks, spoken?, speaking, present(?:s|ed|ing), gave, gives, deliver(?:s|ed), told, tells
    share[sd], explain(?:s|ed), introduce[sd], demonstrate[sd], demoed, show(?:s|ed), describe[sd], discusse[sd]
  `,
  de: `
    hielt, referierte, präsentierte, zeigte?, erzählte?, erklärte, stellte?, sprach, berichtete
  `,
  fr: tellVerbFr,
  es: 'presentó, habló',
  pt: 'apresentou, falou',
});

/** A text in Japanese with 、 and 。 where ， and ． stand for them; each is as long. */
export function withStops(text: string): string {
  return /[，．]/.test(text) && /[ぁ-ん]/.test(text)
    ? text.replaceAll('，', '、').replaceAll('．', '。')
    : text;
}
