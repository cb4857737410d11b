import { kanaKey, looseUnits, plainKey, widthKey } from '../text/keys.ts';
import { graphemes, type Range } from '../text/segment.ts';

/** A text's key with the way back: where in the text each UTF-16 unit of the key comes from. */
export interface MappedKey {
  key: string;
  /** The same with katakana as they are, if it is a text key. */
  written: string;
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
  return mapped.written === widthKey(text) ? mapped : byCluster([text]);
}

function byCluster(clusters: Iterable<string>): MappedKey {
  const starts: number[] = [];
  const ends: number[] = [];
  let written = '';
  let start = 0;
  for (const cluster of clusters) {
    const end = start + cluster.length;
    const part = widthKey(cluster);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    written += part;
    start = end;
  }
  return { key: kanaKey(written), written, starts, ends };
}

/** The looser key, with the way back to the same text. */
export function mappedLooseKey(mapped: MappedKey): MappedKey {
  const units = looseUnits(mapped.key);
  return inUnits(mapped, at => (units[at] === 'ー' ? '' : units[at]!));
}

/** The key without accents, with the way back to the same text. */
export function mappedPlainKey(mapped: MappedKey): MappedKey {
  return inUnits(mapped, at => plainKey(mapped.key[at]!));
}

/** A key with the units that each of its units becomes. */
function inUnits({ key, starts, ends }: MappedKey, become: (at: number) => string): MappedKey {
  const parts = Array.from({ length: key.length }, (_, at) => become(at));
  const from = parts.flatMap((part, at) => Array.from({ length: part.length }, () => at));
  const made = parts.join('');
  return {
    ...{ key: made, written: made },
    ...{ starts: from.map(at => starts[at]!), ends: from.map(at => ends[at]!) },
  };
}

/** The range of the text that a range of its key, not empty, comes from. */
export function sourceRange({ starts, ends }: MappedKey, { start, end }: Range): Range {
  return { start: starts[start]!, end: ends[end - 1]! };
}
