import type { HeadingRole, ReadingKind } from '../../../event/reading.ts';
import type { Heading, Outline } from '../headings/heading.ts';
import type { Way } from './way.ts';

/**
 * The way in which a file says itself that it is read: `## Queues {#queues .talk}`. Where one heading says what
 * it is, those that do not are parts of what stands above them, but for one that stands above all: the title.
 * Undefined where none does.
 */
export function saidWay({ all }: Outline, as: ReadingKind | undefined): Way | undefined {
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
