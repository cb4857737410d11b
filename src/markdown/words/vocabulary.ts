/** The languages that notes are read in, by their codes in ISO 639-1. */
type Language = 'ja' | 'en' | 'zh' | 'ko' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'ru' | 'pl' | 'nl';

/**
 * Words, or parts of a pattern, by language, or of all: behind commas or on lines of their own. What two languages
 * share stands at one of them. What follows `//` at the beginning of a line, or behind two spaces, is a comment.
 */
export type Entries = string | Readonly<Partial<Record<Language | 'all', string>>>;

/** Writes parts of a pattern with single backslashes. */
export const { raw } = String;

/** What words are looked up in. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

/** Words by language; made into a set when the first is looked up. */
export function wordList(entries: Entries): WordList {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word: string): boolean {
      words ??= new Set(listed(entries));
      return words.has(word);
    },
  };
}

/** A pattern that matches what any of several does; compiled when it is first asked for. */
export function anyOf(flags: string, alternatives: Entries): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(listed(alternatives).join('|'), flags);
    return pattern;
  };
}

/** A piece of a pattern: any of several. */
export function oneOf(alternatives: Entries): string {
  return `(?:${listed(alternatives).join('|')})`;
}

function listed(entries: Entries): string[] {
  const texts = typeof entries === 'string' ? [entries] : Object.values(entries);
  return texts.flatMap(text =>
    text
      .replace(/(?:^| {2})\s*\/\/.*$/gm, '')
      .split(/,\s|\n/)
      .map(entry => entry.trim())
      .filter(entry => entry !== ''),
  );
}
