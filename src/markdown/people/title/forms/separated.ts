import type { Speaker } from '../../../../event/model.ts';
import { isWordOfNotes } from '../../../words/headings/sections.ts';
import { hasTalkWord } from '../../../words/titles/talk-words.ts';
import { techWords } from '../../name-lists.ts';
import { isGivenName, nameScore } from '../../names.ts';
import { peopleIn } from '../../people.ts';
import { readPeople } from '../../speakers.ts';
import { type Clues, mayBeName } from '../clues.ts';
import { usual } from '../habits.ts';
import { partedAt } from '../signs.ts';
import { mayBePeople } from '../spots.ts';
import type { Form, Found } from './form.ts';
import {
  anySeparator,
  cutsOf,
  endOfCut,
  isNamePiece,
  partsNames,
  type Separator,
  separators,
} from './separators.ts';

/** A title at one kind of separator. */
interface Split {
  text: string;
  separator: Separator;
  /** Where it stands outside brackets and has something on both sides; one or more. */
  cuts: readonly RegExpExecArray[];
  clues: Clues;
}

/** `Title - Name`, `Name: Title`, `Title / Name (Org)`, `Title - Name - Org`. */
export const separatorForm: Form = (text, clues) => {
  if (!anySeparator.test(text)) return undefined;
  const worth = ({ name }: Separator) => clues.habits.get(`${name}-last`) ?? 0;
  const isUsual = (separator: Separator) => worth(separator) >= usual;
  const order = separators.some(isUsual)
    ? [...separators].sort((one, other) => worth(other) - worth(one))
    : separators;
  for (const separator of order) {
    const cuts = cutsOf(text, separator).filter(cut => endOfCut(cut) < text.length);
    const split = { text, separator, cuts, clues };
    const found = cuts.length === 0 ? undefined : (lastPeople(split) ?? firstPeople(split));
    if (found) return found;
  }
  return undefined;
};

/** Whether a name stands behind the last sign of a text. */
function endsInName(text: string): boolean {
  return isNamePiece(partedAt(text)?.name ?? '');
}

/** People behind one of the last separators; behind a further one stands their company, or another name. */
function lastPeople(split: Split): Found | undefined {
  const { text, cuts, separator, clues } = split;
  const form = `${separator.name}-last`;
  let best: Found | undefined;
  for (const cut of cuts.slice(-3).reverse()) {
    const next = cuts.find(other => other.index > cut.index);
    const people = peopleIn(text.slice(endOfCut(cut), next?.index), clues.profiles);
    if (!people) continue;
    const score = people.score + habitOf(split, 'last');
    if (score < separator.need || (best && score <= best.score)) continue;
    const speakers = next ? withRest(people.speakers, text.slice(endOfCut(next))) : people.speakers;
    best = { speakers, score, title: text.slice(0, cut.index), form };
  }
  const mayBeWord = partsNames(separator) || (clues.habits.get(form) ?? 0) >= usual;
  if (best && separator.name === 'comma') {
    const found = withNamesBefore(best);
    // `Queues - Ann Lee, Bob Ray and Cy Moe`
    return endsInName(found.title) ? undefined : found;
  }
  return best ?? (mayBeWord ? lastWord(split, form) : undefined) ?? nobodyNamed(split, form);
}

/** `Queues, Ann Lee, Bob Ray`: further names before the last, behind the title. */
function withNamesBefore({ title, speakers, ...found }: Found): Found {
  const [, rest, name] = /^(.*\S)\s*[,、，]\s*([^,、，]+)$/u.exec(title) ?? [];
  if (rest === undefined || name === undefined || !isNamePiece(name) || isNamePiece(rest))
    return { ...found, title, speakers };
  return withNamesBefore({ ...found, title: rest, speakers: [...readPeople(name), ...speakers] });
}

/** In UTF-16 units and words: what says who spoke without a name is no longer. */
const longestRole = 40;
const mostRoleWords = 6;

/** `Queues, heads of three teams`: who spoke, and by no name, where nearly all titles surely end in theirs. */
function nobodyNamed({ text, cuts, clues: { habits } }: Split, form: string): Found | undefined {
  const last = cuts.at(-1)!;
  const role = text.slice(endOfCut(last));
  const title = text.slice(0, last.index);
  if (habits.get(form) !== 3 || role.length > longestRole || role.length > title.length * 1.5)
    return undefined;
  if (role.split(/\s+/).length > mostRoleWords || /[.。．!！?？:：]/.test(role)) return undefined;
  // `Ann Lee - Keynote`
  if (hasTalkWord(role) || isNamePiece(title) || endsInName(title)) return undefined;
  return { speakers: [], score: 1.2, title, form };
}

/** A handle behind the last separator, or a word that stands where all titles of the file name their speakers. */
function lastWord({ text, cuts, separator, clues: { habits } }: Split, form: string): Found | undefined {
  const last = cuts.at(-1)!;
  const word = text.slice(endOfCut(last));
  const title = text.slice(0, last.index);
  // `Ropes / knots`: a list of things.
  const isList = !/\s|\p{Lo}/u.test(text.slice(0, cuts[0]!.index));
  const isName =
    (!isList && partsNames(separator) && isHandleBehind(title, word)) ||
    ((habits.get(form) ?? 0) >= usual && mayBePeople(word));
  return isName ? { speakers: readPeople(word), score: 1.3, title, form } : undefined;
}

function firstPeople(split: Split): Found | undefined {
  const { text, cuts, separator, clues } = split;
  if (separator.name === 'comma' && (clues.habits.get('comma-first') ?? 0) < 2) return undefined;
  const [first] = cuts as [RegExpExecArray];
  const people = peopleIn(text.slice(0, first.index), clues.profiles);
  const score = (people?.score ?? 0) + habitOf(split, 'first');
  const form = `${separator.name}-first`;
  const title = text.slice(endOfCut(first));
  if (people && score >= Math.max(separator.need, 1.6))
    return { speakers: people.speakers, score, title, form };
  const word = text.slice(0, first.index);
  if (separator.name === 'dash' && isGivenName(word) && isTitleBehind(title))
    return { speakers: readPeople(word), score: 1.2, title, form };
  // A word that stands where all titles of the file name their speakers.
  const isExpected = partsNames(separator) && (clues.habits.get(form) ?? 0) >= 2 && mayBeName(word);
  return isExpected ? { speakers: readPeople(word), score: 1.3, title, form } : undefined;
}

/** `Building boats` behind `Hans - `, and not what the word is: `a language`. */
function isTitleBehind(title: string): boolean {
  return /^(?!(?:an?|the|das|die|der|eine?|une?|la|le|el|what|why|how)\s)\S+\s\S/i.test(title);
}

/** What it adds to a name that the file's other titles have theirs on that side, or on the other one. */
function habitOf({ separator: { name }, clues: { habits } }: Split, side: 'first' | 'last'): number {
  const other = side === 'first' ? 'last' : 'first';
  return (habits.has(`${name}-${side}`) ? 0.8 : 0) - (habits.has(`${name}-${other}`) ? 0.8 : 0);
}

/** What stands behind a name: further names, or the company. */
function withRest(speakers: readonly Speaker[], rest: string): Speaker[] {
  if (nameScore(rest) >= 1.3) return [...speakers, ...readPeople(rest)];
  return speakers.map((speaker, index) =>
    index === speakers.length - 1 && speaker.affiliation === undefined
      ? { ...speaker, affiliation: rest.trim() }
      : speaker,
  );
}

/** Whether a small word behind a title is a handle: `Web Payment API - eiji`. */
function isHandleBehind(title: string, word: string): boolean {
  if (!/^[a-z][a-z0-9_]{2,15}$/.test(word) || title.length < 5) return false;
  return !techWords.has(word) && !isWordOfNotes(word) && mayBeName(word);
}
