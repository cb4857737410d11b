import { fold } from '../text/fold.ts';

/** Where a record stands: the tabs of a talk. */
export const places = ['outline', 'qa', 'links'] as const;
export type SearchPlace = (typeof places)[number];

/** A word or a phrase of a query, as it was typed, without its quotes. */
export interface Term {
  text: string;
  /** Between quotes: taken as it is written, never as romaji. */
  phrase: boolean;
  /** What has it is no hit. */
  excluded: boolean;
}

/** What is searched for, and where. */
export interface Query {
  terms: readonly Term[];
  /** Names, one of which a speaker of the talk has in their name or affiliation. */
  speakers: readonly string[];
  /** Names, as of `findTalks`, one of which the talk has. */
  talks: readonly string[];
  /** Where a hit may stand; anywhere where it is empty. */
  places: readonly SearchPlace[];
  /** Whether case, width, kana and readings make a difference. */
  exact: boolean;
  /** A narrower's value that means nothing: what to say of it. */
  problem?: string;
}

const quoted = '["“”\\uff02]([^"“”\\uff02]*)["“”\\uff02]?';
/** A narrower's name and its value, if it has one yet; or a word or a phrase, excluded or not. Full-width too. */
const narrower = new RegExp(`(speaker|talk|in)[:\\uff1a](?:${quoted}|([^\\s\\u3000]+))?`, 'iy');
const word = new RegExp(`([-\\uff0d\\u2212](?=[^\\s\\u3000]))?(?:${quoted}|([^\\s\\u3000]+))`, 'y');

const narrowed = /^(?:speaker|talk|in)[:\uff1a]/i;

/**
 * Reads a query: words, `"phrases"`, `-excluded`, `speaker:NAME`, `talk:NAME`, `in:qa|outline|links`. Anything
 * can be read, a query that is still being typed too; a narrower without a value narrows nothing.
 */
export function parseQuery(text: string, exact = false): Query {
  const query = { terms: [] as Term[], speakers: [] as string[], talks: [] as string[] };
  const found: SearchPlace[] = [];
  let problem: string | undefined;
  for (const { excluded, field, value, phrase } of tokens(text)) {
    if (field === 'speaker') query.speakers.push(value);
    else if (field === 'talk') query.talks.push(value);
    else if (field === 'in') {
      const place = places.find(each => each.startsWith(fold(value)));
      if (place) found.push(place);
      else problem = `in: takes ${places.join(', ')}, not '${value}'`;
    } else if (excluded && !phrase && narrowed.test(value))
      problem = `'-${value}': only words can be left out`;
    else if (exact || fold(value) !== '') query.terms.push({ text: value, phrase, excluded });
  }
  return { ...query, places: found, exact, problem };
}

/** Whether a query asks for nothing. */
export function isEmpty({ terms, speakers, talks, places: where }: Query): boolean {
  return terms.length + speakers.length + talks.length + where.length === 0;
}

/** Whether two terms ask for the same. */
export function sameTerm(one: Term, other: Term): boolean {
  return one.text === other.text && one.phrase === other.phrase && one.excluded === other.excluded;
}

interface Token {
  excluded: boolean;
  field?: string;
  value: string;
  phrase: boolean;
}

function* tokens(text: string): Generator<Token> {
  for (let at = 0; at < text.length; ) {
    narrower.lastIndex = at;
    word.lastIndex = at;
    const [narrow, plain] = [narrower.exec(text), word.exec(text)];
    const [whole = ' ', first, phrase, value = ''] = narrow ?? plain ?? [];
    at += whole.length;
    const found = { value: (phrase ?? value).trim(), phrase: phrase !== undefined };
    if (found.value === '') continue;
    yield narrow
      ? { ...found, excluded: false, field: first!.toLowerCase() }
      : { ...found, excluded: first !== undefined };
  }
}
