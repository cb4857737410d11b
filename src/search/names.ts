import type { Speaker } from '../event/model.ts';
import { nameKey, plainKey } from '../text/keys.ts';
import type { Romaji } from './romaji/index.ts';

/**
 * Tells whether a name has what was typed for it: in any case, width and kana, without accents and signs, with
 * `romaji` also as it is read. With `isWhole` it has to be all of the name.
 */
export function nameFinder(
  typed: string,
  romaji?: Romaji,
  isWhole = false,
): (name: string | undefined) => boolean {
  const wanted = plainKey(nameKey(typed));
  const matcher = romaji?.romajiMatcher(nameKey(typed));
  return name => {
    if (name === undefined || wanted === '') return false;
    const key = nameKey(name);
    const plain = plainKey(key);
    if (isWhole ? plain === wanted : plain.includes(wanted)) return true;
    const ranges = matcher?.ranges(key) ?? [];
    return isWhole ? ranges.some(({ start, end }) => start === 0 && end === key.length) : ranges.length > 0;
  };
}

/**
 * What a choice by a name finds: as the name is written or, only where that finds nothing, as it is read. A name
 * leaves out what it does not fit, so it is not to fit others by chance; a search lists them further down.
 */
export async function asWrittenOrRead<Found>(
  choose: (romaji?: Romaji) => readonly Found[] | Promise<readonly Found[]>,
  romaji: () => Promise<Romaji>,
): Promise<readonly Found[]> {
  const found = await choose();
  return found.length > 0 ? found : choose(await romaji());
}

/** Tells whether a speaker's name or affiliation has what was typed for it. */
export function personFinder(typed: string, romaji?: Romaji): (person: Speaker) => boolean {
  const isNamed = nameFinder(typed, romaji);
  return ({ name, affiliation }) => isNamed(name) || isNamed(affiliation);
}

/** The talks, or slots, that have such a speaker. */
export function spokenBy<Spoken extends { speakers: readonly Speaker[] }>(
  all: readonly Spoken[],
  typed: string,
  romaji?: Romaji,
): Spoken[] {
  const isMeant = personFinder(typed, romaji);
  return all.filter(({ speakers }) => speakers.some(isMeant));
}
