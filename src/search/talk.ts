import type { Event, Notes, Speaker, Talk } from '../event/model.ts';
import { fold } from '../text/fold.ts';
import type { Readings } from './corpus.ts';
import { nearest } from './distance.ts';
import { foldName } from './fold.ts';

type Tier = (event: Event, key: string, words: readonly string[]) => readonly Notes[];

/** In order of how exactly they name a talk; the first with a hit wins. */
const tiers: readonly Tier[] = [
  ({ talks }, key) => talks.filter(talk => String(talk.number) === key),
  ({ talks }, key) => talks.filter(talk => talk.start !== undefined && talk.start === asTime(key)),
  (event, key) => everything(event).filter(notes => fold(notes.slug) === key),
  ({ talks }, key) => talks.filter(talk => speaks(talk, key, 'speaker')),
  ({ talks }, key) => talks.filter(talk => speaks(talk, key, 'panelist') || speaks(talk, key, 'moderator')),
  ({ talks }, key) => talks.filter(talk => names(talk).some(name => name.startsWith(key))),
  (event, key) => everything(event).filter(notes => fold(notes.title).includes(key)),
  (event, _, words) => everything(event).filter(notes => hasAll(fold(notes.title), words)),
];

/**
 * The talks and sections that a name fits: number, start time, slug, speaker's handle, the beginning of one
 * of these or of the title, part of the title, all its words in any order or, with `readings`, as romaji.
 * Empty where nothing fits; several where the best tier has several.
 */
export function findTalks(event: Event, name: string, readings?: Readings): readonly Notes[] {
  const key = fold(name.trim()).replace(/^@/, '');
  const words = key.split(/\s+/);
  if (key === '') return [];
  for (const tier of tiers) {
    const hits = tier(event, key, words);
    if (hits.length > 0) return hits;
  }
  return readings ? readAs(event, words, readings) : [];
}

/** The talks and sections whose titles have all words, typed as romaji. */
function readAs(event: Event, words: readonly string[], { romajiMatcher }: Readings): readonly Notes[] {
  const has = (title: string, word: string) =>
    title.includes(word) || (romajiMatcher(word)?.ranges(title).length ?? 0) > 0;
  return everything(event).filter(({ title }) => words.every(word => has(fold(title), word)));
}

/** Up to three slugs, handles or `others` near to a name that fits nothing. */
export function suggestTalks(event: Event, name: string, others: readonly string[] = []): string[] {
  const slugs = everything(event).map(notes => notes.slug);
  const handles = event.talks.flatMap(talk => talk.speakers.map(speaker => speaker.name));
  return nearest(name, [...new Set([...slugs, ...handles, ...others])]);
}

function everything(event: Event): readonly Notes[] {
  return [...event.talks, ...event.sections];
}

function names(talk: Talk): string[] {
  return [talk.slug, talk.title, ...talk.speakers.map(speaker => speaker.name)].map(fold);
}

function speaks(talk: Talk, key: string, role: Speaker['role']): boolean {
  return talk.speakers.some(speaker => speaker.role === role && foldName(speaker.name) === foldName(key));
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}

/** `9:05` and `09:05` name the same start. */
function asTime(key: string): string | undefined {
  return /^\d{1,2}:\d{2}$/.test(key) ? key.padStart(5, '0') : undefined;
}
