import { eastAsianWidth } from 'get-east-asian-width';
import { graphemes } from './segment.ts';

const ASCII = /^[ -~]*$/;

/** ZWJ, VS16, regional indicators, skin tones: only with these is a cluster not as wide as its parts. */
const EMOJI_PARTS = /[\u200d\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;

/** Decomposed Hangul: vowel and final of a syllable are drawn inside the block of its initial. */
const JAMO = /[\u1160-\u11ff\ud7b0-\ud7fb]/;
const SYLLABLE =
  /([\u1100-\u115f\ua960-\ua97c])[\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?|([\uac00-\ud7a3])[\u11a8-\u11ff\ud7cb-\ud7fb]+/g;

/**
 * Whether ambiguous characters (※ ① … → é я) take two columns: a fact of the terminal, which differs between
 * terminals and not within a run. It stands here and is handed to nobody, as text is measured in a hundred places.
 */
let ambiguousAsWide = false;

/** Says how many columns ambiguous characters take: to be called at the edge, before anything is measured. */
export function setAmbiguousWidth(columns: 1 | 2): void {
  if (ambiguousAsWide === (columns === 2)) return;
  ambiguousAsWide = columns === 2;
  seen = undefined;
}

/** A sign of the frame where it takes one column, else what stands for it in ASCII; as long. */
export function oneColumn(sign: string, inAscii: string): string {
  return ambiguousAsWide && width(sign) > 1 ? inAscii : sign;
}

/**
 * The display width of a sanitized text in terminal columns. Ambiguous characters take what `setAmbiguousWidth`
 * says, 1 if nothing; controls take none, also tab and newline, so tabs must be expanded before.
 *
 * Code points are as wide as Unicode's EastAsianWidth says; only where the text may hold an emoji sequence is
 * it measured by grapheme cluster. The result is that of string-width 8, but for some clusters of several
 * visible characters: string-width counts the first, while terminals (xterm.js with unicode11, tested) count
 * each, and so do we. Such are Thai and Lao AM (กำ), Indic conjuncts (क्ष), a skin tone after what takes
 * none, and regional indicators that are no flag. A keycap without its VS16, which sanitizing takes away, is as
 * wide as its digit.
 */
export function width(text: string): number {
  if (ASCII.test(text)) return text.length;
  const blocks = JAMO.test(text) ? text.replace(SYLLABLE, '$1$2') : text;
  if (!EMOJI_PARTS.test(blocks)) return sumWidth(blocks);
  let columns = 0;
  for (const cluster of graphemes(blocks)) columns += isEmoji(cluster) ? 2 : sumWidth(cluster);
  return columns;
}

function sumWidth(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    columns += codeWidth(code);
  }
  return columns;
}

/** Width + 1 of each BMP character that was met, 0 for others: a property regex for each character is slow. */
let seen: Uint8Array | undefined;

function codeWidth(code: number): number {
  seen ??= new Uint8Array(0x10000);
  const known = seen[code];
  if (known) return known - 1;
  const columns = takesNone(code) ? 0 : eastAsianWidth(code, { ambiguousAsWide });
  if (code <= 0xffff) seen[code] = columns + 1;
  return columns;
}

/**
 * What takes no column: the classes that string-width 8 leaves out. V8 reads such classes where they stand: a text of
 * ASCII comes by none.
 */
function takesNone(code: number): boolean {
  return /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u.test(String.fromCodePoint(code));
}

let rgiEmoji: RegExp | undefined;

/** Whether a cluster is drawn as one emoji: an RGI one (UTS #51), or a ZWJ sequence without its VS16. */
function isEmoji(cluster: string): boolean {
  if (!EMOJI_PARTS.test(cluster) || cluster.length > 50) return false;
  // biome-ignore lint/complexity/useRegexLiterals: TypeScript refuses the flag at es2022; Node 20 has it
  rgiEmoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
  if (rgiEmoji.test(cluster)) return true;
  return cluster.includes('\u200d') && (cluster.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > 1;
}

/**
 * A text shortened to at most `columns` columns, between grapheme clusters, with `…` at its end where anything is
 * left out. Not padded: before a wide character it may be 1 column short. '' for no columns, or fewer than `…` takes.
 */
export function truncate(text: string, columns: number): string {
  if (!(columns >= 1)) return '';
  if (width(text) <= columns) return text;
  const room = columns - width('…');
  if (room < 0) return '';
  if (ASCII.test(text)) return `${text.slice(0, room)}…`;
  let end = 0;
  let used = 0;
  for (const cluster of graphemes(text)) {
    used += width(cluster);
    if (used > room) break;
    end += cluster.length;
  }
  return `${text.slice(0, end)}…`;
}

/** A text with spaces after it up to `columns` columns; a wider one as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, Math.floor(columns) - width(text)));
}
