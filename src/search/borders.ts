/** Kinds of characters that words are made of; 0 for all others, beside which a word always ends. */
const kinds = { letter: 1, hiragana: 2, katakana: 3, kanji: 4 };

/** The kind of each UTF-16 unit. */
const kindOf = madeKinds();

function madeKinds(): Uint8Array {
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
  return isBorder(text, start) && (isBorder(text, end) || (text[end] === 'ー' && isBorder(text, end + 1)));
}

// What lies outside of the text has no code, and so no kind.
function isBorder(text: string, at: number): boolean {
  const before = kindOf[text.charCodeAt(at - 1)];
  return !before || before !== kindOf[text.charCodeAt(at)];
}

/** Particles, beside which a word of hiragana may begin and end. */
const particles = new Set('をはがにでとのもへや');

/**
 * Where words begin and end in a width key, more closely than `isWhole` tells: in a run of kanji or katakana by
 * `Intl.Segmenter`, in hiragana at particles. What follows kanji or katakana in hiragana is their ending: no word
 * begins with it.
 */
export class WordBorders {
  readonly #text: string;
  /** The run that was looked at last, and the borders inside it. */
  #start = 0;
  #end = 0;
  #inner = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a word may begin at an offset. */
  begins(at: number): boolean {
    if (at === 0) return true;
    const before = kindOf[this.#text.charCodeAt(at - 1)]!;
    const kind = kindOf[this.#text.charCodeAt(at)]!;
    if (kind !== kinds.hiragana) return before !== kind || kind === 0 || this.#isInner(at, kind);
    return before === kind ? particles.has(this.#text[at - 1]!) : before < kinds.katakana;
  }

  /** Whether a word may end before an offset. */
  ends(at: number): boolean {
    if (at >= this.#text.length) return true;
    const before = kindOf[this.#text.charCodeAt(at - 1)]!;
    const kind = kindOf[this.#text.charCodeAt(at)]!;
    if (before !== kind || kind === 0) return true;
    if (kind === kinds.hiragana) return particles.has(this.#text[at]!);
    return this.#isInner(at, kind) || (this.#text[at] === 'ー' && this.ends(at + 1));
  }

  #isInner(at: number, kind: number): boolean {
    if (kind === kinds.letter) return false;
    if (at < this.#start || at >= this.#end) this.#find(at, kind);
    const offset = at - this.#start;
    return offset < longestRun && ((this.#inner >> offset) & 1) === 1;
  }

  #find(at: number, kind: number): void {
    let start = at;
    let end = at;
    while (start > 0 && kindOf[this.#text.charCodeAt(start - 1)] === kind) start--;
    while (kindOf[this.#text.charCodeAt(end)] === kind) end++;
    this.#start = start;
    this.#end = end;
    this.#inner = innerBorders(this.#text.slice(start, end));
  }
}

/** Runs are looked into up to here, as their borders are bits of a number. */
const longestRun = 31;
/** Runs whose borders are kept; the notes of a year have some ten thousand. */
const maxRuns = 100_000;
const runs = new Map<string, number>();
let segmenter: Intl.Segmenter | undefined;

/** Where words begin inside a run of kanji or of katakana: bit n for the offset n. */
export function innerBorders(run: string): number {
  if (run.length < 3) return 0;
  const known = runs.get(run);
  if (known !== undefined) return known;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  let borders = 0;
  for (const { index } of segmenter.segment(run.slice(0, longestRun))) if (index > 0) borders |= 1 << index;
  if (runs.size >= maxRuns) runs.clear();
  runs.set(run, borders);
  return borders;
}
