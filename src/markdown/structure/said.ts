import type { ReadingKind } from '../../event/model.ts';
import type { HeadingRole } from '../../event/reading.ts';
import type { Heading, Outline } from './headings.ts';
import type { Way } from './ways/way.ts';

/**
 * The way in which a file says itself that it is read: `## Queues {#queues .talk}`. Where one heading says what
 * it is, those that do not are parts of what stands above them. Undefined where none does.
 */
export function saidWay({ all }: Outline, as: ReadingKind | undefined): Way | undefined {
  if (all.every(({ role }) => role === undefined)) return undefined;
  const roles = new Map(all.map(heading => [heading, heading.role ?? 'part'] as [Heading, HeadingRole]));
  const count = (role: HeadingRole) => all.filter(heading => heading.role === role).length;
  const several = count('day') > 0 ? 'days' : count('talk') === 0 ? 'diary' : 'event';
  const one = count('talk') <= 1 && count('day') + count('section') + count('title') === 0;
  return { kind: as ?? (one ? 'talk' : several), score: Number.POSITIVE_INFINITY, roles };
}
