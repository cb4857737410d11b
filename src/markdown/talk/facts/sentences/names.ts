import { isNobody } from '../../../people/names.ts';

/** A word of a name, with a capital, as the source of a pattern. */
export const nameWord = "\\p{Lu}[\\p{L}.'’-]*\\p{L}";

/** One more word of a name, `Moor` or `von Moor`, the same. */
const nextNameWord = `(?:\\s(?:(?:van|von|de|der|del|la)\\s)?${nameWord})`;

/** No word that a sentence begins with before a name: `Dann zeigte Ann Lee`, `Then Ann Lee …`. */
export const notLeading =
  '(?!(?:Dann|Danach|Zuerst|Hier|Dort|Heute|Als|Auch|Im|Am|Beim|Zum|Nach|Puis|Ensuite|Enfin|Avec|Then|Next|First|Finally|Here|Today|After|And|But|With|When|As|Luego|Después)\\s)';

/** No article, and no other word before a verb, with which a sentence begins in a Romance language. */
export const noArticle =
  '(?!(?:Les?|La|Une?|Cet?|Cette|Il|Elle|On|Nous|El|Los|Las|Una?|Est[aeo]s?|Nos|Ella|Lo|Gli|Uno|Quest[ao]|O|A|Os|As|Uma?|Ele|Ela)\\s)';

/** A name of up to three words, the same, and one of at least two. */
export const anyName = `${notLeading}${nameWord}${nextNameWord}{0,2}`;
export const fullName = `${notLeading}${nameWord}${nextNameWord}{1,2}`;

/** `開発をしているAnnさん` without what is said of the person; undefined of a crowd. */
export function bareName(found: string): string | undefined {
  if (isNobody(found)) return undefined;
  return found.replace(
    /^.*[るたな](?=(?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}|[\p{Script=Katakana}ー・]{2,}|\p{Script=Han}{2,4})\s?(?:さん|氏)$)/u,
    '',
  );
}

/** A sentence that says who has talked; the group is who. */
export interface Sentence {
  /** What stands in every such sentence. It is looked for first: patterns of letters take milliseconds to compile. */
  sign: RegExp;
  pattern: RegExp;
}

/** A sentence by its sign and the source of its pattern. */
export function sentence(sign: RegExp, pattern: string, flags = 'u'): Sentence {
  return { sign, pattern: new RegExp(pattern, flags) };
}
