/**
 * A unit of a reading key is what is read as one: a character, or a pair of kana whose second is small (きゃ).
 * For a pair stands a character of private use, so that each unit is one UTF-16 unit.
 */
import { kanaSpellings } from './kana.ts';

/** First of the characters that stand for pairs; there are fewer than 256. */
const firstPair = 0xe100;
/** Stands for such a character in a text itself. */
const replacement = '\ufffd';

const special = /[\ue100-\ue1ff]|([\u3400-\u9fff])々|[ぁ-ゖ][ぁぃぅぇぉゃゅょ]/g;

let known: Map<string, string> | undefined;

/** The unit of each pair of kana. */
function pairUnits(): ReadonlyMap<string, string> {
  known ??= new Map(
    [...kanaSpellings().keys()]
      .filter(({ length }) => length === 2)
      .map((pair, index) => [pair, String.fromCharCode(firstPair + index)]),
  );
  return known;
}

/** The unit of a kana or a pair. */
export function unitOf(part: string): string {
  return pairUnits().get(part) ?? part;
}

/** The reading key of a text key: the same, but a pair of kana is one unit, and 々 is the kanji before it. */
export function readingKey(textKey: string): string {
  const pairs = pairUnits();
  return textKey.replace(special, (part, repeated?: string) => {
    if (repeated !== undefined) return repeated + repeated;
    return part.length === 1 ? replacement : (pairs.get(part) ?? part);
  });
}

/** How many UTF-16 units of the text key a unit of its reading key stands for. */
export function unitLength(code: number): 1 | 2 {
  return code >= firstPair && code < firstPair + 0x100 ? 2 : 1;
}
