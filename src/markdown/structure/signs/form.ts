import type { Mark } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import { isOrganisation } from '../../people/roles.ts';
import { mentioned } from '../../talk/facts/facts.ts';
import { timeAlone } from '../../time/clock.ts';
import { isPartOfEvent } from '../../words/headings/days.ts';
import { isNoun, isPhrase, isSentence } from '../../words/titles/chapters.ts';
import { anyOf, raw } from '../../words/vocabulary.ts';
import { boldLevel, type Heading, isStandIn, itemLevel } from '../headings/heading.ts';
import { isChapterAlone } from './alone.ts';
import { pageBelow } from './pages.ts';
import type { Add, SignContext } from './sign.ts';
import { listsDecks, slidesBelow } from './slides.ts';

/** What the form of a heading says, and of what stands below it. */
export function formSigns(heading: Heading, context: SignContext, add: Add): void {
  lengthSigns(heading.text.text, add);
  belowSigns(heading, context, add);
  markSigns(heading, add);
  if (heading.parts.sure === 0) toldSigns(heading, add);
  if (heading.slug !== undefined && !context.anchored) add('a slug');
  if (heading.isRaised) add('a line as others that stand for headings');
  if (isStandIn(heading)) standInSigns(heading, context, add);
}

/** What stands below a heading. */
function belowSigns(heading: Heading, context: SignContext, add: Add): void {
  const { blocks, post, chapters, levels, parents } = context;
  const { words, own, children, parts } = heading;
  const { told, named } = levels.get(heading.level)!;
  const isTalkTold = told.has(heading);
  const isListed = parents.get(heading)?.words.talks === true;
  const mayBeChapter = chapters && !isTalkTold && !isListed && !isStandIn(heading);
  if (own === 0 && children.length === 0) add('nothing below');
  if (pageBelow(heading, blocks)) add('its page below');
  else if (mayBeChapter && isChapterAlone(heading, blocks)) add('a chapter of a post');
  if (parts.sure === 0 && announcesTalks(heading, blocks)) add('says that talks follow');
  if (parts.sure === 0 && isTalkTold && !words.event) add('told of as a talk');
  const areDecks = listsDecks(heading, blocks);
  if (!areDecks && slidesBelow(heading, blocks)) add('slides below');
  else if (post && !isTalkTold && named === 0 && isTold(heading, blocks)) add('told in a post');
  if (!areDecks && hasParts(heading) && !words.event) add('parts of a talk below');
}

/** How a heading is written. */
function markSigns({ text, bare, parts, facts, own }: Heading, add: Add): void {
  const isLink = ({ kind, url = '' }: Mark) => kind === 'link' && /^https?:/.test(url);
  const isMostly = (is: (mark: Mark) => boolean) =>
    text.marks.some(mark => is(mark) && mark.end - mark.start >= text.text.length / 2);
  if (timeAlone(text.text) !== undefined && parts.start === undefined && facts.sure < mentioned)
    add('a time and no title');
  if (endsIn(bare.text.trim(), ':')) add('ends in a colon');
  if (isMostly(isLink)) add('a link');
  if (own === 0 && isMostly(({ kind }) => kind === 'struck')) add('struck out');
}

/** What a heading says that names no speaker. */
function toldSigns(heading: Heading, add: Add): void {
  const { text, bare, facts, level } = heading;
  if (isSentence(bare.text)) add('a sentence');
  if (isPhrase(bare.text) && !isStandIn(heading)) add('a phrase');
  if (isNoun(bare.text) && facts.sure < mentioned) add('a noun with its article');
  const isShort = letterCountOf(text.text) <= longestOrganisation;
  if (level !== itemLevel && isShort && isProperOrganisation(text.text)) add('an organisation');
}

/** In letters; a longer name of an organisation is a title. */
const longestOrganisation = 20;

/** How many letters and signs stand in a heading. */
function letterCountOf(text: string): number {
  return Array.from(text.replace(/\s/g, '')).length;
}

/** How long a heading is, in words, or in letters where these have no spaces between. */
function lengthSigns(text: string, add: Add): void {
  const letters = letterCountOf(text);
  const words = text.split(/\s+/).length;
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
  if (cjk ? letters >= 16 : words >= 5) add('long');
  else if (cjk ? letters <= 5 : words === 1 && letters <= 12) add('short');
}

/** What it says that an item, a line or a bold paragraph stands for a heading. */
function standInSigns(heading: Heading, { levels, parents }: SignContext, add: Add): void {
  const { level } = heading;
  if (level === itemLevel) add('an item or a line, and no heading');
  if (level !== boldLevel) return;
  // Without any other heading it is as good as one, and below days that have no others.
  const isAlone = ![1, 2, 3, 4].some(each => levels.has(each));
  const above = parents.get(heading);
  add('a bold paragraph', isAlone || (above !== undefined && isDayOfBold(above)) ? 0.3 : 1);
}

/** Fewer lines in bold below a day may be anything. */
const fewestOfDay = 3;

/** Whether several lines in bold, and no headings, stand below a day. */
function isDayOfBold({ key, children }: Heading): boolean {
  return (
    isPartOfEvent(key) && children.length >= fewestOfDay && children.every(({ level }) => level === boldLevel)
  );
}

/** `Rope Studios`, and not `rope studios and their cats`. */
function isProperOrganisation(text: string): boolean {
  return isOrganisation(text) && !/\s\p{Ll}/u.test(text);
}

/**
 * Whether parts of a talk stand below a heading. Below one of level 1 a single word that may as well be a word for
 * an event's notes says nothing.
 */
function hasParts({ level, children }: Heading): boolean {
  const parts = children.filter(({ words }) => words.part || words.questions);
  return parts.length >= (level === 1 ? 2 : 1) || parts.some(({ words }) => !words.event);
}

/** Whether all that stands below a heading is told: paragraphs and pictures. */
function isTold({ index, next, own, parts, slot }: Heading, blocks: readonly Block[]): boolean {
  if (own === 0 || parts.quoted || slot !== undefined) return false;
  return blocks.slice(index + 1, next).every(({ kind }) => told.has(kind));
}

const told: ReadonlySet<Block['kind']> = new Set(['paragraph', 'image', 'html', 'rule']);

const talksFollow = anyOf('i', {
  ja: raw`(?:以下の?|次の?|続く)\s?[\d一二三四五六]{1,2}\s?[つ本件]の(?:発表|セッション|講演|トーク)`,
  en: raw`\b(?:following|next)\s(?:\d{1,2}|two|three|four|five|six|few)\s(?:\w+\s)?(?:talks|sessions|presentations)\b`,
  de: raw`(?:folgenden|nächsten)\s(?:\d{1,2}|zwei|drei|vier)\s(?:vorträge|sessions|talks)`,
  fr: raw`les\s(?:\d{1,2}|deux|trois|quatre)\s(?:conférences|talks|sessions)\s(?:suivante?s|qui suivent)`,
});

/** Whether the first line below a heading says how many talks follow: `The following 3 talks are about ropes.` */
function announcesTalks({ index, next }: Heading, blocks: readonly Block[]): boolean {
  const [first] = blocks.slice(index + 1, Math.min(next, index + 2));
  return first?.kind === 'paragraph' && first.text.length <= 300 && talksFollow().test(first.text);
}
