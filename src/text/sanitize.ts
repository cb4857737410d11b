/**
 * The one boundary where text leaves for the terminal. Notes come from strangers, and a Markdown parser
 * decodes `&#27;` into a live ESC, so this runs after decoding, on everything that is shown: notes, file
 * names, error messages, window titles.
 */

/** C0 except tab and newline, DEL, C1; bidi controls and line separators; invisibles; lone surrogates. */
const UNSAFE =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u180e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\p{Cs}]|\ufe0f/u;
const ALL_UNSAFE = new RegExp(UNSAFE, 'gu');

/** Not shown and not made visible either: these occur in honest text and only disturb width and search. */
const INVISIBLE = /[\xad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]|\ufe0f/u;

/**
 * Makes `text` safe to write to a terminal; may hold several lines. Clean text comes back as the same string.
 *
 * Newline and tab stay. Other C0 controls and DEL become control pictures (U+2400 block, ESC is `␛`), so a
 * bare CR is `␍` and CRLF no special case: readers of files normalise line ends, this function does not guess.
 * C1 and bidi controls, U+2028 and U+2029 become `<U+009B>`. Zero-width characters, U+FE0F and tag characters
 * are dropped. Lone surrogates become U+FFFD. Each code point is replaced on its own in one pass, so dropping
 * one can never join its neighbours into something live.
 *
 * The list is that of bat's `--sanitize` and fd's `sanitize.rs`, with Trojan Source (CVE-2021-42574) for bidi.
 */
export function sanitize(text: string): string {
  return UNSAFE.test(text) ? text.replace(ALL_UNSAFE, replacement) : text;
}

/** `sanitize` for what must stay on one line (a cell, a title): a run of tabs and newlines is one space. */
export function sanitizeLine(text: string): string {
  return sanitize(text).replace(/[\t\n]+/g, ' ');
}

function replacement(char: string): string {
  if (INVISIBLE.test(char)) return '';
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
