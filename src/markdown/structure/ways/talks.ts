import type { HeadingRole, ReadingKind } from '../../../event/reading.ts';
import { saysOnlyWhat } from '../../words/titles.ts';
import type { Heading, Outline } from '../heading.ts';
import { wayWeights } from '../weights.ts';
import { Chooser } from './chooser.ts';
import type { Evidence, FileSigns, Way } from './way.ts';
import { talkEvidence } from './worth.ts';

/** Talks at one level of headings; other roles as they fit best. */
export function talksAt(level: number, evidence: Evidence): Way | undefined {
  const chooser = new Chooser(level, evidence);
  const choice = chooser.roots();
  const roles = new Map(choice.roles);
  const talks = [...roles.values()].filter(role => role === 'talk').length;
  if (talks === 0) return undefined;
  if (![...roles].some(([heading, role]) => role === 'talk' && heading.level === level)) return undefined;
  return {
    kind: kindOf(roles, evidence.outline),
    level,
    score: choice.score + fileWorth(roles, evidence),
    roles,
  };
}

/** What the file's own signs add to a choice of roles. */
function fileWorth(roles: ReadonlyMap<Heading, HeadingRole>, { outline, signs, file }: Evidence): number {
  const talks = [...roles.values()].filter(role => role === 'talk').length;
  let sum = 0;
  const bare = [...roles].filter(
    ([heading, role]) => role === 'talk' && talkEvidence(heading, signs) < 0.7,
  ).length;
  if (file.personal) sum += wayWeights.barePersonal * bare;
  if (talks > 1) sum += Math.max(wayWeights.leastBare, Math.min(wayWeights.mostBare, bare * bareWorth(file)));
  const [first, ...others] = outline.roots;
  const whole =
    talks === 1 && roles.get(first!) === 'talk' && others.every(root => roles.get(root) === 'part');
  if (whole)
    sum +=
      (file.spoken ? wayWeights.wholeSpoken : 0) +
      (file.event && !file.formal ? wayWeights.wholeEvent : 0) +
      (file.slots > 1 ? wayWeights.wholeSlots : 0);
  else sum += (file.event ? wayWeights.partsEvent : 0) + (file.spoken ? wayWeights.partsSpoken : 0);
  if (!whole && talks === 1) sum += wayWeights.oneAmongSections;
  // Below the title of front matter and some text, a lone heading is hardly another title.
  if (
    whole &&
    file.given &&
    !file.headed &&
    outline.roots[0]!.level > 1 &&
    (talkEvidence(outline.roots[0]!, signs) < 0.7 || saysOnlyWhat(outline.roots[0]!.parts.title))
  )
    sum += wayWeights.wholeBelowTitle;
  if (whole && file.slides) sum += wayWeights.slides;
  if (file.announcement) sum += wayWeights.announcedTalk;
  return sum;
}

/** What a talk is worth that nothing but its form speaks for. */
function bareWorth(file: FileSigns): number {
  if (file.formal) return wayWeights.bareTalkOfForm;
  if (file.own) return wayWeights.bareTalkOfOwn;
  return file.event ? wayWeights.bareTalkOfEvent : wayWeights.bareTalk;
}

function kindOf(roles: ReadonlyMap<Heading, HeadingRole>, { roots }: Outline): ReadingKind {
  const count = (role: HeadingRole) => [...roles.values()].filter(each => each === role).length;
  const talks = count('talk');
  const only = [...roles].find(([, role]) => role === 'talk')?.[0];
  if (talks === 1 && only === roots[0] && count('section') === 0) return 'talk';
  if (count('day') > 0) return 'days';
  return 'event';
}
