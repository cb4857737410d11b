/** Kinds of characters that words are made of; 0 for all others, beside which a word always ends. */
const kinds = { letter: 1, hiragana: 2, katakana: 3, kanji: 4 };

let known: Uint8Array | undefined;

/** The kind of each UTF-16 unit. */
function kindsOfUnits(): Uint8Array {
  known ??= made();
  return known;
}

function made(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (kind: number, first: number, last = first) => table.fill(kind, first, last + 1);
  fill(kinds.letter, 0x30, 0x39);
  fill(kinds.letter, 0x61, 0x7a);
  // Latin letters with accents, Greek, Cyrillic, Hangul.
  fill(kinds.letter, 0xc0, 0x52f);
  fill(kinds.letter, 0x1e00, 0x1fff);
  fill(kinds.letter, 0xac00, 0xd7a3);
  fill(kinds.hiragana, 0x3041, 0x309f);
  fill(kinds.katakana, 0x30a1, 0x30fa);
  fill(kinds.katakana, 0x30fc, 0x30fe);
  // Ideographs, the surrogates of all others, and 々.
  fill(kinds.kanji, 0x3400, 0x9fff);
  fill(kinds.kanji, 0xd800, 0xdfff);
  fill(kinds.kanji, 0xf900, 0xfaff);
  fill(kinds.kanji, 0x3005);
  return table;
}

/**
 * Whether a range of a width key begins and ends where the kind of its characters changes: as a word does. サーバ is
 * a word in サーバー too.
 */
export function isWhole(text: string, start: number, end: number): boolean {
  const table = kindsOfUnits();
  return isBorder(table, text, start) && isBorder(table, text, text[end] === 'ー' ? end + 1 : end);
}

function isBorder(table: Uint8Array, text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return true;
  const before = table[text.charCodeAt(at - 1)]!;
  return before === 0 || before !== table[text.charCodeAt(at)]!;
}
