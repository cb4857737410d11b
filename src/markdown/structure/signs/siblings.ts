import type { Block } from '../../blocks/block.ts';
import { findDay } from '../../time/date.ts';
import { numberedRow } from '../../words/headings/numbered.ts';
import { isAbout } from '../../words/titles/chapters.ts';
import { type Heading, isStandIn, itemLevel } from '../headings/heading.ts';
import { hasNoSign, isChapterAlone, isNamed, isNumbered, isSpoken } from './alone.ts';
import { type LevelSigns, termsOf } from './levels.ts';
import { pageBelow } from './pages.ts';
import type { Add, SignContext } from './sign.ts';
import { slidesBelow } from './slides.ts';

/** What it means how the others of its level are, and that most of them have what this one lacks. */
export function siblingSigns(heading: Heading, context: SignContext, add: Add): void {
  const { levels, blocks, parents, speaker, chapters, soleTalk: sole } = context;
  const level = levels.get(heading.level)!;
  if (heading.isLine && lacksSlides(heading, level, blocks)) add('no slides, as other lines have');
  if (speaker && heading !== sole && hasNoSign(heading) && !isSpoken(heading))
    add('front matter names the speaker');
  const isBesideSole = sole !== undefined && sole !== heading && heading.level === sole.level;
  if (isBesideSole || level.introduced.has(heading)) add('beside the one that names a speaker');
  const above = parents.get(heading);
  if (chapters && isBesideChapters(heading, level, above, blocks)) add('beside chapters of a post');
  if (isAboutAsOthers(heading, level)) add('about something, as others');
  if (level.titles < fewestTitles) return;
  speakerSigns(heading, level, context, add);
  rowSigns(heading, level, add);
  termSigns(heading, level, context, add);
  const timed = level.timed / level.titles;
  if (timed >= 0.6 && heading.parts.start === undefined && heading.facts.start === undefined)
    add('no time, as most others have', timed);
}

/** Fewer headings say nothing of one another. */
const fewestTitles = 3;

/** What it means that most of a level name a speaker, or few. */
function speakerSigns(
  heading: Heading,
  level: LevelSigns,
  { blocks, soleTalk: sole }: SignContext,
  add: Add,
): void {
  const share = level.spoken / level.titles;
  const areShown = level.spoken >= 2 || level.shown >= 3 || level.told.size >= 2;
  const isQuiet = hasNoSign(heading) && !level.told.has(heading) && !slidesBelow(heading, blocks);
  const isMostly = share >= 0.5;
  if (isSpoken(heading)) {
    if (isMostly) add('a speaker, as most others have');
  } else if (isMostly) {
    if (heading.slot === undefined && !heading.isTold) add('no speaker, as most others have', share);
  } else if (areShown && isQuiet) add('no sign of a talk, as others have');
  const isAmong = !isMostly || isSpoken(heading);
  if (heading.level === 1 && areTitles(level) && sole === undefined && isAmong)
    add('one of several top headings');
}

/** What it means that others of a level have the same title, or the same but for a number. */
function rowSigns(heading: Heading, level: LevelSigns, add: Add): void {
  // `First {#redis}` has a name of its own.
  const row = heading.slug === undefined ? numberedRow(heading.key) : undefined;
  if (row !== undefined && level.rows.get(row)! >= 2 && hasNoSign(heading) && !findDay(heading.text.text))
    add('one of a numbered row');
  if (level.repeated.has(heading.key)) add('the same title below another');
  else if (heading.key !== '' && (level.same.get(heading.key) ?? 0) >= 2 && heading.level <= 3)
    add('the same title as another');
}

/** What it means that most others have a word of this one, none of the event's title. */
function termSigns(heading: Heading, level: LevelSigns, { title }: SignContext, add: Add): void {
  const ofEvent = termsOf(title ?? '');
  const terms = [...termsOf(heading.parts.title)].filter(term => !ofEvent.has(term));
  const same = Math.max(0, ...terms.map(term => level.terms.get(term) ?? 0));
  if (level.titles >= 4 && same >= level.titles * 0.6 && level.spoken === 0)
    add('a word that most others have');
}

/** Fewer lines with slides may be anything. */
const fewestShown = 3;

/** Whether half of the lines that stand for headings have slides or a page below, and this one has nothing of a talk. */
function lacksSlides(line: Heading, { titles, shown }: LevelSigns, blocks: readonly Block[]): boolean {
  const { start, quoted } = line.parts;
  if (shown < Math.max(fewestShown, titles * 0.5)) return false;
  const isTalk = isSpoken(line) || start !== undefined || quoted;
  return !isTalk && !slidesBelow(line, blocks) && !pageBelow(line, blocks);
}

/**
 * Whether the headings of a level are several, no words for parts and sections, and but for a few no sentences and no
 * nouns with their articles.
 */
function areTitles({ titles, words, sentences, nouns }: LevelSigns): boolean {
  return titles >= 4 && words === 0 && sentences < titles / 4 && nouns < titles / 2;
}

/** Whether nothing speaks for a heading as a talk, and half of those beside it are chapters by their words. */
function isBesideChapters(
  heading: Heading,
  level: LevelSigns,
  above: Heading | undefined,
  blocks: readonly Block[],
): boolean {
  if (level.chapters === 0 || level.chapters < (level.titles - 1) / 2) return false;
  if (above?.words.talks || heading.words.talks || level.told.has(heading)) return false;
  const isShown = slidesBelow(heading, blocks) || pageBelow(heading, blocks);
  return hasNoSign(heading) && !isSpoken(heading) && !isShown && !isChapterAlone(heading, blocks);
}

/** Whether a heading says what it is about, as half of its level or more do, and names nobody. */
function isAboutAsOthers(heading: Heading, { about, titles }: LevelSigns): boolean {
  return about >= 2 && about >= titles / 2 && isAbout(heading.text.text) && !isSpoken(heading);
}

/** Whether a list of links names most others of its level, but not this heading. */
export function isBesideListed({ level, slot }: Heading, { levels }: SignContext): boolean {
  const { listed, titles } = levels.get(level)!;
  return slot === undefined && listed.size > 0 && listed.size >= titles * 0.6;
}

/** Whether most talks are items with speakers below two or more headings, and this one holds none. */
export function isBesideItems(heading: Heading, { levels }: SignContext): boolean {
  const items = levels.get(itemLevel);
  if (!items || isStandIn(heading) || items.holders < 1 || items.spoken < items.titles * 0.6) return false;
  return (
    !isSpoken(heading) && hasNoSign(heading) && heading.children.every(({ level }) => level !== itemLevel)
  );
}

/** What it means that a heading stands before, between or behind those of its level that name somebody. */
export function outerSigns(heading: Heading, { levels }: SignContext, add: Add): void {
  const level = levels.get(heading.level)!;
  if (level.titles < 4 || heading.slot !== undefined || isStandIn(heading)) return;
  if (level.quoted >= level.titles * 0.6 && !heading.parts.quoted)
    add('no quotation marks, as most others have');
  const isBare = hasNoSign(heading) && (!isSpoken(heading) || heading.parts.form === 'person');
  if (level.numbered >= level.titles * 0.6 && isBare && !isNumbered(heading))
    add('no number, as most others have');
  if (level.persons >= level.titles * 0.6 && !isNamed(heading)) add('no name, as most others are');
  if (level.named < level.titles * 0.6 || isNamed(heading)) return;
  if (level.endsInPanel && heading.line > level.lastNamed && hasNoSign(heading)) add('behind the panel');
  const isOuter = heading.line < level.firstNamed || heading.line > level.lastNamed;
  if (!isOuter && level.spoken >= level.titles * 0.6) add('among those that name a speaker');
}
