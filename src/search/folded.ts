import { fold } from '../text/fold.ts';
import { graphemes } from '../text/segment.ts';

/** A folded text with the way back: UTF-16 offsets into the source for every UTF-16 unit of the key. */
export interface Folded {
  key: string;
  /** Where the grapheme cluster that a unit comes of begins. */
  starts: readonly number[];
  /** Where it ends, exclusive. */
  ends: readonly number[];
}

/** UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Folds a text cluster by cluster, so that a match in the key leads back to whole grapheme clusters. For texts
 * that are shown: it costs several times what `fold` does.
 */
export function foldedText(text: string): Folded {
  const folded = inClusters(graphemes(text));
  // Two clusters that only compose when folded, such as half-width jamo: all of the text is one.
  return folded.key === fold(text) ? folded : inClusters([text]);
}

function inClusters(clusters: Iterable<string>): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  let start = 0;
  for (const cluster of clusters) {
    const end = start + cluster.length;
    const part = fold(cluster);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    key += part;
    start = end;
  }
  return { key, starts, ends };
}

/** The range of the source that a range of the key, not empty, comes of. */
export function sourceRange({ starts, ends }: Folded, { start, end }: Range): Range {
  return { start: starts[start]!, end: ends[end - 1]! };
}

const small = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const large = 'あいうえおつやゆよわかけ';
const looseUnits = /[ーぁぃぅぇぉっゃゅょゎゕゖゔ]/g;

/**
 * The looser key of a key: ー is dropped, small kana are large, ヴ is ブ, so that サーバ and サーバー, ウェブ and
 * ウエブ are alike.
 */
export function looseKey(key: string): string {
  return key.replace(looseUnits, looseUnit);
}

/** The looser key with the way back. */
export function looselyFolded({ key, starts, ends }: Folded): Folded {
  const kept = key.split('');
  const units = kept.map((unit, index) => ({
    unit: looseKey(unit),
    start: starts[index]!,
    end: ends[index]!,
  }));
  const left = units.filter(({ unit }) => unit !== '');
  return {
    key: left.map(({ unit }) => unit).join(''),
    starts: left.map(({ start }) => start),
    ends: left.map(({ end }) => end),
  };
}

function looseUnit(unit: string): string {
  if (unit === 'ー') return '';
  return unit === 'ゔ' ? 'ぶ' : large[small.indexOf(unit)]!;
}
