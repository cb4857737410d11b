import type { HeadingRole, ReadingKind } from '../../../event/reading.ts';
import { saysOnlyWhat } from '../../words/titles/talk-words.ts';
import { type Heading, isStandIn, type Outline } from '../headings/heading.ts';
import type { Sign } from '../signs/sign.ts';
import { type SignName, wayWeights } from '../weights.ts';
import { Chooser } from './chooser.ts';
import type { Evidence, FileSigns, Way } from './way.ts';
import { has, isDay, talkEvidence, weightOf } from './worth.ts';

/** Talks at one level of headings; other roles as they fit best. */
export function talksAt(level: number, evidence: Evidence): Way | undefined {
  const chooser = new Chooser(level, evidence);
  const choice = chooser.roots();
  const roles = new Map(choice.roles);
  takeAmongTalks(roles, evidence);
  takeBesideDays(roles, evidence);
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

/** Talks around a heading, of all that stand beside it, that make it one as well. */
const mostAround = 0.65;
const fewestAround = 4;
/** And where one may have no notes, and be a sentence. */
const mostOfMany = 0.75;
const fewestOfMany = 6;
/** And below a word for a list of talks. */
const fewestListed = 2;

/**
 * A heading between talks, of which nothing but its form and what it lacks says that it is none, is a talk like them.
 */
function takeAmongTalks(roles: Map<Heading, HeadingRole>, { outline, signs }: Evidence): void {
  for (const above of [undefined, ...outline.all]) {
    const row = (above?.children ?? outline.roots).filter(
      each => !isStandIn(each) && !each.words.notes && !each.words.talks,
    );
    const talks = row.filter(each => roles.get(each) === 'talk');
    const isList = above?.words.talks === true;
    const fewest = isList ? fewestListed : fewestAround;
    if (talks.length < fewest || talks.length < row.length * mostAround) continue;
    const mayLack = talks.length >= fewestOfMany && talks.length >= row.length * mostOfMany;
    const first = isList ? 0 : talks[0]!.line;
    const last = isList ? Number.POSITIVE_INFINITY : talks.at(-1)!.line;
    const mild = [soft, ...(mayLack ? [empty] : []), ...(isList ? [told] : [])];
    const isSoft = ({ name }: Sign) => weightOf(name, 'talk') >= 0 || mild.some(names => names.has(name));
    for (const heading of row) {
      const isBetween = heading.line > first && heading.line < last && heading.level === talks[0]!.level;
      const mayBeTalk = heading.own > 0 || (mayLack && heading.children.length === 0);
      if (!isBetween || !mayBeTalk || roles.get(heading) !== 'section') continue;
      if (signs.get(heading)!.every(isSoft)) roles.set(heading, 'talk');
    }
  }
}

/** Signs that say only what a heading lacks, or how long it is. */
const soft: ReadonlySet<SignName> = new Set([
  'short',
  'no sign of a talk, as others have',
  'a word that most others have',
]);

/** And of one below a word for a list of talks. */
const told: ReadonlySet<SignName> = new Set(['a phrase', 'told in a post']);

/** And what is not told of one of many talks. */
const empty: ReadonlySet<SignName> = new Set(['nothing below', 'a sentence']);

/** Beside days stand empty ones, and, beside two or more, what holds talks: `Workshops`. */
function takeBesideDays(roles: Map<Heading, HeadingRole>, { signs }: Evidence): void {
  const days = [...roles].flatMap(([{ level }, role]) => (role === 'day' ? [level] : []));
  if (days.length === 0 || !days.every(level => level === days[0])) return;
  for (const [heading, role] of roles) {
    const isEmpty = role === 'section' && heading.own === 0 && isDay(heading, signs);
    const isGroup = role === 'group' && days.length >= 2 && !(heading.words.event && !heading.words.talks);
    if (heading.level === days[0] && (isEmpty || isGroup)) roles.set(heading, 'day');
  }
}

/** What the file's own signs add to a choice of roles. */
function fileWorth(roles: ReadonlyMap<Heading, HeadingRole>, { outline, signs, file }: Evidence): number {
  const talks = [...roles.values()].filter(role => role === 'talk').length;
  let sum = 0;
  const bareOnes = [...roles].flatMap(([heading, role]) =>
    role === 'talk' && talkEvidence(heading, signs) < 0.7 ? [heading] : [],
  );
  const bare = bareOnes.length;
  if (file.personal) sum += wayWeights.barePersonal * bare;
  if (bare === talks && areBesideChapters(bareOnes, roles, { signs, file }))
    sum += wayWeights.bareBesideChapters;
  if (talks > 1) sum += Math.max(wayWeights.leastBare, Math.min(wayWeights.mostBare, bare * bareWorth(file)));
  const [first, ...others] = outline.roots;
  const isWhole =
    talks === 1 && roles.get(first!) === 'talk' && others.every(root => roles.get(root) === 'part');
  const isAmong = bare === 1 && [...roles.values()].includes('section');
  if (isWhole) sum += wholeWorth(first!, { outline, signs, file });
  else {
    sum += (file.event ? wayWeights.partsEvent : 0) + (file.spoken ? wayWeights.partsSpoken : 0);
    if (talks === 1) sum += isAmong ? wayWeights.bareAmongSections : wayWeights.oneAmongSections;
  }
  return sum + (file.announcement ? wayWeights.announcedTalk : 0);
}

/** Whether headings, few of them long, stand beside a third as many chapters in which the writer of a post tells. */
function areBesideChapters(
  headings: readonly Heading[],
  roles: ReadonlyMap<Heading, HeadingRole>,
  { signs, file }: Pick<Evidence, 'signs' | 'file'>,
): boolean {
  if (!file.personal && !(file.post && file.prose)) return false;
  const isChapter = (heading: Heading) => !heading.words.notes && has(signs.get(heading)!, ...chapter);
  const chapters = [...roles].filter(([heading, role]) => role === 'section' && isChapter(heading)).length;
  const long = headings.filter(heading => has(signs.get(heading)!, 'long')).length;
  return 3 * chapters >= headings.length && 2 * long < headings.length;
}

/** Signs of what the writer of a post tells of the event. */
const chapter: readonly SignName[] = [
  'a chapter of a post',
  'a phrase',
  "the event's name and a word about it",
  "the event's name in it",
];

/** What it adds that the whole file is the talk of one heading. */
function wholeWorth(heading: Heading, { signs, file }: Evidence): number {
  // Below the title of front matter and some text, a lone heading is hardly another title.
  const isBelowTitle = file.given && !file.headed && heading.level > 1;
  const isBare = talkEvidence(heading, signs) < 0.7 || saysOnlyWhat(heading.parts.title);
  return (
    (file.spoken ? wayWeights.wholeSpoken : 0) +
    (file.event && !file.formal ? wayWeights.wholeEvent : 0) +
    (file.slots > 1 ? wayWeights.wholeSlots : 0) +
    (isBelowTitle && isBare ? wayWeights.wholeBelowTitle : 0) +
    (file.slides ? wayWeights.slides : 0) +
    (file.single ? wayWeights.single : 0)
  );
}

/** What a talk is worth that nothing but its form speaks for. */
function bareWorth(file: FileSigns): number {
  if (file.formal) return wayWeights.bareTalkOfForm;
  if (file.points) return wayWeights.bareTalkOfPoints;
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
