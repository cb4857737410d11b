import type { Block } from '../../blocks/block.ts';
import { mentioned } from '../../talk/facts/facts.ts';
import { tellsOfTalk } from '../../talk/facts/sentences/told-talk.ts';
import { tellsOfTitle } from '../../talk/facts/sentences/told-titles.ts';
import { findDay } from '../../time/date.ts';
import { eventBeforeDay, isDayWord, isHeard, isTrackWord } from '../../words/groups.ts';
import { numberedRow } from '../../words/numbered.ts';
import { hasTalkWord, isAbout, isChapter, isNoun, isPhrase, isSentence } from '../../words/titles.ts';
import { type Heading, isStandIn } from '../headings/heading.ts';
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
    if (heading.words.notes) {
      own.words++;
      continue;
    }
    own.titles++;
    own.same.set(heading.key, (own.same.get(heading.key) ?? 0) + 1);
    const row = numberedRow(heading.key);
    if (row !== undefined) own.rows.set(row, (own.rows.get(row) ?? 0) + 1);
    const event = eventBeforeDay(heading.key);
    if (event !== undefined) own.days.set(event, (own.days.get(event) ?? 0) + 1);
    if (own.terms.size < mostTerms)
      for (const term of termsOf(heading.parts.title)) own.terms.set(term, (own.terms.get(term) ?? 0) + 1);
    if (isSpoken(heading)) own.spoken++;
    if (heading.parts.form === 'person') own.persons++;
    if (slidesBelow(heading, blocks) || (heading.isLine && pageBelow(heading, blocks))) own.shown++;
    if (heading.isTold || toldOfTalk(heading, blocks)) own.told.add(heading);
    const isChapterOfPost = isChapterAlone(heading, blocks) || isToldAlone(heading);
    if (isChapterOfPost && !own.told.has(heading)) own.chapters++;
    if (isSentence(heading.bare.text)) own.sentences++;
    if (isNoun(heading.bare.text)) own.nouns++;
    if (listed.has(heading)) own.listed.add(heading);
    if (heading.parts.quoted) own.quoted++;
    if (isNumbered(heading)) own.numbered++;
    if (isNamed(heading)) {
      own.named++;
      own.firstNamed = Math.min(own.firstNamed, heading.line);
      own.lastNamed = heading.line;
      own.endsInPanel = isPanel(heading);
    }
    if (heading.parts.start !== undefined || heading.facts.start !== undefined) own.timed++;
  }
  for (const [level, { repeated }] of levels) takeRepeated(all, level, repeated);
  return levels;
}

/**
 * Whether the first sentences below a heading say that it was a talk: 霧を測るという話でした, `Ann's talk on fog`, or quote
 * its title as one: 三枝さんの「霧を測る」に参加しました.
 */
function toldOfTalk({ index, next, parts }: Heading, blocks: readonly Block[]): boolean {
  const told = blocks
    .slice(index + 1, Math.min(next, index + 5))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ text }) => text);
  return told.slice(0, 2).some(tellsOfTalk) || told.slice(0, 3).some(text => tellsOfTitle(text, parts.title));
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
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (const [key, count] of times)
    if (count >= fewest && !often.has(key) && !hasTalkWord(key)) repeated.add(key);
}

/** Whether a heading begins with its number among others: `3. Queues`. */
export function isNumbered({ text }: Heading): boolean {
  return /^[^\p{L}\p{N}]{0,4}\d{1,3}\s?[.)．）、](?!\d)/u.test(text.text);
}

/** Whether a heading, or what stands below it, names a speaker. */
export function isSpoken({ parts, facts }: Heading): boolean {
  return parts.sure >= 0.9 || facts.sure >= 1;
}

/** Whether a heading, or what stands below it, names somebody, if only in prose. */
export function isNamed({ parts, facts }: Heading): boolean {
  return parts.sure > 0 || facts.sure >= mentioned;
}

const panelWord = /panel|パネル|座談会|対談|鼎談|podium|diskussion|fireside|table ronde|圆桌|圓桌|패널|좌담/i;

/** Whether a heading is a panel, with those who sit on it. */
function isPanel({ text, parts, facts }: Heading): boolean {
  return panelWord.test(text.text) && Math.max(parts.speakers.length, facts.speakers.length) >= 2;
}

/** Whether a heading names a speaker itself, or one surely stands below it. */
export function namesItsSpeaker({ parts, facts }: Heading): boolean {
  return parts.sure >= 0.9 || facts.sure >= 2;
}

/** Whether a heading is a chapter by its words, and nothing about it is a talk's. */
export function isChapterAlone(heading: Heading, blocks: readonly Block[]): boolean {
  const { text, parts } = heading;
  return parts.sure === 0 && isPlain(heading) && isChapter(text.text) && !pageBelow(heading, blocks);
}

/** In UTF-16 units, of a heading; bounds what the pattern for its end looks at, too. */
const longestSentence = 120;

/** Whether a heading is a sentence or a phrase, and not only by the sign at its end, and nothing about it is a talk's. */
function isToldAlone(heading: Heading): boolean {
  const { text: written } = heading.bare;
  if (written.length > longestSentence) return false;
  const text = written.replace(/[。.!！\s]+$/, '');
  return (
    (isSentence(text) || isPhrase(text)) && !isStandIn(heading) && hasNoSign(heading) && !isNamed(heading)
  );
}

/** Whether nothing about a heading speaks for a talk. */
export function hasNoSign(heading: Heading): boolean {
  return isPlain(heading) && heading.facts.start === undefined && !hasTalkWord(heading.text.text);
}

/** Whether a heading has no slot and no time, and is no quotation and no link. */
function isPlain({ parts, slot, text }: Heading): boolean {
  const isLinked = text.marks.some(({ kind }) => kind === 'link');
  return slot === undefined && parts.start === undefined && !parts.quoted && !isLinked;
}
