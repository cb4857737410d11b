/**
 * All text passes here on its way to the terminal: notes, file names, error messages, window titles. Notes come
 * from strangers, and a Markdown parser decodes `&#27;` into a live ESC, so it passes after it was parsed.
 */

/**
 * C0 except tab and newline, DEL, C1; bidi controls and line separators; invisibles; lone surrogates. A function, as the
 * first pattern with a set of Unicode's takes 0.3 ms to be read.
 */
const unsafe = () =>
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u180e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e007f}\p{Cs}]|\ufe0f|(?<=\p{Emoji_Modifier_Base}(?:[\xad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e007f}]|\ufe0f|\p{Emoji_Modifier})*)\p{Emoji_Modifier}/u;

/**
 * What of `unsafe` is one UTF-16 unit, and the halves of pairs: text without any is clean. Most text is, and this is
 * told in a fifth of the time.
 */
const SUSPECT =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb]|\ufe0f/;

/**
 * Dropped and not made visible, as they occur in honest text and only disturb its width and the search. An emoji with
 * a skin tone takes two columns in some terminals and four in others, so it has none.
 */
const dropped = () =>
  /[\xad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e007f}]|\ufe0f|\p{Emoji_Modifier}/u;

/**
 * What a text is cleaned for: a `screen`, on which it is laid out in columns, or to be kept as a `text`, on a pipe, in
 * a file, in a copy.
 */
export type TextUse = 'screen' | 'text';

let commonUse: TextUse = 'screen';

/** Sets what texts are cleaned for where nothing else is said: once, for all that a run prints. */
export function setTextUse(use: TextUse): void {
  commonUse = use;
}

/**
 * What a text that is not laid out keeps, as its writer needs it: ZWJ between emoji, ZWJ and ZWNJ in scripts that join
 * letters, VS16 behind what it makes an emoji, skin tones, the tags of a flag (`🏴` and, unseen, `gbeng`).
 */
const kept = () => [
  String.raw`(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[\p{L}\p{M}])(?<![\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Zyyy}\p{scx=Zinh}])[\u200c\u200d]`,
  String.raw`(?<=\p{Emoji})\ufe0f`,
  String.raw`(?<=\p{Emoji_Modifier_Base})\p{Emoji_Modifier}`,
  String.raw`(?<=\u{1f3f4})[\u{e0020}-\u{e007e}]{1,16}\u{e007f}`,
];

/** What is replaced in a text for each use; made when the first text needs it, as that takes a millisecond. */
const unsafeFor = new Map<TextUse, RegExp>();

function patternFor(use: TextUse): RegExp {
  const known = unsafeFor.get(use);
  if (known) return known;
  const spared = use === 'text' ? kept().join('|') : '(?!)';
  const pattern = new RegExp(`(${spared})|${unsafe().source}`, 'gu');
  unsafeFor.set(use, pattern);
  return pattern;
}

/**
 * Makes `text` safe to write to a terminal; may hold several lines. Clean text comes back as the same string.
 *
 * Newline and tab stay. Other C0 controls and DEL become control pictures (U+2400 block, ESC is `␛`). So does
 * CR, also before a newline: whoever reads a file normalises its line ends. C1 and bidi controls, U+2028 and
 * U+2029 become `<U+009B>`. Zero-width characters and fillers, U+FE0F, tag characters and the skin tones of emoji are
 * dropped, but for those that a `text` keeps: terminals disagree on the width of what they make. Lone surrogates become
 * U+FFFD. All code points are replaced in a single pass, so a dropped one cannot make something live of its neighbours.
 *
 * The list is that of bat's `--sanitize` and fd's `sanitize.rs`, with Trojan Source (CVE-2021-42574) for
 * bidi.
 */
export function sanitize(text: string, use = commonUse): string {
  if (!SUSPECT.test(text) || !unsafe().test(text)) return text;
  return text.replace(patternFor(use), (char, kept?: string) => kept ?? replacement(char));
}

/** `sanitize` for what must stay on one line (a cell, a title): a run of tabs and newlines is one space. */
export function sanitizeLine(text: string): string {
  return sanitize(text).replace(/[\t\n]+/g, ' ');
}

function replacement(char: string): string {
  if (dropped().test(char)) return '';
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
