// Grapheme clusters for Ink's tokenizer, by Intl.Segmenter only where a text needs it: it takes milliseconds to
// make and is slow for each character.

/** Escapes, ASCII, punctuation, frames, kana, kanji, full-width forms: each is a cluster, whatever follows of them. */
const alone =
  /^[\u0007\u001b -~\u2010-\u2027\u2190-\u21ff\u2500-\u257f\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;

let segmenter;

/** As `Intl.Segmenter.segment` gives them. */
export function clusters(text) {
  if (alone.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}
