/**
 * Which characters may not start or end a line, after JLREQ (W3C, "Requirements for Japanese Text Layout",
 * 3.1.7 and 3.1.8, classes cl-01 to cl-11 of appendix A), the rules of JIS X 4051. Strict kinsoku: small kana
 * and the prolonged sound mark may not start a line. ASCII and half-width forms belong to the same classes.
 */

const START = new Set(
  [
    '’”)〕]}〉》」』】⦆〙〗»〟）］｝｠｣', // cl-02 closing brackets
    '‐–〜～゠', // cl-03 hyphens
    '!?！？‼⁇⁈⁉', // cl-04 dividing punctuation
    '・･·:;：；', // cl-05 middle dots
    '。.．｡、,，､', // cl-06 full stops, cl-07 commas
    '…‥', // cl-08 inseparables: allowed by JLREQ, avoided by most typesetters
    'ヽヾゝゞ々〻ーｰ', // cl-09 iteration marks, cl-10 prolonged sound mark
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ', // cl-11 small kana
    '%％‰℃', // cl-13, bound to the number before
  ].join(''),
);

const END = new Set('‘“(〔[{〈《「『【⦅〘〖«〝（［｛｟｢'); // cl-01 opening brackets

/** Whether the character at UTF-16 offset `at` may not start a line. */
export function forbiddenStart(text: string, at = 0): boolean {
  return START.has(text.charAt(at));
}

/** Whether the character just before UTF-16 offset `before` (default: the last one) may not end a line. */
export function forbiddenEnd(text: string, before = text.length): boolean {
  return END.has(text.charAt(before - 1));
}

/** Two characters of one word, URL or piece of code: ASCII but for spaces, Latin, Greek, Cyrillic. */
const WESTERN = /^[!-~\u00a1-\u024f\u0370-\u052f\u1e00-\u1fff]{2}$/;
/** Spaces and a hyphen at which no line may break (UAX #14, class GL). */
const NO_BREAK = /[\u00a0\u2007\u2011\u202f\u2060]/;
/**
 * Characters that belong to the cluster before them, even where a word segmenter puts a boundary. A
 * function, as the first pattern with a set of Unicode's takes 0.3 ms to be read.
 */
const extending = () => /^(?:\p{M}|[\uff9e\uff9f]|\p{Emoji_Modifier}|\u200d)/u;

/** A number and what it counts, or what stands before it: 3年, 第12回, ￥3,000. */
const NUMBER =
  /^(?:[\d０-９][年月日時分秒週歳回度番号位目人名社個本枚台件冊匹頭羽杯着足通点割倍円行列段章節項条版代階軒問題種層桁字語文泊字ヶヵかカケつ万億兆千百]|[第約全各計￥¥＄$€£№][\d０-９一二三四五六七八九十])/;

/** Katakana, half-width ones too. */
const KATAKANA = /[ァ-ヺー-ヾｦ-ﾟ]/;
/** Characters of a part of a run of katakana that is likely no word: ICU has ク|エリ and クラ|ウド|ソー|シン|グ. */
const shortPart = 2;

/** Whether two parts of a run of katakana, from `from` to `at` and from there to `to`, are likely one word. */
export function isKatakanaWord(text: string, from: number, at: number, to: number): boolean {
  if (at - from > shortPart && to - at > shortPart) return false;
  return KATAKANA.test(text.charAt(at - 1)) && KATAKANA.test(text.charAt(at));
}

/** Why no line may break at a place. */
export type Glue = 'word' | 'kinsoku' | 'none';

/**
 * Why no line may break at UTF-16 offset `at`, a boundary between two words of the segmenter: `word` where
 * both are one word or cluster, to be split only if wider than a line; `kinsoku` where the rules for the ends
 * of lines forbid it, or a number and its counter would be parted, which is given up sooner; `none` where a line
 * may break.
 */
export function glueAt(text: string, at: number): Glue {
  const pair = text.slice(at - 1, at + 1);
  if (WESTERN.test(pair) && opensForeign(text, at)) return 'kinsoku';
  if (WESTERN.test(pair) || NO_BREAK.test(pair) || /^([—―])\1$/.test(pair)) return 'word';
  if (extending().test(String.fromCodePoint(text.codePointAt(at) ?? 0)) || text[at - 1] === '\u200d')
    return 'word';
  return NUMBER.test(pair) || forbiddenStart(text, at) || forbiddenEnd(text, at) ? 'kinsoku' : 'none';
}

/** Whether a bracket opens at `at` and holds no western text: the affiliation of `masayoshi(はてな)`. */
function opensForeign(text: string, at: number): boolean {
  return END.has(text.charAt(at)) && !WESTERN.test(text.slice(at, at + 2));
}
