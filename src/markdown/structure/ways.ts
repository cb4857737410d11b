import type { ReadingKind } from '../../event/model.ts';
import type { HeadingRole } from '../../event/reading.ts';
import { findDay } from '../time/date.ts';
import { soundsLikeEvent } from '../words/headings.ts';
import { boldLevel, type Heading, isStandIn, itemLevel, type Outline } from './headings.ts';
import type { Sign } from './signs.ts';
import { roleWeights, type SignName, signWeights, wayWeights } from './weights.ts';

/** One way to read a file: a role for each heading, and what it is worth as a whole. */
export interface Way {
  kind: ReadingKind;
  /** The level at which talks stand; absent where the file is one talk without a heading of its own, or has none. */
  level?: number;
  score: number;
  roles: ReadonlyMap<Heading, HeadingRole>;
}

/** What is known of the file beside its headings. */
export interface FileSigns {
  /** Whether front matter or the file's name gives a title. */
  titled: boolean;
  /** Whether front matter or the first lines name a speaker of the whole file. */
  spoken: boolean;
  /** Whether a heading stands before everything else. */
  headed: boolean;
  /** Whether its title sounds like an event's. */
  event: boolean;
  /** Whether its front matter has what only an event's notes in the form of docs/format.md have. */
  formal: boolean;
  /** Whether it is a file of slides. */
  slides: boolean;
  /** Whether its title sounds like an announcement's. */
  announcement: boolean;
  /** Whether its title sounds like that of minutes. */
  minutes: boolean;
  /** Whether front matter or name have a date of a post. */
  post: boolean;
  /** Rows of the timetable that are talks. */
  slots: number;
}

type Signs = ReadonlyMap<Heading, readonly Sign[]>;

function worth(heading: Heading, role: HeadingRole, signs: Signs): number {
  let sum = roleWeights[role];
  for (const { name, strength } of signs.get(heading)!) sum += strength * weightOf(name, role);
  return sum;
}

/** What a sign of strength 1 adds to a role. */
export function weightOf(name: SignName, role: HeadingRole): number {
  const weights: Partial<Record<HeadingRole, number>> = signWeights[name];
  return weights[role] ?? 0;
}

interface Choice {
  score: number;
  roles: [Heading, HeadingRole][];
}

/** All ways to read a file, the best first; there is always one. */
export function waysOf(outline: Outline, signs: Signs, file: FileSigns): Way[] {
  const levels = [...new Set(outline.all.map(({ level }) => level))].sort((one, other) => one - other);
  const ways: Way[] = levels.flatMap(level =>
    [wayAt(level, outline, signs, file) ?? [], minutesAt(level, outline, signs, file)].flat(),
  );
  ways.push(oneTalk(outline, signs, file), noTalks(outline, signs, file));
  return ways.sort((one, other) => other.score - one.score);
}

/** Talks at one level of headings; other roles as they fit best. */
function wayAt(level: number, outline: Outline, signs: Signs, file: FileSigns): Way | undefined {
  const chooser = new Chooser(level, signs, outline);
  const choice = chooser.roots();
  const roles = new Map(choice.roles);
  const talks = [...roles.values()].filter(role => role === 'talk').length;
  if (talks === 0) return undefined;
  if (![...roles].some(([heading, role]) => role === 'talk' && heading.level === level)) return undefined;
  return {
    kind: kindOf(roles, outline),
    level,
    score: choice.score + fileWorth(roles, outline, signs, file),
    roles,
  };
}

/** What a talk is worth that nothing but its form speaks for. */
function bareWorth(file: FileSigns): number {
  if (file.formal) return wayWeights.bareTalkOfForm;
  return file.event ? wayWeights.bareTalkOfEvent : wayWeights.bareTalk;
}

/** A meeting at every date of one level. */
function minutesAt(level: number, outline: Outline, signs: Signs, file: FileSigns): Way[] {
  const own = outline.all.filter(heading => heading.level === level);
  const dated = own.filter(heading => signs.get(heading)!.some(({ name }) => name === 'a date'));
  if (dated.length < 2 || dated.length < own.length * 0.6) return [];
  const roles = new Map<Heading, HeadingRole>();
  let score = file.minutes ? wayWeights.minutesNamed : wayWeights.minutesNameless;
  const walk = (heading: Heading, inside: boolean) => {
    const isMeeting = !inside && heading.level === level && dated.includes(heading);
    const role: HeadingRole = isMeeting
      ? 'talk'
      : inside
        ? 'part'
        : heading.level < level
          ? 'title'
          : 'section';
    roles.set(heading, role);
    if (isMeeting) score += wayWeights.meeting + (isNextDay(heading, dated) ? wayWeights.meetingNextDay : 0);
    else if (!isStandIn(heading)) score += worth(heading, role, signs);
    for (const child of heading.children) walk(child, inside || isMeeting);
  };
  for (const root of outline.roots) walk(root, false);
  return [{ kind: 'minutes', level, score, roles }];
}

/** Whether the date before it is the day before: days of one event rather than meetings. */
function isNextDay(heading: Heading, dated: readonly Heading[]): boolean {
  const at = dated.indexOf(heading);
  const other = dated[at === 0 ? 1 : at - 1]!;
  const time = ({ text }: Heading) => {
    const day = findDay(text.text);
    return day && Date.UTC(2000, day.month - 1, day.day);
  };
  const [one, two] = [time(heading), time(other)];
  return one !== undefined && two !== undefined && Math.abs(one - two) <= 2 * 86_400_000;
}

/** What the file's own signs add to a choice of roles. */
function fileWorth(
  roles: ReadonlyMap<Heading, HeadingRole>,
  outline: Outline,
  signs: Signs,
  file: FileSigns,
): number {
  const talks = [...roles.values()].filter(role => role === 'talk').length;
  let sum = 0;
  const bare = [...roles].filter(
    ([heading, role]) => role === 'talk' && evidence(heading, signs) < 0.7,
  ).length;
  if (talks > 1) sum += Math.max(wayWeights.leastBare, Math.min(wayWeights.mostBare, bare * bareWorth(file)));
  const whole = talks === 1 && outline.roots.length === 1 && roles.get(outline.roots[0]!) === 'talk';
  if (whole)
    sum +=
      (file.spoken ? wayWeights.wholeSpoken : 0) +
      (file.event && !file.formal ? wayWeights.wholeEvent : 0) +
      (file.slots > 1 ? wayWeights.wholeSlots : 0);
  else sum += (file.event ? wayWeights.partsEvent : 0) + (file.spoken ? wayWeights.partsSpoken : 0);
  if (!whole && talks === 1) sum += wayWeights.oneAmongSections;
  if (whole && file.slides) sum += wayWeights.slides;
  if (file.announcement) sum += wayWeights.announcedTalk;
  return sum;
}

/** What speaks for a heading as a talk, beside its form. */
function evidence(heading: Heading, signs: Signs): number {
  return signs
    .get(heading)!
    .reduce(
      (sum, { name, strength }) =>
        sum + (name === 'long' || name === 'short' ? 0 : Math.max(0, strength * weightOf(name, 'talk'))),
      0,
    );
}

/** The whole file is one talk, titled elsewhere; all headings are parts of it. */
function oneTalk(outline: Outline, signs: Signs, file: FileSigns): Way {
  const roles = outline.all.map(heading => [heading, 'part'] as [Heading, HeadingRole]);
  const sum = roles.reduce(
    (total, [heading]) => total + (isStandIn(heading) ? 0 : worth(heading, 'part', signs)),
    0,
  );
  const parted = outline.roots.filter(root => isPart(root, signs)).length;
  const strange = !file.spoken && outline.roots.length >= 4 && parted < outline.roots.length * 0.2;
  const heads =
    outline.roots.length > 0 &&
    outline.all[0] === outline.roots[0] &&
    file.headed &&
    outline.roots.slice(1).every(root => root.level > outline.roots[0]!.level || isPart(root, signs));
  const w = wayWeights;
  const own =
    w.untitled +
    (file.titled ? w.untitledNamed : w.untitledNameless) +
    (file.spoken ? w.untitledSpoken : 0) +
    (file.event ? w.untitledEvent : 0) +
    (file.slots > 1 ? w.untitledSlots : 0) +
    (heads ? w.untitledHeaded : 0) +
    (strange ? w.untitledStrange : 0) +
    (outline.all.length === 0 ? w.untitledBare : 0) +
    (file.slides ? w.slides : 0) +
    (file.announcement ? w.announcedTalk : 0);
  return { kind: 'talk', score: sum + own, roles: new Map(roles) };
}

/** No heading is a talk: a diary, whose headings are sections. */
function noTalks(outline: Outline, signs: Signs, file: FileSigns): Way {
  const top = outline.all.reduce((least, { level }) => Math.min(least, level), itemLevel);
  const lone = outline.roots.length === 1 ? outline.roots[0] : undefined;
  const level =
    lone && lone.children.length > 0
      ? lone.children.reduce((least, child) => Math.min(least, child.level), itemLevel)
      : top;
  const roles: [Heading, HeadingRole][] = outline.all.map(heading => [
    heading,
    heading === lone ? 'title' : isStandIn(heading) ? 'part' : heading.level <= level ? 'section' : 'part',
  ]);
  const sum = roles.reduce(
    (total, [heading, role]) =>
      total +
      (role === 'section' || role === 'title'
        ? worth(heading, role, signs)
        : wayWeights.insideSection * weightOfTalk(heading, signs)),
    0,
  );
  return {
    kind: 'diary',
    score:
      sum +
      wayWeights.noTalks +
      (file.formal ? wayWeights.noTalksFormal : 0) +
      (file.post ? wayWeights.noTalksPost : 0) +
      (file.event ? wayWeights.noTalksEvent : 0) +
      (file.announcement ? wayWeights.noTalksAnnouncement : 0),
    roles: new Map(roles),
  };
}

/** Whether the words of a heading are those of a part of a talk. */
function isPart(heading: Heading, signs: Signs): boolean {
  return (
    signs.get(heading)!.reduce((sum, { name, strength }) => sum + strength * weightOf(name, 'part'), 0) >= 1
  );
}

function weightOfTalk(heading: Heading, signs: Signs): number {
  return Math.max(0, worth(heading, 'talk', signs));
}

/** Chooses roles by what they are worth together: below a talk all are parts, below days and groups talks stand. */
class Chooser {
  private readonly level: number;
  private readonly signs: Signs;
  private readonly outline: Outline;

  constructor(level: number, signs: Signs, outline: Outline) {
    this.level = level;
    this.signs = signs;
    this.outline = outline;
  }

  roots(): Choice {
    const { roots } = this.outline;
    const first = roots[0]!;
    const isLone = roots.slice(1).every(root => root.level > first.level);
    const plain = this.all(roots);
    if (roots.length === 1 && first.children.length === 0) return plain;
    // Beside others of its level, only what holds nothing itself or sounds like an event.
    const cost = isLone
      ? 0
      : first.own === 0 || soundsLikeEvent(first.text.text)
        ? wayWeights.titleBesideEmpty
        : wayWeights.titleBeside;
    const titled = this.withTitle(first, roots.slice(1));
    return better(plain, { ...titled, score: titled.score + cost });
  }

  /** The first heading is the event's title. */
  private withTitle(first: Heading, others: readonly Heading[]): Choice {
    const below = this.all([...first.children, ...others]);
    const own = worth(first, 'title', this.signs) + wayWeights.title;
    return { score: own + below.score, roles: [[first, 'title'], ...below.roles] };
  }

  private all(headings: readonly Heading[]): Choice {
    const roles: [Heading, HeadingRole][] = [];
    let score = 0;
    let talk: Heading | undefined;
    for (const heading of headings) {
      let choice = this.one(heading);
      // `Questions` at the level of the talk above it is a part of that.
      if (talk && heading.level <= talk.level && isPart(heading, this.signs)) {
        const inside = this.inside([heading]);
        choice = better(choice, { ...inside, score: inside.score + wayWeights.partBeside });
      }
      if (choice.roles[0]![1] === 'talk') talk = heading;
      score += choice.score;
      for (const role of choice.roles) roles.push(role);
    }
    return { score, roles };
  }

  private one(heading: Heading): Choice {
    if (heading.level === boldLevel && this.level !== boldLevel)
      return { score: 0, roles: [[heading, 'part']] };
    if (heading.level === itemLevel)
      return better(
        { score: 0, roles: [[heading, 'part']] },
        { score: worth(heading, 'talk', this.signs), roles: [[heading, 'talk']] },
      );
    const inside = this.inside(heading.children);
    const away =
      evidence(heading, this.signs) >= 1.5 ? wayWeights.shownTalkElsewhere : wayWeights.talkElsewhere;
    const talkScore =
      worth(heading, 'talk', this.signs) + (heading.level === this.level ? wayWeights.talkAtLevel : away);
    const talk: Choice = { score: talkScore + inside.score, roles: [[heading, 'talk'], ...inside.roles] };
    const quiet = heading.children.reduce((sum, child) => sum + this.quiet(child), 0);
    const section: Choice = {
      score: worth(heading, 'section', this.signs) + quiet,
      roles: [[heading, 'section'], ...inside.roles],
    };
    let best = better(talk, section);
    if (heading.children.some(child => child.level !== boldLevel || this.level === boldLevel)) {
      const below = this.all(heading.children);
      const hasTalks = below.roles.some(([, role]) => role === 'talk');
      const day: Choice = {
        score: worth(heading, 'day', this.signs) + below.score,
        roles: [[heading, 'day'], ...below.roles],
      };
      const group: Choice = {
        score: worth(heading, 'group', this.signs) + below.score,
        roles: [[heading, 'group'], ...below.roles],
      };
      if (hasTalks) best = better(best, better(day, group));
    }
    return best;
  }

  /** Parts of a talk. */
  private inside(headings: readonly Heading[]): Choice {
    const roles: [Heading, HeadingRole][] = [];
    let score = 0;
    const walk = (heading: Heading) => {
      roles.push([heading, 'part']);
      if (!isStandIn(heading)) score += worth(heading, 'part', this.signs);
      heading.children.forEach(walk);
    };
    headings.forEach(walk);
    return { score, roles };
  }

  /** What headings below a section are worth there: less, the more they look like talks. */
  private quiet(heading: Heading): number {
    const own = isStandIn(heading) ? 0 : wayWeights.insideSection * weightOfTalk(heading, this.signs);
    return own + heading.children.reduce((sum, child) => sum + this.quiet(child), 0);
  }
}

function better(one: Choice, other: Choice): Choice {
  return other.score > one.score ? other : one;
}

function kindOf(roles: ReadonlyMap<Heading, HeadingRole>, { roots }: Outline): ReadingKind {
  const count = (role: HeadingRole) => [...roles.values()].filter(each => each === role).length;
  const talks = count('talk');
  const only = [...roles].find(([, role]) => role === 'talk')?.[0];
  if (talks === 1 && only === roots[0] && count('section') === 0) return 'talk';
  if (count('day') > 0) return 'days';
  return 'event';
}
