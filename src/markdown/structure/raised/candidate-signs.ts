import type { Block } from '../../blocks/block.ts';
import { endsIn } from '../../characters.ts';
import type { ReadText } from '../../inline/index.ts';
import { readTitle } from '../../people/title/index.ts';
import type { TitleParts } from '../../people/title/parts.ts';
import { splitField } from '../../talk/facts/fields.ts';
import { readFacts } from '../../talk/facts/index.ts';
import { tellsOfTalk } from '../../talk/facts/sentences/told-talk.ts';
import { isPageOfTalk } from '../../talk/talk-page.ts';
import { timeAlone } from '../../time/clock.ts';
import { isSentence } from '../../words/titles/chapters.ts';
import { letterCount } from '../../words/titles/event-words.ts';
import { isOnlyPerson } from '../lines/spoken-items.ts';
import { pointsToSlides } from '../signs/slides.ts';
import type { Candidate } from './candidates.ts';
import type { SeriesSign } from './weights.ts';

/** How many blocks below a candidate may say who speaks and where the slides are, and lines of each. */
const mostBelow = 3;

/** In UTF-16 units; a longer line is prose. */
const longestTitle = 160;

/** In UTF-16 units: what is looked at for links. */
const longestSource = 1_500;

/** What a candidate and the notes below it say. */
export function signsOfCandidate(
  candidate: Candidate,
  notes: readonly Block[],
  read: ReadText,
): SeriesSign[] {
  const words = plainWords(candidate.title);
  const parts = readTitle({ text: words, marks: [] });
  const first = notes.slice(0, mostBelow);
  const isLinked = /\]\(|\]\[|<a\s/.test(candidate.title);
  const below = first.map(({ text, url = '' }) => text.split('\n', mostBelow).join(' ') + url);
  const source = [candidate.title, ...below].join(' ').slice(0, longestSource);
  const signs: SeriesSign[] = [...formSigns(words, parts.title)];
  const people = peopleSign(words, { parts, first, isLinked, read });
  if (people) signs.push(people);
  if (pointsToSlides(source) || isPageOfTalk(source)) signs.push('points to slides');
  else if (isLinked) signs.push('a link');
  if (parts.start !== undefined || timeAlone(candidate.before ?? '') !== undefined) signs.push('a time');
  if (parts.quoted) signs.push('in quotation marks');
  if (first.some(({ text }) => tellsOfTalk(text))) signs.push('told of as a talk');
  return signs;
}

/** What a line is read with to find who speaks. */
interface Beside {
  parts: TitleParts;
  first: readonly Block[];
  isLinked: boolean;
  read: ReadText;
}

function peopleSign(words: string, { parts, first, isLinked, read }: Beside): SeriesSign | undefined {
  const { sure, form, spots, aheads = [] } = parts;
  if (form === 'person' || isOnlyPerson(words)) return 'a person alone';
  if (sure >= 0.9 && form !== 'field') return 'names a speaker';
  if (readFacts(first, read).sure >= 1) return 'names a speaker';
  const mayName = aheads.some(({ worth }) => worth > 0) || spots.some(({ isOpen }) => isOpen);
  // The words of a link may end in the name of its site.
  return mayName && !isLinked ? 'may name a speaker' : undefined;
}

/** What the form of a line says. */
function formSigns(words: string, title: string): SeriesSign[] {
  if (words === '' || /^<?https?:\S+$/.test(words)) return ['an address'];
  const signs: SeriesSign[] = [];
  if (endsIn(title, '?')) signs.push('a question');
  if (endsIn(words, ':') || splitField(words) !== undefined) signs.push('a label');
  if (endsIn(words, '.') || words.length > longestTitle) signs.push('a sentence');
  else if (isSentence(words)) signs.push('like a sentence');
  const letters = Array.from(title.replace(/\s/g, '')).length;
  const count = title.split(/\s+/).length;
  const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title);
  if (isCjk ? letters >= 10 : count >= 4) signs.push('long');
  else if (isCjk ? letters <= 5 : count <= 2) signs.push('short');
  return signs;
}

/** In letters: what says less is no note. */
const fewestLetters = 2;

/** An address with a word before it, and what embeds a page. */
const address = /(?:^[\p{L}\p{M}ー\s]{1,16}[:：]\s?)?https?:\S+|\{[{%][^}]*[%}]\}/gu;

/** Whether something is told below a candidate, and not only linked, and no name alone. */
export function isNoted(notes: readonly Block[]): boolean {
  return notes.some(({ kind, text, children }) => {
    if (kind === 'table' || kind === 'code' || isNoted(children)) return true;
    if (kind === 'rule' || kind === 'image' || kind === 'html') return false;
    const words = plainWords(text);
    return !isOnlyPerson(words) && letterCount(words.replace(address, '')) >= fewestLetters;
  });
}

/** In UTF-16 units; what is behind is prose. */
const longestWords = 2_000;

/** The words of a line without the addresses of its links, its bold and its tags. */
export function plainWords(line: string): string {
  return line
    .slice(0, longestWords)
    .replace(/<[^<>]{1,400}>/g, '')
    .replace(/!?\[([^\]]{0,200})\](?:\([^)\s]{0,400}\)|\[[^\]]{0,60}\])/g, '$1')
    .replace(/\*\*|__/g, '')
    .trim();
}
