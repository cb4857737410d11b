/**
 * Intl.Segmenter (UAX #29, ICU) in blocks. V8 takes quadratic time over one long string: 150 KB cost half a
 * minute in one call, a tenth of a second in blocks. Segmenters are made at first use, as they cost
 * milliseconds that the start of the program has not.
 */

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

let clusterSegmenter: Intl.Segmenter | undefined;
let wordSegmenter: Intl.Segmenter | undefined;

/** The grapheme clusters of `text` in order, as strings; lazy, so a caller may stop early. */
export function* graphemes(text: string): Generator<string> {
  clusterSegmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  let start = 0;
  for (const end of segmentEnds(clusterSegmenter, text, 0, text.length, 256)) {
    yield text.slice(start, end);
    start = end;
  }
}

/**
 * UTF-16 offsets where the words of `text` between offsets `from` and `to` end, `to` included; spaces and
 * punctuation are words too. Japanese is split by ICU's dictionary. A long run of ASCII without spaces comes
 * in one piece, but for its end.
 */
export function wordEnds(text: string, from: number, to: number): Generator<number> {
  wordSegmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return segmentEnds(wordSegmenter, text, from, to, 512);
}

/** A block's last segment may be cut short, so the next block begins with it; a segment alone in it grows. */
function* segmentEnds(segmenter: Intl.Segmenter, text: string, from: number, to: number, size: number) {
  let start = from;
  let block = size;
  while (start < to) {
    const plain = asciiEnd(text, start, to) - asciiContext;
    if (plain >= start + size) {
      if (segmenter === wordSegmenter) yield plain;
      else for (let end = start + 1; end <= plain; end++) yield end;
      start = plain;
    }
    const stop = Math.min(start + block, to);
    let end = start;
    for (const { index } of segmenter.segment(text.slice(start, stop))) {
      if (index === 0) continue;
      end = start + index;
      yield end;
    }
    if (stop === to) yield to;
    block = end === start ? block * 2 : size;
    start = stop === to ? to : end;
  }
}

/** Of a run of ASCII, as many characters as what follows may make part of its segment are left to ICU. */
const asciiContext = 8;

/** Where the run of ASCII without spaces that begins at UTF-16 offset `from` ends. */
function asciiEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end;
}
