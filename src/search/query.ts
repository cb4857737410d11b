import { type NodeKind, nodeKinds } from '../event/model.ts';
import { hasLooseUnits, looseKey, plainKey, textKey } from '../text/keys.ts';

/** The parts of a talk, as the TUI has a tab for each. */
const talkParts = ['outline', 'qa', 'links'] as const;
export type TalkPart = (typeof talkParts)[number];

/** Where `in:` looks: a part of a talk, or nodes of a kind. */
export type SearchPlace = TalkPart | NodeKind;
export const searchPlaces: readonly SearchPlace[] = [...talkParts, ...nodeKinds];

/** What `is:` asks for: a task that is open or done; what the reader has starred. */
export const entryStates = ['open', 'done', 'starred'] as const;
export type EntryState = (typeof entryStates)[number];

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
  /** A hit stands in one of these; empty for anywhere. */
  places: readonly SearchPlace[];
  /** All that a hit is. */
  states: readonly EntryState[];
  /** Whether case, width and kana make a difference, and romaji find nothing. */
  exact: boolean;
  /** What to tell the reader of a qualifier whose value means nothing, or of what nothing can fit. */
  problem?: string;
}

const quoted = '["“”\\uff02]([^"“”\\uff02]*)["“”\\uff02]?';
/** A qualifier's name and its value, if it has one yet. The colon, like the signs below, may be full-width. */
const qualifier = new RegExp(`(speaker|talk|in|is)[:\\uff1a](?:${quoted}|([^\\s\\u3000]+))?`, 'iy');
/** A word or a phrase, excluded or not. */
const word = new RegExp(`([-\\uff0d\\u2212](?=[^\\s\\u3000]))?(?:${quoted}|([^\\s\\u3000]+))`, 'y');

/** How a qualifier begins. */
const qualified = /^(?:speaker|talk|in|is)[:\uff1a]/i;

/**
 * Reads a query: words, `"phrases"`, `-excluded`, `speaker:NAME`, `talk:NAME`, `in:PLACE`, `is:STATE`. Anything can
 * be read, also a query that is still being typed; a qualifier without a value changes nothing.
 */
export function parseQuery(text: string, exact = false): Query {
  const query = { terms: [] as Term[], speakers: [] as string[], talks: [] as string[] };
  const more = { places: [] as SearchPlace[], states: [] as EntryState[] };
  let problem: string | undefined;
  for (const { excluded, field, value, phrase } of tokens(text)) {
    if (field === 'speaker') query.speakers.push(value);
    else if (field === 'talk') query.talks.push(value);
    else if (field === 'in') problem ??= take(value, field, searchPlaces, more.places);
    else if (field === 'is') problem ??= take(value, field, entryStates, more.states);
    else if (excluded && !phrase && qualified.test(value))
      problem = `'-${value}': only words can be left out`;
    else if (exact || textKey(value) !== '') query.terms.push({ text: value, phrase, excluded });
  }
  const read = { ...query, ...more, exact };
  return { ...read, problem: problem ?? contradiction(read) };
}

/** Adds what a value names, or begins to name; otherwise says what it could have named. */
function take<Name extends string>(
  value: string,
  field: string,
  names: readonly Name[],
  taken: Name[],
): string | undefined {
  const key = textKey(value);
  const name =
    names.find(each => each === key || `${each}s` === key) ?? names.find(each => each.startsWith(key));
  if (!name) return `${field}: takes ${names.join(', ')}, not '${value}'`;
  taken.push(name);
  return undefined;
}

/** Why nothing can fit a query, whatever the notes say. */
function contradiction({ terms, places, states, exact }: Query): string | undefined {
  const wanted = terms.filter(({ excluded }) => !excluded);
  for (const { text } of terms.filter(({ excluded }) => excluded)) {
    const both = wanted.find(each => (exact ? each.text.includes(text) : holds(each.text, text)));
    if (both) return `nothing has '${both.text}' without '${text}', which is left out`;
  }
  const task = states.find(state => state !== 'starred');
  if (states.includes('open') && states.includes('done')) return 'no task is open and done';
  if (!task || places.length === 0 || places.some(place => mayHoldTasks.has(place))) return undefined;
  return `is:${task} finds tasks, and there are none in:${places[0]}`;
}

/** Whether each text that has some words has others, too: also without accents and loosely, as words are left out. */
function holds(words: string, others: string): boolean {
  const [key, other] = [textKey(words), textKey(others)];
  const [plain, loose] = [plainKey(other), looseKey(other)];
  // What is wanted is found loosely, too: サーバ in サバ, which has no ー.
  if (hasLooseUnits(other)) return loose !== '' && looseKey(key).includes(loose);
  return key.includes(other) || (ascii.test(plain) && plainKey(key).includes(plain));
}

const ascii = /^[\x00-\x7f]+$/;

/** Where tasks stand: they are items. */
const mayHoldTasks: ReadonlySet<SearchPlace> = new Set(['outline', 'qa', 'item', 'question', 'answer']);

/** Whether a query asks for nothing. */
export function isEmpty({ terms, speakers, talks, places, states }: Query): boolean {
  return terms.length + speakers.length + talks.length + places.length + states.length === 0;
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
