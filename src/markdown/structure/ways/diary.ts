import type { HeadingRole } from '../../../event/reading.ts';
import { type Heading, isStandIn, itemLevel } from '../headings/heading.ts';
import { roleWeights, wayWeights } from '../weights.ts';
import type { Evidence, Signs, Way } from './way.ts';
import { weightOfTalk, worth } from './worth.ts';

/** No heading is a talk: a diary, whose headings are sections. */
export function noTalks({ outline, signs, file }: Evidence): Way {
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
        ? Math.max(worth(heading, role, signs), isDay(heading, signs) ? roleWeights.section : -Infinity)
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
      (file.post && file.prose && outline.all.length === 0 ? wayWeights.noTalksProse : 0) +
      (file.event ? wayWeights.noTalksEvent : 0) +
      (file.personal ? wayWeights.noTalksPersonal : 0) +
      (file.own ? wayWeights.noTalksOwn : 0) +
      (file.announcement ? wayWeights.noTalksAnnouncement : 0),
    roles: new Map(roles),
  };
}

/** Whether a heading is a day that is told of, which a diary has as well. */
function isDay(heading: Heading, signs: Signs): boolean {
  if (heading.children.length > 0) return false;
  return signs.get(heading)!.some(({ name }) => name === 'named as a day' || name === 'a date');
}
