/** A word of a name, with a capital, as the source of a pattern. */
export const nameWord = "\\p{Lu}[\\p{L}.'’-]*\\p{L}";

/** One more word of a name, `Moor` or `von Moor`, the same. */
export const nextNameWord = `(?:\\s(?:(?:van|von|de|der|del|la)\\s)?${nameWord})`;

/** `開発をしているAnnさん` without what is said of the person; undefined of a crowd. */
export function bareName(found: string): string | undefined {
  if (/^(?:みな|皆|お客)さん$/.test(found)) return undefined;
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
