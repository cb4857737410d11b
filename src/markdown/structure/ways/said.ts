import type { HeadingRole, ReadingKind } from '../../../event/reading.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import type { Heading, Outline } from '../headings/heading.ts';
import type { Evidence, Way } from './way.ts';
import { isDay, worth } from './worth.ts';

/**
 * The way in which a file is said to be read: with its talks at a level, or as it says itself, `## Queues {.talk}`.
 * Undefined where neither is said, or no talk is there.
 */
export function saidWay(
  evidence: Evidence,
  { kind, level }: { kind?: ReadingKind; level?: number },
): Way | undefined {
  return level === undefined ? rolesInFile(evidence.outline, kind) : talksAtEvery(level, evidence);
}

/**
 * Every heading of a level is a talk, but for breaks and words such as `Summary`. Those above that hold talks are days
 * or groups, and the only one that holds them all is the title, unless it looks more like a day.
 */
function talksAtEvery(level: number, { outline, signs }: Evidence): Way | undefined {
  const roles = new Map<Heading, HeadingRole>();
  const isTalk = (heading: Heading) => heading.level === level && !isWordOfNotes(heading.key);
  const holdsTalks = (heading: Heading): boolean =>
    heading.level < level && heading.children.some(child => isTalk(child) || holdsTalks(child));
  const holders = outline.roots.filter(holdsTalks);
  const above = (heading: Heading): HeadingRole => {
    const isOnTop = holders.length === 1 && heading === holders[0] && heading === outline.roots[0];
    if (!isDay(heading, signs)) return isOnTop ? 'title' : 'group';
    return isOnTop && worth(heading, 'title', signs) > worth(heading, 'day', signs) ? 'title' : 'day';
  };
  const walk = (heading: Heading, isInside: boolean) => {
    const isHolder = !isInside && holdsTalks(heading);
    const role = isInside ? 'part' : isTalk(heading) ? 'talk' : isHolder ? above(heading) : 'section';
    roles.set(heading, role);
    for (const child of heading.children) walk(child, !isHolder);
  };
  for (const root of outline.roots) walk(root, false);
  const all = [...roles.values()];
  if (!all.includes('talk')) return undefined;
  return { kind: all.includes('day') ? 'days' : 'event', level, score: Number.POSITIVE_INFINITY, roles };
}

/** Where one heading says what it is, those that do not are parts of what stands above them, but for the title. */
function rolesInFile({ all }: Outline, as: ReadingKind | undefined): Way | undefined {
  if (all.every(({ role }) => role === undefined)) return undefined;
  const title = titleAbove(all);
  const roleOf = (heading: Heading) => heading.role ?? (heading === title ? 'title' : 'part');
  const roles = new Map(all.map(heading => [heading, roleOf(heading)] as const));
  const count = (role: HeadingRole) => all.filter(heading => roleOf(heading) === role).length;
  const several = count('day') > 0 ? 'days' : count('talk') === 0 ? 'diary' : 'event';
  const one = count('talk') <= 1 && count('day') + count('section') + count('title') === 0;
  return { kind: as ?? (one ? 'talk' : several), score: Number.POSITIVE_INFINITY, roles };
}

/** The first heading, where it does not say what it is, and all others stand on levels below its own. */
function titleAbove([first, ...others]: readonly Heading[]): Heading | undefined {
  const isAbove = first?.role === undefined && others.every(({ level }) => level > first!.level);
  return isAbove ? first : undefined;
}
