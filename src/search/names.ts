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
