import { textKey } from '../text/keys.ts';

/** The parts of a talk, as the TUI has a tab for each. */
export const talkParts = ['outline', 'qa', 'links'] as const;
export type TalkPart = (typeof talkParts)[number];

/** A word or a phrase of a query, as it was typed, without its quotes. */
export interface Term {
  text: string;
  /** Between quotes: taken as it is written, never as romaji. */
  phrase: boolean;
  /** Whether an entry that has it is no hit. */
  excluded: boolean;
}

/** What is searched for, and where. */
export interface Query {
  terms: readonly Term[];
  /** A speaker of the talk has one of these in their name or affiliation. */
  speakers: readonly string[];
  /** Names as `findTalks` takes them; the talk is found by one of them. */
  talks: readonly string[];
  /** The parts of a talk that a hit may stand in; empty for all. */
  parts: readonly TalkPart[];
  /** Whether case, width and kana make a difference, and romaji find nothing. */
  exact: boolean;
  /** What to tell the reader of a qualifier whose value means nothing. */
  problem?: string;
}

const quoted = '["“”\\uff02]([^"“”\\uff02]*)["“”\\uff02]?';
/** A qualifier's name and its value, if it has one yet. The colon, like the signs below, may be full-width. */
const qualifier = new RegExp(`(speaker|talk|in)[:\\uff1a](?:${quoted}|([^\\s\\u3000]+))?`, 'iy');
/** A word or a phrase, excluded or not. */
const word = new RegExp(`([-\\uff0d\\u2212](?=[^\\s\\u3000]))?(?:${quoted}|([^\\s\\u3000]+))`, 'y');

/** How a qualifier begins. */
const qualified = /^(?:speaker|talk|in)[:\uff1a]/i;

/**
 * Reads a query: words, `"phrases"`, `-excluded`, `speaker:NAME`, `talk:NAME`, `in:qa|outline|links`. Anything
 * can be read, also a query that is still being typed; a qualifier without a value changes nothing.
 */
export function parseQuery(text: string, exact = false): Query {
  const query = { terms: [] as Term[], speakers: [] as string[], talks: [] as string[] };
  const parts: TalkPart[] = [];
  let problem: string | undefined;
  for (const { excluded, field, value, phrase } of tokens(text)) {
    if (field === 'speaker') query.speakers.push(value);
    else if (field === 'talk') query.talks.push(value);
    else if (field === 'in') {
      const part = talkParts.find(each => each.startsWith(textKey(value)));
      if (part) parts.push(part);
      else problem = `in: takes ${talkParts.join(', ')}, not '${value}'`;
    } else if (excluded && !phrase && qualified.test(value))
      problem = `'-${value}': only words can be left out`;
    else if (exact || textKey(value) !== '') query.terms.push({ text: value, phrase, excluded });
  }
  return { ...query, parts, exact, problem };
}

/** Whether a query asks for nothing. */
export function isEmpty({ terms, speakers, talks, parts }: Query): boolean {
  return terms.length + speakers.length + talks.length + parts.length === 0;
}

/** Whether two terms ask for the same. */
export function sameTerm(one: Term, other: Term): boolean {
  return one.text === other.text && one.phrase === other.phrase && one.excluded === other.excluded;
}

interface Token {
  excluded: boolean;
  /** The name of a qualifier. */
  field?: string;
  value: string;
  phrase: boolean;
}

function* tokens(text: string): Generator<Token> {
  for (let at = 0; at < text.length; ) {
    qualifier.lastIndex = at;
    word.lastIndex = at;
    const field = qualifier.exec(text);
    const [whole = ' ', sign, phrase, unquoted = ''] = field ?? word.exec(text) ?? [];
    at += whole.length;
    const value = (phrase ?? unquoted).trim();
    if (value === '') continue;
    const token = { value, phrase: phrase !== undefined };
    yield field
      ? { ...token, excluded: false, field: sign!.toLowerCase() }
      : { ...token, excluded: sign !== undefined };
  }
}
