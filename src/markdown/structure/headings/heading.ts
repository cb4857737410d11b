import type { Slot, Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import type { Facts } from '../../talk/facts/facts.ts';
import type { SaidRole } from '../../talk/slugs.ts';
import { isDayWord, isTrackWord } from '../../words/headings/days.ts';
import { isPartWord } from '../../words/headings/parts.ts';
import { isQuestionsWord } from '../../words/headings/questions.ts';
import { isSectionCompound, isSectionWord } from '../../words/headings/sections.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';

/** A paragraph that is a bold title may stand for a heading below all others. */
export const boldLevel = 7;

/** An item of a list of talks, or a line with a time or a speaker, may stand for a heading too, below all others. */
export const itemLevel = 8;

/** In UTF-16 units; an item that is longer says more than a title, and stays whole below its heading. */
export const longestItem = 120;

/** Whether something stands for a heading that is none. */
export function isStandIn({ level }: Pick<Heading, 'level'>): boolean {
  return level >= boldLevel;
}

/** What a heading is a word for, by its key. It is asked once: these patterns take longest. */
export interface HeadingWords {
  /** The event's notes, a part of a talk, questions: a word of notes, and no title or name. */
  notes: boolean;
  event: boolean;
  part: boolean;
  questions: boolean;
  /** Talks that follow. */
  talks: boolean;
}

/** What a key of a heading is a word for. At the highest level several words may as well be the event's name. */
export function wordsOf(key: string, level: number): HeadingWords {
  const event = isSectionWord(key) || (level > 1 && isSectionCompound(key));
  const part = isPartWord(key);
  const questions = isQuestionsWord(key);
  return { notes: event || part || questions, event, part, questions, talks: isTalkList(key) };
}

/** Whether a heading says that talks stand below it: a word for them, a day, a track. */
export function holdsTalks({ key, words }: Pick<Heading, 'key' | 'words'>): boolean {
  return words.talks || isDayWord(key) || isTrackWord(key);
}

/** A heading of the file with what stands below it. */
export interface Heading {
  /** Index among the file's blocks. */
  index: number;
  /** Index of the next heading's block, or the number of blocks. */
  next: number;
  /** Index of the first line below that stands for a heading. */
  lines?: number;
  line: number;
  /** 1-6 as written, 7 of a bold paragraph, 8 of an item or another line. */
  level: number;
  /** Without pictures. */
  text: Text;
  /** Without what the headings of its level have in common, either: a number, a sign at the end. */
  bare: Text;
  /** Those that stand in it. */
  pictures?: Block[];
  /** As words of headings are looked up. */
  key: string;
  words: HeadingWords;
  /** What stands below the bold line of a paragraph that begins with one. */
  rest?: Block;
  slug?: string;
  /** What it says that it is. */
  role?: SaidRole;
  parts: TitleParts;
  facts: Facts;
  /** Whether it is a line of a text that stands for a heading, and no item. */
  isLine?: boolean;
  /** Whether it is a paragraph or an item that has the title in a sentence. */
  isTold?: boolean;
  /** Whether it is a line or an item that was made a heading. */
  isRaised?: true;
  /** Blocks before the next heading, without rules. */
  own: number;
  /** The headings below it. */
  children: Heading[];
  /** Whether it stands right below the heading above, which has nothing else before it. */
  isFirstBelow: boolean;
  /** The slot whose title it repeats. */
  slot?: Slot;
}

/** The headings of a file as a tree, and in order. */
export interface Outline {
  roots: Heading[];
  all: Heading[];
}
