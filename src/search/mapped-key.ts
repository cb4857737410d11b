import { looseKey, textKey } from '../text/keys.ts';
import { graphemes, type Range } from '../text/segment.ts';

/** A text's key with the way back: where in the text each UTF-16 unit of the key comes from. */
export interface MappedKey {
  key: string;
  /** By unit of the key, where its grapheme cluster begins in the text; UTF-16 offsets. */
  starts: readonly number[];
  /** Where it ends, exclusive. */
  ends: readonly number[];
}

/**
 * The text key of a text, made cluster by cluster, so that a match leads back to whole grapheme clusters. It
 * costs several times what `textKey` does: for texts that are shown.
 */
export function mappedKey(text: string): MappedKey {
  const mapped = byCluster(graphemes(text));
  // Clusters that compose only in the key, such as half-width jamo: then all of the text counts as one.
  return mapped.key === textKey(text) ? mapped : byCluster([text]);
}

function byCluster(clusters: Iterable<string>): MappedKey {
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  let start = 0;
  for (const cluster of clusters) {
    const end = start + cluster.length;
    const part = textKey(cluster);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    key += part;
    start = end;
  }
  return { key, starts, ends };
}

/** The looser key, with the way back to the same text. */
export function mappedLooseKey({ key, starts, ends }: MappedKey): MappedKey {
  const units = Array.from({ length: key.length }, (_, at) => {
    return { unit: looseKey(key[at]!), start: starts[at]!, end: ends[at]! };
  });
  const kept = units.filter(({ unit }) => unit !== '');
  return {
    key: kept.map(({ unit }) => unit).join(''),
    starts: kept.map(({ start }) => start),
    ends: kept.map(({ end }) => end),
  };
}

/** The range of the text that a range of its key, not empty, comes from. */
export function sourceRange({ starts, ends }: MappedKey, { start, end }: Range): Range {
  return { start: starts[start]!, end: ends[end - 1]! };
}
