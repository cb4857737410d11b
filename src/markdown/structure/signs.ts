import type { Slot } from '../../event/model.ts';
import type { Block } from '../blocks/block.ts';
import { isOrganisation, nameScore } from '../people/names.ts';
import { findDay } from '../time/date.ts';
import {
  fieldOf,
  hasTalkWord,
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

/** What a heading can stand for. */
export type Role = 'title' | 'day' | 'group' | 'talk' | 'section' | 'part';

/** A piece of evidence of what a heading stands for, with the words in which it is told. */
export interface Sign {
  name: string;
  /** What it adds to each role; a role that is missing is left alone. */
  weights: Partial<Record<Role, number>>;
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
  /** For each word, in how many headings it stands. */
  terms: Map<string, number>;
}

const mostTerms = 2_000;

/** The words of a heading that a talk could be about. */
function termsOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').toLowerCase().match(/[a-z][a-z0-9.+#-]{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Han}{2,}/gu) ?? []);
}

/** Looks at all headings of each level. */
export function levelSigns(all: readonly Heading[]): Map<number, LevelSigns> {
  const levels = new Map<number, LevelSigns>();
  for (const heading of all) {
    const own = levels.get(heading.level) ?? { titles: 0, spoken: 0, handles: 0, timed: 0, words: 0, terms: new Map() };
    levels.set(heading.level, own);
    if (isSectionWord(heading.key) || isPartWord(heading.key) || isQuestionsWord(heading.key)) {
      own.words++;
      continue;
    }
    own.titles++;
    if (own.terms.size < mostTerms) for (const term of termsOf(heading.parts.title)) own.terms.set(term, (own.terms.get(term) ?? 0) + 1);
    if (isSpoken(heading)) own.spoken++;
    if (isHandle(heading.text.text)) own.handles++;
    if (heading.parts.start !== undefined || heading.facts.start !== undefined) own.timed++;
  }
  return levels;
}

function isSpoken({ parts, facts }: Heading): boolean {
  return parts.sure >= 0.9 || facts.sure >= 1;
}

function isHandle(text: string): boolean {
  return /^[@＠]?[a-z][a-z0-9_-]{2,20}(?:さん)?$/.test(text.trim());
}

/** The evidence that a heading gives of itself and by what stands below it. */
export function signsOf(heading: Heading, context: SignContext): Sign[] {
  const signs: Sign[] = [];
  const add = (name: string, weights: Sign['weights']) => signs.push({ name, weights });
  slotSigns(heading, context, add);
  peopleSigns(heading, add);
  siblingSigns(heading, context, add);
  wordSigns(heading, add);
  formSigns(heading, context, add);
  return signs;
}

type Add = (name: string, weights: Sign['weights']) => void;

function slotSigns({ slot, level }: Heading, { matched }: SignContext, add: Add): void {
  if (slot === undefined) {
    if (matched && level !== boldLevel) add('not in the timetable', { talk: -1.6, section: 0.4 });
    return;
  }
  const isTalk = slot.kind === 'talk' || slot.kind === 'panel' || slot.speakers.length > 0;
  if (isTalk) add('in the timetable', { talk: 5, section: -2, part: -3, day: -3, group: -2, title: -2 });
  else add(`a ${slot.kind} of the timetable`, { section: 4, talk: -3, part: -2, day: -3 });
}

function peopleSigns({ parts, facts }: Heading, add: Add): void {
  if (parts.sure >= 0.9) {
    const worth = Math.min(parts.sure, 2.6);
    add('names a speaker', { talk: 0.9 * worth, section: -worth, part: -0.8 * worth, day: -2, title: -0.3 * worth, group: -1 });
  }
  if (facts.sure >= 1) add('a speaker below', { talk: facts.sure * 0.75, section: -0.8, part: -1.2, group: -0.5, title: -0.3 });
  if (parts.timed && parts.start !== undefined) add('a time', { talk: 1.6, part: -1, day: -0.5, title: -0.5 });
  else if (facts.start !== undefined) add('a time below', { talk: 1, part: -0.4 });
  if (facts.room !== undefined) add('a room below', { talk: 0.8 });
  if (facts.fields >= 2) add('fields below', { talk: 0.8 });
}

/** What it means that most other headings of the level have what this one lacks. */
function siblingSigns(heading: Heading, { levels }: SignContext, add: Add): void {
  const level = levels.get(heading.level);
  if (!level || level.titles < 3) return;
  const share = level.spoken / level.titles;
  if (!isSpoken(heading) && share >= 0.5 && heading.slot === undefined) add('no speaker, as most others have', { talk: -1 * share, section: 0.1 });
  if (isSpoken(heading) && share >= 0.5) add('a speaker, as most others have', { talk: 0.5, part: -0.5 });
  if (isHandle(heading.text.text) && level.handles >= level.titles * 0.6 && heading.level !== boldLevel) add('a name, as most others', { talk: 2.4, part: -0.5 });
  if (heading.level === 1 && level.titles >= 4 && level.words === 0) add('one of several top headings', { talk: 0.9 });
  const same = Math.max(0, ...[...termsOf(heading.parts.title)].map(term => level.terms.get(term) ?? 0));
  if (level.titles >= 4 && same >= level.titles * 0.6 && level.spoken === 0) add('a word that most others have', { talk: -0.8, part: 0.2 });
  const timed = level.timed / level.titles;
  if (timed >= 0.6 && heading.parts.start === undefined && heading.facts.start === undefined) add('no time, as most others have', { talk: -1.2 * timed });
}

function wordSigns({ key, text, parts, level }: Heading, add: Add): void {
  const day = dayOf(text.text, key);
  if (day) add(day, { day: 5, talk: -2.5, section: -1, part: -1.5, group: 0 });
  else if (isTrackWord(key)) add('named as a track', { day: 3.5, talk: -1.5, part: -0.5, group: 1 });
  if (isTalkList(key)) add('a word for a list of talks', { group: 2.2, talk: -2.2, section: 0.6, part: -0.3, title: -2, day: -1 });
  if (isBreak(key) || isCeremony(key)) add('a break or ceremony', { section: 3, talk: -3, part: -0.5, title: -2, day: -2 });
  else if (isSectionWord(key)) add("a word for the event's notes", { section: 1.8, talk: -2.4, part: 0.2, title: -2, group: 0.8, day: -2 });
  if (isQuestionsWord(key)) add('questions', { part: 2, talk: -4, section: 0.4, title: -3, day: -3 });
  else if (isPartWord(key)) add('a word for a part of a talk', { part: 1.3, talk: -2.2, title: -1.5, day: -2 });
  const field = fieldOf(key) ?? fieldOf(key.split(/[:：]|\s-\s/)[0]!.trim());
  if (field !== undefined) add('a field', { part: 2, talk: -3, section: -0.5, title: -2 });
  if (hasTalkWord(text.text) && !isSectionWord(key)) add('a word for a talk', { talk: 0.9, part: -0.4 });
  if (parts.quoted) add('a title in quotation marks', { talk: 1.4, part: -0.5 });
  if (level === 1 && soundsLikeEvent(text.text)) add("an event's name", { title: 1.2 });
}

/** Whether a heading is a day, and what says so. */
function dayOf(text: string, key: string): string | undefined {
  const day = text.length <= 60 ? findDay(text) : undefined;
  const rest = day ? (text.slice(0, day.from) + text.slice(day.to)).replace(/[\s\d:：()（）\-–—~〜～/,、.]/g, '') : undefined;
  if (rest !== undefined && rest.length <= 3) return 'a date';
  return isDayWord(key) ? 'named as a day' : undefined;
}

function formSigns(heading: Heading, { blocks }: SignContext, add: Add): void {
  const { text, key, own, children, parts, level } = heading;
  const letters = Array.from(text.text.replace(/\s/g, '')).length;
  const words = text.text.split(/\s+/).length;
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text.text);
  if (cjk ? letters >= 16 : words >= 5) add('long', { talk: 0.5, part: -0.1 });
  else if (cjk ? letters <= 5 : words === 1 && letters <= 12) add('short', { talk: -0.6, part: 0.2 });
  if (own === 0 && children.length === 0) add('nothing below', { talk: -0.5 });
  if (/[:：]$/.test(text.text.trim())) add('ends in a colon', { talk: -0.7, part: 0.4 });
  if (text.marks.some(({ kind, start, end, url }) => kind === 'link' && end - start >= text.text.length * 0.5 && /^https?:/.test(url ?? ''))) add('a link', { talk: 0.9, section: -0.4, part: -0.4 });
  if (slidesBelow(heading, blocks)) add('slides below', { talk: 1.2, part: -0.6, section: -0.4 });
  if (children.some(child => isPartWord(child.key) || isQuestionsWord(child.key))) add('parts of a talk below', { talk: 1.2, group: -1, day: -1 });
  if (isSentence(text.text) && parts.sure === 0) add('a sentence', { talk: -0.8, section: 0.5 });
  if (isOrganisation(text.text) && letters <= 20 && parts.sure === 0) add('an organisation', { talk: -0.9, section: 0.4 });
  if (parts.sure === 0 && nameScore(text.text) >= 2 && key.length <= 30) add('a person', { talk: 0.8, part: -0.3 });
  if (level === itemLevel) add('an item of a list of talks', { talk: 0.9, section: -9, day: -9, title: -9, group: -9 });
  if (level === boldLevel && parts.form === 'person') add('a person alone', { talk: -3 });
  if (level === boldLevel) add('a bold paragraph', { talk: -1.2, section: -3, day: -6, title: -9, group: -6 });
}

const slidesUrl = /speakerdeck\.com|slideshare\.net|docs\.google\.com\/presentation|slides\.com|\.pdf\b|docswell\.com|youtube\.com|youtu\.be|@\[speakerdeck\]/i;

function slidesBelow({ index, next }: Heading, blocks: readonly Block[]): boolean {
  return blocks.slice(index + 1, Math.min(next, index + 4)).some(block => {
    const source = block.text + (block.url ?? '') + block.children.slice(0, 3).map(child => child.text).join(' ');
    return source.length < 600 && slidesUrl.test(source);
  });
}
