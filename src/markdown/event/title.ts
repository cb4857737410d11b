import { titleLetters } from '../people/title/index.ts';
import { isStandIn } from '../structure/headings/heading.ts';
import type { Region } from '../structure/regions.ts';
import { titleOfTalk } from '../talk/own-title.ts';
import { eventName, eventTold } from '../words/titles/event-names.ts';
import { givenTitle, titleBelowWord, titleOfLecture } from './given-title.ts';
import type { EventSources } from './sources.ts';
import {
  firstHeading,
  firstLine,
  lineOfEvent,
  titleOfHeading,
  titleOfOnlyDay,
  titleOfSlug,
  titleOnTop,
} from './written-title.ts';

/** The title of an event. `one` is the talk of a file that is one. */
export function titleOfEvent(sources: EventSources, one: Region | undefined): string {
  const { id, decision, name, first, read } = sources;
  const headings = decision.outline.all;
  const areStandIns = headings.length > 0 && headings.every(isStandIn);
  return (
    titleOfLecture(sources, one) ??
    (one ? titleBelowWord(sources) : undefined) ??
    givenTitle(sources) ??
    titleOfSlug(decision) ??
    decision.visited ??
    titleOfHeading(decision, name) ??
    (one?.heading ? titleOfTalk(one, sources) : undefined) ??
    (areStandIns ? firstLine(decision.regions[0]!, read) : undefined) ??
    (one ? (first.title ?? (name.sure ? name.title : undefined) ?? firstLine(one, read)) : undefined) ??
    (one && name.title === undefined ? firstHeading(decision) : undefined) ??
    (one ? undefined : (lineOfEvent(decision, read) ?? titleOfOnlyDay(decision))) ??
    (one || !headings[0] ? undefined : eventTold(headings[0].text.text)) ??
    (one ? undefined : titleOnTop(decision)) ??
    (name.title === undefined ? id : spelledOut(eventName(name.title), sources))
  );
}

/** `PyPond JP 2019` for `pypondjp 2019 report`, the name of a file, where paragraphs, the first ones first, write it out. */
function spelledOut(name: string, { blocks, read }: EventSources): string {
  const words = /\p{Lu}/u.test(name) || name.length > longestName ? [] : name.split(' ');
  const told = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, mostTold);
  const texts = told.map(({ text, line }) => read(text.slice(0, longestTold), line).text);
  const parts = [texts.slice(0, 3), texts.slice(3)].map(part => part.join('\n'));
  for (let count = words.length; count > 0; count--) {
    const letters = [...titleLetters(words.slice(0, count).join(''))];
    if (letters.length < 5 || (count < words.length && !/\d/.test(letters.join('')))) continue;
    const form = new RegExp(
      `(?<![\\p{sc=Latin}\\d])${letters.join('[\\s._:’-]?')}(?![\\p{sc=Latin}\\d])`,
      'iu',
    );
    const found = parts.map(part => form.exec(part)?.[0]).find(each => each && /\p{Lu}/u.test(each));
    if (found) return found.replace(/\s+/g, ' ');
  }
  return name;
}

/** Paragraphs in which the name of an event is looked for. */
const mostTold = 100;

/** In UTF-16 units, of the name of a file and of a paragraph. */
const longestName = 60;
const longestTold = 600;
