import { isAttendees } from '../../words/headings/sections.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { type Heading, holdsTalks, isStandIn } from './heading.ts';

/** The headings as a tree; gives those that nothing stands above. */
export function nest(headings: readonly Heading[]): Heading[] {
  const roots: Heading[] = [];
  const open: Heading[] = [];
  const speakers = personHeadings(headings);
  for (const heading of headings) {
    const title = speakers.get(heading);
    if (title) {
      title.children.push(heading);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop();
    (open.at(-1)?.children ?? roots).push(heading);
    open.push(heading);
  }
  liftFromWord(roots);
  liftFromTitle(roots);
  return roots;
}

/**
 * `# Rope Conf 2019`, `## Tar`, `# Hemp`, `# Twine`: the name of an event that holds nothing but the first heading, where
 * those behind it are a level higher; what is below it stands beside it.
 */
function liftFromTitle(roots: Heading[]): void {
  const [title, ...others] = roots;
  const [first, ...beside] = title?.children ?? [];
  if (title === undefined || first === undefined || beside.length > 0 || others.length < fewestLifted) return;
  const isTitle =
    title.own === 0 && title.parts.sure < 0.9 && !holdsTalks(title) && soundsLikeEvent(title.text.text);
  const isFirst = !first.words.notes && !holdsTalks(first) && first.own > 0;
  if (!isTitle || !isFirst || others.some(({ level }) => level !== title.level)) return;
  roots.splice(1, 0, ...title.children.splice(0));
  first.isFirstBelow = false;
  // Who stands below the first talk is none of the title's.
  title.facts = { speakers: [], sure: 0, fields: 0 };
}

/**
 * `## Contents`, `## Introduction`, where it is the only heading right below the title and all others stand below it, a
 * level too deep: they stand beside it.
 */
function liftFromWord([title, ...others]: readonly Heading[]): void {
  const [word, ...beside] = title?.children ?? [];
  if (word === undefined || others.length > 0 || beside.length > 0 || word.own === 0) return;
  if (!word.words.event || word.words.talks || isAttendees(word.key)) return;
  if (word.children.length < fewestLifted || word.children.some(isStandIn)) return;
  title!.children.push(...word.children.splice(0));
}

/** Fewer headings may be parts of an introduction. */
const fewestLifted = 3;

/**
 * `## Queues that bend` with nothing but `## Ann Lee` below it, at the same level: headings that are people, each right
 * behind a title that holds nothing, where all of them at that level are; and the title of each.
 */
function personHeadings(headings: readonly Heading[]): ReadonlyMap<Heading, Heading> {
  const titles = new Map<Heading, Heading>();
  for (const [at, person] of headings.entries()) {
    if (isStandIn(person) || !isPersonAlone(person)) continue;
    const title = headings[at - 1];
    const isTitle = title?.level === person.level && title.next === person.index && isBareTitle(title);
    if (!isTitle || title.own > 0 || person.own === 0) return new Map();
    titles.set(person, title);
  }
  for (const [{ parts }, title] of titles)
    title.facts = { ...title.facts, speakers: parts.speakers, sure: 2, form: 'heading' };
  for (const person of titles.keys()) person.isFirstBelow = true;
  return titles;
}

function isPersonAlone({ parts }: Heading): boolean {
  return parts.form === 'person' && parts.sure >= 1.7;
}

function isBareTitle(heading: Heading): boolean {
  const { parts, words, facts, text } = heading;
  const isWord = words.notes || holdsTalks(heading) || soundsLikeEvent(text.text);
  return parts.sure === 0 && facts.sure === 0 && !isWord;
}
