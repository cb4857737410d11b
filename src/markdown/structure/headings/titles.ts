import type { Speaker, Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import { nameScore } from '../../people/names.ts';
import { isNick } from '../../people/nicks.ts';
import { readPeople } from '../../people/speakers.ts';
import { likely } from '../../people/title/ahead.ts';
import { type SpeakerHabits, speakerHabits } from '../../people/title/habits.ts';
import { readTitle } from '../../people/title/index.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import { byLevel } from '../alike.ts';
import { type Written, withoutShared } from './shared.ts';

/** Fewer headings have no habits of their own. */
const fewest = 3;

/** Takes the headings of a file apart, by what those of a level have in common. */
export class TitleReader {
  /** What each heading says by itself. */
  private readonly alone: ReadonlyMap<Written, TitleParts>;
  private readonly habits: ReadonlyMap<number, SpeakerHabits>;
  /** What stands in brackets behind two titles or more is a track, a level or the like. */
  private readonly tags: ReadonlySet<string>;
  /** Each heading without what it has in common with those of its level. */
  private readonly texts: ReadonlyMap<Written, Text>;

  /** The levels of which most headings name a speaker. */
  private readonly spoken: ReadonlySet<number>;

  constructor(headings: readonly Written[]) {
    this.texts = withoutShared(headings);
    this.alone = new Map(headings.map(heading => [heading, readTitle(this.texts.get(heading)!)]));
    const isSpoken = (heading: Written) => this.alone.get(heading)!.sure >= 0.9;
    const levels = [...byLevel(headings)].filter(([, own]) => own.length >= fewest);
    this.spoken = new Set(
      levels.filter(([, own]) => own.filter(isSpoken).length >= own.length * 0.6).map(([level]) => level),
    );
    const brackets = [...this.alone.values()].flatMap(({ spots }) =>
      spots.filter(({ form }) => form === 'bracket').map(({ name }) => name),
    );
    this.tags = new Set(brackets.filter(name => isTag(name, brackets)));
    // What says itself that it is a section has nobody who spoke.
    const habitsOf = (some: readonly Written[]) =>
      speakerHabits(some.flatMap(each => (isSaidOther(each) ? [] : [this.alone.get(each)!])));
    const all = habitsOf(headings);
    // Where one or two headings are all of a level, the others tell how the file does it; what both begin with counts, too.
    const ofFew = (own: SpeakerHabits) => new Map([...all, ...[...own].filter(([, worth]) => worth === 3)]);
    this.habits = new Map(
      [...byLevel(headings)].map(([level, own]) => {
        const habits = habitsOf(own);
        return [level, own.length < fewest ? ofFew(habits) : habits];
      }),
    );
  }

  /** A heading without what it has in common with those of its level. */
  textOf(heading: Written): Text {
    return this.texts.get(heading)!;
  }

  /** What a heading says; `below` are the blocks up to the next. */
  parts(heading: Written, below: readonly Block[]): TitleParts {
    const habits = this.habits.get(heading.level)!;
    const text = this.texts.get(heading)!;
    const read = habits.size > 0 ? readTitle(text, habits) : this.alone.get(heading)!;
    const parts = isNumbered(heading.text, text) ? { ...read, numbered: true } : read;
    const isTag = parts.form === 'bracket' && parts.speakers.every(({ name }) => this.tags.has(name));
    const told = isTag ? { ...parts, speakers: [], sure: 0 } : parts;
    return withToldName(this.spoken.has(heading.level) ? withNameAlone(told) : told, below);
  }

  /**
   * Where a speaker surely stands below, what only looks like a name in the title is none: `Live - with Tidal Loom`, `Silk
   * Threads (Heavy Loom)`, `Weaving (with Silk and Hemp)`, or what only could be one because others stand there: `Kelp: a
   * slow forest`.
   */
  withoutGuess(parts: TitleParts, { level, text }: Written, below: readonly Speaker[]): TitleParts {
    const whole = text.text.trim();
    const isDashed =
      parts.form === 'dash-last' && parts.sure < 1.6 && !this.habits.get(level)?.has('dash-last');
    if (isDashed) return { ...parts, title: whole, speakers: [], sure: 0 };
    const isOther = parts.speakers.every(({ name }) => !below.some(each => each.name.includes(name)));
    const isWord = parts.aheads?.some(({ form, worth }) => form === parts.form && worth < likely) === true;
    if (isOther && isWord && !parts.quoted) return { ...parts, title: whole, speakers: [], sure: 0 };
    const isHabit = parts.form === 'bracket' && this.habits.get(level)?.has('bracket') === true;
    const bracket = parts.form === 'by' ? /\((?:with|w\/) .+\)$/ : /\)$/;
    const isBracketed = ['person', 'by', 'bracket'].includes(parts.form ?? '') && bracket.test(whole);
    if (isOther && !isHabit && parts.sure < 1.9 && isBracketed) {
      const { form: _, ...others } = parts;
      return { ...others, title: whole, speakers: [], sure: 0 };
    }
    const isAcronym =
      parts.form === 'bracket' && parts.speakers.every(({ name }) => /^\p{Lu}{2,5}$/u.test(name));
    return isAcronym ? { ...parts, speakers: [], sure: 0 } : parts;
  }
}

/** Whether what stands in a bracket is a tag, as it stands in several; a person may have spoken twice, among many others. */
function isTag(name: string, brackets: readonly string[]): boolean {
  const times = brackets.filter(each => each === name).length;
  return times >= 2 && !isNick(name) && (times > 2 || new Set(brackets).size < brackets.length * 0.8);
}

/** Whether a number or a word has been taken off the beginning of a heading. */
function isNumbered(whole: Text, bare: Text): boolean {
  const ahead = whole === bare ? -1 : whole.text.lastIndexOf(bare.text);
  return ahead > 0 && /\d|\p{L}{2}/u.test(whole.text.slice(0, ahead));
}

/** Whether a heading says that it is something else than a talk. */
function isSaidOther({ role }: Written): boolean {
  return role !== undefined && role !== 'talk';
}

/** A given name alone, where most others name their speakers, is a talk that is called by its own. */
function withNameAlone(parts: TitleParts): TitleParts {
  if (parts.sure > 0 || /\s/.test(parts.title) || nameScore(parts.title) < 1.2) return parts;
  return { ...parts, speakers: readPeople(parts.title), sure: 1.2, form: 'person' };
}

/** `Ann Moor: Title` names her, where the notes below say the name again. */
function withToldName(parts: TitleParts, below: readonly Block[]): TitleParts {
  const match =
    parts.sure > 0
      ? null
      : /^(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2}):\s+(\S.{5,})$/u.exec(parts.title);
  if (!match || nameScore(match[1]!) < 1.2) return parts;
  const isTold = below.slice(0, 6).some(block => block.text.includes(match[1]!));
  if (!isTold) return parts;
  return { ...parts, title: match[2]!, speakers: readPeople(match[1]!), sure: 1.3, form: 'colon-first' };
}
