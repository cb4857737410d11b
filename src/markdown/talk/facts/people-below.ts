import type { Speaker, Text } from '../../../event/model.ts';
import { endsIn } from '../../characters.ts';
import { andWord, isTechWord, nameScore } from '../../people/names.ts';
import { isNick } from '../../people/nicks.ts';
import { isOrganisation } from '../../people/roles.ts';
import { readPeople } from '../../people/speakers.ts';
import { mayBeName, profilesOf } from '../../people/title/clues.ts';
import { groupedBy } from '../../structure/alike.ts';
import { readSpan, timeAlone } from '../../time/clock.ts';
import { findDay } from '../../time/date.ts';
import { fieldOf } from '../../words/fields.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { hasTalkWord } from '../../words/titles/talk-words.ts';
import type { FactLine } from './facts.ts';
import { splitField } from './fields.ts';
import { type Frame, frameOf, withoutFrame } from './frame.ts';
import { formOf, isNickname, unframed } from './person-line.ts';
import { withoutWhen } from './prose.ts';
import { noArticle } from './sentences/names.ts';
import { tellVerb, withStops } from './sentences/words.ts';

/** Lines below a heading that are compared with those below the others. */
const mostLines = 3;
/** In UTF-16 units, of a line that names somebody in words or with a place. */
const longestLine = 90;

/** In UTF-16 units, of a sentence that tells who spoke. */
const longestTold = 160;

/** Who stands below a heading, and in a line of which form. */
export interface PeopleBelow {
  speakers: Speaker[];
  form: string;
}

/** A line below a heading as one of a kind: how it looks, and which it is. */
interface Line {
  heading: number;
  form: string;
  text: string;
  profiles: ReadonlySet<string>;
}

/** Whom a line can name, and where they work. */
interface Person {
  heading: number;
  names: string[];
  place: string;
  /** From 0 to 1: by a name that is known, a handle, a link to a profile. */
  sure: number;
}

/**
 * Who stands in the line below each of the headings of a level, told by all of these lines together: the same words or
 * signs stand around another name each time, `Presented by yuumi3.`, `— ann, Example`, `発表者はとろさん。` By the index of
 * each heading that has such a line.
 */
export function peopleBelow(below: readonly (readonly FactLine[])[]): Map<number, PeopleBelow> {
  const all = below.flatMap((lines, heading) => [...linesOf(lines, heading)]);
  let best: { people: Person[]; form: string } | undefined;
  for (const [form, lines] of groupedBy(all, ({ form }) => form)) {
    const people = peopleOf(lines, below.length, form);
    if (people && people.length > (best?.people.length ?? 0)) best = { people, form };
  }
  const found = new Map<number, PeopleBelow>();
  for (const { heading, names, place } of best?.people ?? [])
    found.set(heading, { speakers: speakersOf(names, place), form: best!.form });
  return found;
}

function* linesOf(lines: readonly FactLine[], heading: number): Generator<Line> {
  let index = 0;
  for (const { text, kind, field, isTask } of lines) {
    if (index >= mostLines) return;
    const line = text.text.trim();
    if (
      field !== undefined ||
      splitField(line) !== undefined ||
      isLinkAlone(text) ||
      timeAlone(line) !== undefined
    )
      continue;
    const form = formOf(text, kind, index);
    const teller = index === 0 ? tellerIn(line) : undefined;
    const bare = withoutWhen(text, readSpan(line)).text.trim();
    if (teller !== undefined) yield { heading, form: 'told 0', text: teller, profiles: new Set() };
    else if (!isTask && bare !== '' && bare.length <= longestLine)
      yield { heading, form, text: bare, profiles: profilesOf(text) };
    index++;
  }
}

const telling = new RegExp(
  `^(?!(?:He|She|They|We|You|It|This|That|There|Here|Who|Then)\\s)${noArticle}((?:\\p{Lu}|@?[a-z\\d_]{3,})[\\p{L}\\d_.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3})\\s(?:(?:from|of|at)\\s.{2,40}?\\s)?${tellVerb}\\s`,
  'u',
);
const tellingJapanese =
  /^(?:[^、。]{2,20}の)?([^\s、。「」はがのに]{2,20}(?:\s[^\s、。「」はがのに]{1,10})?)(?:さん|氏)が[^。]{0,60}(?:発表|話|紹介|講演|登壇|説明|解説)/u;

/** Who does something by the first words of a sentence that tells of a talk: `toro from Example spoke about …`. */
function tellerIn(line: string): string | undefined {
  const first = withStops(line.slice(0, longestTold));
  return telling.exec(first)?.[1] ?? tellingJapanese.exec(first)?.[1];
}

function isLinkAlone({ text, marks }: Text): boolean {
  const isName = marks.length === 1 && nameScore(text.trim()) >= 1.2;
  return (
    !isName &&
    marks.some(({ kind, start, end }) => kind === 'link' && end - start >= text.trim().length) &&
    profilesOf({ text, marks }).size === 0
  );
}

/** Of the lines of a form, how many must be able to name somebody; an item or a heading may be anything. */
const mostlyPeople = { item: 0.8, heading: 0.8, other: 0.7 };
/** How sure these must be on the whole, from 0 to 1, where no words around them tell it. */
const surePeople = { item: 0.5, heading: 0.5, other: 0.3 };
/** Fewer names that are not known among those that are stand there by chance. */
const fewestNicks = 0.34;

/** The people in lines of one form, below some of `titles` headings; undefined where these are something else. */
function peopleOf(lines: readonly Line[], titles: number, form: string): Person[] | undefined {
  const frame = frameOf(lines.map(({ text }) => text));
  const all = lines.flatMap(line => personIn(line, frame) ?? []);
  const nicks = all.filter(({ names }) => nameScore(names[0]!) < 1.2).length;
  const people =
    frame.isTold || nicks >= all.length * fewestNicks ? all : all.filter(({ sure }) => sure >= 0.6);
  const known = new Set(people.map(({ names }) => names.join()));
  const isEach = known.size > people.length * 0.75 || (frame.isTold && known.size > 1);
  const sure = people.reduce((sum, person) => sum + person.sure, 0) / people.length;
  const fewest = titles * (people.length >= 3 && sure >= 0.6 ? 0.34 : 0.5);
  if (people.length < 2 || people.length < fewest || !isEach) return undefined;
  const kind = form.startsWith('item') ? 'item' : form.startsWith('heading') ? 'heading' : 'other';
  if (people.length < lines.length * mostlyPeople[kind]) return undefined;
  if (sure < surePeople[kind] && !frame.isTold) return undefined;
  return people.length >= 3 || sure === 1 || frame.isTold ? people : undefined;
}

/** What parts a name from where that person works, or from a handle. */
const parts = /\s*[,、，(（/／|｜·:：]\s*|\s+[-–—@＠]\s*|\s*@(?=\S)/u;
const joiners = new RegExp(`\\s*(?:\\s${andWord}\\s|[&＆×、,，]|(?<=さん)と)\\s*`, 'u');

const room =
  /^(?:(?:room|hall|stage|track|raum|saal|salle|sala|会場|ルーム|トラック|ホール)\s?\S{1,12}|\S{1,12}\s?(?:room|hall|stage|track|raum|saal|会場|ルーム|トラック|ホール))$/iu;

/** Whom a line names, if it can name somebody. */
function personIn({ heading, text, profiles }: Line, frame: Frame): Person | undefined {
  const rest = unframed(withoutFrame(text, frame))
    .replace(/[.。．]$/, '')
    .trim();
  const all = rest.replace(/[(（].*$/u, '').split(joiners);
  // Behind a comma may stand where somebody works.
  const least = /[,，、]/.test(rest) ? 1 : 0.6;
  if (all.length > 1 && all.every(name => mayBePerson(name) && sureOf(name) >= least))
    return { heading, names: all.map(bareName), place: '', sure: 1 };
  const pieces = rest.replace(/^@/, '').split(parts);
  const [name = '', ...others] = pieces.filter(piece => piece !== '' && !room.test(piece));
  if (!mayBePerson(name)) return undefined;
  // What a sentence begins with may be anything.
  if (endsIn(text, '.!?') && frame.behind === '' && sureOf(name) < 0.6) return undefined;
  const sure = /^@/.test(rest) || profiles.size > 0 ? 1 : Math.max(sureOf(rest), sureOf(name));
  return { heading, names: [bareName(name)], place: others.join(', ').replace(/[)）]$/, ''), sure };
}

function bareName(name: string): string {
  return readPeople(name)[0]?.name ?? name;
}

/** How surely a text is a name: 1 where its parts are known or only handles have its form. */
function sureOf(name: string): number {
  const score = nameScore(name);
  // `redis7`, `http2`
  if (isTechWord(name.toLowerCase().replace(/\d+$/, ''))) return 0;
  if (score >= 1.6 || isNick(name)) return 1;
  if (score >= 1.2) return 0.6;
  return /^[a-z]{2}[a-z-]+$/.test(name) ? 0.4 : 0;
}

/** Ends and particles of what somebody says; no name has them. */
const phrase = /を|(?:から|より|まで|など|ので|です|ます|する|した|したい|して|って|とは|ことで)$/u;

/** Whether a text can be somebody's name or handle. */
export function mayBePerson(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 30 || isOrganisation(name)) return false;
  const key = headingKey(name);
  if (isWordOfNotes(key) || fieldOf(key) !== undefined) return false;
  if (nameScore(name) >= 1.2) return true;
  if (hasTalkWord(name) || findDay(name) !== undefined || phrase.test(name) || /\.[a-z]{2,4}$/.test(name))
    return false;
  return mayBeName(name) || isNickname(name);
}

function speakersOf(names: readonly string[], place: string): Speaker[] {
  return names.map((name, index) => ({
    name,
    ...(place !== '' && index === names.length - 1 && !/^@/.test(place) ? { affiliation: place } : {}),
    role: 'speaker',
  }));
}
