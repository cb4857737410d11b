/**
 * Intl.Segmenter (UAX #29, ICU), a piece of the text at a time. V8 takes quadratic time over a long string:
 * 150 KB take half a minute in one call, and a tenth of a second in pieces. Making a segmenter takes
 * milliseconds, so each is made when it is first used and not when the program starts.
 */

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

let clusterSegmenter: Intl.Segmenter | undefined;
let wordSegmenter: Intl.Segmenter | undefined;

/** The grapheme clusters of `text`, in order. Made one by one, so that a caller may stop early. */
export function* graphemes(text: string): Generator<string> {
  clusterSegmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  let start = 0;
  for (const end of segmentEnds(clusterSegmenter, text, 0, text.length, 256)) {
    yield text.slice(start, end);
    start = end;
  }
}

/**
 * The UTF-16 offsets at which the words of `text` between offsets `from` and `to` end, `to` included. Spaces
 * and punctuation are words too. Japanese is split by ICU's dictionary. A long run of ASCII without spaces is
 * one word, but for its last few characters.
 */
export function wordEnds(text: string, from: number, to: number): Generator<number> {
  wordSegmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return segmentEnds(wordSegmenter, text, from, to, 512);
}

/**
 * The last segment of a piece may go on in the next one, so the next piece begins with it. Where a piece is one
 * segment, it is made longer.
 */
function* segmentEnds(segmenter: Intl.Segmenter, text: string, from: number, to: number, size: number) {
  let start = from;
  let length = size;
  while (start < to) {
    const plain = asciiEnd(text, start, to) - asciiContext;
    if (plain >= start + size) {
      if (segmenter === wordSegmenter) yield plain;
      else for (let end = start + 1; end <= plain; end++) yield end;
      start = plain;
    }
    const stop = Math.min(start + length, to);
    let end = start;
    for (const { index } of segmenter.segment(text.slice(start, stop))) {
      if (index === 0) continue;
      end = start + index;
      yield end;
    }
    if (stop === to) yield to;
    length = end === start ? length * 2 : size;
    start = stop === to ? to : end;
  }
}

/** The last characters of a run of ASCII, which ICU may join with what follows. */
const asciiContext = 8;

/** Where the run of ASCII without spaces that begins at UTF-16 offset `from` ends. */
function asciiEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x7f) end++;
  return end;
}
