import type { Block } from '../../blocks/block.ts';
import { mentioned } from '../../talk/facts/facts.ts';
import { tellsOfTalk } from '../../talk/facts/sentences/told-talk.ts';
import { tellsOfTitle } from '../../talk/facts/sentences/told-titles.ts';
import { isChapter, isPhrase, isSentence } from '../../words/titles/chapters.ts';
import { hasTalkWord } from '../../words/titles/talk-words.ts';
import { type Heading, isStandIn } from '../headings/heading.ts';
import { pageBelow } from './pages.ts';

/** What one heading is, whatever stands beside it. */

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
export function isPanel({ text, parts, facts }: Heading): boolean {
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
export function isToldAlone(heading: Heading): boolean {
  const { text: written } = heading.bare;
  if (written.length > longestSentence || isStandIn(heading) || isNamed(heading)) return false;
  const text = written.replace(/[。．.!！\s]+$/, '');
  return (isSentence(text) || isPhrase(text)) && hasNoSign(heading);
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

/**
 * Whether the first sentences below a heading say that it was a talk: 霧を測るという話でした, `Ann's talk on fog`, or quote
 * its title as one: 三枝さんの「霧を測る」に参加しました.
 */
export function toldOfTalk({ index, next, parts }: Heading, blocks: readonly Block[]): boolean {
  const told = blocks
    .slice(index + 1, Math.min(next, index + 5))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .map(({ text }) => text);
  return told.slice(0, 2).some(tellsOfTalk) || told.slice(0, 3).some(text => tellsOfTitle(text, parts.title));
}
