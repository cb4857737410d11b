import type { Block } from '../../blocks/block.ts';
import { findDay } from '../../time/date.ts';
import { eventBeforeDay, isDayWord, isTrackWord } from '../../words/headings/days.ts';
import { numberedRow } from '../../words/headings/numbered.ts';
import { isHeard } from '../../words/headings/talk-lists.ts';
import { introducesOneself } from '../../words/oneself.ts';
import { isAbout, isNoun, isSentence } from '../../words/titles/chapters.ts';
import { hasTalkWord } from '../../words/titles/talk-words.ts';
import { type Heading, isStandIn } from '../headings/heading.ts';
import {
  hasNoSign,
  isChapterAlone,
  isNamed,
  isNumbered,
  isPanel,
  isSpoken,
  isToldAlone,
  toldOfTalk,
} from './alone.ts';
import { listedAbove, pageBelow } from './pages.ts';
import { slidesBelow } from './slides.ts';

/** What the headings of one level have in common. */
export interface LevelSigns {
  /** Headings that are no words for parts and sections. */
  titles: number;
  /** Of these, how many name a speaker. */
  spoken: number;
  /** Of these, how many name somebody, if only in prose. */
  named: number;
  /** The lines of the first and the last of these. */
  firstNamed: number;
  lastNamed: number;
  /** Of these, how many are the name of a person and nothing else. */
  persons: number;
  /** How many headings hold some of them and are no word for a list of talks, or are one for all that was heard. */
  holders: number;
  /** Whether the last of these is a panel: several people and a word for it. */
  endsInPanel: boolean;
  /** Of these, how many stand in quotation marks. */
  quoted: number;
  /** Of these, how many begin with a number. */
  numbered: number;
  /** Of these, those that items with links name before. */
  listed: Set<Heading>;
  /** Of these, how many point to slides or a video, or, of lines that stand for headings, to the page of a talk. */
  shown: number;
  /** Of these, those of which the first sentences below say that they were talks. */
  told: Set<Heading>;
  /** Those that stand behind a talk in which the speaker introduces oneself, and name nobody else. */
  introduced: Set<Heading>;
  /** Of these, how many have a time. */
  timed: number;
  /** Of these, how many are chapters of a post by their words. */
  chapters: number;
  /** Of all, how many say what they are about: 会場について, `About the venue`. */
  about: number;
  /** Of these, how many are sentences. */
  sentences: number;
  /** Of these, how many are a noun with its article. */
  nouns: number;
  /** Of all, how many are words for parts and sections. */
  words: number;
  /** How many headings have the same words. */
  same: Map<string, number>;
  /** Words that stand once below each of several headings, such as `Raw notes`. */
  repeated: Set<string>;
  /** How many headings are the same but for their numbers. */
  rows: Map<string, number>;
  /** How many headings have the same name before the number of a day. */
  days: Map<string, number>;
  /** For each word, in how many headings it stands. */
  terms: Map<string, number>;
}

const mostTerms = 2_000;

/** The words of a heading that a talk could be about. */
export function termsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .replace(/#\S+/g, ' ')
      .toLowerCase()
      .match(
        /[a-z][a-z0-9.+#-]{2,}|[\p{Script=Katakana}ー]{3,}|\p{Script=Han}{2,}|\p{Script=Hangul}{2,}/gu,
      ) ?? [],
  );
}

/** What no heading has in common yet. */
function nothingYet(): LevelSigns {
  return {
    titles: 0,
    spoken: 0,
    named: 0,
    firstNamed: Number.POSITIVE_INFINITY,
    lastNamed: 0,
    persons: 0,
    holders: 0,
    endsInPanel: false,
    quoted: 0,
    numbered: 0,
    listed: new Set(),
    shown: 0,
    told: new Set(),
    introduced: new Set(),
    timed: 0,
    chapters: 0,
    sentences: 0,
    nouns: 0,
    about: 0,
    words: 0,
    same: new Map(),
    repeated: new Set(),
    rows: new Map(),
    days: new Map(),
    terms: new Map(),
  };
}

/** Looks at all headings of each level. */
export function levelSigns(all: readonly Heading[], blocks: readonly Block[]): Map<number, LevelSigns> {
  const levels = new Map<number, LevelSigns>();
  const listed = listedAbove(all, blocks);
  for (const heading of all) {
    const own = levels.get(heading.level) ?? nothingYet();
    levels.set(heading.level, own);
    countHolder(heading, levels);
    if (isAbout(heading.text.text)) own.about++;
    if (listed.has(heading) && !heading.words.notes) own.listed.add(heading);
    if (heading.words.notes) own.words++;
    else {
      countTitle(heading, own, blocks);
      countWords(heading, own);
    }
  }
  for (const [level, { repeated, introduced }] of levels) {
    takeRepeated(all, level, repeated);
    takeIntroduced(
      all.filter(heading => heading.level === level),
      introduced,
    );
  }
  return levels;
}

/**
 * `Queues - Ann Lee`, `Who am I?`, `Why queues`: from where the speaker of the heading above introduces oneself to the next
 * heading of a level that names one.
 */
function takeIntroduced(row: readonly Heading[], introduced: Set<Heading>): void {
  let isInside = false;
  for (const [at, heading] of row.entries()) {
    const before = row[at - 1];
    if (isSpoken(heading) || !hasNoSign(heading)) isInside = false;
    else if (introducesOneself(heading.key) && before && isSpoken(before)) isInside = true;
    if (isInside && !isStandIn(heading)) introduced.add(heading);
  }
}

/** Counts what a heading of a level, no word for a part or a section, and what stands below it say. */
function countTitle(heading: Heading, own: LevelSigns, blocks: readonly Block[]): void {
  const { parts, facts, line } = heading;
  own.titles++;
  if (isSpoken(heading)) own.spoken++;
  if (parts.form === 'person') own.persons++;
  if (slidesBelow(heading, blocks) || (heading.isLine && pageBelow(heading, blocks))) own.shown++;
  if (heading.isTold || toldOfTalk(heading, blocks)) own.told.add(heading);
  const isChapterOfPost = isChapterAlone(heading, blocks) || isToldAlone(heading);
  if (isChapterOfPost && !own.told.has(heading)) own.chapters++;
  if (parts.start !== undefined || facts.start !== undefined) own.timed++;
  if (!isNamed(heading)) return;
  own.named++;
  own.firstNamed = Math.min(own.firstNamed, line);
  own.lastNamed = line;
  own.endsInPanel = isPanel(heading);
}

/** Counts the words of such a heading. */
function countWords(heading: Heading, own: LevelSigns): void {
  const { key, bare, parts } = heading;
  addOne(own.same, key);
  addOne(own.rows, numberedRow(key));
  addOne(own.days, eventBeforeDay(key));
  if (own.terms.size < mostTerms) for (const term of termsOf(parts.title)) addOne(own.terms, term);
  if (isSentence(bare.text)) own.sentences++;
  if (isNoun(bare.text)) own.nouns++;
  if (parts.quoted) own.quoted++;
  if (isNumbered(heading)) own.numbered++;
}

function addOne(counts: Map<string, number>, key: string | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts a heading for the levels of those below it. */
function countHolder({ key, words, children }: Heading, levels: Map<number, LevelSigns>): void {
  for (const level of words.talks && !isHeard(key) ? [] : new Set(children.map(child => child.level))) {
    const below = levels.get(level) ?? nothingYet();
    below.holders++;
    levels.set(level, below);
  }
}

function isDay({ key, text }: Heading): boolean {
  return isDayWord(key) || findDay(text.text) !== undefined;
}

/** Finds what stands once below each of several headings: `Raw notes`. */
function takeRepeated(all: readonly Heading[], level: number, repeated: Set<string>): void {
  const times = new Map<string, number>();
  const often = new Set<string>();
  // Days have the same breaks and ceremonies; meetings of three dates have the same parts.
  const fewest = all.some(heading => isDay(heading) && heading.children.length > 0) ? 3 : 2;
  for (const { children, key: above, words } of all) {
    if (isTrackWord(above) || words.talks) continue;
    const keys = new Set<string>();
    for (const { key } of children.filter(child => child.level === level)) {
      if (keys.has(key)) often.add(key);
      keys.add(key);
    }
    for (const key of keys) addOne(times, key);
  }
  for (const [key, count] of times)
    if (count >= fewest && !often.has(key) && !hasTalkWord(key)) repeated.add(key);
}
