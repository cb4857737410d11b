import type { HeadingRole } from '../../../event/reading.ts';
import { isLightning } from '../../words/headings/talk-lists.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { boldLevel, type Heading, isStandIn, itemLevel, type Outline } from '../headings/heading.ts';
import { wayWeights } from '../weights.ts';
import type { Evidence, Signs } from './way.ts';
import { has, isDay, isPart, talkEvidence, weightOfTalk, worth } from './worth.ts';

/** Roles for some headings, and what they are worth together. */
interface Choice {
  score: number;
  roles: [Heading, HeadingRole][];
}

/** Chooses roles by what they are worth together: below a talk all are parts, below days and groups talks stand. */
export class Chooser {
  private readonly level: number;
  private readonly signs: Signs;
  private readonly outline: Outline;

  constructor(level: number, { outline, signs }: Evidence) {
    this.level = level;
    this.signs = signs;
    this.outline = outline;
  }

  /** The best roles for all headings of the file. */
  roots(): Choice {
    const { roots } = this.outline;
    const first = roots[0]!;
    const isLone = roots.slice(1).every(root => root.level > first.level);
    const plain = this.all(roots);
    if (roots.length === 1 && first.children.length === 0) return plain;
    const isFirstDay = isDay(first, this.signs) && roots.slice(1).some(root => isDay(root, this.signs));
    // Beside others of its level, only what holds nothing itself or sounds like an event, and is no day as they are.
    const cost = isLone
      ? 0
      : !isFirstDay && (first.own === 0 || soundsLikeEvent(first.text.text))
        ? wayWeights.titleBesideEmpty
        : wayWeights.titleBeside;
    const titled = this.withTitle(first, roots.slice(1));
    return better(plain, { ...titled, score: titled.score + cost });
  }

  /** The first heading is the event's title; empty ones right below it, one with a date, say where and when it was. */
  private withTitle(first: Heading, others: readonly Heading[]): Choice {
    const empty = first.children.findIndex(child => child.own > 0 || child.children.length > 0);
    const run = first.children.slice(0, empty < 0 ? undefined : empty);
    const isWhen = first.own === 0 && run.length <= 3 && run.some(child => isDay(child, this.signs));
    const facts = this.inside(isWhen ? run : []);
    const below = this.all([...first.children.slice(isWhen ? run.length : 0), ...others]);
    const own = worth(first, 'title', this.signs) + wayWeights.title;
    return { score: own + below.score, roles: [[first, 'title'], ...facts.roles, ...below.roles] };
  }

  /** `isListed`: they stand below a heading such as `Lightning talks`. */
  private all(headings: readonly Heading[], isListed = false): Choice {
    const roles: [Heading, HeadingRole][] = [];
    let score = 0;
    let talk: Heading | undefined;
    const spoken = headings.filter(each => each.level === this.level && this.isShown(each)).length;
    for (const heading of headings) {
      let choice = this.one(heading, isListed, spoken >= 2);
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

  /** Whether a heading names its speaker, or has slides. */
  private isShown(heading: Heading): boolean {
    return has(this.signs.get(heading)!, 'names a speaker', 'a speaker below', 'slides below');
  }

  /** `isBesideTalks`: at the level of the talks stand several that name their speakers or have slides. */
  private one(heading: Heading, isListed: boolean, isBesideTalks: boolean): Choice {
    if (heading.level === boldLevel && this.level !== boldLevel)
      return { score: 0, roles: [[heading, 'part']] };
    if (heading.level === itemLevel) return this.item(heading);
    const inside = this.inside(heading.children);
    const away =
      talkEvidence(heading, this.signs) >= 1.5 ? wayWeights.shownTalkElsewhere : wayWeights.talkElsewhere;
    const talkScore =
      worth(heading, 'talk', this.signs) +
      (heading.level === this.level || isListed ? wayWeights.talkAtLevel : away);
    const talk: Choice = { score: talkScore + inside.score, roles: [[heading, 'talk'], ...inside.roles] };
    const quiet = heading.children.reduce((sum, child) => sum + this.quiet(child), 0);
    const section: Choice = {
      score: worth(heading, 'section', this.signs) + quiet,
      roles: [[heading, 'section'], ...inside.roles],
    };
    let best = better(talk, section);
    if (heading.children.some(child => child.level !== boldLevel || this.level === boldLevel)) {
      const lists = isLightning(heading.key) || (isBesideTalks && heading.words.talks);
      const below = this.all(heading.children, lists);
      const hasTalks = below.roles.some(([, role]) => role === 'talk');
      const day: Choice = {
        score: worth(heading, 'day', this.signs) + below.score,
        roles: [[heading, 'day'], ...below.roles],
      };
      const group: Choice = {
        score: worth(heading, 'group', this.signs) + below.score + this.ofNotes(heading, below),
        roles: [[heading, 'group'], ...below.roles],
      };
      if (hasTalks) best = better(best, better(day, group));
      if (hasTalks && isEmptyTalk(heading))
        best = better(best, { score: talkScore + below.score, roles: [[heading, 'talk'], ...below.roles] });
    }
    return best;
  }

  /** An item or a line: a talk, or else what it is beside the talks. */
  private item(heading: Heading): Choice {
    const { slot, isLine, words } = heading;
    const isBreak = slot?.kind === 'break' || slot?.kind === 'ceremony';
    if (isLine && (words.notes || words.talks || this.lacksSlides(heading)))
      return { score: 0, roles: [[heading, 'section']] };
    return better(
      { score: 0, roles: [[heading, isBreak ? 'section' : 'part']] },
      { score: worth(heading, 'talk', this.signs), roles: [[heading, 'talk']] },
    );
  }

  /** What it costs that talks which nothing speaks for stand below a word such as 感想, and not below days in it. */
  private ofNotes(heading: Heading, below: Choice): number {
    const signs = this.signs.get(heading)!;
    const isOfEvent = has(signs, "a word for the event's notes", "the event's name and a word about it");
    if (
      !isOfEvent ||
      below.roles.some(([, role]) => role === 'day') ||
      has(signs, 'a word for a list of talks', 'a part of a day')
    )
      return 0;
    const bare = below.roles.filter(
      ([each, role]) => role === 'talk' && talkEvidence(each, this.signs) < 0.7,
    ).length;
    return wayWeights.bareOfNotes * bare;
  }

  private lacksSlides(heading: Heading): boolean {
    return has(this.signs.get(heading)!, 'no slides, as other lines have');
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

/** Whether a heading names its speaker and holds nothing, and one a level below names another: a slip of the level. */
function isEmptyTalk({ own, parts, children }: Heading): boolean {
  const names = (heading: Heading) => heading.parts.sure >= 0.9 && heading.parts.form !== 'person';
  return own === 0 && parts.sure >= 0.9 && children.length === 1 && children.every(names);
}

function better(one: Choice, other: Choice): Choice {
  return other.score > one.score ? other : one;
}
