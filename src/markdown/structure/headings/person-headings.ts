import { isDayWord, isTrackWord } from '../../words/groups.ts';
import { soundsLikeEvent } from '../../words/titles.ts';
import { type Heading, isStandIn } from './heading.ts';

/**
 * `## Queues that bend` with nothing but `## Ann Lee` below it, at the same level: headings that are people, each right
 * behind a title that holds nothing, where all of them at that level are; and the title of each.
 */
export function personHeadings(headings: readonly Heading[]): ReadonlyMap<Heading, Heading> {
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

function isBareTitle({ parts, words, facts, key, text }: Heading): boolean {
  const isWord =
    words.notes || words.talks || isDayWord(key) || isTrackWord(key) || soundsLikeEvent(text.text);
  return parts.sure === 0 && facts.sure === 0 && !isWord;
}
