import type { Speaker, Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import { nameScore } from '../../people/names.ts';
import { readPeople } from '../../people/speakers.ts';
import { type SpeakerHabits, speakerHabits } from '../../people/title/habits.ts';
import { readTitle } from '../../people/title/index.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import { byLevel, mostFrequent } from '../alike.ts';

/** A heading as it is written. */
interface Written {
  level: number;
  text: Text;
}

/** Fewer headings have no habits of their own. */
const fewest = 3;

/** Takes the headings of a file apart, by what those of a level have in common. */
export class TitleReader {
  /** What each heading says by itself. */
  private readonly alone: ReadonlyMap<Written, TitleParts>;
  private readonly habits: ReadonlyMap<number, SpeakerHabits>;
  /** What stands in brackets behind two titles or more is a track, a level or the like. */
  private readonly tags: ReadonlySet<string>;
  /** The site that titles copied from it end with: ` | Sample Conf`. */
  private readonly sites: ReadonlyMap<number, string>;

  /** The levels of which several headings begin with a tag in brackets. */
  private readonly tagged: ReadonlySet<number>;

  /** The levels of which most headings name a speaker. */
  private readonly spoken: ReadonlySet<number>;

  /** Headings that begin with a time of four digits, with a colon in it. */
  private readonly clocked: ReadonlyMap<Written, Written>;

  constructor(headings: readonly Written[]) {
    this.clocked = new Map([...byLevel(headings).values()].flatMap(clockedOf));
    this.sites = sitesOf(headings);
    this.tagged = new Set([...byLevel(headings)].filter(([, own]) => areTagged(own)).map(([level]) => level));
    this.alone = new Map(headings.map(heading => [heading, readTitle(this.textOf(heading))]));
    const isSpoken = (heading: Written) => this.alone.get(heading)!.sure >= 0.9;
    const levels = [...byLevel(headings)].filter(([, own]) => own.length >= fewest);
    this.spoken = new Set(
      levels.filter(([, own]) => own.filter(isSpoken).length >= own.length * 0.6).map(([level]) => level),
    );
    const brackets = [...this.alone.values()].flatMap(({ maybe }) =>
      maybe?.form === 'bracket' ? [maybe.name] : [],
    );
    this.tags = new Set(brackets.filter((name, index) => brackets.indexOf(name) < index));
    const habitsOf = (some: readonly Written[]) => speakerHabits(some.map(each => this.alone.get(each)!));
    const all = habitsOf(headings);
    // Where one or two headings are all of a level, the others tell how the file does it.
    this.habits = new Map(
      [...byLevel(headings)].map(([level, own]) => [level, own.length < fewest ? all : habitsOf(own)]),
    );
  }

  /** What a heading says; `below` are the blocks up to the next. */
  parts(heading: Written, below: readonly Block[]): TitleParts {
    const habits = this.habits.get(heading.level)!;
    const parts = habits.size > 0 ? readTitle(this.textOf(heading), habits) : this.alone.get(heading)!;
    const isTag = parts.form === 'bracket' && parts.speakers.every(({ name }) => this.tags.has(name));
    const told = isTag ? { ...parts, speakers: [], sure: 0 } : parts;
    return withToldName(this.spoken.has(heading.level) ? withNameAlone(told) : told, below);
  }

  /**
   * Where a speaker surely stands below, what only looks like a name in the title is none: `Live - with Tidal Loom`, `Silk
   * Threads (Heavy Loom)`, `Weaving (with Silk and Hemp)`.
   */
  withoutGuess(parts: TitleParts, { level, text }: Written, below: readonly Speaker[]): TitleParts {
    const whole = text.text.trim();
    const isDashed =
      parts.form === 'dash-last' && parts.sure < 1.6 && !this.habits.get(level)?.has('dash-last');
    if (isDashed) return { ...parts, title: whole, speakers: [], sure: 0 };
    const isOther = parts.speakers.every(({ name }) => !below.some(each => each.name.includes(name)));
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

  private textOf(heading: Written): Text {
    const text = this.withoutSite(heading);
    const tag = this.tagged.has(heading.level) ? tagAhead.exec(text.text)?.[0] : undefined;
    if (tag === undefined) return text;
    const marks = text.marks.map(mark => ({
      ...mark,
      start: Math.max(0, mark.start - tag.length),
      end: mark.end - tag.length,
    }));
    return { text: text.text.slice(tag.length), marks: marks.filter(mark => mark.end > mark.start) };
  }

  private withoutSite(heading: Written): Text {
    const { level, text } = this.clocked.get(heading) ?? heading;
    const site = this.sites.get(level);
    if (site === undefined || !text.text.endsWith(site)) return text;
    const end = text.text.length - site.length;
    const marks = text.marks.map(mark => ({ ...mark, end: Math.min(mark.end, end) }));
    return { text: text.text.slice(0, end), marks: marks.filter(mark => mark.end > mark.start) };
  }
}

/** Of a level whose headings, two or more, all begin with times in their order: `0900 Tar`, `1330 Hemp`. */
function clockedOf(headings: readonly Written[]): [Written, Written][] {
  const times = headings.map(
    ({ text }) => /^(?:[01]\d|2[0-3])[0-5][05](?=\s*[-–—:]?\s+\p{L})/u.exec(text.text)?.[0],
  );
  const isOrdered = times.every((time, at) => time !== undefined && (at === 0 || time > times[at - 1]!));
  // Years stand in a row, too.
  if (times.length < 2 || !isOrdered || times.every(time => /^(?:19|20)/.test(time!))) return [];
  return headings.map(heading => {
    const { text, marks } = heading.text;
    const moved = marks.map(mark => ({
      ...mark,
      start: mark.start + (mark.start > 2 ? 1 : 0),
      end: mark.end + 1,
    }));
    return [heading, { ...heading, text: { text: `${text.slice(0, 2)}:${text.slice(2)}`, marks: moved } }];
  });
}

/** `(Forum) Queues`, 【公募】待ち行列: a room, a part of the event or the like before a title. */
const tagAhead = /^\s*[(（[［【]([^()（）[\]［］【】\d]{1,16})[)）\]］】]\s*(?=\S)/u;

/** Whether three headings or more begin with tags, of which one stands twice and none is a name. */
function areTagged(headings: readonly Written[]): boolean {
  const tags = headings.flatMap(({ text }) => tagAhead.exec(text.text)?.[1]?.trim() ?? []);
  const isTwice = tags.some((tag, index) => tags.indexOf(tag) < index);
  return tags.length >= 3 && isTwice && tags.every(tag => nameScore(tag) < 1);
}

/** For each level what half of its headings, two or more, end with behind a bar. */
function sitesOf(headings: readonly Written[]): Map<number, string> {
  const siteOf = ({ text }: Written) => /\s[|｜]\s[^|｜]{3,40}$/u.exec(text.text.slice(-60))?.[0] ?? '';
  const sites = new Map<number, string>();
  for (const [level, own] of byLevel(headings)) {
    const { text: site, times } = mostFrequent(own.map(siteOf));
    if (times >= 2 && times >= own.length / 2) sites.set(level, site);
  }
  return sites;
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
