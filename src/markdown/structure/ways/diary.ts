import type { HeadingRole } from '../../../event/reading.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { type Heading, isStandIn, itemLevel } from '../headings/heading.ts';
import { roleWeights, wayWeights } from '../weights.ts';
import type { Evidence, Signs, Way } from './way.ts';
import { isDay, weightOfTalk, worth } from './worth.ts';

/** No heading is a talk: a diary, whose headings are sections. */
export function noTalks({ outline, signs, file }: Evidence): Way {
  const top = outline.all.reduce((least, { level }) => Math.min(least, level), itemLevel);
  const lone = titleAbove(outline.roots);
  const level =
    lone && lone.children.length > 0
      ? lone.children.reduce((least, child) => Math.min(least, child.level), itemLevel)
      : top;
  const roleOf = (heading: Heading): HeadingRole => {
    if (heading === lone) return 'title';
    return heading.level <= level && !isStandIn(heading) ? 'section' : 'part';
  };
  const roles = outline.all.map(heading => [heading, roleOf(heading)] as const);
  const sum = roles.reduce(
    (total, [heading, role]) =>
      total +
      (role === 'section' || role === 'title'
        ? Math.max(worth(heading, role, signs), isDayTold(heading, signs) ? roleWeights.section : -Infinity)
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
      (file.own || file.points ? wayWeights.noTalksOwn : 0) +
      (file.works ? wayWeights.noTalksWorks : 0) +
      (file.announcement ? wayWeights.noTalksAnnouncement : 0),
    roles: new Map(roles),
  };
}

/** The heading above all others, or the first of several where it holds nothing and sounds like an event. */
function titleAbove([first, ...others]: readonly Heading[]): Heading | undefined {
  if (others.length === 0) return first;
  const isEmpty = first!.own === 0 && first!.children.length === 0;
  return isEmpty && soundsLikeEvent(first!.text.text) ? first : undefined;
}

/** Whether a heading is a day that is told of, which a diary has as well. */
function isDayTold(heading: Heading, signs: Signs): boolean {
  return heading.children.length === 0 && isDay(heading, signs);
}
