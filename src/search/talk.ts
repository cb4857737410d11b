import { type Event, type Notes, type Speaker, type Talk, talksOf } from '../event/model.ts';
import { didYouMean } from '../text/english.ts';
import { nameKey, plainKey, textKey, widthKey } from '../text/keys.ts';
import { nameFinder } from './names.ts';
import type { Romaji } from './romaji/index.ts';

type Lookup = (event: Event, key: string, words: readonly string[]) => readonly Notes[];

/** A text as names are compared: in any case, width and kana, without accents. */
const keyOf = (text: string) => plainKey(textKey(text));

/** Ways to name a talk, the most exact first; the first that finds any wins. */
const lookups: readonly Lookup[] = [
  (event, key) => talksOf(event).filter(talk => String(talk.number) === key),
  (event, key) => talksOf(event).filter(talk => talk.start !== undefined && talk.start === asTime(key)),
  (event, key) => event.notes.filter(notes => keyOf(notes.slug) === key),
  (event, key) => talksOf(event).filter(talk => speaks(talk, key, 'speaker')),
  (event, key) =>
    talksOf(event).filter(talk => speaks(talk, key, 'panelist') || speaks(talk, key, 'moderator')),
  (event, key) => talksOf(event).filter(talk => names(talk).some(name => name.startsWith(key))),
  (event, key) => event.notes.filter(notes => keyOf(notes.title).includes(key)),
  (event, _, words) => event.notes.filter(notes => hasAll(keyOf(notes.title), words)),
];

/**
 * The talks and sections that a name fits: number, start time, slug, speaker's handle, the beginning of one
 * of these or of the title, part of the title, all its words in any order or, with `romaji`, its title or speaker as
 * romaji.
 * Empty where nothing fits; several where the first of these ways that finds any finds several.
 */
export function findTalks(event: Event, name: string, romaji?: Romaji): readonly Notes[] {
  const key = keyOf(name.trim()).replace(/^@/, '');
  const words = key.split(/\s+/);
  if (key === '') return [];
  for (const lookup of lookups) {
    const found = lookup(event, key, words);
    if (found.length > 0) return found;
  }
  return romaji ? inRomaji(event, words, romaji) : [];
}

/** The talks and sections whose titles have all words, typed as romaji; else the talks of such a speaker. */
function inRomaji(event: Event, words: readonly string[], romaji: Romaji): readonly Notes[] {
  // A number is no romaji, and a digit of a nickname is not what it means.
  if (!words.some(word => /\p{L}/u.test(word))) return [];
  const titles = words.map(word => titleFinder(word, romaji));
  const titled = event.notes.filter(({ title }) => titles.every(has => has(title)));
  if (titled.length > 0) return titled;
  const isNamed = nameFinder(words.join(''), romaji);
  return talksOf(event).filter(talk => talk.speakers.some(({ name }) => isNamed(name)));
}

function titleFinder(word: string, romaji: Romaji): (title: string) => boolean {
  const matcher = romaji.romajiMatcher(word);
  return title => keyOf(title).includes(word) || (matcher?.ranges(widthKey(title)).length ?? 0) > 0;
}

/** What to say of a name that fits no talk. */
export function noTalk(name: string): string {
  return `no talk '${name}'`;
}

/** `did you mean stns?`; undefined where no talk is near a name. */
export function meantTalk(event: Event, name: string): string | undefined {
  return didYouMean(suggestTalks(event, name));
}

/** Up to three slugs, handles or `others` that are near a name that fits nothing. */
export function suggestTalks(event: Event, name: string, others: readonly string[] = []): string[] {
  const slugs = event.notes.map(notes => notes.slug);
  const handles = talksOf(event).flatMap(talk => talk.speakers.map(speaker => speaker.name));
  return nearest(name, [...new Set([...slugs, ...handles, ...others])]);
}

function names(talk: Talk): string[] {
  return [talk.slug, talk.title, ...talk.speakers.map(speaker => speaker.name)].map(keyOf);
}

function speaks(talk: Talk, key: string, role: Speaker['role']): boolean {
  return talk.speakers.some(
    speaker => speaker.role === role && plainKey(nameKey(speaker.name)) === nameKey(key),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}

/** `9:05` and `09:05` name the same start. */
function asTime(key: string): string | undefined {
  return /^\d{1,2}:\d{2}$/.test(key) ? key.padStart(5, '0') : undefined;
}

/** Letters from which a part of a name stands for it. */
const leastPart = 4;

/**
 * Up to three of `names` that `typed` may have meant, nearest first: at most a third of the letters of their
 * keys differ, and never more than three or all of them, or it is a part of theirs.
 */
export function nearest(typed: string, names: readonly string[]): string[] {
  const key = textKey(typed);
  const limit = Math.min(3, Math.ceil(key.length / 3), key.length - 1);
  const isPart = (name: string) => key.length >= leastPart && name.includes(key);
  return names
    .map(name => ({ name, key: textKey(name) }))
    .map(({ name, key: other }) => ({ name, away: isPart(other) ? limit : distance(key, other) }))
    .filter(({ away }) => away <= limit)
    .sort((one, other) => one.away - other.away)
    .slice(0, 3)
    .map(({ name }) => name);
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each 1,
 * in UTF-16 units. (Damerau, "A technique for computer detection and correction of spelling errors", 1964,
 * in the restricted form.)
 */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
