import type { Speaker } from '../../../event/model.ts';
import { isTalkSlot } from '../../../event/slots.ts';
import type { Block } from '../../blocks/block.ts';
import { nameScore } from '../../people/names.ts';
import { headingField } from '../../words/fields.ts';
import { isCeremony } from '../../words/headings/breaks.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isAttendees, isClosingWord, isJourney, saysWhoWrote } from '../../words/headings/sections.ts';
import { soundsLikeEvent } from '../../words/titles/event-words.ts';
import { boldLevel, type Heading, holdsTalks, isStandIn, type Outline } from '../headings/heading.ts';
import { hasNoSign, isNamed, isSpoken, namesItsSpeaker } from './alone.ts';
import { bearsEvent, isNumberedDay, namesEventDay, tellsOfEvent } from './event-name.ts';
import { formSigns } from './form.ts';
import { isBesideItems, isBesideListed, outerSigns, siblingSigns } from './siblings.ts';
import type { Add, Sign, SignContext } from './sign.ts';
import { listsDecks, slidesBelow } from './slides.ts';
import { wordSigns } from './words.ts';

/** The evidence that a heading gives of itself and by what stands below it. */
export function signsOf(heading: Heading, context: SignContext): Sign[] {
  const signs: Sign[] = [];
  const add: Add = (name, strength = 1) => signs.push({ name, strength });
  slotSigns(heading, context, add);
  const isAbout = !isStandIn(heading) && tellsOfEvent(heading, context);
  if (isAbout) add("the event's name and a word about it");
  else if (!isStandIn(heading) && bearsEvent(heading, context)) add("the event's name in it");
  if (namesEventDay(heading, context)) add("the event's name with a day");
  else if (!opensOrCloses(heading)) peopleSigns(heading, context, add);
  siblingSigns(heading, context, add);
  parentSigns(heading, context, add);
  if (context.levels.get(heading.level)!.listed.has(heading)) add('in a list of links above');
  else if (isBesideListed(heading, context)) add('not in the list of links above');
  outerSigns(heading, context, add);
  if (isBesideItems(heading, context)) add('beside items that name speakers');
  if (isNumberedDay(heading, context)) add('named as a day');
  wordSigns(heading, add);
  // What stands below a heading about the event, or about a thing of it, is no part of a talk.
  const isAboutAll = isAbout || signs.some(({ name }) => name === 'about something, as others');
  formSigns(heading, context, (name, strength) => {
    if (!isAboutAll || name !== 'parts of a talk below') add(name, strength);
  });
  return signs;
}

/** Whether a heading says, beside whom it names, that it opens or closes the event, or who wrote what stands below. */
function opensOrCloses({ parts, text, key }: Heading): boolean {
  const said = parts.title === text.text ? key : headingKey(parts.title);
  return isCeremony(said) || isClosingWord(said) || saysWhoWrote(key);
}

function slotSigns({ slot, level }: Heading, { matched }: SignContext, add: Add): void {
  if (slot === undefined) {
    if (matched && level !== boldLevel) add('not in the timetable');
    return;
  }
  const isTalk = isTalkSlot(slot) || slot.speakers.length > 0;
  if (isTalk) add('in the timetable');
  else add('a break of the timetable');
}

function peopleSigns(heading: Heading, { parents }: SignContext, add: Add): void {
  const { parts, facts, isFirstBelow } = heading;
  const above = parents.get(heading);
  const isListed = above !== undefined && holdsTalks(above);
  if (above && !isListed && isSpeakerOf(heading, above)) add('the speaker of the heading above', 2);
  else if (isFirstBelow && !isListed && !isBelowEvent(heading, above) && nameScore(parts.title) >= 1.3)
    add('the speaker of the heading above');
  if (parts.form === 'person') add('a person alone');
  else if (parts.sure >= 0.9) {
    const worth = Math.min(parts.sure, 2.6);
    add('names a speaker', worth);
  }
  if (facts.sure >= 1) add('a speaker below', facts.sure);
  if (parts.timed && parts.start !== undefined) add('a time');
  else if (facts.start !== undefined) add('a time below');
  if (facts.fields >= 2) add('fields below');
}

/** Whether a heading with its speaker below stands right below the name of an event: `Just in Time` of a talk. */
function isBelowEvent({ facts }: Heading, above: Heading | undefined): boolean {
  return facts.sure >= 1 && above !== undefined && soundsLikeEvent(above.text.text);
}

/** `## Ann Lee (Sample Co.)` as the only heading below a title. */
function isSpeakerOf(heading: Heading, { children, facts }: Heading): boolean {
  return children.length === 1 && heading.isFirstBelow && isOneOf(facts.speakers, heading.text.text);
}

/** Whether a heading is the name of one of some speakers, and at most what stands in a bracket behind it. */
function isOneOf(speakers: readonly Speaker[], heading: string): boolean {
  const [name = ''] = heading.split(/\s?[(（]/);
  return speakers.some(speaker => speaker.name === name.trim());
}

/**
 * The first heading, where it names a speaker and no other one does: those beside it, of which nothing speaks for a talk,
 * are chapters. Of slides it is the first one.
 */
export function soleTalk(
  { roots, all }: Outline,
  blocks: readonly Block[],
  { slides, event }: { slides: boolean; event: boolean },
): Heading | undefined {
  const [first] = roots;
  if (slides) return first;
  // `Ann Lee's talk on queues, Sample Conf 2024` names the event, too.
  if (event && first?.parts.form !== 'possessive') return undefined;
  if (first === undefined || all[0] !== first || !namesItsSpeaker(first) || first.parts.form === 'person')
    return undefined;
  const beside = roots.slice(1);
  const chapters = beside.filter(({ words }) => !words.notes);
  if (chapters.length < 2) return undefined;
  const tellOfOthers = chapters.filter(chapter => tellsOfAnother(chapter, first));
  if (tellOfOthers.length >= chapters.length / 2) return undefined;
  const others = all.slice(all[1]!.isFirstBelow ? 2 : 1);
  const namesAnother = (other: Heading) => isSpoken(other) && other.parts.form !== 'person';
  const isAlone =
    beside.every(root => root.level === first.level && !isSpoken(root) && hasNoSign(root)) &&
    others.every(other => isStandIn(other) || (!namesAnother(other) && !slidesBelow(other, blocks)));
  return isAlone ? first : undefined;
}

/** Whether the notes below a heading say that somebody has talked whom another heading does not name. */
function tellsOfAnother({ facts }: Heading, { parts }: Heading): boolean {
  const known = parts.speakers.map(({ name }) => name);
  return facts.sure > 0 && facts.speakers.every(({ name }) => !known.includes(name));
}

/** What the heading above says, and what those below say again. */
function parentSigns(heading: Heading, { parents, presenters, blocks }: SignContext, add: Add): void {
  const above = parents.get(heading);
  if (above?.words.talks && !heading.words.notes) add('below a word for a list of talks');
  if (above && hasNoSign(heading) && !isSpoken(heading) && !heading.isTold) {
    if (holdsNoOther(above)) add('below one that names its speaker');
    else if (slidesBelow(above, blocks) && !above.words.talks && !slidesBelow(heading, blocks))
      add('below one with slides');
  }
  if (above?.words.questions) add('below a word for questions');
  if (above && isAttendees(above.key)) add('below a word for those who came');
  if (isOnJourney(heading, parents)) add('below a word for the journey');
  if (namesOneOf(above ? speakersOf(above) : presenters, heading)) add('a speaker of the heading above');
  if (listsDecks(heading, blocks) || (!isNamed(heading) && heading.children.some(({ words }) => words.talks)))
    add('a list of talks below');
  if (heading.children.filter(({ isTold }) => isTold).length >= 2) add('a list of talks below', 2);
}

/** Whether a heading stands below a word for the journey, at any depth. */
function isOnJourney(heading: Heading, parents: SignContext['parents']): boolean {
  for (let above = parents.get(heading); above; above = parents.get(above))
    if (isJourney(above.key)) return true;
  return false;
}

function speakersOf({ parts, facts }: Heading): string[] {
  return [...parts.speakers, ...facts.speakers].map(({ name }) => name);
}

/** Whether a heading surely names its speaker, above all that stands below it, and none of these names one. */
function holdsNoOther(heading: Heading): boolean {
  const { parts, own, children } = heading;
  if (holdsTalks(heading) || !namesItsSpeaker(heading)) return false;
  const isOther = (child: Heading) => isSpoken(child) && headingField(child.text.text) === undefined;
  return (parts.sure >= 0.9 || own > 0) && !children.some(isOther);
}

/** Whether a heading names one of several speakers, if only by a part of the name. */
function namesOneOf(speakers: readonly string[], { parts: own, text }: Heading): boolean {
  const known = speakers.map(name => name.toLowerCase());
  if (known.length < 2) return false;
  const isKnown = (name: string) => known.some(each => each === name || each.split(/\s+/).includes(name));
  const bracket = /[(（]([^()（）]{2,30})[)）]\s*$/u.exec(text.text.slice(-40))?.[1];
  if (bracket !== undefined && isKnown(bracket.toLowerCase())) return true;
  return own.speakers.length > 0 && own.speakers.every(({ name }) => isKnown(name.toLowerCase()));
}
