import type { Speaker } from '../../../../event/model.ts';
import { isWordOfNotes } from '../../../words/headings.ts';
import { hasTalkWord } from '../../../words/titles.ts';
import { techWords } from '../../name-lists.ts';
import { isGivenName, nameScore } from '../../names.ts';
import { peopleIn } from '../../people.ts';
import { readPeople } from '../../speakers.ts';
import { type Clues, mayBeName } from '../clues.ts';
import { usual } from '../habits.ts';
import type { Spot } from '../parts.ts';
import { dashes, partedAt, tildes } from '../signs.ts';
import { isPersonBehind, mayBePeople } from '../spots.ts';
import type { Form, Found } from './form.ts';

interface Separator {
  name: string;
  pattern: RegExp;
  /** What a name must be worth, alone and where the file does so. */
  need: number;
}

const behindCjk = '(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}）」』》])';

/** With spaces on both sides, or wide by themselves; then with one that was left out; then without any. */
const separators: readonly Separator[] = [
  { name: 'line', pattern: new RegExp(`\\s*[${dashes}]{2,}\\s*`, 'gu'), need: 0.6 },
  { name: 'dash', pattern: new RegExp(`\\s+[${dashes}ー]\\s+|\\s*—\\s*`, 'gu'), need: 1.2 },
  { name: 'slash', pattern: /\s*[/／]\s+|\s*／\s*/gu, need: 1.1 },
  { name: 'pipe', pattern: /\s+[|｜]\s+|\s*｜\s*/gu, need: 1.1 },
  { name: 'tilde', pattern: new RegExp(`\\s+[${tildes}]\\s+`, 'gu'), need: 1.6 },
  { name: 'arrow', pattern: /\s+(?:->|=>|[→»›>·•・])\s+/gu, need: 1.6 },
  { name: 'colon', pattern: /\s*：\s*|\s*:\s+/gu, need: 2 },
  { name: 'comma', pattern: /,\s+|、|，/gu, need: 2 },
  { name: 'at', pattern: /\s+@\s+|\s+[@＠]\s*(?=\p{Lo})/gu, need: 1.8 },
  {
    name: 'dash',
    pattern: new RegExp(
      `\\s+[${dashes}](?=\\p{L})|(?<=[\\p{L}\\p{N}?!])[${dashes}]\\s+(?=[\\p{Lu}\\p{Lo}])`,
      'gu',
    ),
    need: 1.2,
  },
  { name: 'slash', pattern: /\s+\/(?=\p{L})/gu, need: 1.6 },
  { name: 'pipe', pattern: /\s+\|(?=\p{L})|\|\s+(?=\p{L})/gu, need: 1.6 },
  // `Why wait? Ann Lee`: a question or a call ends by itself.
  { name: 'mark', pattern: /(?<=[?!？！])[\s\u3000]+/gu, need: 2 },
  // `待ち行列の話-久世亮太`: behind Japanese or Chinese, where the name is sure.
  { name: 'tight', pattern: new RegExp(`${behindCjk}[${dashes}](?=\\p{L})`, 'gu'), need: 1.6 },
  { name: 'tight', pattern: new RegExp(`(?<=\\S)[/|:${tildes}](?=\\p{L})`, 'gu'), need: 2 },
];

/** What stands in each of them. */
const anySeparator = new RegExp(`[${dashes}ー/／|｜${tildes}→>»›·•・:：,、，@＠?!？！]`, 'u');

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
    const cuts = cutsOf(text, separator).filter(cut => endOf(cut) < text.length);
    const split = { text, separator, cuts, clues };
    const found = cuts.length === 0 ? undefined : (lastPeople(split) ?? firstPeople(split));
    if (found) return found;
  }
  return undefined;
};

/** Where somebody could stand behind a title, at the last of each kind of separator. */
export function spotsAtSeparators(text: string): Spot[] {
  if (!anySeparator.test(text)) return [];
  return separators.flatMap(separator => {
    const cuts = cutsOf(text, separator).filter(cut => endOf(cut) < text.length);
    const [first] = cuts;
    const last = cuts.at(-1);
    if (first === undefined || last === undefined) return [];
    const name = text.slice(endOf(last));
    const isKnown = separator.need > nameLeast && isName(name) && !isName(text.slice(0, first.index));
    if (!mayBePeople(name)) return [];
    const isPerson = isPersonBehind(name, text.slice(0, last.index));
    const form = `${separator.name}-last`;
    return [{ form, name, isOpen: partsNames(separator), isName: isKnown, isPerson }];
  });
}

/** A text parted by a sign of one kind: what stands before and behind the first, and behind the last. */
type Parted = Record<'form' | 'first' | 'title' | 'last', string>;

/** A text at each kind of sign that could part who speaks from a title. */
export function splitsOf(text: string): Parted[] {
  if (!anySeparator.test(text)) return [];
  const splits = new Map<string, Parted>();
  for (const separator of separators) {
    const cuts = cutsOf(text, separator).filter(cut => endOf(cut) < text.length);
    // `Ann | @ann | Queues`: a handle stands with the name.
    const cut = cuts.find((each, at) => !handle.test(text.slice(endOf(each), cuts[at + 1]?.index)));
    const form = `${separator.name}-first`;
    if (cut === undefined || splits.has(form) || !partsAhead(separator)) continue;
    const last = text.slice(endOf(cuts.at(-1)!));
    splits.set(form, { form, first: text.slice(0, cut.index), title: text.slice(endOf(cut)), last });
  }
  return [...splits.values()];
}

const handle = /^[@＠][\w.-]+$/;

/** Whether a title can stand behind it: a comma parts names, and a question ends a title. */
function partsAhead({ name }: Separator): boolean {
  return !['comma', 'mark', 'at'].includes(name);
}

/** What a name is worth that no list has. */
const nameLeast = 1.2;

function isName(piece: string): boolean {
  const name = piece.length <= 60 ? (readPeople(piece)[0]?.name ?? '') : '';
  return nameScore(name) >= nameLeast;
}

/** Whether a name stands behind the last sign of a text. */
function endsInName(text: string): boolean {
  return isName(partedAt(text)?.name ?? '');
}

function cutsOf(text: string, { pattern }: Separator): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(cut => cut.index > 0 && outsideBrackets(text, cut.index));
}

function endOf(cut: RegExpExecArray): number {
  return cut.index + cut[0].length;
}

/** Separators that part a title as often as they part it from a name. */
const inTitles: ReadonlySet<string> = new Set(['comma', 'colon', 'at', 'arrow', 'mark', 'tight']);

/** Whether what stands behind it is a name more often than not. */
function partsNames({ name }: Separator): boolean {
  return !inTitles.has(name);
}

/** People behind one of the last separators; behind a further one stands their company, or another name. */
function lastPeople(split: Split): Found | undefined {
  const { text, cuts, separator, clues } = split;
  const form = `${separator.name}-last`;
  let best: Found | undefined;
  for (const cut of cuts.slice(-3).reverse()) {
    const next = cuts.find(other => other.index > cut.index);
    const people = peopleIn(text.slice(endOf(cut), next?.index), clues.profiles);
    if (!people) continue;
    const score = people.score + habitOf(split, 'last');
    if (score < separator.need || (best && score <= best.score)) continue;
    const speakers = next ? withRest(people.speakers, text.slice(endOf(next))) : people.speakers;
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
  if (rest === undefined || name === undefined || !isName(name) || isName(rest))
    return { ...found, title, speakers };
  return withNamesBefore({ ...found, title: rest, speakers: [...readPeople(name), ...speakers] });
}

/** In UTF-16 units and words: what says who spoke without a name is no longer. */
const longestRole = 40;
const mostRoleWords = 6;

/** `Queues, heads of three teams`: who spoke, and by no name, where nearly all titles surely end in theirs. */
function nobodyNamed({ text, cuts, clues: { habits } }: Split, form: string): Found | undefined {
  const last = cuts.at(-1)!;
  const role = text.slice(endOf(last));
  const title = text.slice(0, last.index);
  if (habits.get(form) !== 3 || role.length > longestRole || role.length > title.length * 1.5)
    return undefined;
  if (role.split(/\s+/).length > mostRoleWords || /[.。!！?？:：]/.test(role)) return undefined;
  // `Ann Lee - Keynote`
  if (hasTalkWord(role) || isName(title) || endsInName(title)) return undefined;
  return { speakers: [], score: 1.2, title, form };
}

/** A handle behind the last separator, or a word that stands where all titles of the file name their speakers. */
function lastWord({ text, cuts, separator, clues: { habits } }: Split, form: string): Found | undefined {
  const last = cuts.at(-1)!;
  const word = text.slice(endOf(last));
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
  const title = text.slice(endOf(first));
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

function outsideBrackets(text: string, index: number): boolean {
  let depth = 0;
  // „Start“ closes with the sign that opens elsewhere.
  const isLow = text.includes('„');
  for (let at = 0; at < index; at++) {
    if (isLow && text[at] === '„') depth++;
    else if (isLow && text[at] === '“') depth = Math.max(0, depth - 1);
    else if ('(（[［【「『“'.includes(text[at]!)) depth++;
    else if (')）]］】」』”'.includes(text[at]!) && depth > 0) depth--;
  }
  return depth === 0;
}
