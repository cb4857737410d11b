import type { ReadText } from '../../inline/index.ts';
import { titleLetters } from '../../people/title/index.ts';
import { findDay } from '../../time/date.ts';
import { isBreak, isCeremony } from '../../words/headings/breaks.ts';
import { isPartOfEvent } from '../../words/headings/days.ts';
import { headingKey } from '../../words/headings/key.ts';
import { isWordOfNotes } from '../../words/headings/sections.ts';
import { isTalkList } from '../../words/headings/talk-lists.ts';
import { countsTalks, leadsIntoTalks } from '../../words/titles/talk-words.ts';
import { listsThings } from '../../words/titles/things.ts';
import { plainWords, signsOfCandidate } from './candidate-signs.ts';
import { flatForm } from './candidates.ts';
import { isList, isSetApart, type Series } from './series.ts';
import type { Surroundings } from './surroundings.ts';
import type { SeriesSign, SeriesSigns } from './weights.ts';

/** The signs of a series, by its candidates and by where it stands. */
export function signsOfSeries(series: Series, surroundings: Surroundings, read: ReadText): SeriesSigns {
  const signs = new Map<SeriesSign, number>();
  const add = (name: SeriesSign, strength: boolean | number) => {
    if (Number(strength) > 0) signs.set(name, Number(strength));
  };
  addCandidates(series, read, signs);
  const letters = series.candidates.map(({ title }) => titleLetters(plainWords(title)));
  const isAgain = (title: string) =>
    title.length >= 4 && surroundings.titles.some(each => saysAgain(title, each));
  add('in a heading, too', letters.filter(isAgain).length / letters.length);
  add('the same as another', 1 - new Set(letters).size / letters.length);
  add('parted by some text', partedShare(series));
  add('behind a longer text', series.above > series.length);
  add('set apart as headings are', isSetApart(series));
  add('the title sounds like an event', surroundings.event);
  add('the title is an event and no more', surroundings.event && surroundings.bare);
  add('begins late', surroundings.late);
  add('the file names its speaker', surroundings.spoken);
  addHeading(series, surroundings, add, signs);
  return signs;
}

/** How much of the end of a paragraph leads into what follows, in UTF-16 units. */
const longestLead = 300;

/** What the heading above a series, and what leads into it, say. */
function addHeading(
  { heading, lead }: Series,
  surroundings: Surroundings,
  add: (name: SeriesSign, strength: boolean | number) => void,
  signs: SeriesSigns,
): void {
  const key = heading ? headingKey(heading.text) : '';
  const told = lead?.text.slice(-longestLead) ?? '';
  const isPart = isPartOfEvent(key) || (key.length <= 24 && findDay(key) !== undefined);
  const isTalks = isTalkList(key);
  const shown = Math.max(signs.get('names a speaker') ?? 0, signs.get('points to slides') ?? 0);
  add('below a word for talks', isTalks || isTalkList(headingKey(told.replace(/[【】:：]/g, ''))));
  add('led in as talks', leadsIntoTalks(told) || countsTalks(told));
  add('below a day or a track', isPart);
  add('below a word of notes', isWordOfNotes(key) && !isPart && !isTalks);
  add('below a chapter', surroundings.chapter && shown < 0.5 && !isPart && !isTalks);
  add('below what may be a talk', surroundings.belowTalk);
  add('talks elsewhere', surroundings.elsewhere && !isTalks);
  add('a list of things', [surroundings.title, heading?.text ?? '', told].some(listsThings));
}

/** The share of a series that may be words of an event's notes: breaks, an introduction, a summary. */
const mostWords = 0.4;

/** What the candidates of a series say, those aside that are words of notes. */
function addCandidates({ candidates, notes }: Series, read: ReadText, signs: Map<SeriesSign, number>): void {
  const isTold = candidates.map(({ title }) => !isWord(plainWords(title)));
  const told = isTold.filter(Boolean).length;
  const excess = (1 - told / candidates.length - mostWords) / (1 - mostWords);
  if (excess > 0) signs.set('words of notes', excess);
  for (const [at, candidate] of candidates.entries())
    for (const name of isTold[at] ? signsOfCandidate(candidate, notes[at]!, read) : [])
      signs.set(name, (signs.get(name) ?? 0) + 1 / told);
}

/** Whether a line is a word of notes, a break or a ceremony. */
function isWord(line: string): boolean {
  const key = headingKey(line);
  return isWordOfNotes(key) || isBreak(key) || isCeremony(key);
}

/** Whether a heading has the letters of a title, or many of them. */
function saysAgain(title: string, heading: string): boolean {
  return heading.includes(title) || (title.includes(heading) && heading.length >= title.length * 0.4);
}

/** How far a list is parted by text behind some of its items and not behind others: 1 behind half of them. */
function partedShare(series: Series): number {
  const behind = series.notes.slice(0, -1);
  if (!isList(series) || series.form === flatForm || behind.length < 2) return 0;
  const parted = behind.filter((notes, at) => (notes.at(-1)?.line ?? 0) > series.ends[at]!).length;
  return 1 - Math.abs(1 - (2 * parted) / behind.length);
}
