import type { Speaker } from '../event/model.ts';
import { readSpeakers } from '../markdown/people/speakers.ts';
import { peopleText } from '../markdown/write/timetable.ts';
import type { Person } from './model.ts';

/**
 * Speakers whose names a timetable can hold: written side by side they are read as they are. Signs that would part a
 * name in two are taken out of it; where that is not enough, the words of a name are joined by hyphens.
 */
export function speakersOf(people: readonly Person[]): Speaker[] {
  const isPanel = people.some(({ role }) => role === 'moderator');
  const known = new Set<string>();
  return people.flatMap(person => {
    const role = person.role ?? (isPanel ? 'panelist' : 'speaker');
    const speaker = readable({ ...person, role });
    if (speaker === undefined || known.has(speaker.name)) return [];
    known.add(speaker.name);
    return [speaker];
  });
}

/** The first form of a name that is read back; undefined where nothing is left of it. */
function readable({ name, affiliation, role = 'speaker' }: Person): Speaker | undefined {
  const clean = bare(name);
  const where = affiliation === undefined ? '' : bare(affiliation);
  const words = clean.split(' ').filter(Boolean);
  const capitals = words.map(word => word[0]!.toUpperCase() + word.slice(1)).join(' ');
  const letters = words
    .join(' ')
    .replace(/[^\p{L}\p{M}\p{N} .'-]/gu, '')
    .trim();
  for (const form of [
    clean,
    letters,
    capitals,
    words.join('-'),
    words.join('-').replace(/[^\p{L}\p{N}-]/gu, ''),
  ]) {
    for (const place of where === '' ? [''] : [where, '']) {
      const speaker: Speaker = { name: form, ...(place === '' ? {} : { affiliation: place }), role };
      if (form !== '' && isReadBack(speaker)) return speaker;
    }
  }
  return undefined;
}

/** Without the signs that stand between names, and brackets, which hold affiliations. */
function bare(text: string): string {
  return text
    .replace(/[()[\]（）［］【】〔〕,、，&＆;；/／|｜\n\r\t]+/g, ' ')
    .replace(/\s+(?:and|und|et|with)\s+/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Before and behind another one, a name is read as it is. */
function isReadBack(speaker: Speaker): boolean {
  const other: Speaker = { name: 'Zoe Zed', role: speaker.role === 'panelist' ? 'moderator' : speaker.role };
  const all = [speaker, other, speaker];
  return JSON.stringify(readSpeakers(peopleText(all))) === JSON.stringify(all);
}
