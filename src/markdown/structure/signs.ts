import type { Slot } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import { isOrganisation, nameScore } from '../people/names.ts';
import { findDay } from '../time/date.ts';
import {
  fieldOf,
  hasTalkWord,
  headingField,
  isBreak,
  isCeremony,
  isDayWord,
  isPartWord,
  isQuestionsWord,
  isSectionWord,
  isSentence,
  isTalkList,
  isTrackWord,
  soundsLikeEvent,
} from '../words/headings.ts';
import { boldLevel, type Heading, itemLevel } from './headings.ts';
import type { SignName } from './weights.ts';

/** A piece of evidence of what a heading stands for, by the words in which it is told. */
export interface Sign {
  name: SignName;
  /** How strong it is; what it is worth in each role stands in `weights.ts`. */
  strength: number;
}

/** What signs are gathered with. */
export interface SignContext {
  blocks: readonly Block[];
  slots: readonly Slot[];
  /** Whether some heading repeats a slot's title. */
  matched: boolean;
  /** For each level, how many of its headings that could be talks name people, and how many there are. */
  levels: ReadonlyMap<number, LevelSigns>;
}

/** What the headings of one level have in common. */
export interface LevelSigns {
  /** Headings that are no words for parts and sections. */
  titles: number;
  /** Of these, how many name a speaker. */
  spoken: number;
  /** Of these, how many are one word such as a handle. */
  handles: number;
  /** Of these, how many have a time. */
  timed: number;
  /** Of all, how many are words for parts and sections. */
  words: number;
  /** How many headings have the same words. */
  same: Map<string, number>;
  /** For each word, in how many headings it stands. */
  terms: Map<string, number>;
}

const mostTerms = 2_000;

/** The words of a heading that a talk could be about. */
function termsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z][a-z0-9.+#-]{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Han}{2,}/gu) ?? [],
  );
}

/** Looks at all headings of each level. */
export function levelSigns(all: readonly Heading[]): Map<number, LevelSigns> {
  const levels = new Map<number, LevelSigns>();
  for (const heading of all) {
    const own = levels.get(heading.level) ?? {
      titles: 0,
      spoken: 0,
      handles: 0,
      timed: 0,
      words: 0,
      same: new Map(),
      terms: new Map(),
    };
    levels.set(heading.level, own);
    if (isSectionWord(heading.key) || isPartWord(heading.key) || isQuestionsWord(heading.key)) {
      own.words++;
      continue;
    }
    own.titles++;
    own.same.set(heading.key, (own.same.get(heading.key) ?? 0) + 1);
    if (own.terms.size < mostTerms)
      for (const term of termsOf(heading.parts.title)) own.terms.set(term, (own.terms.get(term) ?? 0) + 1);
    if (isSpoken(heading)) own.spoken++;
    if (isHandleHeading(heading.text.text)) own.handles++;
    if (heading.parts.start !== undefined || heading.facts.start !== undefined) own.timed++;
  }
  return levels;
}

function isSpoken({ parts, facts }: Heading): boolean {
  return parts.sure >= 0.9 || facts.sure >= 1;
}

/** Whether nothing about a heading speaks for a talk. */
function isBare({ parts, facts, slot, text }: Heading): boolean {
  return (
    slot === undefined &&
    parts.start === undefined &&
    facts.start === undefined &&
    !parts.quoted &&
    !hasTalkWord(text.text) &&
    !text.marks.some(({ kind }) => kind === 'link')
  );
}

/** Whether a heading is one word such as a handle. */
export function isHandleHeading(text: string): boolean {
  return /^[@＠]?[a-z][a-z0-9_-]{2,20}(?:さん)?$/.test(text.trim());
}

/** The evidence that a heading gives of itself and by what stands below it. */
export function signsOf(heading: Heading, context: SignContext): Sign[] {
  const signs: Sign[] = [];
  const add: Add = (name, strength = 1) => signs.push({ name, strength });
  slotSigns(heading, context, add);
  peopleSigns(heading, add);
  siblingSigns(heading, context, add);
  wordSigns(heading, add);
  formSigns(heading, context, add);
  return signs;
}

type Add = (name: SignName, strength?: number) => void;

function slotSigns({ slot, level }: Heading, { matched }: SignContext, add: Add): void {
  if (slot === undefined) {
    if (matched && level !== boldLevel) add('not in the timetable');
    return;
  }
  const isTalk = slot.kind === 'talk' || slot.kind === 'panel' || slot.speakers.length > 0;
  if (isTalk) add('in the timetable');
  else add('a break of the timetable');
}

function peopleSigns({ parts, facts, isFirstBelow }: Heading, add: Add): void {
  if (isFirstBelow && nameScore(parts.title) >= 1.3) add('the speaker of the heading above');
  if (parts.form === 'person') add('a person alone');
  else if (parts.sure >= 0.9) {
    const worth = Math.min(parts.sure, 2.6);
    add('names a speaker', worth);
  }
  if (facts.sure >= 1) add('a speaker below', facts.sure);
  if (parts.timed && parts.start !== undefined) add('a time');
  else if (facts.start !== undefined) add('a time below');
  if (facts.room !== undefined) add('a room below');
  if (facts.fields >= 2) add('fields below');
}

/** What it means that most other headings of the level have what this one lacks. */
function siblingSigns(heading: Heading, { levels }: SignContext, add: Add): void {
  const level = levels.get(heading.level);
  if (!level || level.titles < 3) return;
  const share = level.spoken / level.titles;
  if (!isSpoken(heading) && share >= 0.5 && heading.slot === undefined)
    add('no speaker, as most others have', share);
  if (!isSpoken(heading) && share < 0.5 && level.spoken >= 2 && isBare(heading))
    add('no sign of a talk, as others have');
  if (isSpoken(heading) && share >= 0.5) add('a speaker, as most others have');
  if (
    isHandleHeading(heading.text.text) &&
    level.handles >= level.titles * 0.6 &&
    heading.level !== boldLevel
  )
    add('a name, as most others');
  if ((level.same.get(heading.key) ?? 0) >= 2 && heading.level <= 3) add('the same title as another');
  if (heading.level === 1 && level.titles >= 4 && level.words === 0) add('one of several top headings');
  const same = Math.max(0, ...[...termsOf(heading.parts.title)].map(term => level.terms.get(term) ?? 0));
  if (level.titles >= 4 && same >= level.titles * 0.6 && level.spoken === 0)
    add('a word that most others have');
  const timed = level.timed / level.titles;
  if (timed >= 0.6 && heading.parts.start === undefined && heading.facts.start === undefined)
    add('no time, as most others have', timed);
}

function wordSigns({ key, text, parts, level }: Heading, add: Add): void {
  const day = dayOf(text.text, key);
  if (day) add(day);
  else if (isTrackWord(key)) add('named as a track');
  if (isTalkList(key)) add('a word for a list of talks');
  if (isBreak(key) || isCeremony(key)) add('a break or ceremony');
  else if (isSectionWord(key)) add("a word for the event's notes");
  if (isQuestionsWord(key)) add('questions');
  else if (isPartWord(key)) add('a word for a part of a talk');
  const field =
    headingField(text.text) ??
    fieldOf(
      key
        .split(/[:：]|\s-\s/)
        .slice(0, -1)[0]
        ?.trim() ?? '',
    );
  if (field !== undefined) add('a field');
  if (hasTalkWord(text.text) && !isSectionWord(key)) add('a word for a talk');
  if (parts.quoted) add('a title in quotation marks');
  if (level === 1 && soundsLikeEvent(text.text)) add("an event's name");
}

/** Whether a heading is a day, and what says so. */
function dayOf(text: string, key: string): SignName | undefined {
  const day = text.length <= 60 ? findDay(text) : undefined;
  const rest = day
    ? (text.slice(0, day.from) + text.slice(day.to)).replace(/[\s\d:：()（）\-–—~〜～/,、.]/g, '')
    : undefined;
  if (rest !== undefined && rest.length <= 3) return 'a date';
  return isDayWord(key) ? 'named as a day' : undefined;
}

function formSigns(heading: Heading, { blocks }: SignContext, add: Add): void {
  const { text, key, own, children, parts, level } = heading;
  const letters = Array.from(text.text.replace(/\s/g, '')).length;
  const words = text.text.split(/\s+/).length;
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text.text);
  if (cjk ? letters >= 16 : words >= 5) add('long');
  else if (cjk ? letters <= 5 : words === 1 && letters <= 12) add('short');
  if (own === 0 && children.length === 0) add('nothing below');
  if (/[:：]$/.test(text.text.trim())) add('ends in a colon');
  if (
    text.marks.some(
      ({ kind, start, end, url }) =>
        kind === 'link' && end - start >= text.text.length * 0.5 && /^https?:/.test(url ?? ''),
    )
  )
    add('a link');
  if (slidesBelow(heading, blocks)) add('slides below');
  if (!isSectionWord(key) && children.some(child => isPartWord(child.key) || isQuestionsWord(child.key)))
    add('parts of a talk below');
  if (heading.slug !== undefined) add('a slug');
  if (isSentence(text.text) && parts.sure === 0) add('a sentence');
  if (isOrganisation(text.text) && letters <= 20 && parts.sure === 0) add('an organisation');
  if (parts.sure === 0 && nameScore(text.text) >= 2 && key.length <= 30) add('a person');
  if (level === itemLevel) add('an item of a list of talks');
  if (level === boldLevel && parts.form === 'person') add('a bold name');
  if (level === boldLevel) add('a bold paragraph');
}

const slidesUrl =
  /speakerdeck\.com|slideshare\.net|docs\.google\.com\/presentation|slides\.com|\.pdf\b|docswell\.com|youtube\.com|youtu\.be|@\[speakerdeck\]/i;

function slidesBelow({ index, next }: Heading, blocks: readonly Block[]): boolean {
  return blocks.slice(index + 1, Math.min(next, index + 4)).some(block => {
    const source =
      block.text +
      (block.url ?? '') +
      block.children
        .slice(0, 3)
        .map(child => child.text)
        .join(' ');
    return source.length < 600 && slidesUrl.test(source);
  });
}
