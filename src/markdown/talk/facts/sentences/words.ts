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

/** What somebody does who gives a talk, in languages that put a word for us before it: `Ann Lee nous présente …`. */
export const tellVerbRomance = oneOf({
  fr: `
    revient, reviennent, présent(?:e|ent|ait|é), expliqu(?:e|ent), montr(?:e|ent), racont(?:e|ent)
    partag(?:e|ent), parl(?:e|ent|é), démontre, déploie, détaill(?:e|ent), propos(?:e|ent)
  `,
  es: `
    present(?:a|an|ó|aron), habl(?:a|an|ó|aron), explic(?:a|an|ó|aron), c(?:uenta|uentan|ontó|ontaron)
    enseñ(?:a|an|ó|aron), m(?:uestra|uestran|ostró|ostraron), compart(?:e|en|ió|ieron)
  `,
  pt: `
    apresent(?:a|am|ou|aram), fal(?:a|am|ou|aram), explic(?:am|ou|aram), mostr(?:am|ou|aram)
    cont(?:am|ou|aram), compartilh(?:a|am|ou|aram)
  `,
  it: `
    presentano, spiega(?:no)?, racconta(?:no)?, mostrano, parla(?:no)?
    ha(?:nno)? (?:presentato|spiegato|raccontato|mostrato|parlato)
  `,
});

/** The same in any language that is written in Latin letters. */
export const tellVerb = oneOf({
  en: `
    talk(?:s|ed|ing), speaks, spoken?, speaking, present(?:s|ed|ing), gave, gives, deliver(?:s|ed), told, tells
    share[sd], explain(?:s|ed), introduce[sd], demonstrate[sd], demoed, show(?:s|ed), describe[sd], discusse[sd]
  `,
  de: `
    hielt, referierte, präsentierte, zeigte?, erzählte?, erklärte, stellte?, sprach, berichtete
  `,
  all: tellVerbRomance,
});

/** A text in Japanese with 、 and 。 where ， and ． stand for them; each is as long. */
export function withStops(text: string): string {
  return /[，．]/.test(text) && /[ぁ-ん]/.test(text)
    ? text.replaceAll('，', '、').replaceAll('．', '。')
    : text;
}
