import type { Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { isTechWord } from '../../people/names.ts';
import { peopleScore } from '../../people/people.ts';
import { readPeople } from '../../people/speakers.ts';
import { readTitle, titleLetters } from '../../people/title/index.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { arePeople, isNickname } from '../../talk/facts/person-line.ts';
import { timeAlone } from '../../time/clock.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { byLevel, mostFrequent } from '../alike.ts';
import type { UnreadHeading } from './find.ts';
import { boldLevel, itemLevel } from './heading.ts';
import { type LineBelow, lineBelow } from './lines-below.ts';
import { TitleReader } from './titles.ts';

/** What a heading says that has its title below it: only when, only which, only who. */
type Says = 'when' | 'which' | 'who';

/** A heading that may have its title below it. */
interface Titled {
  level: number;
  heading: UnreadHeading;
  text: string;
  parts: TitleParts;
  says: Says | undefined;
  line: LineBelow | undefined;
}

interface Sources {
  blocks: readonly Block[];
  read: ReadText;
  textOf: (heading: UnreadHeading) => Text;
}

/**
 * What the headings say that are only a time, a number or a person, and have their titles in the line right below:
 * those of a level are alike. `parts` is what each says by itself.
 */
export function titlesInLines(
  parts: ReadonlyMap<UnreadHeading, TitleParts>,
  { blocks, read, textOf }: Sources,
): ReadonlyMap<UnreadHeading, TitleParts> {
  const lines = new Set(
    [...parts.keys()].flatMap(({ level, index }) => (level === itemLevel ? [index] : [])),
  );
  const all = [...parts].flatMap(([heading, own]): Titled[] => {
    if (heading.level >= boldLevel || heading.isTold) return [];
    const text = textOf(heading).text.trim();
    const line = lines.has(heading.index + 1) ? undefined : lineBelow(heading, blocks, read);
    const names = text.length <= longestPeople && arePeople(text) ? readPeople(text) : [];
    const parts = names.length > 1 ? { ...own, speakers: names, sure: 2, form: 'person' } : own;
    return [{ level: heading.level, heading, text, parts, says: saysOnly(text, parts), line }];
  });
  const levels = [...byLevel(all).values()];
  for (const level of levels) addNicknames(level);
  const titled = levels.flatMap(level => titledIn(level, all));
  // The lines are read as the headings of a level are.
  const reader = new TitleReader(titled.map(({ line }) => line!));
  return new Map(titled.map(each => [each.heading, partsOf(each, reader.parts(each.line!, []))]));
}

/** Fewer headings of a level do as those of the others. */
const fewestOfLevel = 3;

/** The headings of a level that have their titles below. */
function titledIn(level: readonly Titled[], all: readonly Titled[]): Titled[] {
  return (['when', 'which', 'who'] as const).flatMap(says => {
    const own = level.filter(each => each.says === says);
    const look = lookOfTitles(own.length < fewestOfLevel ? all.filter(each => each.says === says) : own);
    return own.filter(({ line }) => line && (isTitleByItself(line, says) || isLike(line, look)));
  });
}

function saysOnly(text: string, { form, sure }: TitleParts): Says | undefined {
  if (timeAlone(text)) return 'when';
  if (kindAlone.test(headingKey(text)) || /^[#＃(（]?\d{1,2}[.)）]?$/.test(text)) return 'which';
  return form === 'person' && sure >= 1 ? 'who' : undefined;
}

/** In UTF-16 units. */
const longestPeople = 120;

/** A kind of talk with its number, or a keynote: what is called so has a title as well. */
const kindAlone =
  /^(?:(?:talk|session|lt|lightning talk|presentation|vortrag|セッション|発表|講演|事例|세션|발표|分享|演讲)\s?[#＃]?\d{1,2}|(?:opening |closing )?keynote(?:\s?\d)?|基調講演\d?|招待講演\d?|特別講演\d?|キーノート|主题演讲|키노트)$/i;

/** What may be the name of somebody whom nobody knows: a word, or a few letters of a name in Japanese. */
const nick =
  /^(?:@?[\w.-]{3,20}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}|\p{Script=Han}{2,5})$/u;

/** Where half of the headings that name no other speaker are persons or handles, single words beside them are, too. */
function addNicknames(level: readonly Titled[]): void {
  const others = level.filter(
    ({ parts, says, heading, line }) =>
      says === 'who' || (parts.sure === 0 && says === undefined && line && !isWordOfNotes(heading.key)),
  );
  const isNick = ({ says, parts: { title } }: Titled) =>
    says === undefined && nick.test(title) && !isTechWord(title);
  const nicks = others.filter(isNick);
  const persons = others.filter(({ says }) => says === 'who');
  const known =
    persons.length +
    nicks.filter(({ parts: { title } }) => isNickname(title) && /[_\d]|^[a-z@]/.test(title)).length;
  if (known === 0 || known < others.length * 0.4 || nicks.length + persons.length < others.length * 0.8)
    return;
  for (const each of nicks) {
    each.says = 'who';
    each.parts = { ...each.parts, speakers: readPeople(each.parts.title), sure: 1.7 };
  }
}

/** Whether a line is a title whatever the other headings have: who speaks stands beside it, or it is set apart. */
function isTitleByItself({ look, next, isItem, isAlone, text }: LineBelow, says: Says): boolean {
  if (says === 'who' || look === 'told') return false;
  if (isItem || look === 'field') return look === 'field';
  if (says === 'which' && isAlone && look === 'bold') return true;
  const isNamed =
    readTitle(text).sure >= 1.2 ||
    splitField(next)?.field === 'speaker' ||
    (next.length <= 60 && peopleScore(next) >= 1.6);
  return isNamed || (says === 'when' && (look === 'bold' || look === 'quoted' || next !== ''));
}

/** Fewer plain lines may be anything. */
const fewestPlain = 3;

/** How the titles below some headings look, where most have one of that look and each another. */
function lookOfTitles(headings: readonly Titled[]): string | undefined {
  const lines = headings.flatMap(({ line }) => (line && line.look !== 'told' ? [line] : []));
  const { text: look, times } = mostFrequent(lines.map(lookKey));
  const alike = lines.filter(line => lookKey(line) === look);
  const titles = new Set(alike.map(({ text }) => titleLetters(text.text)));
  const isPlain = look.startsWith('plain');
  // The first item below a person is a note, unless the next one is somebody.
  if (look === 'plain item' && !alike.every(({ next }) => peopleScore(next) >= 1.2)) return undefined;
  const isRule =
    titles.size >= (isPlain && times < headings.length ? fewestPlain : 2) &&
    titles.size >= times * 0.9 &&
    times >= headings.length * (isPlain ? 0.7 : 0.5);
  return isRule ? look : undefined;
}

/** Whether a line looks like the titles of others; beside plain ones a sentence may be one, too. */
function isLike(line: LineBelow, look: string | undefined): boolean {
  return look !== undefined && (lookKey(line) === look || (look === 'plain' && line.look === 'told'));
}

function lookKey({ look, isItem }: LineBelow): string {
  const key = look === 'spoken' ? 'plain' : look;
  return isItem ? `${key} item` : key;
}

/** What a heading and the title below it say together. */
function partsOf({ parts, line, text, says }: Titled, read: TitleParts): TitleParts {
  const { apart, look } = line!;
  const isQuoted = look === 'quoted';
  if (says === 'who') {
    const { form: _, ...who } = parts;
    const title = readTitle({ text: apart ?? line!.text.text, marks: [] });
    const whole = title.sure > 0 ? line!.text.text.trim() : title.title;
    return { ...who, title: whole, sure: Math.max(1.7, parts.sure), quoted: isQuoted, isBelow: true };
  }
  const title = apart === undefined ? read.title : readTitle({ text: apart, marks: [] }).title;
  const own = { ...read, title, quoted: isQuoted || read.quoted, isBelow: true };
  const span = timeAlone(text);
  if (span === undefined) return { ...own, numbered: true };
  const { start, minutes } = span;
  return { ...own, start, ...(minutes === undefined ? {} : { minutes }), timed: true };
}
